import type { PersonneDuMonde } from './personne.ts'
import { valmontAutres } from './valmont-autres.ts'
import { valmontEnAttente } from './valmont-en-attente.ts'
import { valmontEnChemin } from './valmont-en-chemin.ts'
import { valmontEnEmploi } from './valmont-en-emploi.ts'
import { wijkdorpAanHetWerk } from './wijkdorp-aan-het-werk.ts'
import { wijkdorpInAfwachting } from './wijkdorp-in-afwachting.ts'

/** Everybody, by the key of the centre that follows them. */
export const lesPersonnes: Readonly<Record<string, readonly PersonneDuMonde[]>> = {
  valmont: [...valmontEnEmploi, ...valmontEnChemin, ...valmontEnAttente, ...valmontAutres],
  wijkdorp: [...wijkdorpAanHetWerk, ...wijkdorpInAfwachting],
}
