import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { canaux } from '#app/domain/compte/compte.ts'
import { identifiant, instant, json, reference } from './colonnes.ts'

/**
 * Acts and consultations, one append-only chain: each line carries a keyed hash of itself and of the
 * one before. Triggers refuse any other statement than the next line.
 */
export const journal = sqliteTable(
  'journal',
  {
    rang: integer().primaryKey(),
    survenuA: instant().notNull(),
    cpasId: reference(),
    acteurId: reference().notNull(),
    type: text().notNull(),
    sujetId: reference(),
    /** Ids and codes, never a name, a number or a text about a person. */
    details: text().notNull(),
    precedente: text().notNull(),
    empreinte: text().notNull(),
  },
  (t) => [
    index('journal_sujet').on(t.sujetId, t.survenuA),
    index('journal_cpas').on(t.cpasId, t.survenuA),
  ],
)

/** Readings of one dossier by one person within a quarter of an hour: one line, counted. */
export const consultation = sqliteTable(
  'consultation',
  {
    acteurId: reference().notNull(),
    sujetId: reference().notNull(),
    section: text().notNull(),
    fenetre: integer().notNull(),
    cpasId: reference().notNull(),
    motif: text().notNull(),
    nombre: integer().notNull(),
    premiereA: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.acteurId, t.sujetId, t.section, t.fenetre] }),
    index('consultation_sujet').on(t.sujetId, t.premiereA),
  ],
)

/** The outbox: written in the transaction of the act, sent afterwards. */
export const envoi = sqliteTable(
  'envoi',
  {
    id: identifiant(),
    cpasId: reference(),
    modele: text().notNull(),
    langue: text().notNull(),
    canal: text({ enum: canaux }).notNull().default('courriel'),
    /** An e-mail address, or a telephone number. */
    destinataire: text().notNull(),
    /** What the message says. Sealed: it may hold a link. Erased once sent. */
    donnees: text(),
    sujetId: reference(),
    etat: text({ enum: ['pret', 'en_cours', 'envoye', 'inconnu', 'abandonne'] }).notNull(),
    essais: integer().notNull().default(0),
    /** Times the process died while sending: it is not known whether that one left. */
    perdus: integer().notNull().default(0),
    prochainA: instant().notNull(),
    bailA: instant(),
    demandeA: instant().notNull(),
    envoyeA: instant(),
    erreur: text(),
  },
  (t) => [index('envoi_a_faire').on(t.etat, t.prochainA), index('envoi_sujet').on(t.sujetId)],
)

/** Bytes by their own hash: what was filed once is never written again. */
export const fichier = sqliteTable('fichier', {
  sha256: text().primaryKey(),
  type: text().notNull(),
  taille: integer().notNull(),
  /** Sealed with the key of the fields. */
  octets: blob({ mode: 'buffer' }).notNull(),
  creeA: instant().notNull(),
})

/** Facts about the database itself: its age, the fingerprint of its schema, the check of its keys. */
export const meta = sqliteTable('meta', {
  cle: text().primaryKey(),
  valeur: json<unknown>().notNull(),
})
