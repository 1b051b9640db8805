/** True for a path of this site; `//x`, `/\\x`, schemes and control characters are not. */
export function estInterne(chemin: string): boolean {
  if (!/^\/(?![/\\])/.test(chemin) || chemin.includes('\\')) return false
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  return !/[\u0000-\u0020\u007f]/.test(chemin)
}

/** The path asked for when it is ours, else nothing. */
export function cheminInterne(chemin: string | null | undefined): string | null {
  return chemin && estInterne(chemin) ? chemin : null
}
