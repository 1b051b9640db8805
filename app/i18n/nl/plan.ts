import type { plan as fr } from '../fr/plan.ts'

export const plan: typeof fr = {
  titre: 'De week',
  sousTitre: 'Wie waar voorgesteld zou kunnen worden',
  intro:
    'De berekening bekijkt alle wachtende personen en alle vrije plaatsen in één keer. Ze stelt niets voor: u beslist lijn per lijn.',
  objectifs: {
    lexicographique: 'Eén plek per persoon',
    listes: 'Korte lijsten',
  },
  objectifsExpliques: {
    lexicographique:
      'Eerst zoveel mogelijk personen die al lang wachten, dan zoveel mogelijk personen, dan de beste scores.',
    listes:
      'Tot drie plekken per persoon en drie namen per vrije plaats, zodat bijna niemand zonder voorstel blijft.',
  },
  etapes: {
    paires: 'De regels en de scores van elk paar',
    affectation: 'De beste verdeling',
    comparaison: 'Wat de voorrang kost',
    preuve: 'Het bewijs dat het niet beter kan',
  },
  sansLigne: {
    aucun_poste: 'Geen enkele open plek is mogelijk',
    places_prises: 'De mogelijke plekken gaan naar anderen',
  },
  motifs: {
    souhait_de_la_personne: 'De persoon wenst iets anders',
    situation_de_la_personne: 'Het is nu niet het moment voor de persoon',
    hote_pas_pret: 'De werkplek is niet klaar',
    autre_poste_prevu: 'Er is een andere plek voorzien',
    autre: 'Andere reden',
  },
  nouveau: {
    titre: 'Een plan berekenen',
    texte:
      'Personen die al op een antwoord wachten en paren die al voorgesteld werden, doen niet mee.',
    choix: 'Wat zoeken we?',
    calculer: 'Berekenen',
  },
  liste: {
    titre: 'Berekende plannen',
    vide: 'Er is nog geen plan berekend.',
    quand: 'Berekend op',
    par: 'Door',
    objectif: 'Zoekt',
    lignes: 'Lijnen',
    decidees: 'Voorgesteld / opzijgezet',
    prix: 'Prijs van de billijkheid',
    etat: { en_cours: 'Bezig', echoue: 'Onderbroken', pret: 'Klaar' },
  },
  unPlan: (jour) => `Plan van ${jour}`,
  calculePar: (quand, par) => `berekend op ${quand} door ${par}`,
  enCours: {
    titre: 'De berekening loopt',
    texte:
      'Deze pagina herlaadt vanzelf. U kunt ook elders verder werken: het plan blijft bewaard.',
    recharger: 'Nu kijken',
  },
  echoue: 'Deze berekening is onderbroken. Er is niets verloren: bereken een nieuw plan.',
  resume: {
    titre: 'Wat dit plan doet',
    compte: (personnes, places, paires) =>
      `${personnes} wachtende personen, ${places} vrije plaatsen, ${paires} mogelijke paren.`,
    mesure: 'Maat',
    avec: 'Dit plan',
    sans: { lexicographique: 'Alleen de score', listes: 'De besten per plek' },
    personnes: 'Bereikte personen',
    prioritaires: 'waarvan eerst te helpen',
    score: { lexicographique: 'Totale score', listes: 'Gemiddelde score van een naam' },
    gini: 'Ongelijkheid (Gini, 0 = ieder evenveel)',
    prix: (perdu, pourMille) =>
      `Wie lang wacht eerst helpen kost ${perdu} punten, of ${pourMille} promille.`,
    prixListes: (perdu, pourMille) =>
      `Bijna iedereen tonen kost ${perdu} punten per naam, of ${pourMille} promille.`,
    gratuit: 'Wie lang wacht eerst helpen kost hier niets.',
  },
  lignes: {
    titre: 'Te beslissen',
    decidees: 'Al beslist',
    vide: 'Dit plan vond geen enkel paar.',
    toutDecide: 'Over alle lijnen is beslist.',
    personne: 'Persoon',
    poste: 'Plek',
    score: 'Score',
    priorite: 'Voorrang',
    sansPriorite: (ou) => `Alleen met de score: ${ou}`,
    nullePart: 'nergens',
    decision: 'Beslissing',
    proposer: 'Voorstellen',
    ecarter: 'Opzijzetten',
    perimee: 'Intussen veranderd: de persoon of de plek is niet meer vrij.',
    suivie: 'Voorgesteld',
    ecartee: 'Opzijgezet',
    par: (quand, par) => `${quand}, ${par}`,
  },
  reste: {
    sansLigne: (nombre) =>
      nombre === 1 ? '1 persoon zonder lijn' : `${nombre} personen zonder lijn`,
    sansNom: (nombre) => (nombre === 1 ? '1 plek zonder naam' : `${nombre} plekken zonder naam`),
    pourquoi: 'Waarom?',
  },
  preuve: {
    titre: 'Het bewijs',
    tient: 'Zonet opnieuw nagerekend: geen andere verdeling is meer waard dan deze.',
    neTientPas:
      'Het bewijs klopt niet: gebruik dit plan niet en verwittig het beheer van het platform.',
    texte:
      'Elke plaats heeft een prijs en elke persoon een winst; hun som is een grens voor elke verdeling, en dit plan bereikt ze.',
    borne: 'Grens',
    score: 'Regels van de score',
    regles: 'Regels van de verdeling',
    empreinte: 'Vingerafdruk van de gegevens',
    poids: 'Gewichten',
    seuils: 'Voorrang',
    seuilsDits: (longue, jamais) =>
      `na ${longue} maanden wachten, of ${jamais} maanden zonder enig voorstel`,
  },
  ecart: {
    titre: 'Deze lijn opzijzetten',
    texte: (nom, poste) =>
      `${nom} wordt door dit plan niet voorgesteld voor ${poste}. Uw reden blijft in het OCMW.`,
    motif: 'Waarom?',
    raison: 'In enkele woorden',
    raisonAide: 'Verplicht bij “Andere reden”.',
    envoyer: 'Opzijzetten',
  },
  duPlan: 'Dit voorstel komt uit het weekplan.',
}
