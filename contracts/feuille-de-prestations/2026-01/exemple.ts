import type { z } from 'zod'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { donneesFeuille } from './donnees.ts'

type Donnees = z.input<typeof donneesFeuille>
type Jour = Donnees['jours'][number]

function unJour(date: string, minutes: number, situation: Jour['situation'] = 'travail'): Jour {
  const prestees = situation === 'travail' || situation === 'formation' ? minutes : 0
  return { date, minutes_prevues: minutes, minutes_prestees: prestees, situation }
}

/** A confirmed month in French, a month to be filled in by hand in Dutch. */
export const exemples: Record<Langue, Donnees> = {
  fr: {
    numero: 'FP-2026-12-0042',
    etablie_le: '2026-12-31',
    mois: '2026-12',
    cpas: { nom: 'CPAS de Valmont', agent: { nom: 'Léa Renard', telephone: '04 000 00 01' } },
    hote: { nom: 'La Ressourcerie', signataire: 'Łukasz Nowak, tuteur' },
    travailleur: { prenom: 'Fatima', nom: 'Benali', reference: 'ISP-2026-0815' },
    fonction: 'valoriste',
    a_rendre_le: '2027-01-05',
    jours: [
      ...['01', '02', '03'].map((j) => unJour(`2026-12-${j}`, 480)),
      unJour('2026-12-04', 360),
      unJour('2026-12-07', 480, 'absence_annoncee'),
      unJour('2026-12-08', 480, 'formation'),
      ...['09', '10'].map((j) => unJour(`2026-12-${j}`, 480)),
      unJour('2026-12-11', 360),
      ...['14', '15', '16', '17'].map((j) => unJour(`2026-12-${j}`, 480)),
      unJour('2026-12-18', 360),
      ...['21', '22', '23', '24'].map((j) => unJour(`2026-12-${j}`, 480)),
      unJour('2026-12-25', 360, 'jour_ferie'),
      ...['28', '29', '30', '31'].map((j) => unJour(`2026-12-${j}`, 480, 'fermeture')),
    ],
  },
  nl: {
    numero: 'PB-2027-02-0011',
    etablie_le: '2027-01-25',
    mois: '2027-02',
    cpas: { nom: 'OCMW Wijkdorp', agent: { nom: 'Bram Claes', telephone: '09 000 00 02' } },
    hote: { nom: 'Kringwinkel De Draad', signataire: 'Sofie Maes, mentor' },
    travailleur: { prenom: 'Łukasz', nom: 'Wiśniewski', reference: 'TB-2026-0190' },
    fonction: 'fietshersteller',
    a_rendre_le: '2027-03-05',
    jours: ['01', '02', '03', '04', '05', '08', '09', '10', '11', '12'].map((j) => ({
      date: `2027-02-${j}`,
      minutes_prevues: 456,
      minutes_prestees: null,
      situation: null,
    })),
  },
}
