import type { z } from 'zod'
import type { Langue } from '#app/domain/shared/langue.ts'
import { exemple as individuelle } from '../../convention-individuelle/2026-01/exemple.ts'
import { exempleNl as individuelleNl } from '../../convention-individuelle/2026-01/exemple-nl.ts'
import { dossierDExemple } from '../../exemple-de-dossier.ts'
import type { donneesFicheDeFonction } from './donnees.ts'

function exemple(langue: Langue): z.input<typeof donneesFicheDeFonction> {
  const { fonction, tuteur, insertion, lieu } = langue === 'fr' ? individuelle : individuelleNl
  return {
    ...dossierDExemple(langue, langue === 'fr' ? 'FF-2026-0042' : 'FB-2026-0017'),
    tuteur: { nom: tuteur.nom, fonction: tuteur.fonction },
    taches: fonction.taches,
    taches_exclues: fonction.taches_exclues,
    competences_apprises: insertion.competences,
    langues: [
      langue === 'fr'
        ? 'français oral : comprendre une consigne'
        : 'Nederlands: een opdracht begrijpen',
    ],
    lieux: lieu.adresses,
  }
}

/** Complete data of a fictional job description in each language. */
export const exemples: Record<Langue, z.input<typeof donneesFicheDeFonction>> = {
  fr: exemple('fr'),
  nl: exemple('nl'),
}
