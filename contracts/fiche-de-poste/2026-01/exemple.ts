import type { z } from 'zod'
import type { Langue } from '#app/domain/shared/langue.ts'
import { exemple as individuelle } from '../../convention-individuelle/2026-01/exemple.ts'
import { exempleNl as individuelleNl } from '../../convention-individuelle/2026-01/exemple-nl.ts'
import { dossierDExemple } from '../../exemple-de-dossier.ts'
import type { donneesFicheDePoste } from './donnees.ts'

function exemple(langue: Langue): z.input<typeof donneesFicheDePoste> {
  const source = langue === 'fr' ? individuelle : individuelleNl
  const { fonction, tuteur, bien_etre: b, equipements } = source
  return {
    ...dossierDExemple(langue, langue === 'fr' ? 'FP-2026-0042' : 'WF-2026-0017'),
    tuteur: { nom: tuteur.nom, fonction: tuteur.fonction },
    service_prevention: b.service_prevention,
    taches: fonction.taches,
    risques: b.risques,
    equipements: equipements?.map(({ objet }) => objet),
    surveillance_sante: b.surveillance_sante,
    vaccinations: b.vaccinations,
  }
}

/** Complete data of a fictional workstation sheet in each language. */
export const exemples: Record<Langue, z.input<typeof donneesFicheDePoste>> = {
  fr: exemple('fr'),
  nl: exemple('nl'),
}
