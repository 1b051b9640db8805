import { and, asc, count, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { StatutDeCadre } from '#app/domain/convention/cadre.ts'
import type { OuiOuNon } from '#app/domain/hote/filtres.ts'
import type { CategorieDHote } from '#app/domain/hote/hote.ts'
import type { RoleDeLHote } from '#app/domain/shared/acteur.ts'
import type { Region } from '#app/domain/shared/code-postal.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { mots } from '#app/domain/shared/texte.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { compte, mandat } from '../schema/compte.ts'
import { cadre } from '../schema/convention.ts'
import { cpas } from '../schema/cpas.ts'
import { hote, partenariat } from '../schema/hote.ts'
import { poste } from '../schema/poste.ts'
import { cadreEnVigueur, hotePartenaire, hoteVisible, posteEnVue } from './visibilite.ts'
import { contenant, duCpas, PAR_PAGE, type PageDeListe, pagination } from './vue.ts'

export interface FiltresDHotes {
  readonly mots?: string | undefined
  readonly categorie?: CategorieDHote | undefined
  readonly commune?: string | undefined
  readonly langue?: Langue | undefined
  readonly cadre?: OuiOuNon | undefined
  readonly partenaire?: OuiOuNon | undefined
  readonly page?: number | undefined
}

export interface LigneDHote {
  readonly id: string
  readonly nom: string
  readonly categorie: CategorieDHote
  readonly codePostal: string | null
  readonly commune: string | null
  readonly langue: Langue
  readonly partenaire: boolean
  readonly cadre: boolean
  readonly postesOuverts: number
}

/** One page of the hosts, by name. */
export function listerHotes(
  base: Base,
  perimetre: Perimetre,
  filtres: FiltresDHotes,
  aujourdhui: DateCivile,
): PageDeListe<LigneDHote> {
  const aUnCadre = cadreEnVigueur(perimetre, aujourdhui)
  const estPartenaire = hotePartenaire(perimetre)
  const ou = and(
    hoteVisible(perimetre),
    filtres.categorie ? eq(hote.categorie, filtres.categorie) : undefined,
    filtres.commune ? eq(hote.commune, filtres.commune) : undefined,
    filtres.langue ? eq(hote.langue, filtres.langue) : undefined,
    ouiNon(filtres.cadre, aUnCadre),
    ouiNon(filtres.partenaire, estPartenaire),
    ...mots(filtres.mots ?? '').map(
      (mot) => sql`${hote.recherche} like ${contenant(mot)} escape '\\'`,
    ),
  )
  const total = base.select({ n: count() }).from(hote).where(ou).get()?.n ?? 0
  const { page, pages, decalage } = pagination(total, filtres.page ?? 1)
  const lignes = base
    .select({
      id: hote.id,
      nom: hote.nom,
      categorie: hote.categorie,
      codePostal: hote.codePostal,
      commune: hote.commune,
      langue: hote.langue,
      partenaire: sql<number>`${estPartenaire}`,
      cadre: sql<number>`${aUnCadre}`,
      postesOuverts: sql<number>`(select count(*) from ${poste} where ${poste.hoteId} = ${hote.id} and ${poste.statut} = 'ouvert' and ${posteEnVue(perimetre)})`,
    })
    .from(hote)
    // A join, so that the sub-queries above keep the names of their tables.
    .innerJoin(cpas, eq(cpas.id, hote.creeParCpasId))
    .where(ou)
    .orderBy(asc(hote.recherche), asc(hote.id))
    .limit(PAR_PAGE)
    .offset(decalage)
    .all()
    .map((ligne) => ({ ...ligne, partenaire: ligne.partenaire === 1, cadre: ligne.cadre === 1 }))
  return { lignes, total, page, pages }
}

/** The communes where visible hosts are, for the filter. */
export function listerCommunesDHotes(base: Base, perimetre: Perimetre): string[] {
  return base
    .selectDistinct({ commune: hote.commune })
    .from(hote)
    .where(and(hoteVisible(perimetre), isNotNull(hote.commune)))
    .orderBy(asc(hote.commune))
    .all()
    .flatMap(({ commune }) => commune ?? [])
}

/** What an act needs to know of a host. Refuses `commun/introuvable` out of sight. */
export function trouverHote(base: Base, perimetre: Perimetre, id: string) {
  const ligne = base
    .select({
      id: hote.id,
      nom: hote.nom,
      categorie: hote.categorie,
      langue: hote.langue,
      region: hote.region,
      bce: hote.bce,
      adresse: hote.adresse,
      codePostal: hote.codePostal,
      commune: hote.commune,
      telephone: hote.telephone,
      courriel: hote.courriel,
      but: hote.but,
      agrement: hote.agrement,
      agrementJusquAu: hote.agrementJusquAu,
      policeRc: hote.policeRc,
      partage: hote.partage,
      creeParCpasId: hote.creeParCpasId,
      partenaire: sql<number>`${hotePartenaire(perimetre)}`,
      version: hote.version,
    })
    .from(hote)
    .innerJoin(cpas, eq(cpas.id, hote.creeParCpasId))
    .where(and(hoteVisible(perimetre), eq(hote.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return { ...ligne, partenaire: ligne.partenaire === 1 }
}

export type HoteComplet = ReturnType<typeof lireHote>

/** The host as its page shows it. Refuses `commun/introuvable` out of sight. */
export function lireHote(base: Base, perimetre: Perimetre, id: string) {
  const connu = trouverHote(base, perimetre, id)
  const createur = base
    .select({ fr: cpas.nomFr, nl: cpas.nomNl })
    .from(cpas)
    .where(eq(cpas.id, connu.creeParCpasId))
    .get()
  const lien = base
    .select({ depuis: partenariat.depuis, prospecteur: nomDuCompte })
    .from(partenariat)
    .leftJoin(compte, eq(compte.id, partenariat.prospecteurId))
    .where(and(duCpas(perimetre, partenariat.cpasId), eq(partenariat.hoteId, id)))
    .get()
  return {
    ...connu,
    /** The centre that brought it. */
    creePar: createur ?? { fr: '', nl: '' },
    /** Who of the asking centre keeps the contact. */
    prospecteur: lien?.prospecteur ?? null,
    partenaireDepuis: lien?.depuis ?? null,
  }
}

const nomDuCompte = sql<string | null>`${compte.prenom} || ' ' || ${compte.nom}`

/** A visible host under that company number: the same organisation is not written twice. */
export function trouverHoteParBce(
  base: Base,
  perimetre: Perimetre,
  bce: string,
): { id: string } | undefined {
  return base
    .select({ id: hote.id })
    .from(hote)
    .where(and(hoteVisible(perimetre), eq(hote.bce, bce)))
    .get()
}

/** A visible host of that name at that postcode, whatever the capitals and accents. */
export function trouverHoteParNom(
  base: Base,
  perimetre: Perimetre,
  { nom, codePostal }: { nom: string; codePostal: string | null },
): { id: string } | undefined {
  const cherche = mots(nom)
  return base
    .select({ id: hote.id, nom: hote.nom, codePostal: hote.codePostal })
    .from(hote)
    .where(
      and(
        hoteVisible(perimetre),
        ...cherche.map((mot) => sql`${hote.recherche} like ${contenant(mot)} escape '\\'`),
      ),
    )
    .all()
    .find(
      (un) =>
        mots(un.nom).join(' ') === cherche.join(' ') &&
        (un.codePostal === null || codePostal === null || un.codePostal === codePostal),
    )
}

/** Hosts the centre works with, to write a post at. */
export function listerPartenaires(base: Base, perimetre: Perimetre): { id: string; nom: string }[] {
  return base
    .select({ id: hote.id, nom: hote.nom })
    .from(partenariat)
    .innerJoin(hote, eq(hote.id, partenariat.hoteId))
    .where(duCpas(perimetre, partenariat.cpasId))
    .orderBy(asc(hote.recherche))
    .all()
}

export interface ContactDHote {
  readonly compteId: string
  readonly nom: string
  readonly fonction: string | null
  readonly role: RoleDeLHote
  readonly peutSigner: boolean
  readonly courriel: string
  readonly telephone: string | null
}

/** The people of a host who can sign in, managers first; one person may hold both roles. */
export function listerContacts(base: Base, perimetre: Perimetre, hoteId: string): ContactDHote[] {
  return base
    .select({
      compteId: compte.id,
      prenom: compte.prenom,
      nom: compte.nom,
      fonction: compte.fonction,
      role: mandat.role,
      peutSigner: mandat.peutSigner,
      courriel: compte.courriel,
      telephone: compte.telephone,
    })
    .from(mandat)
    .innerJoin(compte, eq(compte.id, mandat.compteId))
    .innerJoin(hote, eq(hote.id, mandat.hoteId))
    .where(
      and(
        hoteVisible(perimetre),
        eq(mandat.hoteId, hoteId),
        isNull(mandat.finA),
        eq(compte.actif, true),
      ),
    )
    .orderBy(asc(mandat.role), asc(compte.nom), asc(compte.prenom))
    .all()
    .flatMap(({ prenom, nom, role, ...reste }) =>
      role === 'gestionnaire' || role === 'tuteur'
        ? [{ ...reste, role, nom: `${prenom} ${nom}` }]
        : [],
    )
}

export interface CadreDHote {
  readonly id: string
  readonly numero: string
  readonly statut: StatutDeCadre
  readonly du: DateCivile
  readonly au: DateCivile | null
}

/** The framework conventions of the asking centre with a host, newest first. */
export function listerCadresDeLHote(
  base: Base,
  perimetre: Perimetre,
  hoteId: string,
): CadreDHote[] {
  return base
    .select({
      id: cadre.id,
      numero: cadre.numero,
      statut: cadre.statut,
      du: cadre.du,
      au: cadre.au,
    })
    .from(cadre)
    .where(and(duCpas(perimetre, cadre.cpasId), eq(cadre.hoteId, hoteId)))
    .orderBy(desc(cadre.du), desc(cadre.id))
    .all()
}

/** The region of the asking centre: where a host without a postcode is counted. */
export function regionDuCentre(base: Base, perimetre: Perimetre): Region {
  const centre = base
    .select({ region: cpas.region })
    .from(cpas)
    .where(duCpas(perimetre, cpas.id))
    .get()
  if (!centre) throw new ErreurMetier('commun/introuvable')
  return centre.region
}

function ouiNon(filtre: OuiOuNon | undefined, condition: SQL): SQL | undefined {
  if (filtre === undefined) return undefined
  return filtre === 'oui' ? condition : sql`not ${condition}`
}
