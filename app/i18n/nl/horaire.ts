import { duree, jour, nomDuJour } from '../format.ts'
import type { horaire as fr } from '../fr/horaire.ts'

const deDag = (numero: number) => (numero === 0 ? 'De week' : `Op ${nomDuJour(numero, 'nl')}`)

const fautes: typeof fr.fautes = {
  plage_inversee: ({ jour: j }) => `${deDag(j)}: het einde komt voor het begin.`,
  pause_trop_longue: ({ jour: j }) => `${deDag(j)}: de pauze is langer dan het werk.`,
  chevauchement: ({ jour: j }) => `${deDag(j)}: twee periodes overlappen.`,
  jour_trop_long: ({ jour: j, minutes }) =>
    `${deDag(j)}: ${duree(minutes)}, het maximum is 11 uur.`,
  semaine_trop_longue: ({ minutes }) => `De week telt ${duree(minutes)}, het maximum is 50 uur.`,
  repos_quotidien: ({ jour: j }) => `${deDag(j)}: er zijn 11 uren rust nodig voor de volgende dag.`,
  repos_hebdomadaire: () => 'Er zijn 35 opeenvolgende uren rust nodig in de week.',
  pause_manquante: ({ jour: j }) => `${deDag(j)}: na 6 uur werk is 30 minuten pauze nodig.`,
  longue_journee: ({ jour: j, minutes }) => `${deDag(j)} is het lang: ${duree(minutes)}.`,
  prestation_courte: ({ jour: j }) => `${deDag(j)} is er minder dan 3 uur werk.`,
  nuit: ({ jour: j }) =>
    `${deDag(j)}: werk tussen 20 u en 6 u. Het arbeidsreglement moet dat voorzien.`,
  dimanche: () => 'Werk op zondag: het arbeidsreglement moet dat voorzien.',
  heures_differentes: ({ minutes }) =>
    `De week telt ${duree(minutes)}: dat is niet het afgesproken aantal uren.`,
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
    'horaire/delai_trop_court': ({ jours, premierJour }) =>
      `Een wijziging meldt u ${jours} werkdagen op voorhand: ten vroegste op ${jour(premierJour, 'nl')}.`,
    'horaire/hors_placement': ({ debutLe, finLe }) =>
      `Kies een dag van de tewerkstelling, tussen ${jour(debutLe, 'nl')} en ${jour(finLe, 'nl')}.`,
  },
  statuts: {
    propose: 'Voorgesteld',
    confirme: 'Bevestigd',
    refuse: 'Geweigerd',
    remplace: 'Vervangen',
  },
  auteurs: { cpas: 'het OCMW', hote: 'de werkplek' },
}
