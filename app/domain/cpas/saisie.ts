import { z } from 'zod'
import {
  bceSaisi,
  codePostalSaisi,
  courrielDePersonne,
  telephoneSaisi,
} from '../shared/coordonnees.ts'
import { langues } from '../shared/langue.ts'
import { ligne, versionVue } from '../shared/saisie.ts'
import { regions } from './cpas.ts'

const champs = {
  nomFr: ligne(80),
  nomNl: ligne(80),
  region: z.enum(regions),
  langue: z.enum(langues),
  adresse: ligne(120),
  codePostal: codePostalSaisi,
  commune: ligne(60),
  bce: bceSaisi.optional(),
  telephone: telephoneSaisi.optional(),
  courriel: courrielDePersonne.optional(),
  signataires: ligne(200),
}

/** A centre as it is printed on the conventions and named on the screens. */
export const saisieDeCpas = z.strictObject(champs)
export type SaisieDeCpas = z.output<typeof saisieDeCpas>

export const saisieDeModificationDeCpas = z.strictObject({ ...champs, version: versionVue })
export type SaisieDeModificationDeCpas = z.output<typeof saisieDeModificationDeCpas>
