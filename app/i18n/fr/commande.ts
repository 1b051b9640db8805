export const commande = {
  inconnue: (nom: string, connues: string) =>
    `Commande inconnue : «${nom}». Commandes connues : ${connues}.`,
  optionInvalide: (detail: string) => `Option refusée. ${detail}`,
  jsonInvalide: 'L’entrée n’est pas du JSON valide.',
  champInconnu: (champ: string) => `Champ inconnu : «${champ}».`,
  champInvalide: (detail: string) => `Valeur refusée. ${detail}`,
}
