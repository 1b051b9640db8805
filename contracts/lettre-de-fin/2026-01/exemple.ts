import type { z } from 'zod'
import type { Langue } from '#app/domain/shared/langue.ts'
import { dossierDExemple } from '../../exemple-de-dossier.ts'
import type { donneesLettreDeFin } from './donnees.ts'

function exemple(langue: Langue): z.input<typeof donneesLettreDeFin> {
  const dossier = dossierDExemple(langue, langue === 'fr' ? 'LF-2027-0042' : 'EB-2027-0017')
  return {
    ...dossier,
    etablie_le: '2027-09-01',
    travailleur: {
      ...dossier.travailleur,
      adresse: langue === 'fr' ? 'Rue des Prés 4, 4999 Valmont' : 'Beekstraat 21, 9999 Wijkdorp',
    },
    fin_le: '2027-11-30',
    motif: 'droits_ouverts',
    fin_du_contrat: langue === 'fr',
    lieu_de_signature: langue === 'fr' ? 'Valmont' : 'Wijkdorp',
  }
}

/** Complete data of a fictional letter in each language. */
export const exemples: Record<Langue, z.input<typeof donneesLettreDeFin>> = {
  fr: exemple('fr'),
  nl: exemple('nl'),
}
