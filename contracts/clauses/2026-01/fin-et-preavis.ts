import type { Alinea, Clause } from '../clause.ts'

const finDuContrat: Alinea<unknown> = {
  fr: 'La fin de la mise à disposition n’est pas la fin du contrat de travail. Le CPAS garde le travailleur à son service jusqu’au terme de ce contrat et lui cherche une autre affectation, chez lui ou chez un autre utilisateur.',
  nl: 'Het einde van de terbeschikkingstelling is niet het einde van de arbeidsovereenkomst. Het OCMW houdt de werknemer in dienst tot het einde van die overeenkomst en zoekt voor hem een andere plaats, in de eigen diensten of bij een andere gebruiker.',
}

const immediat: Alinea<unknown> = {
  fr: {
    texte: 'Le CPAS ou l’utilisateur peut y mettre fin immédiatement, par un écrit motivé :',
    liste: [
      'en cas de faute grave, après que le CPAS a entendu le travailleur ;',
      'lorsque la sécurité, la santé ou la dignité du travailleur est en danger ;',
      'lorsque l’autre partie manque gravement à ses obligations et n’y remédie pas dans les huit jours d’un rappel écrit.',
    ],
  },
  nl: {
    texte: 'Het OCMW of de gebruiker kan ze onmiddellijk beëindigen met een gemotiveerd geschrift:',
    liste: [
      'bij een zware fout, nadat het OCMW de werknemer heeft gehoord;',
      'wanneer de veiligheid, de gezondheid of de waardigheid van de werknemer in gevaar is;',
      'wanneer de andere partij ernstig tekortschiet en dat niet verhelpt binnen acht dagen na een schriftelijke herinnering.',
    ],
  },
}

export const finEtPreavis: Clause = {
  cle: 'fin-et-preavis',
  intitule: {
    fr: 'Fin de la mise à disposition et préavis',
    nl: 'Einde van de terbeschikkingstelling en opzegging',
  },
  intituleInterne: { fr: 'Fin de l’affectation', nl: 'Einde van de toewijzing' },
  cadre: [
    {
      fr: ({ d }) =>
        `Le CPAS ou l’utilisateur peut mettre fin à la présente convention par un écrit motivé, moyennant un préavis de ${d.duree.preavis_jours} jours.`,
      nl: ({ d }) =>
        `Het OCMW of de gebruiker kan deze overeenkomst opzeggen met een gemotiveerd geschrift en een opzeggingstermijn van ${d.duree.preavis_jours} dagen.`,
    },
    {
      fr: 'Le CPAS ou l’utilisateur peut mettre fin à une mise à disposition moyennant un préavis de quatorze jours, après un entretien avec le travailleur et l’agent d’insertion. Le travailleur peut demander au CPAS un changement d’affectation.',
      nl: 'Het OCMW of de gebruiker kan een terbeschikkingstelling beëindigen met een opzeggingstermijn van veertien dagen, na een gesprek met de werknemer en de trajectbegeleider. De werknemer kan het OCMW om een andere plaats vragen.',
    },
    immediat,
    finDuContrat,
  ],
  individuelle: [
    {
      fr: 'Avant le terme, le CPAS ou l’utilisateur peut mettre fin à la mise à disposition par un écrit motivé, moyennant un préavis de quatorze jours, après un entretien avec le travailleur et l’agent d’insertion. Le travailleur peut demander au CPAS un changement d’affectation.',
      nl: 'Vóór het einde kan het OCMW of de gebruiker de terbeschikkingstelling beëindigen met een gemotiveerd geschrift en een opzeggingstermijn van veertien dagen, na een gesprek met de werknemer en de trajectbegeleider. De werknemer kan het OCMW om een andere plaats vragen.',
    },
    immediat,
    finDuContrat,
  ],
  interne: [
    {
      fr: 'Le CPAS peut mettre fin à l’affectation, moyennant quatorze jours de préavis et après un entretien avec le travailleur et l’agent d’insertion, pour l’occuper dans un autre service ou le mettre à la disposition d’un utilisateur. Le travailleur peut aussi demander un changement.',
      nl: 'Het OCMW kan de toewijzing beëindigen, met een opzeggingstermijn van veertien dagen en na een gesprek met de werknemer en de trajectbegeleider, om hem in een andere dienst tewerk te stellen of ter beschikking van een gebruiker te stellen. Ook de werknemer kan een verandering vragen.',
    },
    {
      fr: 'La fin de l’affectation n’est pas la fin du contrat de travail. L’affectation prend fin de plein droit avec ce contrat.',
      nl: 'Het einde van de toewijzing is niet het einde van de arbeidsovereenkomst. De toewijzing eindigt van rechtswege samen met die overeenkomst.',
    },
  ],
  sources: [
    'BDAS-WWSB, consequences of a placement, version of 1 October 2024',
    'Practice of CPAS conventions: notice of 7 to 30 days, read 2026-11',
  ],
}
