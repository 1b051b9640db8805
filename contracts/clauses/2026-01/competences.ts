import type { Clause } from '../clause.ts'

export const competences: Clause = {
  cle: 'competences',
  intitule: {
    fr: 'Reconnaissance des compétences et recherche d’emploi',
    nl: 'Erkenning van competenties en zoeken naar werk',
  },
  individuelle: [
    {
      fr: 'À la fin de la mise à disposition, l’utilisateur remet au travailleur, dans les quinze jours, une attestation des tâches exercées et des compétences acquises. Elle ne contient aucun jugement défavorable.',
      nl: 'Aan het einde van de terbeschikkingstelling bezorgt de gebruiker de werknemer binnen vijftien dagen een attest van de uitgevoerde taken en de verworven competenties. Het bevat geen ongunstig oordeel.',
    },
    {
      quand: { objectifs: ['experience', 'emploi_durable'], regions: ['bruxelles', 'wallonie'] },
      fr: 'Si le travailleur souhaite faire reconnaître ses compétences par un titre (validation des compétences, ou EVC en néerlandais), les entretiens et les épreuves se font pendant le temps de travail.',
      nl: 'Wil de werknemer zijn competenties met een titel laten erkennen (EVC, of validation des compétences in het Frans), dan vinden de gesprekken en de proeven plaats tijdens de werktijd.',
    },
    {
      quand: { objectifs: ['experience', 'emploi_durable'], regions: ['flandre'] },
      fr: 'Si le travailleur souhaite faire reconnaître ses compétences dans un centre de test agréé (EVC), les entretiens et les épreuves se font pendant le temps de travail.',
      nl: 'Wil de werknemer zijn competenties laten erkennen in een erkend EVC-testcentrum, dan vinden de gesprekken en de proeven plaats tijdens de werktijd.',
    },
    {
      fr: 'Pendant les trois derniers mois, le travailleur peut s’absenter avec maintien de la rémunération pour se présenter à un employeur. Il en avertit le tuteur et le CPAS la veille au plus tard.',
      nl: 'Tijdens de laatste drie maanden mag de werknemer met behoud van loon afwezig zijn om zich bij een werkgever aan te bieden. Hij verwittigt de mentor en het OCMW uiterlijk de dag voordien.',
    },
  ],
  interne: [
    {
      fr: 'À la fin, le CPAS remet au travailleur, dans les quinze jours, une attestation des tâches exercées et des compétences acquises. Pendant les trois derniers mois, le travailleur peut s’absenter avec maintien de la rémunération pour se présenter à un employeur, en avertissant le tuteur la veille au plus tard.',
      nl: 'Op het einde bezorgt het OCMW de werknemer binnen vijftien dagen een attest van de uitgevoerde taken en de verworven competenties. Tijdens de laatste drie maanden mag de werknemer met behoud van loon afwezig zijn om zich bij een werkgever aan te bieden; hij verwittigt de mentor uiterlijk de dag voordien.',
    },
  ],
  sources: [
    'Practice of CPAS conventions: certificate, paid job search, read 2026-11',
    'cvdc.be and vlaanderen.be (EVC), read 2026-11',
  ],
}
