import { duree, jour, moisEnLettres, nomDuJour } from '../format.ts'
import type { horaire as fr } from '../fr/horaire.ts'

const deDag = (numero: number) => (numero === 0 ? 'De week' : `Op ${nomDuJour(numero, 'nl')}`)

const fautes: typeof fr.fautes = {
  plage_inversee: ({ jour: j }) => `${deDag(j)}: het einde komt voor het begin.`,
  pause_trop_longue: ({ jour: j }) => `${deDag(j)}: de pauze is langer dan het werk.`,
  chevauchement: ({ jour: j }) => `${deDag(j)}: twee periodes overlappen.`,
  jour_trop_long: ({ jour: j, minutes }) =>
    `${deDag(j)}: ${duree(minutes, 'nl')}, het maximum is 11 uur.`,
  semaine_trop_longue: ({ minutes }) =>
    `De week telt ${duree(minutes, 'nl')}, het maximum is 50 uur.`,
  repos_quotidien: ({ jour: j }) => `${deDag(j)}: er zijn 11 uren rust nodig voor de volgende dag.`,
  repos_hebdomadaire: () => 'Er zijn 35 opeenvolgende uren rust nodig in de week.',
  pause_manquante: ({ jour: j }) => `${deDag(j)}: na 6 uur werk is 30 minuten pauze nodig.`,
  longue_journee: ({ jour: j, minutes }) => `${deDag(j)} is het lang: ${duree(minutes, 'nl')}.`,
  prestation_courte: ({ jour: j }) => `${deDag(j)} is er minder dan 3 uur werk.`,
  nuit: ({ jour: j }) =>
    `${deDag(j)}: werk tussen 20 u en 6 u. Het arbeidsreglement moet dat voorzien.`,
  dimanche: () => 'Werk op zondag: het arbeidsreglement moet dat voorzien.',
  heures_differentes: ({ minutes }) =>
    `De week telt ${duree(minutes, 'nl')}: dat is niet het afgesproken aantal uren.`,
}

export const horaire: typeof fr = {
  fautes,
  erreurs: {
    'horaire/proposition_en_cours': () =>
      'Er wacht al een uurrooster op antwoord voor deze tewerkstelling. Antwoord daar eerst op.',
    'horaire/pas_votre_reponse': () => 'De andere partij moet op dit uurrooster antwoorden.',
    'horaire/deja_repondu': () => 'Iemand heeft al op dit uurrooster geantwoord.',
    'horaire/plages_refusees': ({ fautes: gelezen }) =>
      `Dit uurrooster kan niet gebruikt worden. ${gelezen.map((une) => fautes[une.code](une)).join(' ')}`,
    'horaire/a_confirmer': () =>
      'Lees de opmerkingen bij de dagen. Klopt de week zo, vink dan het vakje onder de totalen aan en verstuur.',
    'horaire/delai_trop_court': ({ jours, premierJour }) =>
      `Een wijziging meldt u ${jours} werkdagen op voorhand: ten vroegste op ${jour(premierJour, 'nl')}.`,
    'horaire/hors_placement': ({ debutLe, finLe }) =>
      `Kies een dag van de tewerkstelling, tussen ${jour(debutLe, 'nl')} en ${jour(finLe, 'nl')}.`,
    'horaire/aucun_jour_prevu': () =>
      'Volgens het uurrooster wordt op geen van deze dagen gewerkt: er is niets te melden.',
    'horaire/trop_de_jours': ({ max }) =>
      `Dat zijn meer dan ${max} werkdagen. Kijk de data na, of meld in meerdere keren.`,
    'horaire/mois_confirme': ({ mois }) =>
      `Het blad van ${moisEnLettres(mois, 'nl')} is al bevestigd: deze dag verandert u op het blad.`,
  },
  statuts: {
    propose: 'Voorgesteld',
    confirme: 'Bevestigd',
    refuse: 'Geweigerd',
    remplace: 'Vervangen',
  },
  auteurs: { cpas: 'het OCMW', hote: 'de werkplek' },
  feries: {
    nouvel_an: 'Nieuwjaar',
    lundi_de_paques: 'Paasmaandag',
    fete_du_travail: 'Dag van de Arbeid',
    ascension: 'Hemelvaart',
    lundi_de_pentecote: 'Pinkstermaandag',
    fete_nationale: 'Nationale feestdag',
    assomption: 'Onze-Lieve-Vrouw-Hemelvaart',
    toussaint: 'Allerheiligen',
    armistice: 'Wapenstilstand',
    noel: 'Kerstmis',
  },
  titre: 'Uurrooster',
  horaireDe: (nom) => `Uurrooster van ${nom}`,
  ouvrir: 'Uurrooster bekijken',
  jour: 'Dag',
  heures: 'Uren',
  total: 'Totaal',
  libre: 'Vrij',
  parSemaine: 'Totaal van de week',
  plage: (de, a) => `${de} – ${a}`,
  pause: (minutes) => `(pauze ${minutes} min.)`,
  maintenant: 'Nu',
  propose: 'Voorgesteld',
  difference: 'Wat verandert, dag per dag',
  change: 'verandert',
  enVigueur: 'Huidig uurrooster',
  depuis: (jourDit) => `Sinds ${jourDit}.`,
  vuParLeTravailleur: 'De werknemer heeft het gezien.',
  pasEncoreVu: 'De werknemer heeft het nog niet gezien.',
  aucun: 'Er is nog geen bevestigd uurrooster.',
  pasEncore: 'Een uurrooster kan worden voorgesteld zodra de tewerkstelling beslist is.',
  aPartirDu: (jourDit) => `Vanaf ${jourDit}`,
  proposeDes: (jourDit) => `Voorgesteld uurrooster vanaf ${jourDit}`,
  proposePar: (qui, quand) => `Voorgesteld door ${qui} op ${quand}.`,
  attendReponse: (qui) => `Er wordt gewacht op een antwoord van ${qui}.`,
  repondre: 'Antwoorden',
  histoire: 'Vroegere uurroosters en voorstellen',
  joursAnnonces: 'Aangekondigde dagen',
  joursAnnoncesAide:
    'Het OCMW, de werkplek en de werknemer zien deze dagen. De werkplek leest “afwezig” of “opleiding”, nooit de reden.',
  aucunJourAnnonce: 'Geen aangekondigde dagen.',
  annoncer: 'Dagen aankondigen',
  annoncerFermeture: 'Een sluiting aankondigen',
  retirer: 'Intrekken',
  retirerLe: (jourDit) => `${jourDit} intrekken`,
  des: 'Vanaf',
  desAide: (premier) => `Een wijziging meldt u op tijd: ten vroegste op ${jour(premier, 'nl')}.`,
  de: 'Van',
  a: 'Tot',
  pauseMinutes: 'Pauze (min.)',
  secondePlage: 'Tweede periode van de dag',
  convenues: (heures) => `(afgesproken: ${heures} u.)`,
  bloque: 'Te verbeteren',
  aRelire: 'Na te lezen',
  malgre: 'Ik heb deze opmerkingen gelezen. Verstuur dit uurrooster toch.',
  mot: 'Een woordje voor de andere partij',
  motAide: 'De werknemer kan het ook lezen. Schrijf niets over zijn of haar gezondheid of gezin.',
  proposer: {
    titre: 'Een uurrooster voorstellen',
    texte: (qui) =>
      `Er verandert niets zolang de andere partij (${qui}) geen ja zegt. Voorbije weken houden hun uurrooster. Laat vrije dagen leeg.`,
    envoyer: 'Voorstel versturen',
  },
  reponse: {
    titre: 'Antwoorden op het voorgestelde uurrooster',
    texte: (poste, qui) => `Werkplek “${poste}”. Voorgesteld door ${qui}.`,
    question: 'Gaat u akkoord met dit uurrooster?',
    oui: 'Ja, dit uurrooster is goed',
    non: 'Nee, ik stel daarna iets anders voor',
    mot: 'Een woordje',
    motAide: 'Bijvoorbeeld waarom, of wat beter past.',
    envoyer: 'Antwoorden',
  },
  exception: {
    titre: 'Dagen aankondigen',
    texte: (nom) =>
      `Zeg op voorhand wanneer ${nom} het uurrooster niet volgt. De werkplek wordt verwittigd en het blad van de maand is dan al ingevuld.`,
    fermeture: 'Een sluiting aankondigen',
    fermetureTexte: (nom) =>
      `Zeg op voorhand welke dagen u gesloten bent. ${nom} en het OCMW worden verwittigd.`,
    code: 'Wat er gepland is',
    du: 'Op (of vanaf)',
    au: 'Tot en met',
    jours: 'Alleen bepaalde dagen',
    joursAide: 'Voorbeeld: elke donderdag van mei. Zonder keuze tellen alle werkdagen.',
    envoyer: 'Aankondigen',
  },
  retrait: {
    titre: 'Een aangekondigde dag intrekken',
    texte: 'Voor die dag geldt weer het gewone uurrooster. De anderen worden verwittigd.',
    jour: 'Dag',
    envoyer: 'Deze dag intrekken',
  },
}
