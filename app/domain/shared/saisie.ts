import { z } from 'zod'
import { type DateCivile, estDateCivile, estMois, type Mois } from './date-civile.ts'

/**
 * What can be wrong with what somebody typed, beyond zod's own issues. Each code has its sentence in
 * both dictionaries (`saisie`); a schema names the code as its message.
 */
export const codesDeSaisie = [
  'requis',
  'trop_court',
  'trop_long',
  'trop_petit',
  'trop_grand',
  'nombre_attendu',
  'choix_inconnu',
  'format',
  'date_invalide',
  'mois_invalide',
  'heure_invalide',
  'fin_avant_debut',
  'courriel_invalide',
  'telephone_invalide',
  'niss_invalide',
  'niss_contredit',
  'bce_invalide',
  'code_postal_invalide',
  'fichier_requis',
  'fichier_type',
  'fichier_taille',
  'discrimination',
  'case_a_cocher',
  'mot_de_passe_different',
  'champ_en_trop',
  'somme_cent',
] as const
export type CodeDeSaisie = (typeof codesDeSaisie)[number]

/** Names the code of a refusal in a schema. */
export function avec(code: CodeDeSaisie): { error: CodeDeSaisie } {
  return { error: code }
}

/** One line of text: trimmed, spaces made single, control characters refused. */
export const ligne = (max: number) =>
  z
    .string()
    .transform((texte) => texte.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(1, avec('requis'))
        .max(max, avec('trop_long'))
        .regex(SANS_CONTROLE, avec('format')),
    )

/** Several lines of plain text; never Markdown, never HTML. */
export const paragraphe = (max: number) =>
  z
    .string()
    .transform((texte) => texte.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .min(1, avec('requis'))
        .max(max, avec('trop_long'))
        .regex(SANS_CONTROLE_SAUF_LIGNES, avec('format')),
    )

/** One item a line, empty lines dropped. */
export const lignes = (combien: number, max: number) =>
  z
    .string()
    .transform((texte) =>
      texte
        .normalize('NFC')
        .split(/\r\n?|\n/)
        .map((une) => une.replace(/\s+/g, ' ').trim())
        .filter((une) => une !== ''),
    )
    .pipe(
      z
        .array(z.string().max(max, avec('trop_long')).regex(SANS_CONTROLE, avec('format')))
        .max(combien, avec('trop_long')),
    )

export const jourSaisi = z
  .string()
  .refine(estDateCivile, avec('date_invalide'))
  .transform((texte) => texte as DateCivile)

export const moisSaisi = z
  .string()
  .refine(estMois, avec('mois_invalide'))
  .transform((texte) => texte as Mois)

export const heureSaisie = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, avec('heure_invalide'))

export const entier = (min: number, max: number) =>
  z
    .number(avec('nombre_attendu'))
    .int(avec('nombre_attendu'))
    .min(min, avec('trop_petit'))
    .max(max, avec('trop_grand'))

export const nombre = (min: number, max: number) =>
  z.number(avec('nombre_attendu')).min(min, avec('trop_petit')).max(max, avec('trop_grand'))

export const identifiantSaisi = z.string().regex(/^[a-z0-9]{26}$/, avec('choix_inconnu'))

/** The version of the thing the form showed: an older one is refused, nothing is overwritten. */
export const versionVue = z.number().int().min(1)

/** What may be filed: ten mebibytes hold thirty scanned pages, and a database is kept whole. */
export const OCTETS_AU_PLUS = 10 * 1024 * 1024

/** A file that a form may carry. What it is, its bytes say; its name and its type are not believed. */
export const fichierJoint = z
  .instanceof(File, avec('fichier_requis'))
  .refine(({ size }) => size > 0 && size <= OCTETS_AU_PLUS, avec('fichier_taille'))

/** A box: absent when not ticked. */
export const caseCochee = z
  .literal('oui')
  .optional()
  .transform((valeur) => valeur === 'oui')

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const SANS_CONTROLE = /^[^\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\ufeff]*$/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const SANS_CONTROLE_SAUF_LIGNES = /^[^\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]*$/u

/** A form offers spare rows: those left empty are no mistake. */
export function sansLignesVides(lignes: unknown): unknown {
  if (!Array.isArray(lignes)) return lignes ?? []
  return lignes.filter((ligne) =>
    typeof ligne === 'object' && ligne !== null
      ? Object.values(ligne).some((valeur) => valeur !== undefined && valeur !== '')
      : ligne !== undefined && ligne !== '',
  )
}
