import type { suiviDesDroits as fr } from '../fr/suivi-des-droits.ts'

const dagen = (n: number) => (n === 1 ? '1 dag' : `${n} dagen`)
const periode = ({ du, au }: { readonly du: string; readonly au: string | null }) =>
  au ? `van ${du} tot en met ${au}` : `van ${du}`

export const suiviDesDroits: typeof fr = {
  menu: 'Rechten: de wet',
  deplace: {
    titre: 'Wat de datum verschuift',
    texte:
      'Als een van deze feiten verandert, en alleen dat, dan is dit de dag waarop het aantal bereikt zou zijn.',
    codes: {
      feuille_sans_travail: (faits) =>
        `Prestatieblad ${periode(faits)}: als er geen enkele dag meetelt, terwijl de berekening ze als gewerkt beschouwt`,
      absence_en_moins: (faits) => `${faits.quoi} ${periode(faits)}: zonder die afwezigheid`,
      un_jour_non_paye: ({ du }) => `Eén onbetaalde dag meer, op ${du}`,
      une_semaine_de_mutuelle: ({ du }) => `Eén week ziekenfonds, vanaf ${du}`,
    },
    textePourVous: 'Deze dingen veranderen de dag waarop u genoeg dagen hebt.',
    codesPourVous: {
      feuille_sans_travail: (faits) => `Als het blad ${periode(faits)} geen enkele dag geeft`,
      absence_en_moins: (faits) => `Zonder die afwezigheid (${faits.quoi}, ${periode(faits)})`,
      un_jour_non_paye: () => 'Als u één dag zonder loon hebt',
      une_semaine_de_mutuelle: () => 'Als het ziekenfonds u één week betaalt',
    },
    vers: (jour, ecart) =>
      ecart === null
        ? jour
        : ecart === 0
          ? `${jour} (zelfde datum)`
          : ecart > 0
            ? `${jour} (${dagen(ecart)} later)`
            : `${jour} (${dagen(-ecart)} vroeger)`,
    plusAtteint: 'zou niet meer bereikt worden',
  },
  jours: {
    titre: 'Dag per dag',
    mois: 'Maand',
    voir: 'Deze maand bekijken',
    de: (mois) => mois.charAt(0).toUpperCase() + mois.slice(1),
    weekend: 'weekend',
    rien: 'over deze dag is niets bekend',
    texteDeLoi: (source) => `Tekst: ${source}`,
  },
  formule: (joursOuvrables, regime) => `${joursOuvrables} × 6 ÷ ${regime}`,
  totalDesLignes: (occupation, trimestre) =>
    `Totaal van de lijnen: ${occupation} per tewerkstelling, ${trimestre} per kwartaal. Alleen het eindtotaal wordt afgerond, naar boven.`,
  essai: {
    titre: 'Wat als…?',
    texte:
      'Probeer een ziekte, deeltijds werk of een ander begin. Er wordt niets opgeslagen; het adres van de pagina bewaart de proef.',
    textePourVous: 'Probeer het: wat verandert er voor u? Er wordt niets opgeslagen.',
    maladie: 'Een ziekte',
    maladiePourVous: 'Als ik ziek ben',
    semaines: 'Aantal weken',
    des: 'Vanaf',
    garanti: 'Gewaarborgd loon',
    garantis: [
      [0, 'Geen: ziekenfonds vanaf de eerste dag'],
      [14, '14 dagen (arbeider)'],
      [30, '30 dagen (bediende)'],
    ],
    partiel: 'Deeltijds werk',
    partielPourVous: 'Als ik minder werk',
    heures: 'Uren per week',
    reference: 'Uren van een voltijdse',
    salaire: 'Het maandloon bereikt het referteloon',
    autreDebut: 'Een ander begin',
    debut: 'Eerste dag van de overeenkomst',
    essayer: 'Proberen',
    effacer: 'De proef wissen',
    dit: (jour) => `Aantal dagen bereikt: ${jour}.`,
    ditPourVous: (jour) => `U zou genoeg dagen hebben: ${jour}.`,
    ecart: (n) =>
      n === 0
        ? 'De datum verandert niet.'
        : n > 0
          ? `Dat is ${dagen(n)} later dan voorzien.`
          : `Dat is ${dagen(-n)} vroeger dan voorzien.`,
    pasAtteint: 'niet binnen zes jaar',
    prevu: 'Zoals vandaag voorzien',
    seuil: 'Nodig',
    seuilDit: (seuil, unite) => (unite === 'jours' ? `${seuil} dagen` : `${seuil} halve dagen`),
    alaFin: 'Op het voorziene einde',
    bilan: (comptes, manquants) => `${comptes} geteld, ${manquants} te kort`,
    demiJours:
      'Met dit deeltijdse werk geeft het recht halve uitkeringen, niet het volledige voordeel, tenzij het maandloon het referteloon bereikt.',
    rienGarde: 'Er wordt niets opgeslagen.',
  },
  attestation: {
    titre: 'Attest van arbeidsdagen',
    texte:
      'Een pdf met de dagen van elke maand, volgens de vergrendelde bladen. Ze zegt tot welke dag de gegevens gaan, en dat de RVA beslist.',
    textePourVous: 'Een papier met uw dagen. U kunt het tonen. De RVA beslist.',
    fr: 'In het Frans (pdf)',
    nl: 'In het Nederlands (pdf)',
    lectures: {
      pareilles: (total) =>
        `Maand per maand geven de vergrendelde prestatiebladen ${total} dagen, en de teller houdt er evenveel over.`,
      deux: (total, retenus) =>
        `Maand per maand en zonder gemiddelde geven de vergrendelde prestatiebladen ${total} dagen. De teller houdt er ${retenus} over: dat is de minst gunstige van de twee lezingen die het besluit toelaat (per tewerkstelling of per kwartaal), zodat niemand op meer rekent.`,
      demiJours: (demiJours) =>
        `Voor een toelating als vrijwillig deeltijdse werknemer zijn dat ${demiJours} halve dagen.`,
      autres: 'Vroeger werk of werk elders zit in de teller en niet in deze cijfers.',
    },
    fichier: (numero, au) => `attest-arbeidsdagen-${numero}-${au}.pdf`,
  },
  aFaire: {
    titre: 'Te doen voor de rechten',
    rien: 'Vandaag is er niets te doen voor de rechten.',
    decide: (qui) => `Wie in uw OCMW over de duur beslist: ${qui}.`,
    noter: 'Een gedane stap noteren',
    faites: 'Gedane stappen',
    faiteLe: (jour, par) => `op ${jour}, genoteerd door ${par}`,
  },
  demarche: {
    titre: 'Een gedane stap noteren',
    texte: 'De taak die erbij hoort, verdwijnt. De datum, de referentie en uw naam blijven.',
    quoi: 'Wat gedaan is',
    faiteLe: 'Gedaan op',
    reference: 'Referentie',
    referenceAide: 'Voorbeeld: e-mail van de HVW van 12/03, beslissing VB/2026/14.',
    enregistrer: 'Noteren',
    demarches: {
      confirmation: 'De uitbetalingsinstelling heeft de telling bevestigd',
      duree: 'Over de duur van de overeenkomst is beslist',
      remise: 'De overgang naar de arbeidsbemiddeling is voorbereid',
      demande: 'De uitkering is aangevraagd',
    },
  },
  loi: {
    parametres: 'Parameters van de wet',
    parametresTexte:
      'Alle cijfers waarmee gerekend wordt, met de dag waarop elk begint en de tekst waarin het staat. Een lijn komt erbij, ze wordt nooit gewijzigd: een aanvraag wordt beoordeeld met de lijn van haar dag.',
    cas: (total) =>
      `${total} referentiegevallen, net herberekend: alle geven het afgesproken antwoord.`,
    casEnPeine: (echecs, total) =>
      `${echecs} van de ${total} referentiegevallen geven niet meer het afgesproken antwoord: gebruik deze cijfers niet en verwittig de beheerder.`,
    casChanges: (n) =>
      `Voor ${n} daarvan geeft een lijn die op deze instantie is toegevoegd, vanaf haar dag een ander antwoord: dat is gelezen en bevestigd toen de lijn werd toegevoegd.`,
    casTravailles: 'Uitgewerkte gevallen, met hun berekening (in het Frans)',
    deslors: 'Vanaf',
    valeur: 'Waarde',
    source: 'Tekst',
    enVigueur: 'van kracht',
    aVenir: 'later',
    depuisLOrigine: 'van bij het begin',
    champs: {
      'stage_mutuelle.heures': 'uren deeltijds werk',
      'stage_mutuelle.mois': 'maanden verzekering',
      heures: 'uren per week',
      fraction: 'deel van voltijds',
      semainesDOccupation: 'weken tewerkstelling',
      joursParSemaine: 'dagen per week',
      parTrimestre: 'dagen hoogstens per kwartaal',
      parMois: 'dagen per maand',
      regimeParDefaut: 'stelsel als niets bekend is',
      moisMinimum: 'maanden minstens',
      anneesMaximum: 'jaren hoogstens',
      joursNonPayesParAn: 'onbetaalde dagen per jaar',
      joursDeFormation: 'opleidingsdagen',
      moisDeBase: 'basismaanden',
      joursParMois: 'loopbaandagen voor een extra maand',
      resteArrondi: 'een rest van zoveel dagen geldt als één meer',
      moisEnPlusMax: 'extra maanden, hoogstens',
      age: 'jaar oud',
      annees: 'loopbaanjaren',
      joursParAnnee: 'dagen voor een jaar',
      mois: 'maanden',
      inscriptionJours: 'dagen om zich in te schrijven',
      interruptionJours: 'dagen onderbreking die een nieuw dossier vragen',
      jours: 'dagen',
      moisTempsPartiel: 'maanden bij deeltijds werk',
      moisMaternite: 'maanden (moederschap)',
      joursMaternite: 'dagen (moederschap)',
      heuresMaternite: 'uren (moederschap)',
      joursApresContrat: 'dagen dekking na de overeenkomst',
    },
    aucune: 'geen regel',
    route: (seuil, mois, age) => `${seuil} dagen in ${mois} maanden (${age})`,
    routeAvecComplement: (minimum, mois, annees, reste) =>
      `minstens ${minimum} dagen in ${mois} maanden, met ${reste} in de ${annees} jaar ervoor`,
    joursAvant: (n) => `${n} dagen`,
    parJourManquant: (n) => `${n} dagen per ontbrekende dag`,
    toutAge: 'op elke leeftijd',
    desAge: (age) => `vanaf ${age} jaar`,
    avantAge: (age) => `vóór ${age} jaar`,
    entreAges: (des, avant) => `van ${des} tot ${avant - 1} jaar`,
    nAbsences: (n) => `${n} soorten afwezigheid`,
    nCodes: (n) => `${n} codes`,
    prolonge: 'verlengt de periode',
    comparaison: 'Wanneer de wet verandert',
    comparaisonTexte:
      'De lopende tewerkstellingen waarvan de berekening verandert tussen de vooravond en de dag van de wijziging. De twee resultaten staan naast elkaar. Er verandert niets vanzelf: het OCMW beslist.',
    changement: 'Wijziging van',
    comparer: 'Vergelijken',
    bilan: (differents, examines) =>
      differents === 0
        ? `Geen van de ${examines} lopende tewerkstellingen verandert.`
        : `${differents} van de ${examines} tewerkstellingen veranderen: te herzien.`,
    aucunChangement: 'Er is geen wetswijziging bekend.',
    personne: 'Persoon',
    finPrevue: 'Voorzien einde',
    avant: (jour) => `Regels tot en met ${jour}`,
    apres: (jour) => `Regels vanaf ${jour}`,
    resultat: (seuil, unite, fin) =>
      fin ? `${seuil} ${unite}: op ${fin}` : `${seuil} ${unite}: niet binnen zes jaar`,
    ecart: 'Verschil',
    ecartDit: (n) => (n === 0 ? 'zelfde datum' : n > 0 ? `+ ${dagen(n)}` : `− ${dagen(-n)}`),
  },
  politique: {
    titre: 'Hoe ons OCMW de wet toepast',
    texte:
      'De wet zegt: niet langer dan nodig voor het volledige voordeel. Ze zegt niet wat het volledige voordeel is. Elk OCMW bepaalt zijn toepassing, vanaf een dag; de waarschuwingen volgen die.',
    parDefaut: 'Er is nog niets bepaald: dit is de standaardtoepassing.',
    aujourdhui: 'Vandaag',
    histoire: 'Alle lijnen',
    nouvelle: 'Nieuwe toepassing bepalen',
    nouvelleTexte:
      'Er komt een lijn bij, die vandaag of later begint. De vroegere lijnen blijven leesbaar.',
    des: 'Vanaf',
    limite: 'Duur van de overeenkomst',
    prolongation: 'Ontbrekende dagen',
    decideur: 'Wie beslist',
    semaines: 'Hoeveel weken vooraf verwittigen',
    nSemaines: (n) => (n === 1 ? '1 week vooraf' : `${n} weken vooraf`),
    source: 'Beslissing die deze toepassing bepaalt',
    sourceAide: 'Voorbeeld: raad van 12/03/2026, punt 14.',
    enregistrer: 'Deze toepassing bepalen',
    fixeePar: (qui, jour) => `${qui}, op ${jour}`,
    limites: {
      seuil: 'De overeenkomst stopt wanneer het aantal dagen bereikt is',
      libre: 'De overeenkomst mag langer duren dan het aantal dagen',
    },
    prolongations: {
      jamais: 'De overeenkomst wordt niet verlengd voor dagen die ontbreken',
      avec_motif: 'De overeenkomst kan verlengd worden, met een reden',
      toujours: 'De overeenkomst wordt verlengd tot het aantal dagen',
    },
    decideurs: {
      organe: 'Het orgaan van het OCMW (vast bureau, comité, raad)',
      responsable: 'Het diensthoofd',
      agent: 'De trajectbegeleider',
    },
  },
}
