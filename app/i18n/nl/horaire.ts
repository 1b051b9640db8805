import type { horaire as fr } from '../fr/horaire.ts'

export const horaire: typeof fr = {
  erreurs: {
    'horaire/proposition_en_cours': () =>
      'Er wacht al een uurrooster op antwoord voor deze tewerkstelling. Antwoord daar eerst op.',
    'horaire/pas_votre_reponse': () => 'De andere partij moet op dit uurrooster antwoorden.',
    'horaire/deja_repondu': () => 'Iemand heeft al op dit uurrooster geantwoord.',
    'horaire/plages_refusees': ({ fautes }) =>
      fautes === 1
        ? 'Dit uurrooster heeft één fout om te verbeteren.'
        : `Dit uurrooster heeft ${fautes} fouten om te verbeteren.`,
    'horaire/delai_trop_court': ({ jours, premierJour }) =>
      `Een wijziging meldt u ${jours} werkdagen op voorhand: ten vroegste op ${premierJour}.`,
    'horaire/hors_placement': ({ debutLe, finLe }) =>
      `Kies een dag van de tewerkstelling, tussen ${debutLe} en ${finLe}.`,
  },
  statuts: {
    propose: 'Voorgesteld',
    confirme: 'Bevestigd',
    refuse: 'Geweigerd',
    remplace: 'Vervangen',
  },
  auteurs: { cpas: 'het OCMW', hote: 'de werkplek' },
}
