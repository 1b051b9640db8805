/** What the page says right after an act, by the code that stands in its address. */
export const faits = {
  enregistre: 'C’est enregistré.',
}
