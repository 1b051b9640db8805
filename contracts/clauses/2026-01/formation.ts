import type { DonneesIndividuelle } from '../../convention-individuelle/2026-01/donnees.ts'
import { nombre, nombreEnLettres } from '../../ecriture.ts'
import type { Alinea, Clause } from '../clause.ts'

const planDApprentissage: Alinea<unknown> = {
  quand: { objectifs: ['experience', 'emploi_durable'] },
  fr: 'Cette liste forme le plan d’apprentissage. Le tuteur et le travailleur notent à chaque évaluation ce qui est acquis, ce qui est en cours et ce qui reste à apprendre.',
  nl: 'Die lijst vormt het leerplan. De mentor en de werknemer noteren bij elke evaluatie wat verworven is, wat aan de gang is en wat nog te leren is.',
}

const planDeCompetences: Alinea<unknown> = {
  quand: { regions: ['bruxelles'] },
  fr: ({ ref }) =>
    `Cette liste et les compétences visées par les actions d’insertion forment le plan d’acquisition de compétences que prévoit l’${ref('ordonnance_de_2019')}.`,
  nl: ({ ref }) =>
    `Die lijst vormt, samen met de competenties die de inschakelingsacties beogen, het plan voor het verwerven van competenties waarin de ${ref('ordonnance_de_2019')} voorziet.`,
}

const volet: Alinea<Pick<DonneesIndividuelle, 'formation'>> = {
  quand: { formation: true },
  fr: ({
    d: {
      formation: { volet: prevu },
    },
    jour,
  }) =>
    prevu
      ? {
          texte:
            'Le travailleur suit en outre la formation suivante, pendant le temps de travail et avec maintien de la rémunération :',
          fiche: [
            { intitule: 'Formation', valeur: prevu.intitule },
            { intitule: 'Opérateur', valeur: prevu.operateur },
            { intitule: 'Volume', valeur: `${nombre(prevu.heures)} heures` },
            {
              intitule: 'Période',
              valeur: `du ${jour(prevu.debut_le)} au ${jour(prevu.fin_le)}`,
            },
          ],
        }
      : null,
  nl: ({
    d: {
      formation: { volet: prevu },
    },
    jour,
  }) =>
    prevu
      ? {
          texte:
            'De werknemer volgt bovendien de volgende opleiding, tijdens de werktijd en met behoud van loon:',
          fiche: [
            { intitule: 'Opleiding', valeur: prevu.intitule },
            { intitule: 'Organisator', valeur: prevu.operateur },
            { intitule: 'Omvang', valeur: `${nombre(prevu.heures)} uur` },
            {
              intitule: 'Periode',
              valeur: `van ${jour(prevu.debut_le)} tot en met ${jour(prevu.fin_le)}`,
            },
          ],
        }
      : null,
}

const sansVolet: Alinea<unknown> = {
  quand: { formation: false },
  fr: 'Les parties ne prévoient pas de formation extérieure au début de l’emploi. L’une d’elles peut en proposer une à chaque évaluation.',
  nl: 'De partijen voorzien bij het begin van de tewerkstelling geen externe opleiding. Elke partij kan er bij elke evaluatie een voorstellen.',
}

export const formation: Clause = {
  cle: 'formation',
  intitule: { fr: 'Formation', nl: 'Opleiding' },
  cadre: [
    {
      fr: 'L’utilisateur apprend au travailleur, pendant le travail, les techniques, les outils et les usages du métier. La convention individuelle dit lesquels.',
      nl: 'De gebruiker leert de werknemer tijdens het werk de technieken, de werktuigen en de gebruiken van het vak. De individuele overeenkomst vermeldt welke.',
    },
    {
      fr: ({ d }) =>
        `Les formations extérieures, les entretiens au CPAS et les démarches convenues se font pendant le temps de travail et comptent comme tel. Le CPAS les annonce au moins ${nombreEnLettres(d.convocation.preavis_jours_ouvrables, 'fr')} jours ouvrables à l’avance ; l’utilisateur libère le travailleur.`,
      nl: ({ d }) =>
        `Externe opleidingen, gesprekken bij het OCMW en afgesproken stappen vinden plaats tijdens de werktijd en tellen als werktijd. Het OCMW kondigt ze minstens ${nombreEnLettres(d.convocation.preavis_jours_ouvrables, 'nl')} werkdagen vooraf aan; de gebruiker maakt de werknemer vrij.`,
    },
    {
      quand: { regions: ['bruxelles'] },
      fr: 'La formation peut occuper jusqu’à un cinquième du temps de travail annuel ; elle est assimilée à du travail.',
      nl: 'De opleiding kan tot een vijfde van de jaarlijkse arbeidstijd beslaan; ze wordt met arbeid gelijkgesteld.',
    },
    {
      quand: { regions: ['wallonie'] },
      fr: 'Le travailleur dispose d’une demi-journée par semaine pour son projet professionnel. Les parties en fixent le moment dans l’horaire.',
      nl: 'De werknemer beschikt over een halve dag per week voor zijn beroepsproject. De partijen leggen het moment vast in het uurrooster.',
    },
    {
      quand: { objectifs: ['experience', 'emploi_durable'] },
      fr: 'Lorsque l’objectif est l’expérience professionnelle ou l’emploi durable, la convention individuelle comporte un plan d’apprentissage, suivi à chaque évaluation.',
      nl: 'Wanneer werkervaring of duurzame tewerkstelling de doelstelling is, bevat de individuele overeenkomst een leerplan, dat bij elke evaluatie wordt opgevolgd.',
    },
  ],
  individuelle: [
    {
      fr: ({ d }) => ({
        texte: 'Pendant le travail, l’utilisateur apprend au travailleur :',
        liste: d.formation.par_utilisateur,
      }),
      nl: ({ d }) => ({
        texte: 'Tijdens het werk leert de gebruiker de werknemer:',
        liste: d.formation.par_utilisateur,
      }),
    },
    planDApprentissage,
    planDeCompetences,
    volet,
    {
      quand: { formation: true },
      fr: 'L’utilisateur libère le travailleur pour cette formation et tient compte, dans les tâches, de ce qu’il y apprend. Le travailleur y assiste comme au travail ; l’opérateur signale les absences au CPAS.',
      nl: 'De gebruiker maakt de werknemer vrij voor die opleiding en houdt bij de taken rekening met wat hij er leert. De werknemer woont ze bij zoals het werk; de organisator meldt de afwezigheden aan het OCMW.',
    },
    sansVolet,
  ],
  interne: [
    {
      fr: ({ d }) => ({
        texte: 'Pendant le travail, le service apprend au travailleur :',
        liste: d.formation.par_utilisateur,
      }),
      nl: ({ d }) => ({
        texte: 'Tijdens het werk leert de dienst de werknemer:',
        liste: d.formation.par_utilisateur,
      }),
    },
    planDApprentissage,
    planDeCompetences,
    volet,
    sansVolet,
  ],
  sources: [
    'Abbet, sheet 7.8, minimum content: training by the user, read 2026-11',
    'Brussels ordinance of 28 March 2019: training up to a fifth of yearly working time; plan',
    'Walloon decree of 29 April 2024, read 2026-11: half a day a week for the project',
    'Action-research in the Brussels CPAS, 2012: conventions with a training part; notice to hosts',
  ],
}
