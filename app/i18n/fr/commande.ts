import type { ErreursDe } from '#app/domain/shared/erreur.ts'

export const commande = {
  erreurs: {
    'commande/compte_a_preciser': ({ comptes }) =>
      `Dites au nom de qui (--compte). Comptes possibles : ${comptes.join(', ')}.`,
    'commande/fichier_illisible': ({ fichier }) => `Le fichier ${fichier} ne peut pas être ouvert.`,
    'commande/option_requise': ({ option, valeurs }) =>
      `L’option --${option} est demandée : ${valeurs.join(', ')}.`,
    'commande/deja_initialisee': ({ fichier }) =>
      `La base ${fichier} a déjà des comptes : rien n’a été changé.`,
    'commande/demonstration_seulement': () =>
      'Les réglages sont ceux d’une instance réelle (DEMO=0) : les comptes de démonstration ont des mots de passe connus de tous.',
    'commande/pas_ainsi': () =>
      'Des prestations ne s’enregistrent pas d’un fichier : elles sont confirmées par le lieu de travail. Le fichier a été lu, rien n’a été changé.',
  } satisfies ErreursDe<'commande'>,
  inconnue: (nom: string, connues: string) =>
    `Commande inconnue : «${nom}». Commandes connues : ${connues}.`,
  optionInvalide: (detail: string) => `Option refusée. ${detail}`,
  jsonInvalide: 'L’entrée n’est pas du JSON valide.',
  champInconnu: (champ: string) => `Champ inconnu : «${champ}».`,
  champInvalide: (detail: string) => `Valeur refusée. ${detail}`,
}
