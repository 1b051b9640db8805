import { and, asc, count, desc, eq, gt, gte, inArray, lt, ne, type SQL, sql } from 'drizzle-orm'
import {
  type DetailsEvenement,
  type MotifDeConsultation,
  motifsDeConsultation,
} from '#app/domain/journal/journal.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { compte, mandat } from '../schema/compte.ts'
import { cpas } from '../schema/cpas.ts'
import { consultation, journal } from '../schema/journal.ts'
import { duCpas, duDossier, PAR_PAGE, type PageDeListe, pagination } from './vue.ts'

/** The last reason this person gave for opening this dossier, since a moment. */
export function dernierMotif(
  base: Base,
  perimetre: Perimetre,
  { acteurId, sujetId, depuis }: { acteurId: string; sujetId: string; depuis: Date },
): MotifDeConsultation | null {
  const ligne = base
    .select({ motif: consultation.motif })
    .from(consultation)
    .where(
      and(
        duCpas(perimetre, consultation.cpasId),
        eq(consultation.acteurId, acteurId),
        eq(consultation.sujetId, sujetId),
        gt(consultation.premiereA, depuis),
      ),
    )
    .orderBy(desc(consultation.premiereA))
    .limit(1)
    .get()
  return enMotif(ligne?.motif)
}

function enMotif(texte: string | undefined): MotifDeConsultation | null {
  return motifsDeConsultation.find((motif) => motif === texte) ?? null
}

export interface FiltresDuJournal {
  readonly type?: string | undefined
  readonly parId?: string | undefined
  /** From this instant on. */
  readonly de?: Date | undefined
  /** Before this instant. */
  readonly avant?: Date | undefined
  readonly page?: number | undefined
}

export interface LigneDuJournal {
  readonly rang: number
  readonly survenuA: Date
  readonly type: string
  readonly acteurId: string
  /** The account's name now; null for the product itself and for whoever was not recognised. */
  readonly par: string | null
  readonly dossier: { readonly id: string; readonly numero: number } | null
  readonly compte: string | null
  readonly details: DetailsEvenement
}

/** One page of the acts and consultations of a centre, the newest first. */
export function listerJournal(
  base: Base,
  perimetre: Perimetre,
  filtres: FiltresDuJournal,
): PageDeListe<LigneDuJournal> {
  const ou = and(
    duCpas(perimetre, journal.cpasId),
    filtres.type ? eq(journal.type, filtres.type) : undefined,
    filtres.parId ? eq(journal.acteurId, filtres.parId) : undefined,
    filtres.de ? gte(journal.survenuA, filtres.de) : undefined,
    filtres.avant ? lt(journal.survenuA, filtres.avant) : undefined,
  )
  const total = base.select({ n: count() }).from(journal).where(ou).get()?.n ?? 0
  const { page, pages, decalage } = pagination(total, filtres.page ?? 1)
  const lignes = base
    .select({
      rang: journal.rang,
      survenuA: journal.survenuA,
      type: journal.type,
      acteurId: journal.acteurId,
      sujetId: journal.sujetId,
      details: journal.details,
      par: nomDe,
      numero: candidat.numero,
    })
    .from(journal)
    .leftJoin(compte, eq(compte.id, journal.acteurId))
    .leftJoin(candidat, and(eq(candidat.id, journal.sujetId), duCpas(perimetre, candidat.cpasId)))
    .where(ou)
    .orderBy(desc(journal.rang))
    .limit(PAR_PAGE)
    .offset(decalage)
    .all()
  const noms = nomsDes(
    base,
    lignes.map(({ sujetId }) => sujetId),
  )
  return {
    total,
    page,
    pages,
    lignes: lignes.map(({ sujetId, numero, details, ...ligne }) => ({
      ...ligne,
      dossier: sujetId !== null && numero !== null ? { id: sujetId, numero } : null,
      compte: (sujetId !== null && noms.get(sujetId)) || null,
      details: JSON.parse(details),
    })),
  }
}

const nomDe = sql<string | null>`${compte.prenom} || ' ' || ${compte.nom}`

function nomsDes(base: Base, ids: readonly (string | null)[]): Map<string, string> {
  const demandes = ids.filter((id) => id !== null)
  return new Map(
    base
      .select({ id: compte.id, prenom: compte.prenom, nom: compte.nom })
      .from(compte)
      .where(inArray(compte.id, demandes))
      .all()
      .map(({ id, prenom, nom }) => [id, `${prenom} ${nom}`]),
  )
}

/** Everybody who ever had a role in the centre: whoever may stand in its journal. */
export function listerActeurs(base: Base, perimetre: Perimetre): { id: string; nom: string }[] {
  return base
    .selectDistinct({ id: compte.id, prenom: compte.prenom, nom: compte.nom })
    .from(mandat)
    .innerJoin(compte, eq(compte.id, mandat.compteId))
    .where(duCpas(perimetre, mandat.cpasId))
    .orderBy(asc(compte.nom), asc(compte.prenom), asc(compte.id))
    .all()
    .map(({ id, prenom, nom }) => ({ id, nom: `${prenom} ${nom}` }))
}

export interface LectureDeDossier {
  readonly premiereA: Date
  readonly par: string | null
  readonly section: string
  readonly motif: MotifDeConsultation | null
  readonly nombre: number
}

const duSujet = (perimetre: Perimetre): SQL =>
  duDossier(perimetre, { cpasId: consultation.cpasId, candidatId: consultation.sujetId })

/** Who opened a dossier, which part and why; the newest first. */
export function listerLectures(
  base: Base,
  perimetre: Perimetre,
  candidatId: string,
  demandee = 1,
): PageDeListe<LectureDeDossier> {
  const ou = and(duSujet(perimetre), eq(consultation.sujetId, candidatId))
  const total = base.select({ n: count() }).from(consultation).where(ou).get()?.n ?? 0
  const { page, pages, decalage } = pagination(total, demandee)
  const lignes = base
    .select({
      premiereA: consultation.premiereA,
      par: nomDe,
      section: consultation.section,
      motif: consultation.motif,
      nombre: consultation.nombre,
    })
    .from(consultation)
    .leftJoin(compte, eq(compte.id, consultation.acteurId))
    .where(ou)
    .orderBy(desc(consultation.premiereA), asc(consultation.section))
    .limit(PAR_PAGE)
    .offset(decalage)
    .all()
    .map(({ motif, ...ligne }) => ({ ...ligne, motif: enMotif(motif) }))
  return { lignes, total, page, pages }
}

export interface LecturePourLaPersonne {
  readonly premiereA: Date
  readonly motif: MotifDeConsultation
  readonly nombre: number
  readonly serviceFr: string
  readonly serviceNl: string
}

/**
 * The readings of one's own dossier: when, why and by which service; the names of employees are theirs
 * (CJEU C-579/21, points 83 and 84).
 */
export function listerLecturesDeMonDossier(
  base: Base,
  perimetre: Perimetre,
): LecturePourLaPersonne[] {
  if (perimetre.genre !== 'travailleur') return []
  return base
    .select({
      premiereA: consultation.premiereA,
      motif: consultation.motif,
      nombre: consultation.nombre,
      serviceFr: cpas.nomFr,
      serviceNl: cpas.nomNl,
    })
    .from(consultation)
    .innerJoin(cpas, eq(cpas.id, consultation.cpasId))
    .where(
      and(
        duSujet(perimetre),
        eq(consultation.sujetId, perimetre.candidatId),
        // Saying why one is about to read is not reading.
        ne(consultation.section, 'motif'),
      ),
    )
    .orderBy(desc(consultation.premiereA))
    .limit(2000)
    .all()
    .flatMap(({ motif, ...ligne }) => {
      const connu = enMotif(motif)
      return connu ? [{ ...ligne, motif: connu }] : []
    })
}
