import type { Clause } from '../clause.ts'

export const nonDiscrimination: Clause = {
  cle: 'non-discrimination',
  intitule: { fr: 'Non-discrimination', nl: 'Non-discriminatie' },
  cadre: [
    {
      fr: ({ ref }) =>
        `L’utilisateur choisit parmi les candidats proposés sur la seule base de critères liés au travail et motive ses refus. Il n’exerce et ne tolère aucune discrimination au sens des ${ref('non_discrimination')}, ni aucun harcèlement.`,
      nl: ({ ref }) =>
        `De gebruiker kiest onder de voorgestelde kandidaten uitsluitend op grond van criteria die met het werk verband houden, en motiveert zijn weigeringen. Hij pleegt en duldt geen discriminatie in de zin van de ${ref('non_discrimination')}, en geen pesterijen.`,
    },
    {
      fr: 'L’utilisateur met en place les aménagements raisonnables qu’une personne en situation de handicap demande, avec l’aide du CPAS.',
      nl: 'De gebruiker zorgt, met hulp van het OCMW, voor de redelijke aanpassingen die een persoon met een handicap vraagt.',
    },
  ],
  sources: ['Laws of 10 May 2007; law of 30 July 1981'],
}
