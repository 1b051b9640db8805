import type { commande as fr } from '../fr/commande.ts'

export const commande: typeof fr = {
  erreurs: {
    'commande/compte_a_preciser': ({ comptes }) =>
      `Zeg in wiens naam (--compte). Mogelijke accounts: ${comptes.join(', ')}.`,
    'commande/fichier_illisible': ({ fichier }) =>
      `Het bestand ${fichier} kan niet geopend worden.`,
    'commande/option_requise': ({ option, valeurs }) =>
      `De optie --${option} is verplicht: ${valeurs.join(', ')}.`,
    'commande/deja_initialisee': ({ fichier }) =>
      `De databank ${fichier} heeft al accounts: er is niets veranderd.`,
    'commande/demonstration_seulement': () =>
      'De instellingen zijn die van een echte instantie (DEMO=0): de wachtwoorden van de demo zijn voor iedereen bekend.',
    'commande/pas_ainsi': () =>
      'Prestaties worden niet uit een bestand opgeslagen: de werkplek bevestigt ze. Het bestand is gelezen, er is niets veranderd.',
  },
  inconnue: (nom, connues) => `Onbekende opdracht: “${nom}”. Bekende opdrachten: ${connues}.`,
  optionInvalide: (detail) => `Optie geweigerd. ${detail}`,
  jsonInvalide: 'De invoer is geen geldige JSON.',
  champInconnu: (champ) => `Onbekend veld: “${champ}”.`,
  champInvalide: (detail) => `Waarde geweigerd. ${detail}`,
}
