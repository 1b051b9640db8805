import { and, asc, count, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import type { Objectif } from '#app/domain/candidat/candidat.ts'
import type { StatutDePoste, Visibilite } from '#app/domain/poste/poste.ts'
import { statutsOuverts } from '#app/domain/proposition/cycle-de-vie.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Bilingue } from '#app/domain/shared/langue.ts'
import { mots } from '#app/domain/shared/texte.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { compte } from '../schema/compte.ts'
import { cadre } from '../schema/convention.ts'
import { cpas } from '../schema/cpas.ts'
import { hote, partenariat, site } from '../schema/hote.ts'
import { poste, posteVisible } from '../schema/poste.ts'
import { proposition } from '../schema/proposition.ts'
import { aReconfirmer, colonnesDePoste, lieu, occupees } from './colonnes-de-poste.ts'
import { posteEnVue } from './visibilite.ts'
import { contenant, duCpas, PAR_PAGE, type PageDeListe, pagination } from './vue.ts'

export interface FiltresDePostes {
  readonly mots?: string | undefined
  readonly metier?: string | undefined
  readonly commune?: string | undefined
  readonly statut?: StatutDePoste | undefined
  readonly objectif?: Objectif | undefined
  readonly visibilite?: Visibilite | undefined
  readonly libres?: 'oui' | undefined
  readonly aReconfirmer?: 'oui' | undefined
  readonly hoteId?: string | undefined
  readonly page?: number | undefined
}

export interface LigneDePoste {
  readonly id: string
  readonly titre: string
  readonly hoteId: string
  readonly hote: string
  readonly metier: string | null
  readonly commune: string | null
  readonly statut: StatutDePoste
  readonly places: number
  readonly occupees: number
  readonly objectif: Objectif
  readonly visibilite: Visibilite
  readonly aReconfirmer: boolean
  readonly confirmeA: Date
  /** The centre that keeps the post. */
  readonly centre: Bilingue
  readonly duCentre: boolean
}

/** One page of the posts: those to confirm first, then by title. Closed ones only when asked for. */
export function listerPostes(
  base: Base,
  perimetre: Perimetre,
  filtres: FiltresDePostes,
  aujourdhui: DateCivile,
): PageDeListe<LigneDePoste> {
  const ou = and(posteEnVue(perimetre), ...conditions(filtres, aujourdhui))
  const total =
    base
      .select({ n: count() })
      .from(poste)
      .innerJoin(hote, eq(hote.id, poste.hoteId))
      .leftJoin(site, eq(site.id, poste.siteId))
      .where(ou)
      .get()?.n ?? 0
  const { page, pages, decalage } = pagination(total, filtres.page ?? 1)
  const lignes = base
    .select({
      id: poste.id,
      titre: poste.titre,
      hoteId: poste.hoteId,
      hote: hote.nom,
      metier: poste.metier,
      commune: lieu.commune,
      statut: poste.statut,
      places: poste.places,
      occupees,
      objectif: poste.objectif,
      visibilite: poste.visibilite,
      aReconfirmer: aReconfirmer(aujourdhui),
      confirmeA: poste.confirmeA,
      cpasId: poste.cpasId,
      fr: cpas.nomFr,
      nl: cpas.nomNl,
    })
    .from(poste)
    .innerJoin(hote, eq(hote.id, poste.hoteId))
    .innerJoin(cpas, eq(cpas.id, poste.cpasId))
    .leftJoin(site, eq(site.id, poste.siteId))
    .where(ou)
    .orderBy(sql`${aReconfirmer(aujourdhui)} desc`, asc(poste.recherche), asc(poste.id))
    .limit(PAR_PAGE)
    .offset(decalage)
    .all()
    .map(({ cpasId, fr, nl, ...ligne }) => ({
      ...ligne,
      aReconfirmer: ligne.aReconfirmer === 1,
      centre: { fr, nl },
      duCentre: perimetre.genre === 'cpas' && perimetre.cpasId === cpasId,
    }))
  return { lignes, total, page, pages }
}

/** The communes where visible posts are, for the filter. */
export function listerCommunesDePostes(base: Base, perimetre: Perimetre): string[] {
  return base
    .selectDistinct({ commune: lieu.commune })
    .from(poste)
    .innerJoin(hote, eq(hote.id, poste.hoteId))
    .leftJoin(site, eq(site.id, poste.siteId))
    .where(posteEnVue(perimetre))
    .orderBy(lieu.commune)
    .all()
    .flatMap(({ commune }) => commune ?? [])
}

export type PosteConnu = ReturnType<typeof trouverPoste>

/** A post with its place, its host and what is taken of it. Refuses `commun/introuvable` out of sight. */
export function trouverPoste(base: Base, perimetre: Perimetre, id: string) {
  const ligne = base
    .select(colonnesDePoste)
    .from(poste)
    .innerJoin(hote, eq(hote.id, poste.hoteId))
    .innerJoin(cpas, eq(cpas.id, poste.cpasId))
    .leftJoin(site, eq(site.id, poste.siteId))
    .where(and(posteEnVue(perimetre), eq(poste.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/**
 * The post as its page shows it: the same, with whether it has to be confirmed, its tutor, and the
 * centres it is shown to. Refuses `commun/introuvable` out of sight.
 */
export function lirePoste(base: Base, perimetre: Perimetre, id: string, aujourdhui: DateCivile) {
  const connu = trouverPoste(base, perimetre, id)
  const plus = base
    .select({
      aReconfirmer: aReconfirmer(aujourdhui),
      tuteur: sql<string | null>`${compte.prenom} || ' ' || ${compte.nom}`,
      source: sql<
        string | null
      >`case when ${duCpas(perimetre, poste.cpasId)} then ${poste.source} end`,
    })
    .from(poste)
    .leftJoin(compte, eq(compte.id, poste.tuteurId))
    .where(eq(poste.id, id))
    .get()
  return {
    ...connu,
    aReconfirmer: plus?.aReconfirmer === 1,
    tuteur: plus?.tuteur ?? null,
    /** Where it was found: its own centre's note. */
    source: plus?.source ?? null,
    centres: listerCentresDuPoste(base, perimetre, id),
  }
}

/**
 * The open posts with everything that matching may know of a post (`PosteAApparier`), the host's
 * category and the framework convention that the asking centre has with it. In the order of their ids.
 */
export function listerPostesOuverts(base: Base, perimetre: Perimetre) {
  return base
    .select({
      ...colonnesDePoste,
      cadreId: cadre.id,
      cadreDu: cadre.du,
      cadreAu: cadre.au,
    })
    .from(poste)
    .innerJoin(hote, eq(hote.id, poste.hoteId))
    .innerJoin(cpas, eq(cpas.id, poste.cpasId))
    .leftJoin(site, eq(site.id, poste.siteId))
    .leftJoin(
      cadre,
      and(
        eq(cadre.hoteId, poste.hoteId),
        eq(cadre.statut, 'en_vigueur'),
        duCpas(perimetre, cadre.cpasId),
      ),
    )
    .where(and(posteEnVue(perimetre), eq(poste.statut, 'ouvert')))
    .orderBy(asc(poste.id))
    .all()
}

/** The centres a post was shown to by choice. */
export function listerCentresDuPoste(
  base: Base,
  perimetre: Perimetre,
  id: string,
): ({ id: string } & Bilingue)[] {
  return base
    .select({ id: cpas.id, fr: cpas.nomFr, nl: cpas.nomNl })
    .from(posteVisible)
    .innerJoin(poste, eq(poste.id, posteVisible.posteId))
    .innerJoin(cpas, eq(cpas.id, posteVisible.cpasId))
    .where(and(duCpas(perimetre, poste.cpasId), eq(poste.id, id)))
    .orderBy(asc(cpas.nomFr))
    .all()
}

/**
 * The other centres that see a host: only to them can a post there be shown. Every centre of the
 * instance knows the names of the others.
 */
export function listerCentresPourUnHote(
  base: Base,
  perimetre: Perimetre,
  hoteId: string,
): ({ id: string } & Bilingue)[] {
  if (perimetre.genre !== 'cpas') return []
  return base
    .select({ id: cpas.id, fr: cpas.nomFr, nl: cpas.nomNl })
    .from(cpas)
    .innerJoin(hote, eq(hote.id, hoteId))
    .where(
      and(
        ne(cpas.id, perimetre.cpasId),
        sql`(${hote.partage} = 'tous' or ${hote.creeParCpasId} = ${cpas.id} or exists (select 1 from ${partenariat} where ${partenariat.hoteId} = ${hote.id} and ${partenariat.cpasId} = ${cpas.id}))`,
      ),
    )
    .orderBy(asc(cpas.nomFr))
    .all()
}

/**
 * Proposals to a post that somebody still has to answer, of all centres: for the act that closes them
 * and for their number, which is all that is shown.
 */
export function propositionsOuvertesDuPoste(base: Base, perimetre: Perimetre, id: string) {
  return base
    .select({
      id: proposition.id,
      cpasId: proposition.cpasId,
      candidatId: proposition.candidatId,
      hoteId: proposition.hoteId,
      statut: proposition.statut,
      version: proposition.version,
      titreDuPoste: poste.titre,
      nomDeLHote: hote.nom,
    })
    .from(proposition)
    .innerJoin(poste, eq(poste.id, proposition.posteId))
    .innerJoin(hote, eq(hote.id, poste.hoteId))
    .where(
      and(
        posteEnVue(perimetre),
        eq(poste.id, id),
        inArray(proposition.statut, [...statutsOuverts]),
      ),
    )
    .orderBy(asc(proposition.id))
    .all()
}

/** The post that was taken over from that line of a file: a second run makes no second post. */
export function trouverPosteParSource(
  base: Base,
  perimetre: Perimetre,
  sourceRef: string,
): { id: string } | undefined {
  return base
    .select({ id: poste.id })
    .from(poste)
    .where(and(duCpas(perimetre, poste.cpasId), eq(poste.sourceRef, sourceRef)))
    .get()
}

function conditions(filtres: FiltresDePostes, aujourdhui: DateCivile): (SQL | undefined)[] {
  const { metier, commune, statut, objectif, visibilite, libres, hoteId } = filtres
  return [
    metier ? eq(poste.metier, metier) : undefined,
    commune ? sql`${lieu.commune} = ${commune}` : undefined,
    statut ? eq(poste.statut, statut) : ne(poste.statut, 'ferme'),
    objectif ? eq(poste.objectif, objectif) : undefined,
    visibilite ? eq(poste.visibilite, visibilite) : undefined,
    libres ? sql`${occupees} < ${poste.places}` : undefined,
    filtres.aReconfirmer ? aReconfirmer(aujourdhui) : undefined,
    hoteId ? eq(poste.hoteId, hoteId) : undefined,
    ...mots(filtres.mots ?? '').map(
      (mot) =>
        sql`(${poste.recherche} like ${contenant(mot)} escape '\\' or ${hote.recherche} like ${contenant(mot)} escape '\\')`,
    ),
  ]
}
