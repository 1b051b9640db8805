import { createHmac } from 'node:crypto'
import { desc, sql } from 'drizzle-orm'
import type {
  DetailsEvenement,
  MotifDeConsultation,
  TypeEvenement,
  TypesEvenement,
} from '#app/domain/journal/journal.ts'
import type { Cles } from '../cles.server.ts'
import type { Tx } from '../client.server.ts'
import { consultation, journal } from '../schema/journal.ts'

export interface Evenement<T extends TypeEvenement = TypeEvenement> {
  readonly type: T
  readonly acteurId: string
  readonly cpasId: string | null
  readonly sujetId: string | null
  readonly details: TypesEvenement[T]
  readonly survenuA: Date
}

/** Adds the next line of the chain, in the transaction of the act it tells. */
export function consigner<T extends TypeEvenement>(tx: Tx, evenement: Evenement<T>): void {
  ajouter(tx, { ...evenement, details: evenement.details as DetailsEvenement })
}

/**
 * Records that a person read a dossier. The first reading of a quarter of an hour is a line of the
 * journal; the following ones are counted.
 */
export function consignerConsultation(
  tx: Tx,
  lecture: {
    readonly acteurId: string
    readonly cpasId: string
    readonly sujetId: string
    readonly section: string
    readonly motif: MotifDeConsultation
    readonly survenuA: Date
  },
): void {
  const fenetre = Math.floor(lecture.survenuA.getTime() / QUART_D_HEURE)
  const { acteurId, cpasId, sujetId, section, motif, survenuA } = lecture
  const { nombre } = tx
    .insert(consultation)
    .values({ acteurId, cpasId, sujetId, section, motif, fenetre, nombre: 1, premiereA: survenuA })
    .onConflictDoUpdate({
      target: [
        consultation.acteurId,
        consultation.sujetId,
        consultation.section,
        consultation.fenetre,
      ],
      set: { nombre: sql`${consultation.nombre} + 1` },
    })
    .returning({ nombre: consultation.nombre })
    .get()
  if (nombre === 1)
    ajouter(tx, {
      type: 'dossier.consulte',
      acteurId,
      cpasId,
      sujetId,
      details: { section, motif },
      survenuA,
    })
}

const QUART_D_HEURE = 15 * 60_000

interface Ligne {
  readonly type: string
  readonly acteurId: string
  readonly cpasId: string | null
  readonly sujetId: string | null
  readonly details: DetailsEvenement
  readonly survenuA: Date
}

function ajouter(tx: Tx, ligne: Ligne): void {
  const derniere = tx
    .select({ rang: journal.rang, empreinte: journal.empreinte })
    .from(journal)
    .orderBy(desc(journal.rang))
    .limit(1)
    .get()
  const suivante = {
    ...ligne,
    details: JSON.stringify(ligne.details),
    rang: (derniere?.rang ?? 0) + 1,
    precedente: derniere?.empreinte ?? '0',
  }
  tx.insert(journal)
    .values({ ...suivante, empreinte: empreinteDe(tx.cles, suivante) })
    .run()
}

/** A keyed hash of the line and of the one before: without the key the tail cannot be rewritten. */
export function empreinteDe(
  cles: Cles,
  ligne: {
    readonly rang: number
    readonly survenuA: Date
    readonly cpasId: string | null
    readonly acteurId: string
    readonly type: string
    readonly sujetId: string | null
    readonly details: string
    readonly precedente: string
  },
): string {
  const texte = JSON.stringify([
    ligne.rang,
    ligne.survenuA.getTime(),
    ligne.cpasId,
    ligne.acteurId,
    ligne.type,
    ligne.sujetId,
    ligne.details,
    ligne.precedente,
  ])
  return createHmac('sha256', cles.journal).update(texte).digest('base64url')
}
