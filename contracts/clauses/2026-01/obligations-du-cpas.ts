import { nombreEnLettres } from '../../ecriture.ts'
import type { Clause } from '../clause.ts'

export const obligationsDuCpas: Clause = {
  cle: 'obligations-du-cpas',
  intitule: { fr: 'Obligations du CPAS', nl: 'Verplichtingen van het OCMW' },
  cadre: [
    {
      fr: ({ ref }) => ({
        texte: 'Comme employeur, le CPAS :',
        liste: [
          `conclut le contrat de travail, soumis à la ${ref('contrats_de_travail')}, et fait la déclaration Dimona ;`,
          'paie la rémunération, les cotisations de sécurité sociale et le précompte ;',
          'assure le travailleur contre les accidents du travail et sur le chemin du travail ;',
          'reçoit les certificats médicaux et décide seul d’un contrôle médical ;',
          'accorde les congés, exerce le pouvoir disciplinaire et décide seul d’un licenciement.',
        ],
      }),
      nl: ({ ref }) => ({
        texte: 'Als werkgever:',
        liste: [
          `sluit het OCMW de arbeidsovereenkomst, waarop de ${ref('contrats_de_travail')} van toepassing is, en doet het de Dimona-aangifte;`,
          'betaalt het OCMW het loon, de socialezekerheidsbijdragen en de bedrijfsvoorheffing;',
          'verzekert het OCMW de werknemer tegen arbeidsongevallen en ongevallen op de weg naar en van het werk;',
          'ontvangt het OCMW de medische getuigschriften en beslist het als enige over een medische controle;',
          'kent het OCMW het verlof toe, oefent het de tuchtbevoegdheid uit en beslist het als enige over een ontslag.',
        ],
      }),
    },
    {
      fr: 'Le CPAS propose des candidats dont les souhaits, les compétences et les disponibilités répondent au poste. Il désigne un agent d’insertion, qui suit le travailleur, rend visite au lieu de travail et répond à l’utilisateur dans les deux jours ouvrables.',
      nl: 'Het OCMW stelt kandidaten voor van wie de wensen, de competenties en de beschikbaarheid bij de werkplek passen. Het wijst een trajectbegeleider aan, die de werknemer opvolgt, de werkplek bezoekt en de gebruiker binnen twee werkdagen antwoordt.',
    },
    {
      fr: ({ d }) =>
        `Le CPAS annonce à l’utilisateur, au moins ${nombreEnLettres(d.convocation.preavis_jours_ouvrables, 'fr')} jours ouvrables à l’avance, les absences qu’il demande au travailleur : formation, entretien, démarche d’emploi. Il l’avertit aussi du premier jour et de la fin prévue de chaque mise à disposition.`,
      nl: ({ d }) =>
        `Het OCMW kondigt de afwezigheden die het aan de werknemer vraagt (opleiding, gesprek, stap naar werk) minstens ${nombreEnLettres(d.convocation.preavis_jours_ouvrables, 'nl')} werkdagen vooraf aan bij de gebruiker. Het verwittigt hem ook van de eerste dag en van het voorziene einde van elke terbeschikkingstelling.`,
    },
    {
      quand: { regions: ['wallonie'] },
      fr: 'Trois mois au plus tard avant la fin du contrat, le CPAS prépare avec le travailleur le passage vers le service public de l’emploi (Forem).',
      nl: 'Uiterlijk drie maanden vóór het einde van de arbeidsovereenkomst bereidt het OCMW met de werknemer de overgang naar de openbare dienst voor arbeidsbemiddeling (Forem) voor.',
    },
  ],
  sources: [
    'Abbet, sheet 7.8, minimum content: duties of the legal employer, read 2026-11',
    'Action-research in the Brussels CPAS, 2012: hosts are not told of starts and trainings',
    'Walloon decree of 29 April 2024, art. 2, § 3: hand-over three months before the end',
  ],
}
