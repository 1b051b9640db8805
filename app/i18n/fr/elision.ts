/** «de mars», «d’octobre»: the small word before a name, as French elides it. */
export function de(nom: string | undefined): string {
  return /^[aeiouâàéèêîôœ]/i.test(nom ?? '') ? `d’${nom}` : `de ${nom ?? ''}`
}
