import type { Clause } from '../clause.ts'

export const duree: Clause = {
  cle: 'duree',
  intitule: { fr: 'Durée et prise d’effet', nl: 'Duur en ingangsdatum' },
  cadre: [
    {
      fr: ({ d, jour }) =>
        d.duree.fin_le
          ? `La présente convention prend effet le ${jour(d.duree.debut_le)} et se termine le ${jour(d.duree.fin_le)}. Trois mois avant son terme, les parties évaluent leur collaboration et décident par écrit de la renouveler ou non. Elle ne se renouvelle pas tacitement.`
          : `La présente convention prend effet le ${jour(d.duree.debut_le)} pour une durée indéterminée.`,
      nl: ({ d, jour }) =>
        d.duree.fin_le
          ? `Deze overeenkomst gaat in op ${jour(d.duree.debut_le)} en eindigt op ${jour(d.duree.fin_le)}. Drie maanden vóór het einde evalueren de partijen hun samenwerking en beslissen ze schriftelijk of ze die verlengen. Ze wordt niet stilzwijgend verlengd.`
          : `Deze overeenkomst gaat in op ${jour(d.duree.debut_le)} en geldt voor onbepaalde tijd.`,
    },
    {
      fr: 'Lorsque la présente convention prend fin, les conventions individuelles en cours se poursuivent jusqu’à leur terme. La présente convention continue de les régir.',
      nl: 'Wanneer deze overeenkomst eindigt, lopen de individuele overeenkomsten door tot hun einde. Deze overeenkomst blijft erop van toepassing.',
    },
  ],
  individuelle: [
    {
      fr: ({ d, jour }) =>
        `La mise à disposition commence le ${jour(d.periode.debut_le)}. Sa fin est prévue le ${jour(d.periode.fin_prevue_le)}, jour où le travailleur devrait avoir atteint le nombre de jours de travail qui ouvre le bénéfice complet des allocations sociales.`,
      nl: ({ d, jour }) =>
        `De terbeschikkingstelling begint op ${jour(d.periode.debut_le)}. Het einde is voorzien op ${jour(d.periode.fin_prevue_le)}, de dag waarop de werknemer het aantal arbeidsdagen zou moeten bereiken dat het volledige voordeel van de sociale uitkeringen opent.`,
    },
    {
      fr: 'Cette date est une estimation. Les jours d’absence qui ne sont ni payés ni assimilés la reculent. Le CPAS la recalcule après chaque feuille de prestations approuvée. Un changement de date fait l’objet d’un avenant.',
      nl: 'Die datum is een raming. Afwezigheidsdagen die niet betaald en niet gelijkgesteld zijn, schuiven hem op. Het OCMW herberekent hem na elk goedgekeurd prestatieblad. Een wijziging van de datum wordt in een bijakte vastgelegd.',
    },
    {
      fr: {
        texte: 'La mise à disposition prend fin de plein droit, sans préavis ni indemnité :',
        liste: [
          'le jour où le travailleur a atteint le nombre de jours requis ;',
          'le jour où son contrat de travail avec le CPAS prend fin, pour quelque motif que ce soit ;',
          'le jour où il commence un autre emploi.',
        ],
      },
      nl: {
        texte: 'De terbeschikkingstelling eindigt van rechtswege, zonder opzegging of vergoeding:',
        liste: [
          'op de dag waarop de werknemer het vereiste aantal dagen heeft bereikt;',
          'op de dag waarop zijn arbeidsovereenkomst met het OCMW om welke reden ook eindigt;',
          'op de dag waarop hij een andere baan begint.',
        ],
      },
    },
    {
      quand: { regions: ['flandre'] },
      fr: 'Lorsque la mise à disposition fait partie d’un trajet d’expérience professionnelle temporaire, ce trajet ne dépasse pas vingt-quatre mois en tout.',
      nl: 'Wanneer de terbeschikkingstelling deel uitmaakt van een traject tijdelijke werkervaring, duurt dat traject in totaal niet langer dan vierentwintig maanden.',
    },
  ],
  interne: [
    {
      fr: ({ d, jour }) =>
        `L’affectation commence le ${jour(d.periode.debut_le)}. Sa fin est prévue le ${jour(d.periode.fin_prevue_le)}, jour où le travailleur devrait avoir atteint le nombre de jours de travail qui ouvre le bénéfice complet des allocations sociales.`,
      nl: ({ d, jour }) =>
        `De toewijzing begint op ${jour(d.periode.debut_le)}. Het einde is voorzien op ${jour(d.periode.fin_prevue_le)}, de dag waarop de werknemer het aantal arbeidsdagen zou moeten bereiken dat het volledige voordeel van de sociale uitkeringen opent.`,
    },
    {
      fr: 'Cette date est une estimation. Les jours d’absence qui ne sont ni payés ni assimilés la reculent. Le CPAS la recalcule après chaque feuille de prestations approuvée et communique tout changement par écrit.',
      nl: 'Die datum is een raming. Afwezigheidsdagen die niet betaald en niet gelijkgesteld zijn, schuiven hem op. Het OCMW herberekent hem na elk goedgekeurd prestatieblad en deelt elke wijziging schriftelijk mee.',
    },
  ],
  sources: [
    'Abbet, sheet 7.8, minimum content: duration, read 2026-11',
    'Organic law of 8 July 1976, art. 60, § 7, par. 2',
    'bruxelles-j.be and CPAS of Ans, read 2026-11: ends with the days reached, no notice or indemnity',
    'VDAB, guide on temporary work experience, read 2026-11: 24 months at most',
  ],
}
