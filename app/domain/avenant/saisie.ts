import { z } from 'zod'
import { champsDuTarif, representantsSaisis, tarifChiffre } from '../convention/saisie.ts'
import { semaineSaisie } from '../horaire/saisie.ts'
import { motifsDeFin } from '../placement/placement.ts'
import { avec, caseCochee, jourSaisi, ligne, lignes, nombre, paragraphe } from '../shared/saisie.ts'
import { naturesDAvenant } from './avenant.ts'

const commun = { effetLe: jourSaisi, motif: paragraphe(400) }
const auMoinsUne = (nombreDeLignes: number, longueur: number) =>
  lignes(nombreDeLignes, longueur).refine((lues) => lues.length > 0, avec('requis'))

/** What each kind of avenant asks: the day, the reason that will stand in the text, the change. */
export const saisieDAvenant = z.discriminatedUnion('nature', [
  z.strictObject({ nature: z.literal('periode'), ...commun, finPrevueLe: jourSaisi }),
  z.strictObject({
    nature: z.literal('horaire'),
    // The form of a week has its own name for its first day, a word for the host, and a box.
    des: jourSaisi,
    motif: commun.motif,
    semaine: semaineSaisie,
    malgre: caseCochee,
  }),
  z.strictObject({
    nature: z.literal('fonction'),
    ...commun,
    service: ligne(120),
    superieur: ligne(120),
    taches: auMoinsUne(40, 300),
    tachesExclues: auMoinsUne(40, 300),
  }),
  z.strictObject({
    nature: z.literal('lieu'),
    ...commun,
    adresses: auMoinsUne(6, 200),
    deplacements: ligne(200).optional(),
  }),
  z.strictObject({
    nature: z.literal('tuteur'),
    ...commun,
    tuteurNom: ligne(80),
    tuteurFonction: ligne(80),
    tuteurRemplacant: ligne(120),
    heuresTuteur: nombre(0.5, 38),
  }),
  z.strictObject({
    nature: z.literal('signataire'),
    ...commun,
    representantsHote: representantsSaisis,
  }),
  z
    .strictObject({
      nature: z.literal('tarif'),
      ...commun,
      ...champsDuTarif,
    })
    .superRefine(tarifChiffre),
  z.strictObject({
    nature: z.literal('suspension'),
    ...commun,
    reprisePrevueLe: jourSaisi.optional(),
  }),
  z.strictObject({
    nature: z.literal('rupture'),
    ...commun,
    motifDeFin: z.enum(motifsDeFin, avec('requis')),
  }),
])
export type SaisieDAvenant = z.output<typeof saisieDAvenant>

/** Which form the page shows. */
export const natureVoulue = z.object({ nature: z.enum(naturesDAvenant) })
