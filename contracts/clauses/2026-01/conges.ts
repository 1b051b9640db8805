import type { Clause } from '../clause.ts'

export const conges: Clause = {
  cle: 'conges',
  intitule: { fr: 'Congés et jours fériés', nl: 'Verlof en feestdagen' },
  cadre: [
    {
      fr: 'Les congés et les jours fériés du travailleur sont ceux du CPAS. Le travailleur demande un congé à l’utilisateur, qui donne son avis sur l’organisation du service, puis au CPAS, qui décide.',
      nl: 'Het verlof en de feestdagen van de werknemer zijn die van het OCMW. De werknemer vraagt verlof aan de gebruiker, die zijn advies over de dienstregeling geeft, en daarna aan het OCMW, dat beslist.',
    },
    {
      fr: 'L’utilisateur communique ses jours de fermeture au CPAS avant la fin de janvier, ou au début de la mise à disposition. Ces jours ne réduisent pas la rémunération : le CPAS les compte comme congé ou récupération avec l’accord du travailleur, ou l’occupe ailleurs.',
      nl: 'De gebruiker deelt zijn sluitingsdagen mee aan het OCMW vóór eind januari, of bij het begin van de terbeschikkingstelling. Die dagen verminderen het loon niet: het OCMW rekent ze als verlof of inhaalrust met het akkoord van de werknemer, of stelt hem elders te werk.',
    },
    {
      fr: 'Le CPAS et l’utilisateur veillent à ce que le travailleur prenne ses congés avant la fin de la mise à disposition.',
      nl: 'Het OCMW en de gebruiker zien erop toe dat de werknemer zijn verlof opneemt vóór het einde van de terbeschikkingstelling.',
    },
  ],
  sources: ['Practice of CPAS conventions: leave by CPAS rules, host closing days, read 2026-11'],
}
