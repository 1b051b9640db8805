import { z } from 'zod'
import {
  donneesIndividuelle,
  horaireConvenu,
} from '../../convention-individuelle/2026-01/donnees.ts'
import {
  cpas,
  hote,
  intervention,
  jour,
  objectifs,
  representant,
  texte,
  textes,
} from '../../donnees.ts'
import { traductions } from '../../traductions.ts'

const { travailleur } = donneesIndividuelle.shape

/** What changes: one thing an avenant, so that everybody sees what they sign. */
const changement = z.discriminatedUnion('nature', [
  z.strictObject({
    nature: z.literal('periode'),
    fin_prevue_avant: jour,
    fin_prevue_le: jour,
  }),
  z.strictObject({
    nature: z.literal('horaire'),
    heures_avant: z.number().positive().max(50),
    horaire: horaireConvenu,
  }),
  z.strictObject({
    nature: z.literal('fonction'),
    service: texte,
    superieur: texte,
    taches: textes,
    taches_exclues: textes,
  }),
  z.strictObject({
    nature: z.literal('lieu'),
    adresses: textes,
    deplacements: texte.optional(),
  }),
  z.strictObject({
    nature: z.literal('tuteur'),
    nom: texte,
    fonction: texte,
    remplacant: texte,
    heures_par_semaine: z.number().positive().max(38),
  }),
  z.strictObject({
    nature: z.literal('signataire'),
    anciens: z.array(representant).min(1).max(3),
    nouveaux: z.array(representant).min(1).max(3),
    /** Who signs this avenant for the host, and since when the CPAS has that rule. */
    signe: z.enum(['ancien', 'nouveau']),
    regle_des: jour.nullable(),
  }),
  z.strictObject({ nature: z.literal('tarif'), intervention }),
  z.strictObject({ nature: z.literal('suspension'), reprise_prevue_le: jour.nullable() }),
  z.strictObject({ nature: z.literal('rupture') }),
])

/**
 * Every variable of an avenant to an individual convention or to an internal note. The host keeps a
 * copy: why a person is absent, or anything of the file, has no place here.
 */
export const donneesAvenant = z.strictObject({
  numero: texte,
  etablie_le: jour,
  /** 1 for the first of its convention. */
  rang: z.int().min(1).max(99),
  convention: z.strictObject({
    sorte: z.enum(['individuelle', 'interne']),
    numero: texte,
    date: jour,
  }),
  objectif: z.enum(objectifs),
  formation: z.boolean(),
  effet_le: jour,
  motif: texte,
  cpas,
  hote: hote.optional(),
  /** In the place of the host, when the worker is in a service of the CPAS itself. */
  chef_de_service: representant.optional(),
  travailleur,
  changement,
  /** Who signs: those whom the change concerns. */
  signataires: z
    .array(z.enum(['cpas', 'hote', 'travailleur']))
    .min(2)
    .max(3),
  lieu_de_signature: texte,
  exemplaires: z.int().min(1).max(9),
  traductions: traductions.optional(),
})
export type DonneesAvenant = z.infer<typeof donneesAvenant>
export type ChangementConvenu = DonneesAvenant['changement']
