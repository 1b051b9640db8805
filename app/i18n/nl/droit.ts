import { jour } from '../format.ts'
import type { droit as fr } from '../fr/droit.ts'

const absences: (typeof fr)['absences'] = {
  travail: { nom: 'Gewerkte dag', phrase: 'Een gewerkte en betaalde dag telt mee.' },
  heures_supplementaires: {
    nom: 'Overuren',
    phrase: 'Overuren die niet worden ingehaald, tellen mee als arbeid.',
  },
  vacances_payees: {
    nom: 'Betaalde vakantie',
    phrase: 'Vakantiedagen gedekt door vakantiegeld tellen mee als arbeid.',
  },
  ferie_paye: {
    nom: 'Betaalde feestdag',
    phrase: 'Een betaalde feestdag telt mee als arbeid.',
  },
  ferie_remplacement: {
    nom: 'Vervangingsdag van een feestdag',
    phrase: 'De dag die een feestdag vervangt, telt mee als arbeid.',
  },
  repos_compensatoire: {
    nom: 'Inhaalrust',
    phrase: 'Ingehaalde uren worden betaald: ze tellen mee.',
  },
  salaire_garanti: {
    nom: 'Ziekte, gewaarborgd loon',
    phrase: 'Ziektedagen die de werkgever betaalt, tellen mee, hoogstens dertig dagen lang.',
  },
  salaire_garanti_semaine_1: {
    nom: 'Ziekte, eerste week',
    phrase: 'De eerste ziekteweek betaalt de werkgever: ze telt mee.',
  },
  salaire_garanti_semaine_2: {
    nom: 'Ziekte, tweede week',
    phrase: 'Ook de tweede week gewaarborgd loon telt mee.',
  },
  salaire_garanti_employe: {
    nom: 'Ziekte, dertig dagen van de bediende',
    phrase: 'De eerste dertig ziektedagen van een bediende zijn betaald: ze tellen mee.',
  },
  complement_cct: {
    nom: 'Aanvulling cao 12bis of 13bis',
    phrase:
      'Deze dagen tellen mee. Het ziekenfonds betaalt tegelijk: ze kunnen ook de periode verlengen.',
  },
  conge_circonstance: {
    nom: 'Omstandigheidsverlof',
    phrase: 'Betaald klein verlet (huwelijk, rouw, jury) telt mee als arbeid.',
  },
  formation_remuneree: {
    nom: 'Opleiding binnen de overeenkomst',
    phrase: 'Een betaalde opleiding tijdens de arbeidsovereenkomst telt mee als arbeid.',
  },
  indemnite_rupture: {
    nom: 'Opzeggingsvergoeding',
    phrase: 'Dagen gedekt door een opzeggingsvergoeding met RSZ-bijdragen tellen mee.',
  },
  dmfa_assimile: {
    nom: 'DmfA-code die meetelt',
    phrase: 'Deze code van de RSZ-aangifte is arbeid of wordt ermee gelijkgesteld.',
  },
  dmfa_non_assimile: {
    nom: 'DmfA-code die niet meetelt',
    phrase: 'Deze code van de RSZ-aangifte is geen arbeid en wordt er niet mee gelijkgesteld.',
  },
  maternite: {
    nom: 'Moederschapsverlof',
    phrase: 'Moederschapsverlof telt volledig mee en verlengt de periode niet.',
  },
  naissance: {
    nom: 'Geboorteverlof',
    phrase: 'Geboorteverlof telt mee en verlengt de periode niet.',
  },
  adoption: {
    nom: 'Adoptieverlof',
    phrase: 'Adoptieverlof telt mee en verlengt de periode niet.',
  },
  ecartement: {
    nom: 'Werkverbod (moederschap)',
    phrase: 'Wie zwanger is of borstvoeding geeft en niet mag werken, behoudt die dagen.',
  },
  greve: {
    nom: 'Staking of lock-out',
    phrase: 'Dagen van staking of lock-out tellen mee.',
  },
  juge_social: {
    nom: 'Rechter in sociale zaken',
    phrase: 'Dagen waarop iemand zetelt als rechter in sociale zaken, tellen mee.',
  },
  soins_accueil: {
    nom: 'Pleegzorgverlof',
    phrase: 'De vergoede afwezigheid van een pleegouder telt mee.',
  },
  chomage_temporaire: {
    nom: 'Tijdelijke werkloosheid',
    phrase: 'Vergoede dagen tijdelijke werkloosheid tellen mee.',
  },
  maladie_mutuelle: {
    nom: 'Ziekte, ziekenfonds',
    phrase:
      'Sinds 1 maart 2026 tellen dagen betaald door het ziekenfonds niet meer mee, maar ze verlengen de periode van 36 maanden.',
  },
  accident_travail: {
    nom: 'Arbeidsongeval',
    phrase: 'Vergoede dagen tellen niet meer mee, maar ze verlengen de periode.',
  },
  maladie_professionnelle: {
    nom: 'Beroepsziekte',
    phrase: 'Vergoede dagen tellen niet meer mee, maar ze verlengen de periode.',
  },
  accident_travail_public: {
    nom: 'Arbeidsongeval (openbare sector)',
    phrase:
      'Als loon en bijdragen doorlopen, kunnen deze dagen meetellen: vraag het aan de uitbetalingsinstelling.',
  },
  maladie_non_remuneree: {
    nom: 'Ziekte niet betaald door de werkgever',
    phrase:
      'Deze dagen tellen niet mee. Ze verlengen de periode alleen als het ziekenfonds heeft betaald.',
  },
  maladie_sans_indemnite: {
    nom: 'Ziekte zonder enige uitkering',
    phrase: 'Niemand heeft deze dagen betaald: ze tellen niet mee en verlengen niets.',
  },
  reprise_partielle: {
    nom: 'Gedeeltelijke werkhervatting',
    phrase: 'Een deel is arbeid, een deel betaalt het ziekenfonds: te laten nakijken.',
  },
  chomage_complet: {
    nom: 'Volledige werkloosheid',
    phrase: 'Dagen met een werkloosheidsuitkering tellen niet meer mee sinds 1 maart 2026.',
  },
  carence: {
    nom: 'Carenzdag',
    phrase: 'De carenzdag telt niet meer mee sinds 1 maart 2026.',
  },
  gel: { nom: 'Vorstdag', phrase: 'Vorstdagen tellen niet meer mee sinds 1 maart 2026.' },
  formation_professionnelle: {
    nom: 'Opleiding bij FOREM, Actiris of VDAB',
    phrase: 'Deze opleidingsdagen tellen niet meer mee sinds 1 maart 2026.',
  },
  conge_sans_solde: {
    nom: 'Onbetaald verlof',
    phrase: 'Een dag onbetaald verlof telt niet meer mee en verlengt de periode niet.',
  },
  absence_injustifiee: {
    nom: 'Ongewettigde afwezigheid',
    phrase: 'Een ongewettigde afwezigheid telt niet mee en verlengt de periode niet.',
  },
  raison_imperieuse: {
    nom: 'Dwingende reden, onbetaald',
    phrase: 'Een onbetaalde dag om dwingende reden telt niet meer mee.',
  },
  interruption_carriere: {
    nom: 'Loopbaanonderbreking met uitkering',
    phrase: 'Deze dagen tellen niet mee, maar ze verlengen de periode.',
  },
  detention: {
    nom: 'Detentie',
    phrase: 'Dagen in detentie tellen niet mee, maar ze verlengen de periode.',
  },
  profession_non_assujettie: {
    nom: 'Zelfstandige in hoofdberoep',
    phrase: 'Telt niet mee. Vanaf drie maanden verlengt het de periode.',
  },
  activite_complementaire: {
    nom: 'Bijberoep',
    phrase: 'Een zelfstandig bijberoep telt niet mee en verlengt niets.',
  },
  force_majeure: {
    nom: 'Overmacht',
    phrase: 'Overmacht verlengt de periode niet meer sinds 1 maart 2026.',
  },
  education_enfant: {
    nom: 'Opvoeding van een kind zonder uitkering',
    phrase: 'Een kind opvoeden zonder uitkering verlengt de periode niet meer sinds 1 maart 2026.',
  },
}

export const droit: typeof fr = {
  erreurs: {
    'droit/demande_trop_ancienne': ({ date, depuis }) =>
      `Een aanvraag van ${date} is te oud: de bekende regels beginnen op ${depuis}.`,
    'droit/etape_sans_option': () => 'Dit is een stap: voeg de optie --etapes toe.',
    'droit/cas_avec_option': () => 'Met --etapes is elk element een stap {id, fn, input}.',
    'droit/etape_sur_la_base': () =>
      'Een stap wordt altijd berekend met de meegeleverde wet: laat de optie --base weg.',
    'droit/etape_inconnue': ({ fn, connues }) =>
      `Onbekende stap: “${fn}”. Bekende stappen: ${connues}.`,
    'droit/rien_a_attester': () =>
      'Er is nog geen prestatieblad vergrendeld: er zijn nog geen dagen om te attesteren.',
    'droit/ligne_retroactive': () =>
      'Een lijn begint in de toekomst. Geldt de wet al (laat bekendgemaakte tekst, geïndexeerd bedrag), schrijf dan waarom bij «Reden».',
    'droit/passe_derange': ({ nombre, cas, compteurs }) =>
      `Met deze lijn zouden ${nombre} referentiegevallen en ${compteurs} tellers van vóór de eerste dag veranderen${cas ? `: ${cas}` : ''}. Wat voorafgaat mag niet bewegen: de lijn is niet toegevoegd.`,
    'droit/cas_en_panne': ({ nombre, cas }) =>
      `Met deze lijn kunnen ${nombre} referentiegevallen niet meer berekend worden: ${cas}. De lijn is niet toegevoegd.`,
    'droit/lecture_a_confirmer': () =>
      'Lees eerst wat de lijn verandert en vink dan het vakje aan dat dat bevestigt.',
    'droit/comparaison_changee': () =>
      'Wat de lijn verandert, is niet meer wat getoond werd (misschien is intussen een prestatieblad vergrendeld). Lees de nieuwe lijst en bevestig dan.',
    'droit/ligne_illisible': ({ parametre, des, ou }) =>
      `De lijn die bij de parameter «${parametre.nl}» is toegevoegd vanaf ${des} kan door deze versie niet meer gelezen worden${ou ? ` (${ou})` : ''}. Zonder die lijn zouden de dagtellingen fout zijn: de server start niet. Neem de vorige versie terug en voeg er voor dezelfde dag een lijn toe die de nieuwe versie aanvaardt.`,
    'droit/politique_retroactive': () =>
      'Een nieuwe lijn begint vandaag of later: het verleden verandert niet.',
    'droit/champ_d_etape': ({ champ }) =>
      `Het veld “${champ}” ontbreekt of heeft niet de juiste vorm.`,
  },
  mention: 'Schatting, de RVA beslist.',
  absences,
  regles: {
    ...absences,
    travail_temps_plein: {
      nom: 'Voltijds werk',
      phrase: 'Elke dag wordt omgezet naar het zesdagenstelsel: dagen × 6 ÷ dagen per week.',
    },
    travail_temps_partiel: {
      nom: 'Deeltijds werk',
      phrase: 'Uren worden omgezet in dagen: uren × 6 ÷ uren van een voltijdse.',
    },
    declaration_globale: {
      nom: 'Aangifte zonder data',
      phrase: 'De werkgever gaf een aantal dagen aan zonder te zeggen welke.',
    },
    heures_a_verifier: {
      nom: 'Uren na te kijken',
      phrase: 'Deze uren tellen misschien mee: dat staat nog niet vast.',
    },
    acquis: { nom: 'Al verworven dagen', phrase: 'Dagen bewezen met een attest.' },
    type_inconnu: {
      nom: 'Afwezigheid niet herkend',
      phrase: 'Het gebruikte woord is niet bekend: deze dagen zijn niet geteld en niet verloren.',
    },
    evenements_contradictoires: {
      nom: 'Tegenstrijdige gegevens',
      phrase: 'Twee gegevens spreken elkaar tegen voor deze dagen: te laten nakijken.',
    },
    assimile_hors_occupation: {
      nom: 'Gelijkgestelde afwezigheid buiten een overeenkomst',
      phrase: 'Een afwezigheid telt zoals het werk eromheen, en hier is er geen.',
    },
    duree_garantie_depassee: {
      nom: 'Gewaarborgd loon te lang',
      phrase:
        'Het gewaarborgd loon is op die datum afgelopen: deze dagen zijn wellicht voor het ziekenfonds.',
    },
    rechute: {
      nom: 'Herval',
      phrase: 'Dezelfde ziekte keert te vroeg terug voor nieuw gewaarborgd loon.',
    },
    limite_annuelle: {
      nom: 'Grens bereikt',
      phrase: 'De oude regeling telde deze dagen tot een maximum, dat al bereikt is.',
    },
    trimestre_complet: {
      nom: 'Volledig kwartaal',
      phrase: 'Een volledig kalenderkwartaal zonder onderbreking is 78 dagen waard.',
    },
    plafond_trimestre: {
      nom: 'Plafond van het kwartaal',
      phrase: 'Een kwartaal geeft nooit meer dan 78 dagen.',
    },
    plafond_occupation: {
      nom: 'Gemiddelde van 26 dagen per maand',
      phrase: 'Over de hele tewerkstelling geeft een volledige maand hoogstens 26 dagen.',
    },
    cumul_emplois: {
      nom: 'Twee jobs tegelijk',
      phrase: 'Samen geven ze niet meer dan voltijds werk.',
    },
    apprentissage: { nom: 'Leertijd', phrase: 'Leertijd telt niet mee.' },
    benevolat: { nom: 'Vrijwilligerswerk', phrase: 'Vrijwilligerswerk telt niet mee.' },
    etranger: {
      nom: 'Werk in het buitenland',
      phrase: 'Het telt volgens de verdragen, en na drie maanden werk in België.',
    },
    etudiant: {
      nom: 'Studentenjob',
      phrase: 'Een studentenjob met verminderde bijdragen telt niet mee.',
    },
    formation: {
      nom: 'IBO, PFI of stage',
      phrase: 'Een opleiding in een onderneming zonder arbeidsovereenkomst telt niet mee.',
    },
    inconnu: {
      nom: 'Onbekende periode',
      phrase:
        'Er ontbreekt een prestatieblad of een bewijs: deze dagen zijn niet geteld en niet verloren.',
    },
  },
  effets: {
    compte: 'telt mee',
    ne_compte_pas: 'telt niet mee',
    prolonge: 'verlengt de periode',
    a_verifier: 'na te kijken',
    hors_periode: 'buiten de periode',
    deja_utilise: 'al gebruikt voor een vorig recht',
    correction: 'correctie van het gemiddelde',
  },
  verdicts: {
    atteint: {
      nom: 'De berekening haalt het aantal dagen',
      phrase: 'De drie manieren van tellen komen aan het gevraagde aantal dagen.',
    },
    non_atteint: {
      nom: 'De berekening haalt het aantal dagen niet',
      phrase: 'Geen enkele manier van tellen komt aan het gevraagde aantal dagen.',
    },
    a_verifier: {
      nom: 'Na te kijken',
      phrase:
        'Het resultaat hangt af van een punt dat de berekening niet kan beslissen. Vraag het aan de uitbetalingsinstelling voor u de einddatum vastlegt.',
    },
  },
  regimes: {
    ancien: {
      nom: 'Oude regels',
      phrase:
        'Voor een aanvraag tot en met 28 februari 2026: 312, 468 of 624 dagen volgens de leeftijd.',
    },
    nouveau: {
      nom: 'Nieuwe regels',
      phrase: 'Voor een aanvraag vanaf 1 maart 2026: 312 dagen in 36 maanden, op elke leeftijd.',
    },
  },
  bases: {
    art_30: {
      nom: 'Voltijds (artikel 30)',
      phrase: 'De persoon wordt toegelaten als voltijdse werknemer.',
    },
    art_33: {
      nom: 'Vrijwillig deeltijds (artikel 33)',
      phrase: 'De persoon wordt toegelaten op halve dagen en krijgt halve uitkeringen.',
    },
    a_verifier: {
      nom: 'Statuut na te kijken',
      phrase: 'Het maandloon van de laatste deeltijdse job ontbreekt.',
    },
  },
  lectures: {
    brut: { nom: 'Zonder gemiddelde', phrase: 'Dagen × 6 ÷ stelsel, zonder plafond.' },
    occupation: {
      nom: 'Per tewerkstelling',
      phrase: 'Hoogstens 26 dagen per maand, over de hele tewerkstelling.',
    },
    trimestre: {
      nom: 'Per kwartaal',
      phrase: '78 dagen per volledig kalenderkwartaal, de rest dag per dag.',
    },
  },
  parametres: {
    regime: 'De datum van de aanvraag beslist welke regels gelden.',
    routes: 'Het aantal te bewijzen dagen en de maanden waarin ze moeten liggen.',
    mois_en_plus: 'Vóór de hervorming kreeg vrijwillig deeltijds werk zes maanden extra.',
    minimum_temps_partiel: 'Onder deze uren opent deeltijds werk geen recht.',
    comptage: 'Hoe dagen en uren dagen van zes per week worden.',
    demi_allocations: 'Het aantal halve uitkeringen per week volgt de uren van de overeenkomst.',
    absences: 'Wat elke afwezigheid doet met de telling en de periode.',
    assimilations_limitees: 'Wat de oude regeling telde tot een maximum.',
    profession_non_assujettie: 'Wanneer zelfstandig werk de periode verlengt, en hoeveel.',
    duree: 'Hoeveel maanden het recht duurt, volgens de loopbaan.',
    illimite: 'Vanaf 55 jaar geeft een lange loopbaan een recht zonder einde.',
    rechute: 'Wanneer dezelfde ziekte nieuw gewaarborgd loon geeft.',
    depot: 'De termijnen om de aanvraag in te dienen en zich in te schrijven.',
    remise: 'Wanneer het OCMW de overgang naar de arbeidsbemiddeling klaar moet hebben.',
    subside_temps_partiel:
      'Hoeveel maanden deeltijds werk zonder volledig recht gesubsidieerd wordt.',
    stage_mutuelle: 'Wat iemand gewerkt moet hebben om door het ziekenfonds betaald te worden.',
    salaire_reference: 'Het loon vanaf waar deeltijds werk als voltijds wordt behandeld.',
    codes_dmfa: 'Wat de codes van de RSZ-aangifte betekenen.',
  },
  remarques: {
    lectures_divergentes: ({ min, max }) =>
      `Naargelang de manier van tellen is het totaal ${min} of ${max} dagen. Laat het bevestigen voor u het einde van de overeenkomst vastlegt.`,
    types_inconnus: ({ types }) => `Niet herkende afwezigheden, te benoemen: ${types.join(', ')}.`,
    periode_inconnue: ({ du, au }) =>
      `Van ${jour(du, 'nl')} tot ${jour(au, 'nl')} is niets bekend: prestatieblad of bewijs toe te voegen.`,
    prolongation_en_chaine: ({ jours }) =>
      `De wet zegt niet of ${jours} oudere dagen de periode nog verder verlengen. Het resultaat hangt ervan af.`,
    stage_mutuelle_douteux: ({ du }) =>
      `De ziekte van ${jour(du, 'nl')} valt in het eerste bekende werkjaar: kijk na of het ziekenfonds heeft betaald, anders verlengt ze niets.`,
    statut_a_verifier: () =>
      'De laatste job is deeltijds: er moet geweten zijn of het maandloon het referteloon haalt.',
    demi_allocations: () => 'Dit recht geeft halve uitkeringen, niet het volledige voordeel.',
    heures_insuffisantes: ({ minimum }) =>
      `De laatste deeltijdse job telt minder dan ${minimum} uren per week en minder dan een derde van voltijds.`,
    age_inconnu: () => 'De leeftijd is niet bekend, en de oude regeling hangt ervan af.',
    ancien_regime: () => 'Berekend volgens de regels die golden tot en met 28 februari 2026.',
    surplus_a_verifier: () =>
      'De dagen gebruikt voor het vorige recht zijn niet bekend: de duur kan langer zijn.',
    subside_limite: ({ mois }) =>
      `In dit gewest wordt deeltijds werk zonder volledig recht hoogstens ${mois} maanden gesubsidieerd.`,
  },
  leviers: {
    inconnu: 'Als deze periode als gewerkt bevestigd wordt',
    absence: 'Zonder deze afwezigheid',
    un_jour_non_paye: 'Met één onbetaalde dag meer',
    une_semaine_de_mutuelle: 'Met één week ziekenfonds meer',
  },
}
