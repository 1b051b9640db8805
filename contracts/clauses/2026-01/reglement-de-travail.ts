import type { Clause } from '../clause.ts'

export const reglementDeTravail: Clause = {
  cle: 'reglement-de-travail',
  intitule: { fr: 'Règlement de travail', nl: 'Arbeidsreglement' },
  cadre: [
    {
      fr: ({ ref }) =>
        `Le règlement de travail du CPAS, établi conformément à la ${ref('reglement_de_travail')}, s’applique au travailleur. Le CPAS en remet une copie à l’utilisateur, qui veille à son respect.`,
      nl: ({ ref }) =>
        `Het arbeidsreglement van het OCMW, opgesteld overeenkomstig de ${ref('reglement_de_travail')}, is van toepassing op de werknemer. Het OCMW bezorgt er een kopie van aan de gebruiker, die erop toeziet dat het wordt nageleefd.`,
    },
    {
      fr: 'Les règles locales de l’utilisateur s’y ajoutent pour l’accès aux bâtiments, la sécurité, l’hygiène et l’usage du matériel. L’utilisateur les remet par écrit au travailleur le premier jour et les lui explique.',
      nl: 'De plaatselijke regels van de gebruiker over de toegang tot de gebouwen, de veiligheid, de hygiëne en het gebruik van het materiaal komen daarbij. De gebruiker overhandigt ze de eerste dag schriftelijk aan de werknemer en legt ze hem uit.',
    },
    {
      fr: 'Seul le CPAS peut sanctionner le travailleur. L’utilisateur lui signale par écrit, le jour même ou le premier jour ouvrable qui suit, tout fait qu’il juge fautif. Le CPAS entend le travailleur avant de décider.',
      nl: 'Alleen het OCMW kan de werknemer een sanctie opleggen. De gebruiker meldt het OCMW elk feit dat hij als een fout beschouwt schriftelijk, dezelfde dag of de eerstvolgende werkdag. Het OCMW hoort de werknemer voordat het beslist.',
    },
  ],
  sources: [
    'Law of 8 April 1965; extended to local authorities by the law of 18 December 2002',
    'ADAS, sheet on art. 60, read 2026-11: whose rules apply',
    'CPAS of Ans, page for users, read 2026-11: sanctions by the CPAS alone',
  ],
}
