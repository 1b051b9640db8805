import type { z } from 'zod'
import type { Langue } from '#app/domain/shared/langue.ts'
import { exemple as individuelle } from '../../convention-individuelle/2026-01/exemple.ts'
import { exempleNl as individuelleNl } from '../../convention-individuelle/2026-01/exemple-nl.ts'
import { dossierDExemple } from '../../exemple-de-dossier.ts'
import type { donneesCompetences } from './donnees.ts'

function exemple(langue: Langue): z.input<typeof donneesCompetences> {
  const { tuteur, fonction, insertion, formation } = langue === 'fr' ? individuelle : individuelleNl
  const { volet } = formation
  return {
    ...dossierDExemple(langue, langue === 'fr' ? 'AC-2027-0042' : 'CA-2027-0017'),
    etablie_le: '2027-11-30',
    tuteur: { nom: tuteur.nom, fonction: tuteur.fonction },
    taches: fonction.taches,
    competences: insertion.competences.map((intitule, i) => ({
      intitule,
      niveau: i === 1 ? 'en_cours' : 'acquise',
    })),
    formations: volet
      ? [{ intitule: volet.intitule, operateur: volet.operateur, heures: volet.heures }]
      : undefined,
    lieu_de_signature: langue === 'fr' ? 'Valmont' : 'Wijkdorp',
  }
}

/** Complete data of a fictional certificate in each language. */
export const exemples: Record<Langue, z.input<typeof donneesCompetences>> = {
  fr: exemple('fr'),
  nl: exemple('nl'),
}
