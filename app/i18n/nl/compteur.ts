import type { compteur as fr } from '../fr/compteur.ts'

const kalenderdagen = (n: number) => (n === 1 ? '1 dag' : `${n} dagen`)

export const compteur: typeof fr = {
  titre: 'Dagen en rechten',
  titreDe: (nom) => `Dagen en rechten van ${nom}`,
  mesJours: 'Mijn dagen',
  aQuoiSertLeCompteur:
    'Deze teller zegt hoeveel dagen u al hebt om recht te hebben op een werkloosheidsuitkering.',
  aujourdhui: 'Hoe ver de telling staat',
  jours: 'dagen',
  demiJours: 'halve dagen',
  surTotal: (seuil, unite) => `zekere ${unite} van de ${seuil}`,
  situations: {
    atteint: 'Bereikt',
    a_temps: 'Op tijd',
    trop_court: 'Overeenkomst te kort',
    manque: 'Niet bereikt',
    a_verifier: 'Na te kijken',
  },
  situationsPourVous: {
    atteint: 'Genoeg dagen',
    a_temps: 'Op tijd',
    trop_court: 'Iets langer',
    manque: 'Niet genoeg dagen',
    a_verifier: 'Na te kijken',
  },
  pourLAgent: {
    atteint: ({ atteint }) =>
      atteint
        ? `Het aantal dagen is bereikt sinds ${atteint}. Laat dat bevestigen door de uitbetalingsinstelling voor u het einde vastlegt.`
        : 'Het aantal dagen is bereikt. Laat dat bevestigen door de uitbetalingsinstelling voor u het einde vastlegt.',
    a_temps: ({ atteint, fin }) =>
      `Als alles verloopt zoals gepland, is de drempel bereikt op ${atteint}. Het voorziene einde is ${fin}: dat volstaat.`,
    trop_court: ({ atteint, fin, joursEnPlus }) =>
      `Als alles verloopt zoals gepland, is de drempel bereikt op ${atteint}: ${kalenderdagen(joursEnPlus)} na het voorziene einde op ${fin}. De overeenkomst moet verlengd worden, met een reden.`,
    manque: ({ fin, manquants }) =>
      `De tewerkstelling is geëindigd op ${fin} en er ontbreken ${kalenderdagen(manquants)}. Zoek samen met de persoon hoe die aangevuld kunnen worden, en vraag het attest C77 voor het ziekenfonds als een aanvraag geweigerd wordt.`,
    a_verifier: () =>
      'De berekening kan geen datum geven: lees hieronder wat na te kijken is en vraag het aan de uitbetalingsinstelling.',
  },
  pourVous: {
    atteint: () =>
      'Volgens onze berekening hebt u genoeg dagen. Uw begeleider helpt u met het vervolg.',
    a_temps: ({ atteint }) =>
      `Als alles goed gaat, hebt u genoeg dagen op ${atteint}. U bent op tijd.`,
    trop_court: ({ atteint, fin }) =>
      `Als alles goed gaat, hebt u genoeg dagen op ${atteint}. Dat is na het voorziene einde (${fin}). Uw begeleider zoekt samen met u een oplossing.`,
    manque: ({ manquants }) =>
      `Uw werk is gedaan. Er ontbreken ${kalenderdagen(manquants)}. Uw begeleider zoekt met u hoe het verder gaat.`,
    a_verifier: () => 'Uw begeleider moet nog iets nakijken. Vraag hoe het ermee staat.',
  },
  plusInconnus: (mois, n) =>
    n === 1
      ? `+ ${mois}: nog niet bekend. Die maand is niet geteld en niet verloren.`
      : `+ ${mois}: nog niet bekend. Die maanden zijn niet geteld en niet verloren.`,
  donneesAu: (jour) => `Gegevens tot en met ${jour} (laatste vergrendelde blad).`,
  sansDonnees: 'Er is nog geen blad vergrendeld: er is nog niets zeker.',
  pasEncore: 'De teller begint bij de eerste tewerkstelling.',
  pasEncorePourVous: 'Uw teller begint wanneer u begint te werken.',
  voirLeCalcul: 'De berekening lijn per lijn bekijken',
  trait: {
    enTableau: 'Dezelfde lijn, als tabel',
    titre: 'Van de eerste dag tot de rechten',
    legende:
      'Tijdlijn: van de eerste dag tot de dag waarop het aantal dagen bereikt zou zijn. De tabel hieronder zegt hetzelfde.',
    aujourdhui: 'Vandaag',
    droits: 'Rechten',
    premierJour: (jour) => `Eerste dag: ${jour}`,
    dernierJour: (jour) => `Genoeg dagen: ${jour}`,
    genres: {
      compte: 'telt mee',
      prolonge: 'telt niet mee, maar verlengt de periode',
      ne_compte_pas: 'telt niet mee',
      inconnu: 'nog niet bekend',
      a_venir: 'komt nog',
      vide: 'zonder werk',
    },
  },
  arithmetique: 'De berekening, lijn per lijn',
  arithmetiqueTexte:
    'De dagen worden omgerekend naar een week van zes dagen: een dag uit een week van vijf dagen telt voor 1,2. Twee cijfers: per tewerkstelling / per kwartaal.',
  arithmetiqueSimple:
    'Een werkdag telt hier voor 1,2 dag, omdat de wet met zes dagen per week rekent.',
  periode: 'Periode',
  duAu: (du, au) => `${du} – ${au}`,
  regle: 'Regel',
  moisAVenir: 'Maand die nog komt',
  origine: (origine) => `Bron: ${origine}`,
  effet: 'Gevolg',
  joursComptes: 'Dagen',
  joursDeCalendrier: (n) => `+ ${kalenderdagen(n)} periode`,
  plusJours: (jours) => `+ ${jours} dagen`,
  travailEtConges: 'Werk, feestdagen en betaald verlof',
  peutEtre: (jours) => `? ${jours}`,
  source: 'Wettekst',
  lectures: 'Drie manieren van tellen',
  lecturesTexte:
    'Niet alle instellingen tellen op dezelfde manier. Het zekere aantal is het kleinste van de laatste twee.',
  facon: 'Manier van tellen',
  conditions: (jour) => `Als de aanvraag gebeurt op ${jour}`,
  regime: 'Regels',
  base: 'Toelating',
  reference: 'Referteperiode',
  prolongation: 'Verlengd met',
  manquants: 'Ontbrekende dagen',
  entre: (min, max) => (min === max ? String(min) : `${min} tot ${max}`),
  duree: 'Duur van het recht',
  mois: (n) => (n === 1 ? '1 maand' : `${n} maanden`),
  nJours: kalenderdagen,
  moisDecident:
    'Met wat vandaag zeker is, is de drempel niet bereikt. De maanden zonder vergrendeld blad beslissen.',
  remarques: 'Na te kijken',
}
