import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { mots } from '#app/domain/shared/texte.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat, indisponibilite, souhait } from '../schema/candidat.ts'
import { cadre } from '../schema/convention.ts'
import { hote } from '../schema/hote.ts'
import { placement } from '../schema/placement.ts'
import { poste } from '../schema/poste.ts'
import { proposition } from '../schema/proposition.ts'
import { attendDepuis } from './attente.ts'
import { posteEnVue, posteOffrableA } from './visibilite.ts'
import { contenant, duDossier, nommee } from './vue.ts'

/** A person as matching may know them: no name, sex, age, nationality, address. */
export interface LigneDePersonne {
  readonly id: string
  readonly souhaits: readonly string[]
  readonly competences: readonly string[]
  readonly objectif: 'ouverture_droits' | 'experience' | 'emploi_durable'
  readonly frOral: number | null
  readonly nlOral: number | null
  readonly indisponibilites: readonly { jour: number; de: string; a: string }[]
  readonly permis: readonly string[]
  readonly codePostal: string | null
  readonly trajetMax: number | null
  readonly limites: readonly string[]
  readonly chargeMaxKg: number | null
  readonly deboutMaxHeures: number | null
  readonly aide: 'RIS' | 'ERIS' | 'autre' | null
  readonly disponibleDes: DateCivile | null
  readonly attendDepuisLe: DateCivile
  readonly derniereProposition: Date | null
}

/** The people of the centre who wait for a post, or one of them; by id. */
export function personnesAApparier(
  base: Base,
  perimetre: Perimetre,
  { candidatId }: { candidatId?: string } = {},
): LigneDePersonne[] {
  const ou = and(
    duDossier(perimetre, { cpasId: candidat.cpasId, candidatId: candidat.id }),
    candidatId
      ? eq(candidat.id, candidatId)
      : and(
          eq(candidat.statut, 'actif'),
          sql`not exists (select 1 from ${placement} where ${placement.candidatId} = ${candidat.id} and ${placement.statut} in ('preparation','signature','actif','suspendu'))`,
        ),
  )
  const lignes = base
    .select({
      id: candidat.id,
      competences: candidat.competences,
      objectif: candidat.objectif,
      frOral: candidat.frOral,
      nlOral: candidat.nlOral,
      permis: candidat.permis,
      codePostal: candidat.codePostal,
      trajetMax: candidat.trajetMax,
      limites: candidat.limites,
      chargeMaxKg: candidat.chargeMaxKg,
      deboutMaxHeures: candidat.deboutMaxHeures,
      aide: candidat.aide,
      disponibleDes: candidat.disponibleDes,
      attendDepuisLe: attendDepuis,
      derniereProposition: sql<
        number | null
      >`(select max(${proposition.creeA}) from ${proposition} where ${proposition.candidatId} = ${nommee(candidat.id)} and ${proposition.statut} <> 'brouillon')`,
    })
    .from(candidat)
    .where(ou)
    .orderBy(asc(candidat.id))
    .all()
  const ids = lignes.map(({ id }) => id)
  const souhaits = parDossier(
    base
      .select({ candidatId: souhait.candidatId, metier: souhait.metier })
      .from(souhait)
      .where(and(inArray(souhait.candidatId, ids), isNotNull(souhait.metier)))
      .orderBy(asc(souhait.rang))
      .all(),
  )
  const plages = parDossier(
    base
      .select({
        candidatId: indisponibilite.candidatId,
        jour: indisponibilite.jour,
        de: indisponibilite.de,
        a: indisponibilite.a,
      })
      .from(indisponibilite)
      .where(inArray(indisponibilite.candidatId, ids))
      .orderBy(asc(indisponibilite.jour), asc(indisponibilite.de))
      .all(),
  )
  return lignes.map(({ derniereProposition, ...ligne }) => ({
    ...ligne,
    souhaits: (souhaits.get(ligne.id) ?? []).flatMap(({ metier }) => metier ?? []),
    indisponibilites: plages.get(ligne.id) ?? [],
    derniereProposition: derniereProposition === null ? null : new Date(derniereProposition),
  }))
}

export interface LigneDePosteAApparier {
  readonly id: string
  readonly hoteId: string
  readonly titre: string
  readonly nomDeLHote: string
  readonly metier: string | null
  readonly competences: readonly string[]
  readonly competencesApprises: readonly string[]
  readonly objectif: 'ouverture_droits' | 'experience' | 'emploi_durable'
  readonly frOral: number | null
  readonly nlOral: number | null
  readonly soutienLangue: boolean
  readonly semaine: readonly { jour: number; de: string; a: string }[]
  readonly permis: readonly string[]
  readonly codePostal: string | null
  readonly exigences: readonly string[]
  readonly chargeKg: number | null
  readonly deboutHeures: number | null
  readonly categorie: string
  readonly libres: number
  readonly statut: string
  readonly debutLe: DateCivile | null
  readonly dureeMois: number | null
  readonly cadreEnVigueur: boolean
  readonly cadreJusquAu: DateCivile | null
}

/**
 * The open posts a centre may fill, or one of them; by id. A person gets those of their centre, for
 * their own page to count.
 */
export function postesAApparier(
  base: Base,
  perimetre: Perimetre,
  { posteId }: { posteId?: string } = {},
): LigneDePosteAApparier[] {
  if (perimetre.genre !== 'cpas' && perimetre.genre !== 'travailleur') return []
  const { cpasId } = perimetre
  const enVue = perimetre.genre === 'cpas' ? posteEnVue(perimetre) : posteOffrableA(cpasId)
  return base
    .select({
      id: poste.id,
      hoteId: poste.hoteId,
      titre: poste.titre,
      nomDeLHote: hote.nom,
      metier: poste.metier,
      competences: poste.competences,
      competencesApprises: poste.competencesApprises,
      objectif: poste.objectif,
      frOral: poste.frOral,
      nlOral: poste.nlOral,
      soutienLangue: poste.soutienLangue,
      semaine: poste.semaine,
      permis: poste.permis,
      codePostal: sql<
        string | null
      >`coalesce((select s.code_postal from site s where s.id = ${poste.siteId}), ${hote.codePostal})`,
      exigences: poste.exigences,
      chargeKg: poste.chargeKg,
      deboutHeures: poste.deboutHeures,
      categorie: hote.categorie,
      libres: sql<number>`${poste.places} - (select count(*) from ${placement} where ${placement.posteId} = ${poste.id} and ${placement.statut} in ('preparation','signature','actif','suspendu'))`,
      statut: poste.statut,
      debutLe: poste.debutLe,
      dureeMois: poste.dureeMois,
      cadreEnVigueur: sql<number>`${cadre.id} is not null`,
      cadreJusquAu: cadre.au,
    })
    .from(poste)
    .innerJoin(hote, eq(hote.id, poste.hoteId))
    .leftJoin(
      cadre,
      and(eq(cadre.hoteId, poste.hoteId), eq(cadre.cpasId, cpasId), eq(cadre.statut, 'en_vigueur')),
    )
    .where(and(enVue, posteId ? eq(poste.id, posteId) : eq(poste.statut, 'ouvert')))
    .orderBy(asc(poste.id))
    .all()
    .map((ligne) => ({ ...ligne, cadreEnVigueur: ligne.cadreEnVigueur === 1 }))
}

function parDossier<L extends { candidatId: string }>(lignes: readonly L[]): Map<string, L[]> {
  const groupes = new Map<string, L[]>()
  for (const ligne of lignes) {
    const siennes = groupes.get(ligne.candidatId) ?? []
    siennes.push(ligne)
    groupes.set(ligne.candidatId, siennes)
  }
  return groupes
}

/** The names that stand beside the lines of a match, for the agents of the centre. */
export function nomsDesPersonnes(
  base: Base,
  perimetre: Perimetre,
  ids: readonly string[],
): Map<string, { numero: number; prenom: string; nom: string }> {
  const lignes = base
    .select({
      id: candidat.id,
      numero: candidat.numero,
      prenom: candidat.prenom,
      nom: candidat.nom,
    })
    .from(candidat)
    .where(
      and(
        duDossier(perimetre, { cpasId: candidat.cpasId, candidatId: candidat.id }),
        inArray(candidat.id, [...ids]),
      ),
    )
    .all()
  return new Map(lignes.map(({ id, ...reste }) => [id, reste]))
}

/** The dossiers a name or number points to, free or not, to say why somebody is not on a list. */
export function dossiersNommes(
  base: Base,
  perimetre: Perimetre,
  texte: string,
  combien: number,
): { id: string; prenom: string; nom: string; archive: boolean; place: boolean }[] {
  const cherches = mots(texte)
  if (cherches.length === 0) return []
  return base
    .select({
      id: candidat.id,
      prenom: candidat.prenom,
      nom: candidat.nom,
      archive: sql<number>`${candidat.statut} <> 'actif'`,
      place: sql<number>`exists (select 1 from ${placement} where ${placement.candidatId} = ${nommee(candidat.id)} and ${placement.statut} in ('preparation','signature','actif','suspendu'))`,
    })
    .from(candidat)
    .where(
      and(
        duDossier(perimetre, { cpasId: candidat.cpasId, candidatId: candidat.id }),
        ...cherches.map((mot) => sql`${candidat.recherche} like ${contenant(mot)} escape '\\'`),
      ),
    )
    .orderBy(asc(candidat.nom), asc(candidat.prenom), asc(candidat.id))
    .limit(combien)
    .all()
    .map((ligne) => ({ ...ligne, archive: ligne.archive === 1, place: ligne.place === 1 }))
}

/** Those who agreed to be proposed for this post: for the others a list from it has no names. */
export function consentisPourLePoste(
  base: Base,
  perimetre: Perimetre,
  posteId: string,
): Set<string> {
  const lignes = base
    .select({ candidatId: proposition.candidatId })
    .from(proposition)
    .where(
      and(
        duDossier(perimetre, proposition),
        eq(proposition.posteId, posteId),
        isNotNull(proposition.consentementA),
      ),
    )
    .all()
  return new Set(lignes.map(({ candidatId }) => candidatId))
}
