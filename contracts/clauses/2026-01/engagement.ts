import type { Clause } from '../clause.ts'

export const engagement: Clause = {
  cle: 'engagement',
  intitule: { fr: 'Engagement à l’issue', nl: 'Aanwerving nadien' },
  individuelle: [
    {
      quand: { objectifs: ['emploi_durable'] },
      fr: ({ d, jour }) =>
        d.engagement
          ? `L’utilisateur examine l’engagement du travailleur pour la fonction suivante : ${d.engagement.fonction}. Il communique sa décision motivée au travailleur et au CPAS au plus tard le ${jour(d.engagement.decision_le)}.`
          : null,
      nl: ({ d, jour }) =>
        d.engagement
          ? `De gebruiker onderzoekt of hij de werknemer kan aanwerven voor de volgende functie: ${d.engagement.fonction}. Hij deelt zijn gemotiveerde beslissing uiterlijk op ${jour(d.engagement.decision_le)} mee aan de werknemer en aan het OCMW.`
          : null,
    },
    {
      quand: { objectifs: ['emploi_durable'] },
      fr: 'Le CPAS informe l’utilisateur des aides à l’emploi auxquelles l’engagement donnerait droit. Si l’utilisateur n’engage pas, il aide le travailleur à chercher ailleurs : recommandation, contacts, temps libéré.',
      nl: 'Het OCMW licht de gebruiker in over de tewerkstellingssteun waarop de aanwerving recht zou geven. Werft de gebruiker niet aan, dan helpt hij de werknemer elders te zoeken: aanbeveling, contacten, vrijgemaakte tijd.',
    },
    {
      fr: 'L’utilisateur signale au travailleur et au CPAS les emplois vacants qui correspondent à ses compétences. Il peut l’engager à tout moment ; aucune indemnité n’est due au CPAS.',
      nl: 'De gebruiker meldt de werknemer en het OCMW de vacatures die bij zijn competenties passen. Hij kan hem op elk moment aanwerven; aan het OCMW is geen vergoeding verschuldigd.',
    },
    {
      quand: { objectifs: ['emploi_durable'] },
      fr: 'Avec l’accord du travailleur, le CPAS prend de ses nouvelles trois, six et douze mois après la fin.',
      nl: 'Met het akkoord van de werknemer vraagt het OCMW drie, zes en twaalf maanden na het einde hoe het met hem gaat.',
    },
  ],
  sources: [
    'Action-research in the Brussels CPAS, 2012: conventions by objective, durable employment',
    'Practice of CPAS conventions: vacancies told, no fee, read 2026-11',
  ],
}
