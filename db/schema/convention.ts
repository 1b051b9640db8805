import { sql } from 'drizzle-orm'
import {
  blob,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { statutsDeCadre } from '#app/domain/convention/cadre.ts'
import {
  methodesDeSignature,
  ordresDeSignature,
  type Partie,
  parties,
  statutsDeConvention,
  typesDeConvention,
} from '#app/domain/convention/convention.ts'
import { etatsDePage, etatsDeTirage, type PieceDeTirage } from '#app/domain/convention/papier.ts'
import type { ComplementDeCadre } from '#app/domain/convention/saisie.ts'
import { langues } from '#app/domain/shared/langue.ts'
import {
  identifiant,
  instant,
  jour,
  json,
  parmi,
  reference,
  version,
  vraiFaux,
} from './colonnes.ts'
import { cpas } from './cpas.ts'
import { hote } from './hote.ts'
import { fichier } from './journal.ts'

/** The framework convention of a centre with a host: what every placement there stands on. */
export const cadre = sqliteTable(
  'cadre',
  {
    id: identifiant(),
    cpasId: reference()
      .notNull()
      .references(() => cpas.id),
    hoteId: reference()
      .notNull()
      .references(() => hote.id),
    statut: text({ enum: statutsDeCadre }).notNull(),
    /** CC-2026-0007: what people quote. */
    numero: text().notNull(),
    du: jour().notNull(),
    au: jour(),
    decisionLe: jour().notNull(),
    decisionReference: text().notNull(),
    decisionOrgane: text().notNull(),
    /** Everything else the text says, as the form asks it. */
    complement: json<ComplementDeCadre>().notNull(),
    creeA: instant().notNull(),
    version: version(),
  },
  (t) => [
    unique('cadre_tenant').on(t.cpasId, t.id),
    unique('cadre_numero').on(t.cpasId, t.numero),
    check('cadre_statut', parmi(t.statut, statutsDeCadre)),
    index('cadre_hote').on(t.hoteId, t.statut),
    uniqueIndex('cadre_un_en_vigueur')
      .on(t.cpasId, t.hoteId)
      .where(sql`${t.statut} = 'en_vigueur'`),
    check('cadre_periode', sql`${t.au} is null or ${t.au} >= ${t.du}`),
  ],
)

/** A document to sign: about a framework or a placement. Its texts stand in its versions. */
export const convention = sqliteTable(
  'convention',
  {
    id: identifiant(),
    cpasId: reference()
      .notNull()
      .references(() => cpas.id),
    hoteId: reference()
      .notNull()
      .references(() => hote.id),
    type: text({ enum: typesDeConvention }).notNull(),
    /** A framework or a placement, by the type. */
    sujetId: reference().notNull(),
    candidatId: reference(),
    /** CI-2026-0042: printed on the document. */
    reference: text().notNull(),
    statut: text({ enum: statutsDeConvention }).notNull(),
    /** The sides that must sign, in the order they are printed. */
    signataires: json<readonly Partie[]>().notNull(),
    /** The order that the centre's rule set on the day the text was frozen. */
    ordre: text({ enum: ordresDeSignature }).notNull().default('libre'),
    /** The version that is open for signature, or signed. */
    numero: integer().notNull(),
    creeA: instant().notNull(),
    signeeA: instant(),
    version: version(),
  },
  (t) => [
    unique('convention_tenant').on(t.cpasId, t.id),
    unique('convention_reference').on(t.cpasId, t.reference),
    check('convention_statut', parmi(t.statut, statutsDeConvention)),
    check('convention_ordre', parmi(t.ordre, ordresDeSignature)),
    index('convention_sujet').on(t.sujetId),
    index('convention_hote').on(t.hoteId, t.statut),
    uniqueIndex('convention_une_vivante')
      .on(t.sujetId, t.type)
      .where(sql`${t.statut} <> 'annulee'`),
  ],
)

/** Frozen data: written once, before the first signature. A trigger refuses any change. */
export const conventionVersion = sqliteTable(
  'convention_version',
  {
    cpasId: reference().notNull(),
    conventionId: reference().notNull(),
    numero: integer().notNull(),
    modele: text().notNull(),
    /** What the QR code of its pages and the public check know it by: says nothing of anybody. */
    code: text().notNull(),
    donnees: json<Record<string, unknown>>().notNull(),
    figeePar: reference().notNull(),
    figeeA: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.conventionId, t.numero] }),
    unique('convention_version_code').on(t.code),
    foreignKey({
      columns: [t.cpasId, t.conventionId],
      foreignColumns: [convention.cpasId, convention.id],
    }),
  ],
)

/** The bytes people sign, one per language. */
export const conventionTexte = sqliteTable(
  'convention_texte',
  {
    conventionId: reference().notNull(),
    numero: integer().notNull(),
    langue: text({ enum: langues }).notNull(),
    sha256: text()
      .notNull()
      .references(() => fichier.sha256),
    pages: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.conventionId, t.numero, t.langue] }),
    foreignKey({
      columns: [t.conventionId, t.numero],
      foreignColumns: [conventionVersion.conventionId, conventionVersion.numero],
    }),
  ],
)

/** One side signs one version once: the key says so. */
export const signature = sqliteTable(
  'signature',
  {
    conventionId: reference().notNull(),
    numero: integer().notNull(),
    partie: text({ enum: parties }).notNull(),
    methode: text({ enum: methodesDeSignature }).notNull(),
    sha256: text()
      .notNull()
      .references(() => fichier.sha256),
    langue: text({ enum: langues }).notNull(),
    nom: text().notNull(),
    compteId: reference(),
    /** Who held the pen's place: the agent who filed the paper or was at the desk. */
    temoinId: reference(),
    scanSha256: text().references(() => fichier.sha256),
    signeeA: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.conventionId, t.numero, t.partie] }),
    foreignKey({
      columns: [t.conventionId, t.numero],
      foreignColumns: [conventionVersion.conventionId, conventionVersion.numero],
    }),
    check('signature_papier', sql`(${t.methode} = 'papier') = (${t.scanSha256} is not null)`),
  ],
)

/** A side said no to one version: with its reason, kept for good beside what others had signed. */
export const refusDeSigner = sqliteTable(
  'refus_de_signer',
  {
    conventionId: reference().notNull(),
    numero: integer().notNull(),
    partie: text({ enum: parties }).notNull(),
    raison: text().notNull(),
    parCompteId: reference().notNull(),
    refuseA: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.conventionId, t.numero] }),
    foreignKey({
      columns: [t.conventionId, t.numero],
      foreignColumns: [conventionVersion.conventionId, conventionVersion.numero],
    }),
  ],
)

/** A version left on paper: when, and by whom. */
export const impression = sqliteTable(
  'impression',
  {
    conventionId: reference().notNull(),
    numero: integer().notNull(),
    parCompteId: reference().notNull(),
    imprimeeA: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.conventionId, t.numero] }),
    foreignKey({
      columns: [t.conventionId, t.numero],
      foreignColumns: [conventionVersion.conventionId, conventionVersion.numero],
    }),
  ],
)

/** One pile to print: asked for, being made, ready. Forgotten a day after: the texts themselves stay. */
export const tirage = sqliteTable(
  'tirage',
  {
    id: identifiant(),
    cpasId: reference()
      .notNull()
      .references(() => cpas.id),
    demandeParId: reference().notNull(),
    etat: text({ enum: etatsDeTirage }).notNull(),
    /** Which texts, in printing order. */
    pieces: json<readonly PieceDeTirage[]>().notNull(),
    rectoVerso: vraiFaux().notNull(),
    separateurs: vraiFaux().notNull(),
    faites: integer().notNull().default(0),
    pages: integer(),
    demandeA: instant().notNull(),
    finiA: instant(),
    version: version(),
  },
  (t) => [
    check('tirage_etat', parmi(t.etat, etatsDeTirage)),
    index('tirage_cpas').on(t.cpasId, t.demandeA),
  ],
)

/** The file of a pile, sealed, in pieces small enough that writing one stops nobody. */
export const morceauDeTirage = sqliteTable(
  'morceau_de_tirage',
  {
    tirageId: reference()
      .notNull()
      .references(() => tirage.id, { onDelete: 'cascade' }),
    rang: integer().notNull(),
    octets: blob({ mode: 'buffer' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.tirageId, t.rang] })],
)

/** One page of a scan: filed to the document its code names, or waiting for somebody to say which. */
export const pageScannee = sqliteTable(
  'page_scannee',
  {
    id: identifiant(),
    cpasId: reference()
      .notNull()
      .references(() => cpas.id),
    /** The file it came in, whole. */
    sha256: text()
      .notNull()
      .references(() => fichier.sha256),
    page: integer().notNull(),
    etat: text({ enum: etatsDePage }).notNull(),
    conventionId: reference(),
    numero: integer(),
    langue: text({ enum: langues }),
    pageDuTexte: integer(),
    recueParId: reference().notNull(),
    recueA: instant().notNull(),
    version: version(),
  },
  (t) => [
    unique('page_scannee_une_fois').on(t.cpasId, t.sha256, t.page),
    check('page_scannee_etat', parmi(t.etat, etatsDePage)),
    check('page_scannee_classee', sql`(${t.etat} = 'classee') = (${t.conventionId} is not null)`),
    index('page_scannee_document').on(t.conventionId, t.numero),
    index('page_scannee_file').on(t.cpasId, t.etat),
  ],
)
