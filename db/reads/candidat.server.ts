import { and, asc, count, desc, eq, inArray, isNull, max, type SQL, sql } from 'drizzle-orm'
import type {
  Aide,
  Objectif,
  Permis,
  Phase,
  StatutDeDossier,
} from '#app/domain/candidat/candidat.ts'
import { SANS_REFERENT } from '#app/domain/candidat/filtres.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { estNiss, masquerNiss } from '#app/domain/shared/niss.ts'
import type { Sexe } from '#app/domain/shared/sexe.ts'
import { mots } from '#app/domain/shared/texte.ts'
import { desceller } from '../cles.server.ts'
import type { Base } from '../client.server.ts'
import { lieuDeNote, lieuDuMotif, lieuDuNiss } from '../lieux.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat, indisponibilite, note, souhait } from '../schema/candidat.ts'
import { compte, mandat } from '../schema/compte.ts'
import { placement } from '../schema/placement.ts'
import { contenant, duCpas, duDossier, PAR_PAGE, type PageDeListe, pagination } from './vue.ts'

const visibles = (perimetre: Perimetre): SQL =>
  duDossier(perimetre, { cpasId: candidat.cpasId, candidatId: candidat.id })

/** Nobody follows the dossier: no referent was named, or the one named has left the centre. */
const sansReferent = sql`not exists (select 1 from ${mandat} inner join ${compte} on ${compte.id} = ${mandat.compteId}
  where ${mandat.compteId} = ${candidat.referentId} and ${mandat.cpasId} = ${candidat.cpasId}
    and ${mandat.role} in ('agent', 'responsable') and ${mandat.finA} is null and ${compte.actif})`

/** How many active dossiers nobody follows. */
export function compterSansReferent(base: Base, perimetre: Perimetre): number {
  return (
    base
      .select({ n: count() })
      .from(candidat)
      .where(and(visibles(perimetre), eq(candidat.statut, 'actif'), sansReferent))
      .get()?.n ?? 0
  )
}

export interface FiltresDeCandidats {
  readonly mots?: string | undefined
  readonly phase?: Phase | undefined
  readonly referentId?: string | undefined
  readonly statut?: StatutDeDossier | undefined
  readonly page?: number | undefined
}

export interface LigneDeCandidat {
  readonly id: string
  readonly numero: number
  readonly prenom: string
  readonly nom: string
  readonly commune: string | null
  readonly phase: Phase
  readonly objectif: Objectif
  readonly statut: StatutDeDossier
  readonly suiviDepuis: DateCivile
  readonly referentId: string | null
  readonly referent: string | null
  readonly place: boolean
}

/** One page of the dossiers, by name. */
export function listerCandidats(
  base: Base,
  perimetre: Perimetre,
  filtres: FiltresDeCandidats,
): PageDeListe<LigneDeCandidat> {
  const ou = and(
    visibles(perimetre),
    eq(candidat.statut, filtres.statut ?? 'actif'),
    filtres.phase ? eq(candidat.phase, filtres.phase) : undefined,
    filtres.referentId === SANS_REFERENT
      ? sansReferent
      : filtres.referentId
        ? eq(candidat.referentId, filtres.referentId)
        : undefined,
    ...mots(filtres.mots ?? '').map(
      (mot) => sql`${candidat.recherche} like ${contenant(mot)} escape '\\'`,
    ),
  )
  const total = base.select({ n: count() }).from(candidat).where(ou).get()?.n ?? 0
  const { page, pages, decalage } = pagination(total, filtres.page ?? 1)
  const lignes = base
    .select({
      id: candidat.id,
      numero: candidat.numero,
      prenom: candidat.prenom,
      nom: candidat.nom,
      commune: candidat.commune,
      phase: candidat.phase,
      objectif: candidat.objectif,
      statut: candidat.statut,
      suiviDepuis: candidat.suiviDepuis,
      referentId: candidat.referentId,
      referent: nomDe,
      place: sql<number>`exists (select 1 from ${placement} where ${placement.candidatId} = ${candidat.id} and ${placement.statut} in ('actif','suspendu'))`,
    })
    .from(candidat)
    .leftJoin(compte, eq(compte.id, candidat.referentId))
    .where(ou)
    .orderBy(asc(candidat.recherche), asc(candidat.id))
    .limit(PAR_PAGE)
    .offset(decalage)
    .all()
    .map((ligne) => ({ ...ligne, place: ligne.place === 1 }))
  return { lignes, total, page, pages }
}

const nomDe = sql<string | null>`${compte.prenom} || ' ' || ${compte.nom}`

/** What an act needs to know of a dossier. Refuses `commun/introuvable` out of sight. */
export function trouverCandidat(base: Base, perimetre: Perimetre, id: string) {
  const ligne = base
    .select({
      id: candidat.id,
      cpasId: candidat.cpasId,
      numero: candidat.numero,
      prenom: candidat.prenom,
      nom: candidat.nom,
      naissanceLe: candidat.naissanceLe,
      langue: candidat.langue,
      courriel: candidat.courriel,
      telephone: candidat.telephone,
      statut: candidat.statut,
      objectif: candidat.objectif,
      referentId: candidat.referentId,
      version: candidat.version,
    })
    .from(candidat)
    .where(and(visibles(perimetre), eq(candidat.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

export interface DossierComplet {
  readonly id: string
  readonly numero: number
  readonly statut: StatutDeDossier
  readonly prenom: string
  readonly nom: string
  /** Masked: the whole number is asked for, one by one. */
  readonly niss: string | null
  readonly naissanceLe: DateCivile | null
  readonly sexe: Sexe | null
  readonly langue: Langue
  readonly adresse: string | null
  readonly codePostal: string | null
  readonly commune: string | null
  readonly telephone: string | null
  readonly courriel: string | null
  readonly aide: Aide | null
  readonly phase: Phase
  readonly objectif: Objectif
  readonly referentId: string | null
  readonly referent: string | null
  readonly frOral: number | null
  readonly frEcrit: number | null
  readonly nlOral: number | null
  readonly nlEcrit: number | null
  readonly permis: readonly Permis[]
  readonly competences: readonly string[]
  readonly etudes: string | null
  readonly experience: string | null
  readonly trajetMax: number | null
  readonly heuresSouhaitees: number | null
  readonly limites: readonly string[]
  readonly chargeMaxKg: number | null
  readonly deboutMaxHeures: number | null
  readonly disponibleDes: DateCivile | null
  readonly suiviDepuis: DateCivile
  readonly version: number
  readonly souhaits: readonly { rang: number; metier: string | null; mots: string }[]
  readonly indisponibilites: readonly {
    jour: number
    de: string
    a: string
    motif: string | null
  }[]
}

/** The dossier as its agents read it. Refuses `commun/introuvable` out of sight. */
export function lireDossier(base: Base, perimetre: Perimetre, id: string): DossierComplet {
  const trouve = base
    .select({ dossier: candidat, referent: nomDe })
    .from(candidat)
    .leftJoin(compte, eq(compte.id, candidat.referentId))
    .where(and(visibles(perimetre), eq(candidat.id, id)))
    .get()
  if (!trouve) throw new ErreurMetier('commun/introuvable')
  const { cpasId, nissIndex: _, recherche: __, creeA: ___, niss, ...reste } = trouve.dossier
  return {
    ...reste,
    referent: trouve.referent,
    niss: niss && masquer(desceller(base.cles, lieuDuNiss(cpasId, id), niss)),
    souhaits: base
      .select({ rang: souhait.rang, metier: souhait.metier, mots: souhait.mots })
      .from(souhait)
      .where(eq(souhait.candidatId, id))
      .orderBy(asc(souhait.rang))
      .all(),
    indisponibilites: base
      .select()
      .from(indisponibilite)
      .where(eq(indisponibilite.candidatId, id))
      .orderBy(asc(indisponibilite.jour), asc(indisponibilite.de))
      .all()
      .map(({ id: sien, jour, de, a, motif }) => ({
        jour,
        de,
        a,
        motif: motif && desceller(base.cles, lieuDuMotif(sien), motif),
      })),
  }
}

/** The whole number, for the one act that reveals it. */
export function lireNissEntier(base: Base, perimetre: Perimetre, id: string): string | null {
  const ligne = base
    .select({ cpasId: candidat.cpasId, niss: candidat.niss })
    .from(candidat)
    .where(and(visibles(perimetre), eq(candidat.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne.niss && desceller(base.cles, lieuDuNiss(ligne.cpasId, id), ligne.niss)
}

export interface NoteDeDossier {
  readonly id: string
  readonly nature: 'sociale' | 'administrative'
  readonly texte: string
  readonly par: string | null
  readonly ecriteA: Date
}

/** The notes of a dossier, newest first; the caller has checked who may read them. */
export function listerNotes(base: Base, perimetre: Perimetre, candidatId: string): NoteDeDossier[] {
  return base
    .select({
      id: note.id,
      nature: note.nature,
      texte: note.texte,
      par: nomDe,
      ecriteA: note.ecriteA,
    })
    .from(note)
    .leftJoin(compte, eq(compte.id, note.parCompteId))
    .where(and(duCpas(perimetre, note.cpasId), eq(note.candidatId, candidatId)))
    .orderBy(desc(note.ecriteA), desc(note.id))
    .limit(200)
    .all()
    .map((ligne) => ({ ...ligne, texte: desceller(base.cles, lieuDeNote(ligne.id), ligne.texte) }))
}

/** The agents of the centre who may be a referent. */
export function listerReferents(base: Base, perimetre: Perimetre): { id: string; nom: string }[] {
  return base
    .selectDistinct({ id: compte.id, prenom: compte.prenom, nom: compte.nom })
    .from(mandat)
    .innerJoin(compte, eq(compte.id, mandat.compteId))
    .where(
      and(
        duCpas(perimetre, mandat.cpasId),
        inArray(mandat.role, ['agent', 'responsable']),
        isNull(mandat.finA),
        isNull(mandat.inviteA),
        eq(compte.actif, true),
      ),
    )
    .orderBy(asc(compte.nom), asc(compte.prenom))
    .all()
    .map(({ id, prenom, nom }) => ({ id, nom: `${prenom} ${nom}` }))
}

/** The number the next dossier of a centre gets. */
export function prochainNumero(base: Base, perimetre: Perimetre, cpasId: string): number {
  const { n } = base
    .select({ n: max(candidat.numero) })
    .from(candidat)
    .where(and(duCpas(perimetre, candidat.cpasId), eq(candidat.cpasId, cpasId)))
    .get() ?? { n: null }
  return (n ?? 0) + 1
}

function masquer(clair: string): string {
  return estNiss(clair) ? masquerNiss(clair) : '••'
}
