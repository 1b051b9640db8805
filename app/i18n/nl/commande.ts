import type { commande as fr } from '../fr/commande.ts'

export const commande: typeof fr = {
  inconnue: (nom, connues) => `Onbekende opdracht: “${nom}”. Bekende opdrachten: ${connues}.`,
  optionInvalide: (detail) => `Optie geweigerd. ${detail}`,
  jsonInvalide: 'De invoer is geen geldige JSON.',
  champInconnu: (champ) => `Onbekend veld: “${champ}”.`,
  champInvalide: (detail) => `Waarde geweigerd. ${detail}`,
}
