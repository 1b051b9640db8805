import { sql } from 'drizzle-orm'
import {
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
import {
  aides,
  objectifs,
  type Permis,
  phases,
  statutsDeDossier,
} from '#app/domain/candidat/candidat.ts'
import { preuves } from '#app/domain/candidat/passe.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { sexes } from '#app/domain/shared/sexe.ts'
import { identifiant, instant, jour, json, parmi, reference, version } from './colonnes.ts'
import { cpas } from './cpas.ts'

/** The ISP dossier. It belongs to one CPAS for good: a trigger refuses to move it. */
export const candidat = sqliteTable(
  'candidat',
  {
    id: identifiant(),
    cpasId: reference()
      .notNull()
      .references(() => cpas.id),
    /** What people say on the telephone: counts from 1 within the CPAS. */
    numero: integer().notNull(),
    statut: text({ enum: statutsDeDossier }).notNull().default('actif'),
    prenom: text().notNull(),
    nom: text().notNull(),
    /** Name and number without case or accents, for the search box. */
    recherche: text().notNull(),
    /** National number, sealed; and its keyed index, so that two dossiers of one person are noticed. */
    niss: text(),
    nissIndex: text(),
    naissanceLe: jour(),
    sexe: text({ enum: sexes }),
    langue: text({ enum: langues }).notNull(),
    adresse: text(),
    codePostal: text(),
    commune: text(),
    telephone: text(),
    courriel: text(),
    aide: text({ enum: aides }),
    phase: text({ enum: phases }).notNull(),
    objectif: text({ enum: objectifs }).notNull(),
    referentId: reference(),
    /** Oral and written levels, 0 to 6 (A1 = 1 … C2 = 6); null when not known. */
    frOral: integer(),
    frEcrit: integer(),
    nlOral: integer(),
    nlEcrit: integer(),
    permis: json<readonly Permis[]>().notNull(),
    /** Competences held, by their code in the trades table. */
    competences: json<readonly string[]>().notNull(),
    etudes: text(),
    experience: text(),
    /** Farthest trip to work, in minutes, door to door. */
    trajetMax: integer(),
    heuresSouhaitees: integer(),
    /** Functional limits only, in the vocabulary of the post's demands. Never a diagnosis. */
    limites: json<readonly string[]>().notNull(),
    chargeMaxKg: integer(),
    deboutMaxHeures: integer(),
    disponibleDes: jour(),
    suiviDepuis: jour().notNull(),
    creeA: instant().notNull(),
    version: version(),
  },
  (t) => [
    unique('candidat_tenant').on(t.cpasId, t.id),
    check('candidat_statut', parmi(t.statut, statutsDeDossier)),
    uniqueIndex('candidat_numero').on(t.cpasId, t.numero),
    uniqueIndex('candidat_niss').on(t.cpasId, t.nissIndex).where(sql`${t.nissIndex} is not null`),
    index('candidat_recherche').on(t.cpasId, t.recherche),
    index('candidat_referent').on(t.cpasId, t.referentId),
    check('candidat_niss_complet', sql`(${t.niss} is null) = (${t.nissIndex} is null)`),
  ],
)

export const souhait = sqliteTable(
  'souhait',
  {
    cpasId: reference().notNull(),
    candidatId: reference().notNull(),
    rang: integer().notNull(),
    metier: text(),
    mots: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.candidatId, t.rang] }),
    foreignKey({
      columns: [t.cpasId, t.candidatId],
      foreignColumns: [candidat.cpasId, candidat.id],
    }),
  ],
)

export const indisponibilite = sqliteTable(
  'indisponibilite',
  {
    id: identifiant(),
    cpasId: reference().notNull(),
    candidatId: reference().notNull(),
    jour: integer().notNull(),
    de: text().notNull(),
    a: text().notNull(),
    /** Sealed: crèche, school, care. It never reaches a host, not even as a word. */
    motif: text(),
  },
  (t) => [
    index('indisponibilite_candidat').on(t.candidatId),
    foreignKey({
      columns: [t.cpasId, t.candidatId],
      foreignColumns: [candidat.cpasId, candidat.id],
    }),
  ],
)

/** Work done before, with its proof: it may count towards the days required. */
export const occupation = sqliteTable(
  'occupation',
  {
    id: identifiant(),
    cpasId: reference().notNull(),
    candidatId: reference().notNull(),
    type: text().notNull(),
    du: jour().notNull(),
    au: jour().notNull(),
    details: json<Record<string, unknown>>().notNull(),
    /** What proves it and who looked; without, the days are «à vérifier». */
    natureDePreuve: text({ enum: preuves }),
    preuve: text(),
    /** The paper itself, filed under its hash; only through this row is it read. */
    papierSha256: text(),
    verifieePar: reference(),
    verifieeA: instant(),
    /** Withdrawn, with the reason: it counts for nothing and stays to be read. */
    retireePar: reference(),
    retireeA: instant(),
    raisonDuRetrait: text(),
    creeA: instant().notNull(),
    version: version(),
  },
  (t) => [
    index('occupation_candidat').on(t.candidatId),
    foreignKey({
      columns: [t.cpasId, t.candidatId],
      foreignColumns: [candidat.cpasId, candidat.id],
    }),
    check('occupation_periode', sql`${t.au} >= ${t.du}`),
    check('occupation_retiree', sql`(${t.retireeA} is null) = (${t.raisonDuRetrait} is null)`),
  ],
)

/** What agents write for agents. Sealed; a line is added, never edited. */
export const note = sqliteTable(
  'note',
  {
    id: identifiant(),
    cpasId: reference().notNull(),
    candidatId: reference().notNull(),
    nature: text({ enum: ['sociale', 'administrative'] }).notNull(),
    texte: text().notNull(),
    parCompteId: reference().notNull(),
    ecriteA: instant().notNull(),
  },
  (t) => [
    index('note_candidat').on(t.candidatId, t.ecriteA),
    foreignKey({
      columns: [t.cpasId, t.candidatId],
      foreignColumns: [candidat.cpasId, candidat.id],
    }),
  ],
)
