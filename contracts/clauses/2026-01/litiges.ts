import type { Clause } from '../clause.ts'

export const litiges: Clause = {
  cle: 'litiges',
  intitule: { fr: 'Litiges et tribunaux compétents', nl: 'Geschillen en bevoegde rechtbanken' },
  cadre: [
    {
      fr: 'En cas de désaccord, les parties se rencontrent dans les quinze jours de la demande de l’une d’elles et cherchent une solution avant toute procédure.',
      nl: 'Bij onenigheid ontmoeten de partijen elkaar binnen vijftien dagen nadat een van hen erom vraagt, en zoeken ze een oplossing vóór elke procedure.',
    },
    {
      fr: ({ d }) =>
        `La présente convention est régie par le droit belge. Les tribunaux de l’arrondissement judiciaire suivant sont compétents : ${d.juridiction}. Le travailleur conserve son recours devant le tribunal du travail.`,
      nl: ({ d }) =>
        `Op deze overeenkomst is het Belgische recht van toepassing. De rechtbanken van het volgende gerechtelijk arrondissement zijn bevoegd: ${d.juridiction}. De werknemer behoudt zijn vordering voor de arbeidsrechtbank.`,
    },
  ],
  sources: ['Practice of CPAS conventions: meeting first, courts of the CPAS’s district'],
}
