import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { OptionsLues } from './commande.ts'

/** The value of an option that must be one of a list. Refuses `commande/option_requise`. */
export function choisir<const Valeur extends string>(
  options: OptionsLues,
  option: string,
  valeurs: readonly Valeur[],
): Valeur {
  const valeur = valeurs.find((une) => une === options[option])
  if (!valeur) throw new ErreurMetier('commande/option_requise', { option, valeurs })
  return valeur
}

export function texteDOption(options: OptionsLues, option: string): string | undefined {
  const valeur = options[option]
  return typeof valeur === 'string' && valeur !== '' ? valeur : undefined
}
