/** The languages of the product. Adding German is adding a catalogue and a line here. */
export const langues = ['fr', 'nl'] as const
export type Langue = (typeof langues)[number]

export function estLangue(valeur: unknown): valeur is Langue {
  return langues.some((langue) => langue === valeur)
}

/** A text that the trade needs in both languages. */
export type Bilingue = Readonly<Record<Langue, string>>
