import type { z } from 'zod'
import type { Langue } from '#app/domain/shared/langue.ts'
import { exemple as individuelle } from '../../convention-individuelle/2026-01/exemple.ts'
import { exempleNl as individuelleNl } from '../../convention-individuelle/2026-01/exemple-nl.ts'
import { dossierDExemple } from '../../exemple-de-dossier.ts'
import type { donneesEvaluation } from './donnees.ts'

function exemple(langue: Langue): z.input<typeof donneesEvaluation> {
  const { tuteur, fonction, insertion } = langue === 'fr' ? individuelle : individuelleNl
  return {
    ...dossierDExemple(langue, langue === 'fr' ? 'EV-2026-0042-2' : 'EV-2026-0017-1'),
    tuteur: { nom: tuteur.nom, fonction: tuteur.fonction },
    rang: langue === 'fr' ? 2 : 1,
    prevue_le: '2027-02-26',
    taches: fonction.taches,
    competences: insertion.competences,
    actions: insertion.actions,
  }
}

/** Complete data of a fictional grid in each language. */
export const exemples: Record<Langue, z.input<typeof donneesEvaluation>> = {
  fr: exemple('fr'),
  nl: exemple('nl'),
}
