import type { Clause } from '../clause.ts'

export const heuresSupplementaires: Clause = {
  cle: 'heures-supplementaires',
  intitule: { fr: 'Heures supplémentaires', nl: 'Overuren' },
  cadre: [
    {
      fr: 'L’utilisateur ne demande pas d’heures supplémentaires. Si le service l’exige, il obtient d’abord l’accord écrit du CPAS et celui du travailleur. Ces heures sont récupérées dans le délai du règlement de travail, pendant la mise à disposition.',
      nl: 'De gebruiker vraagt geen overuren. Als de dienst het vereist, verkrijgt hij eerst het schriftelijke akkoord van het OCMW en van de werknemer. Die uren worden ingehaald binnen de termijn van het arbeidsreglement, tijdens de terbeschikkingstelling.',
    },
    {
      fr: 'Le coût des heures faites sans accord du CPAS est à la charge de l’utilisateur, sans que le travailleur y perde quoi que ce soit.',
      nl: 'De kosten van uren die zonder akkoord van het OCMW werden gepresteerd, zijn ten laste van de gebruiker, zonder enig nadeel voor de werknemer.',
    },
  ],
  sources: ['Practice of CPAS conventions; law of 14 December 2000 (public sector)'],
}
