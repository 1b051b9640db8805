import type { Clause } from '../clause.ts'

export const obligationsDeLUtilisateur: Clause = {
  cle: 'obligations-de-l-utilisateur',
  intitule: { fr: 'Obligations de l’utilisateur', nl: 'Verplichtingen van de gebruiker' },
  cadre: [
    {
      fr: {
        texte: 'L’utilisateur :',
        liste: [
          'fournit au travailleur le travail décrit dans la convention individuelle, et le matériel nécessaire ;',
          'le traite comme les membres de son propre personnel, notamment pour l’accueil, les locaux, les repas et les activités de l’équipe ;',
          'ne l’emploie ni pour remplacer un membre du personnel licencié, en grève ou absent, ni pour éviter un engagement ;',
          'ne le met pas à la disposition d’un tiers ;',
          'informe le CPAS sans attendre de tout fait qui touche le poste, le tuteur, l’horaire ou la sécurité ;',
          'participe aux évaluations et permet les visites du CPAS et des services d’inspection ;',
          'conserve les documents de la mise à disposition et les présente lorsqu’ils sont demandés.',
        ],
      },
      nl: {
        texte: 'De gebruiker:',
        liste: [
          'verschaft de werknemer het werk dat in de individuele overeenkomst is beschreven, en het materiaal dat daarvoor nodig is;',
          'behandelt hem zoals zijn eigen personeelsleden, in het bijzonder wat het onthaal, de lokalen, de maaltijden en de teamactiviteiten betreft;',
          'zet hem niet in om een ontslagen, stakend of afwezig personeelslid te vervangen, en evenmin om een aanwerving te vermijden;',
          'stelt hem niet ter beschikking van een derde;',
          'licht het OCMW onmiddellijk in over elk feit dat de werkplek, de mentor, het uurrooster of de veiligheid raakt;',
          'neemt deel aan de evaluaties en laat de bezoeken van het OCMW en van de inspectiediensten toe;',
          'bewaart de documenten van de terbeschikkingstelling en legt ze op verzoek voor.',
        ],
      },
    },
    {
      quand: { categories: ['ASBL', 'INTCOM', 'PART'] },
      fr: 'L’utilisateur déclare que les postes proposés relèvent du but social, culturel ou écologique que ses statuts poursuivent. Il signale au CPAS toute modification de ses statuts qui touche ce but.',
      nl: 'De gebruiker verklaart dat de aangeboden werkplekken vallen onder het sociale, culturele of ecologische doel van zijn statuten. Hij meldt het OCMW elke statutenwijziging die dat doel raakt.',
    },
    {
      quand: { categories: ['COM', 'INTCOM', 'CPAS2', 'CH12', 'HOP'] },
      fr: ({ d, jour }) =>
        d.hote.decision
          ? `La présente convention a été approuvée, du côté de l’utilisateur, par décision de l’organe suivant : ${d.hote.decision.organe}, le ${jour(d.hote.decision.date)} (référence ${d.hote.decision.reference}).`
          : null,
      nl: ({ d, jour }) =>
        d.hote.decision
          ? `Deze overeenkomst werd aan de zijde van de gebruiker goedgekeurd bij beslissing van het volgende orgaan: ${d.hote.decision.organe}, op ${jour(d.hote.decision.date)} (kenmerk ${d.hote.decision.reference}).`
          : null,
    },
    {
      quand: { categories: ['SFS', 'IES'] },
      fr: 'L’utilisateur avertit le CPAS dès qu’il apprend que son agrément est retiré, suspendu ou non renouvelé. Aucune nouvelle convention individuelle n’est alors conclue.',
      nl: 'De gebruiker verwittigt het OCMW zodra hij verneemt dat zijn erkenning wordt ingetrokken, geschorst of niet verlengd. Er wordt dan geen nieuwe individuele overeenkomst gesloten.',
    },
    {
      quand: { categories: ['IES'] },
      fr: ({ d }) =>
        d.economie_sociale?.contingent
          ? 'Les postes font partie du contingent de la subvention majorée pour l’économie sociale. L’utilisateur respecte les normes d’encadrement de son agrément et fournit les rapports que la Région demande. Le CPAS propose un candidat dès qu’un poste est vacant.'
          : 'Les postes ne font pas partie du contingent de la subvention majorée pour l’économie sociale. L’utilisateur respecte néanmoins les normes d’encadrement de son agrément.',
      nl: ({ d }) =>
        d.economie_sociale?.contingent
          ? 'De werkplekken maken deel uit van het contingent van de verhoogde toelage voor de sociale economie. De gebruiker eerbiedigt de begeleidingsnormen van zijn erkenning en bezorgt de verslagen die het Gewest vraagt. Het OCMW stelt een kandidaat voor zodra een werkplek vrij is.'
          : 'De werkplekken maken geen deel uit van het contingent van de verhoogde toelage voor de sociale economie. De gebruiker eerbiedigt niettemin de begeleidingsnormen van zijn erkenning.',
    },
    {
      quand: { categories: ['PRIV'] },
      fr: ({ d }) =>
        d.entreprise_privee
          ? `L’utilisateur relève de la commission paritaire ${d.entreprise_privee.commission_paritaire}. Il communique au CPAS la rémunération et les avantages d’un membre de son personnel qui exerce une fonction comparable, afin que la rémunération du travailleur ne soit pas inférieure.`
          : null,
      nl: ({ d }) =>
        d.entreprise_privee
          ? `De gebruiker ressorteert onder paritair comité ${d.entreprise_privee.commission_paritaire}. Hij deelt het OCMW het loon en de voordelen mee van een personeelslid met een vergelijkbare functie, opdat het loon van de werknemer niet lager is.`
          : null,
    },
    {
      quand: { categories: ['PRIV'] },
      fr: ({ d, jour }) =>
        d.entreprise_privee?.accord_delegation_syndicale_le
          ? `La délégation syndicale de l’utilisateur a marqué son accord le ${jour(d.entreprise_privee.accord_delegation_syndicale_le)}. Elle est informée de chaque mise à disposition.`
          : 'L’utilisateur n’a pas de délégation syndicale. Il informe son personnel, par affichage, de chaque mise à disposition.',
      nl: ({ d, jour }) =>
        d.entreprise_privee?.accord_delegation_syndicale_le
          ? `De vakbondsafvaardiging van de gebruiker heeft haar akkoord gegeven op ${jour(d.entreprise_privee.accord_delegation_syndicale_le)}. Ze wordt over elke terbeschikkingstelling ingelicht.`
          : 'De gebruiker heeft geen vakbondsafvaardiging. Hij licht zijn personeel bij aanplakking in over elke terbeschikkingstelling.',
    },
    {
      quand: { categories: ['PRIV'] },
      fr: 'La mise à disposition n’entraîne ni licenciement, ni réduction du temps de travail, ni chômage temporaire dans le personnel de l’utilisateur. Elle ouvre une perspective d’engagement, que les parties examinent à chaque évaluation.',
      nl: 'De terbeschikkingstelling leidt niet tot ontslag, vermindering van de arbeidstijd of tijdelijke werkloosheid bij het personeel van de gebruiker. Ze biedt uitzicht op aanwerving; de partijen bespreken dat bij elke evaluatie.',
    },
  ],
  sources: [
    'SPP IS, questions and answers on art. 60, read 2026-11: additional work, no replacement',
    'Organic law of 8 July 1976, art. 60, § 7, par. 3 and 4: purpose; private firms',
    'Practice for private hosts (union delegation, comparable wage, perspective): to be checked by the CPAS’s jurist',
    'Brussels Parliament, questions 160764 and 160964: recognised and mandated; quota',
  ],
}
