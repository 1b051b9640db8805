import { z } from 'zod'
import { centimes } from '#app/domain/shared/montant.ts'
import { avec } from '#app/domain/shared/saisie.ts'
import { classesDAbsence } from './absences.ts'
import type { CodeDeParametre } from './bareme.ts'
import { type Bornes, bornes, bornesDeRoute } from './bornes-de-parametre.ts'
import { regions } from './droit.ts'

const dureeMaximale = { min: 1, max: 366 }
const classe = z.enum(classesDAbsence, avec('choix_inconnu'))

/** What an absence can do: counted or not, lengthening or not, or for somebody to verify. */
export const reponsesPossibles = ['oui', 'non', 'a_verifier'] as const
const reponse = z.enum(reponsesPossibles, avec('choix_inconnu'))

const auPlus = {
  minimum: dans(bornesDeRoute.minimum),
  annees: dans(bornesDeRoute.annees),
}

const route = z.strictObject({
  code: z.string().min(1).max(20),
  age: z.strictObject({ des: dans(bornesDeRoute.age), avant: dans(bornesDeRoute.age).nullable() }),
  seuil: dans(bornesDeRoute.seuil),
  mois: dans(bornesDeRoute.mois),
  complement: z
    .union([
      z.strictObject({ ...auPlus, jours: dans(bornesDeRoute.jours) }),
      z.strictObject({ ...auPlus, parJourManquant: dans(bornesDeRoute.parJourManquant) }),
    ])
    .optional(),
})

const effet = z.strictObject({
  compte: reponse,
  prolonge: reponse,
  source: z.string().min(1).max(300),
  limite: z.enum(['jours_non_payes', 'formation']).optional(),
  horsOccupation: z.literal(true).optional(),
  dureeMaximale: dans(dureeMaximale).optional(),
})

/** The form of one value of each parameter: what an added line must look like to be computed with. */
export const formes = {
  regime: z.enum(['ancien', 'nouveau'], avec('choix_inconnu')),
  routes: z.array(route).min(1).max(20),
  mois_en_plus: dans(bornes.mois_en_plus.valeur),
  minimum_temps_partiel: z.strictObject({
    heures: dans(bornes.minimum_temps_partiel.heures),
    fraction: dans(bornes.minimum_temps_partiel.fraction),
    semainesDOccupation: dans(bornes.minimum_temps_partiel.semainesDOccupation),
  }),
  comptage: z.strictObject({
    joursParSemaine: dans(bornes.comptage.joursParSemaine),
    parTrimestre: dans(bornes.comptage.parTrimestre),
    parMois: dans(bornes.comptage.parMois),
    regimeParDefaut: dans(bornes.comptage.regimeParDefaut),
  }),
  demi_allocations: dans(bornes.demi_allocations.valeur),
  absences: z.partialRecord(classe, effet),
  assimilations_limitees: z.strictObject({
    joursNonPayesParAn: dans(bornes.assimilations_limitees.joursNonPayesParAn),
    joursDeFormation: dans(bornes.assimilations_limitees.joursDeFormation),
  }),
  profession_non_assujettie: z.strictObject({
    moisMinimum: dans(bornes.profession_non_assujettie.moisMinimum),
    anneesMaximum: dans(bornes.profession_non_assujettie.anneesMaximum),
  }),
  duree: z
    .strictObject({
      moisDeBase: dans(bornes.duree.moisDeBase),
      joursParMois: dans(bornes.duree.joursParMois),
      resteArrondi: dans(bornes.duree.resteArrondi),
      moisEnPlusMax: dans(bornes.duree.moisEnPlusMax),
    })
    .nullable(),
  illimite: z.strictObject({
    age: dans(bornes.illimite.age),
    annees: dans(bornes.illimite.annees),
    joursParAnnee: dans(bornes.illimite.joursParAnnee),
    resteArrondi: dans(bornes.illimite.resteArrondi),
  }),
  rechute: dans(bornes.rechute.valeur),
  depot: z.strictObject({
    mois: dans(bornes.depot.mois),
    inscriptionJours: dans(bornes.depot.inscriptionJours),
    interruptionJours: dans(bornes.depot.interruptionJours),
  }),
  remise: parRegion(bornes.remise),
  subside_temps_partiel: parRegion(bornes.subside_temps_partiel),
  stage_mutuelle: z.strictObject({
    mois: dans(bornes.stage_mutuelle.mois),
    jours: dans(bornes.stage_mutuelle.jours),
    heures: dans(bornes.stage_mutuelle.heures),
    moisTempsPartiel: dans(bornes.stage_mutuelle.moisTempsPartiel),
    moisMaternite: dans(bornes.stage_mutuelle.moisMaternite),
    joursMaternite: dans(bornes.stage_mutuelle.joursMaternite),
    heuresMaternite: dans(bornes.stage_mutuelle.heuresMaternite),
    joursApresContrat: dans(bornes.stage_mutuelle.joursApresContrat),
  }),
  salaire_reference: z
    .int(avec('nombre_attendu'))
    .min(bornes.salaire_reference.valeur.min * 100, avec('trop_petit'))
    .max(bornes.salaire_reference.valeur.max * 100, avec('trop_grand'))
    .transform(centimes),
  codes_dmfa: z.record(z.string().regex(/^\d{1,3}$/), classe),
} as const satisfies Record<CodeDeParametre, z.ZodType>

/** A figure between its bounds, whole unless the law has decimals. */
function dans({ min, max, decimales }: Bornes) {
  const figure = z
    .number(avec('nombre_attendu'))
    .min(min, avec('trop_petit'))
    .max(max, avec('trop_grand'))
  return decimales ? figure : figure.int(avec('nombre_attendu'))
}

/** A figure for the regions that have the rule; a region left out has none. */
function parRegion({ bruxelles }: (typeof bornes)['remise' | 'subside_temps_partiel']) {
  return z.partialRecord(z.enum(regions), dans(bruxelles))
}
