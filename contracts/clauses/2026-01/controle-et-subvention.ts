import type { Clause } from '../clause.ts'

export const controleEtSubvention: Clause = {
  cle: 'controle-et-subvention',
  intitule: { fr: 'Contrôle et subvention', nl: 'Controle en subsidie' },
  cadre: [
    {
      fr: 'L’utilisateur laisse entrer les services d’inspection sociale et de l’emploi et leur présente les documents. Il garde dix ans ceux qui justifient la subvention : conventions, feuilles de prestations, évaluations, preuves d’agrément.',
      nl: 'De gebruiker laat de sociale en tewerkstellingsinspectie toe en legt hun de documenten voor. Hij bewaart de documenten die de subsidie verantwoorden tien jaar: overeenkomsten, prestatiebladen, evaluaties, erkenningsbewijzen.',
    },
    {
      quand: { regions: ['bruxelles'] },
      fr: 'Il fournit au CPAS, dans les quinze jours de la demande, les renseignements qu’Actiris et le Gouvernement de la Région demandent.',
      nl: 'Hij bezorgt het OCMW binnen vijftien dagen na het verzoek de inlichtingen die Actiris en de Gewestregering vragen.',
    },
    {
      quand: { regions: ['wallonie'] },
      fr: 'Il remplit les devoirs que l’arrêté wallon impose à l’utilisateur et fournit au CPAS, dans les quinze jours de la demande, les renseignements que le Service public de Wallonie demande.',
      nl: 'Hij vervult de plichten die het Waalse besluit aan de gebruiker oplegt en bezorgt het OCMW binnen vijftien dagen na het verzoek de inlichtingen die de Waalse Overheidsdienst vraagt.',
    },
    {
      quand: { regions: ['flandre'] },
      fr: 'Il fournit au CPAS, avant la fin de chaque mois, les renseignements que le VDAB demande pour l’enregistrement du trajet.',
      nl: 'Hij bezorgt het OCMW vóór het einde van elke maand de inlichtingen die de VDAB vraagt voor de registratie van het traject.',
    },
    {
      fr: 'Si une faute de l’utilisateur fait perdre au CPAS tout ou partie de la subvention, l’utilisateur la lui rembourse.',
      nl: 'Verliest het OCMW door een fout van de gebruiker de subsidie of een deel ervan, dan betaalt de gebruiker die terug.',
    },
  ],
  sources: [
    'Walloon order of 6 June 2024: duties of the user, evaluation and control',
    'Brussels order of 23 May 2019; VDAB guide, registration on the last day of the month',
  ],
}
