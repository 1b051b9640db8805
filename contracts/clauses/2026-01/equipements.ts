import type { Clause } from '../clause.ts'

const qui = {
  fr: { utilisateur: 'Utilisateur', cpas: 'CPAS' },
  nl: { utilisateur: 'Gebruiker', cpas: 'OCMW' },
} as const

export const equipements: Clause = {
  cle: 'equipements',
  intitule: { fr: 'Équipements et vêtements', nl: 'Uitrusting en kledij' },
  individuelle: [
    {
      fr: ({ d }) =>
        d.equipements && d.equipements.length > 0
          ? {
              texte: 'Le travailleur reçoit, au plus tard le premier jour :',
              tableau: {
                colonnes: [
                  { intitule: 'Équipement ou vêtement', part: 4 },
                  { intitule: 'Fourni par', part: 2 },
                  { intitule: 'Entretenu par', part: 2 },
                ],
                lignes: d.equipements.map((un) => [
                  un.objet,
                  qui.fr[un.fourni_par],
                  qui.fr[un.entretenu_par],
                ]),
              },
            }
          : 'La fonction ne demande ni équipement ni vêtement particulier.',
      nl: ({ d }) =>
        d.equipements && d.equipements.length > 0
          ? {
              texte: 'De werknemer ontvangt, uiterlijk op de eerste dag:',
              tableau: {
                colonnes: [
                  { intitule: 'Uitrusting of kledij', part: 4 },
                  { intitule: 'Verschaft door', part: 2 },
                  { intitule: 'Onderhouden door', part: 2 },
                ],
                lignes: d.equipements.map((un) => [
                  un.objet,
                  qui.nl[un.fourni_par],
                  qui.nl[un.entretenu_par],
                ]),
              },
            }
          : 'De functie vraagt geen bijzondere uitrusting of kledij.',
    },
    {
      fr: 'Le travailleur ne supporte aucun coût. Il rend à la fin ce qui lui a été confié ; l’usure normale n’est pas à sa charge.',
      nl: 'De werknemer draagt geen enkele kost. Hij geeft op het einde terug wat hem werd toevertrouwd; normale slijtage is niet te zijnen laste.',
    },
  ],
  interne: [
    {
      fr: ({ d }) =>
        d.equipements && d.equipements.length > 0
          ? {
              texte:
                'Le CPAS fournit et entretient, sans frais pour le travailleur, les équipements suivants :',
              liste: d.equipements,
            }
          : null,
      nl: ({ d }) =>
        d.equipements && d.equipements.length > 0
          ? {
              texte:
                'Het OCMW verschaft en onderhoudt, zonder kosten voor de werknemer, de volgende uitrusting:',
              liste: d.equipements,
            }
          : null,
    },
  ],
  sources: ['Practice of CPAS conventions: list, payment, cleaning, return, read 2026-11'],
}
