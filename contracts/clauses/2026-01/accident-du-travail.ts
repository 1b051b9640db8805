import type { Clause } from '../clause.ts'

export const accidentDuTravail: Clause = {
  cle: 'accident-du-travail',
  intitule: { fr: 'Accident du travail', nl: 'Arbeidsongeval' },
  cadre: [
    {
      fr: 'En cas d’accident du travail ou sur le chemin du travail, l’utilisateur donne les premiers soins, appelle les secours et avertit le CPAS le jour même. Il lui remet, au plus tard le premier jour ouvrable qui suit, les circonstances de l’accident et les noms des témoins.',
      nl: 'Bij een arbeidsongeval of een ongeval op de weg naar en van het werk geeft de gebruiker de eerste hulp, roept hij de hulpdiensten op en verwittigt hij het OCMW dezelfde dag. Hij bezorgt het OCMW uiterlijk de eerstvolgende werkdag de omstandigheden van het ongeval en de namen van de getuigen.',
    },
    {
      fr: ({ ref }) =>
        `Le CPAS déclare l’accident à son assureur, conformément à la ${ref('accidents_du_travail')}. L’utilisateur recherche les causes de l’accident et prend les mesures pour qu’il ne se reproduise pas. En cas d’accident grave, il remplit les obligations que la législation sur le bien-être impose à l’employeur.`,
      nl: ({ ref }) =>
        `Het OCMW geeft het ongeval aan bij zijn verzekeraar, overeenkomstig de ${ref('accidents_du_travail')}. De gebruiker onderzoekt de oorzaken van het ongeval en neemt de maatregelen om herhaling te voorkomen. Bij een ernstig ongeval vervult hij de verplichtingen die de welzijnswetgeving aan de werkgever oplegt.`,
    },
  ],
  sources: [
    'Law of 3 July 1967 (public sector)',
    'UVCW art-7480, 2022: serious accidents are the host’s prevention duty',
    'Abbet, sheet 7.8, minimum content: accident insurance by the CPAS, read 2026-11',
  ],
}
