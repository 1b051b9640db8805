import type { z } from 'zod'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { donneesAttestation } from './donnees.ts'

type Donnees = z.input<typeof donneesAttestation>

const unAn = [
  ...['2026-12', '2027-01', '2027-02', '2027-03', '2027-04', '2027-05', '2027-06'],
  ...['2027-07', '2027-08', '2027-09', '2027-10', '2027-11'],
]

/** Complete data of a fictional statement in each language. */
export const exemples: Record<Langue, Donnees> = {
  fr: {
    numero: 'AJ-2027-0042',
    etablie_le: '2027-12-02',
    cpas: {
      nom: 'CPAS de Valmont',
      adresse: 'Rue de la Gare 12, 4999 Valmont',
      numero_entreprise: '0876.543.270',
      representants: [{ nom: 'Marc Delvaux', qualite: 'directeur général' }],
    },
    travailleur: { prenom: 'Fatima', nom: 'Benali', reference: 'ISP-2026-0815' },
    periode: { du: '2026-12-01', au: '2027-11-30' },
    mois: unAn.map((mois, i) => ({
      mois,
      jours_de_travail: i === 6 ? 14.4 : 24,
      jours_assimiles: i === 6 ? 9.6 : 2,
    })),
    lieu_de_signature: 'Valmont',
  },
  nl: {
    numero: 'AD-2028-0011',
    etablie_le: '2028-01-06',
    cpas: {
      nom: 'OCMW Wijkdorp',
      adresse: 'Stationsplein 4, 9999 Wijkdorp',
      numero_entreprise: '1012.345.646',
      representants: [{ nom: 'Pieter De Smet', qualite: 'algemeen directeur' }],
    },
    travailleur: { prenom: 'Łukasz', nom: 'Wiśniewski', reference: 'TB-2026-0190' },
    periode: { du: '2026-12-01', au: '2027-02-28' },
    mois: unAn.slice(0, 3).map((mois) => ({ mois, jours_de_travail: 25, jours_assimiles: 1 })),
    lieu_de_signature: 'Wijkdorp',
  },
}
