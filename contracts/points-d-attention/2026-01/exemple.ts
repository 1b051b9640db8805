import type { z } from 'zod'
import type { Langue } from '#app/domain/shared/langue.ts'
import { exemple as individuelle } from '../../convention-individuelle/2026-01/exemple.ts'
import { exempleNl as individuelleNl } from '../../convention-individuelle/2026-01/exemple-nl.ts'
import { dossierDExemple } from '../../exemple-de-dossier.ts'
import type { donneesPointsDAttention } from './donnees.ts'

function exemple(langue: Langue): z.input<typeof donneesPointsDAttention> {
  const { tuteur } = langue === 'fr' ? individuelle : individuelleNl
  return {
    ...dossierDExemple(langue, langue === 'fr' ? 'PA-2026-0042' : 'AP-2026-0017'),
    tuteur: { nom: tuteur.nom, fonction: tuteur.fonction },
  }
}

/** Complete data of a fictional grid in each language. */
export const exemples: Record<Langue, z.input<typeof donneesPointsDAttention>> = {
  fr: exemple('fr'),
  nl: exemple('nl'),
}
