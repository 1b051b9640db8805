import { mots, replier } from '#app/domain/shared/texte.ts'

/**
 * Closed lists, read from the words that CPAS and OCMW really type. What is in no list is «inconnu»: it
 * is shown to a person, never rounded to the nearest choice.
 */
export const niveaux = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
/** A level of the Common European Framework; null means none, or not known. */
export type Niveau = (typeof niveaux)[number]

export const etudes = [
  'aucun',
  'primaire',
  'sec_inf',
  'sec_sup',
  'superieur',
  'etranger_non_reconnu',
] as const
export type Etudes = (typeof etudes)[number]

export const phases = ['bilan', 'projet', 'pret'] as const
export type Phase = (typeof phases)[number]

/** RIS: revenu d'intégration, leefloon. ERIS: equivalent social aid. */
export const aides = ['RIS', 'ERIS'] as const
export type Aide = (typeof aides)[number]

/** The three categories of the law of 26 May 2002, art. 14. */
export const categoriesAide = ['cohabitant', 'isole', 'charge_famille'] as const
export type CategorieAide = (typeof categoriesAide)[number]

export const permisConnus = [
  'AM',
  'A1',
  'A2',
  'A',
  'B',
  'BE',
  'C1',
  'C1E',
  'C',
  'CE',
  'D1',
  'D1E',
  'D',
  'DE',
  'G',
] as const
export type Permis = (typeof permisConnus)[number]

export type LectureDeListe<Valeur> =
  | { readonly connu: true; readonly valeur: Valeur }
  | { readonly connu: false }

const RIEN = /^[\s?.\-–—_/]*$/
const inconnu = { connu: false } as const

/**
 * «A.1», «B1+», «A2 (test)», «débutant A1»; «LM», «courant» are C1. Between two levels («A2/B1») the lower
 * one holds: a post must not rest on the higher. «moyen», «++» say nothing that can be compared.
 */
export function lireNiveau(
  texte: string,
): LectureDeListe<Niveau | null> & { readonly entreDeux: boolean } {
  const dit = replier(texte)
  const entreDeux = false
  if (RIEN.test(dit) || /^(0|a0|non|nee|neen|aucun|geen|neant|nihil|nul|niet)$/.test(dit))
    return { connu: true, valeur: null, entreDeux }
  const lus = [...dit.matchAll(/(?<![a-z0-9])([abc])\s?[.-]?\s?([12])(?!\d)/g)].map(
    ([, a, b]) => `${a}${b}`,
  )
  const [valeur, autre] = niveaux.filter((niveau) => lus.includes(niveau.toLowerCase()))
  if (valeur) return { connu: true, valeur, entreDeux: autre !== undefined }
  return /^(lm|mt)$|maternel|moedertaal|courant|vloeiend|bilingue|tweetalig|natif|native/.test(dit)
    ? { connu: true, valeur: 'C1', entreDeux }
    : { ...inconnu, entreDeux }
}

/** In this order: «lager secundair» before «lager onderwijs», a foreign title before its level. */
const ETUDES: readonly (readonly [Etudes, RegExp])[] = [
  [
    'etranger_non_reconnu',
    /(non|pas) reconnu|sans equivalence|pas d'equivalence|niet erkend|zonder gelijkwaardig|etranger(?!.*(avec|obtenu|reconnu))|buitenlands(?!.*(met|erkend))/,
  ],
  [
    'aucun',
    /\balpha|jamais .*(scol|ecole)|sans diplome|aucun|geen diploma|zonder diploma|nooit .*school|^(geen|non|neant)$/,
  ],
  [
    'sec_inf',
    /\bcesi\b|\bce1d\b|\bcess?di\b|second\S* inf|lager secundair|1er degre|2e degre|[12]e graad|eerste graad|tweede graad|\b(bso|tso|aso|kso) ?[1-4]\b/,
  ],
  [
    'superieur',
    /bachel|master|univ|haute ecole|hogeschool|graduat|licenc|doctor|^(enseignement |etudes )?superieure?s?\b|hoger onderwijs|\bhbo/,
  ],
  ['primaire', /primaire|\bceb\b|lager|basisonderwijs/],
  [
    'sec_sup',
    /\bcess\b|\bcq[67]|\b[67]e\b|second\S* sup|hoger secundair|\b(aso|bso|tso|kso)\b|humanites|\bcefa\b/,
  ],
]

/** The highest level of schooling that counts here: a title from abroad counts once recognised. */
export function lireEtudes(texte: string): LectureDeListe<Etudes | null> {
  const dit = replier(texte)
  if (RIEN.test(dit)) return { connu: true, valeur: null }
  const trouve = ETUDES.find(([, dits]) => dits.test(dit))
  return trouve ? { connu: true, valeur: trouve[0] } : inconnu
}

/**
 * Licences held. «en cours» and a foreign licence that has yet to be exchanged are none: who sends
 * someone to drive on them commits an offence. `note` keeps the words that say so.
 */
export function lirePermis(
  texte: string,
): LectureDeListe<Permis[]> & { readonly note: string | null } {
  const dit = replier(texte)
  if (RIEN.test(dit) || /^(non|nee|neen|aucun|geen|pas de permis|0)$/.test(dit))
    return { connu: true, valeur: [], note: null }
  if (
    /etranger|echanger|buitenlands|omwissel|en cours|cours de|bezig|lopend|theori|retire|perime|ingetrokken/.test(
      dit,
    )
  )
    return { connu: true, valeur: [], note: texte }
  if (/^(oui|ja|x|1|rijbewijs|permis)$/.test(dit)) return { connu: true, valeur: ['B'], note: null }
  const dits = replier(texte)
    .replaceAll('+e', 'e')
    .replace(/\b(permis|rijbewijs|cat|categorie|et|en)\b/g, ' ')
  const lus = mots(dits).map((mot) => permisConnus.find((un) => un.toLowerCase() === mot))
  return lus.length > 0 && lus.every((un) => un !== undefined)
    ? { connu: true, valeur: permisConnus.filter((un) => lus.includes(un)), note: null }
    : { ...inconnu, note: texte }
}

const PHASES: readonly (readonly [Phase, RegExp])[] = [
  ['pret', /pret|mise a l'emploi|klaar|tewerkstelling|(^|phase |fase )3\b/],
  ['projet', /projet|project|(^|phase |fase )2\b/],
  ['bilan', /bilan|screening|orientati|accueil|onthaal|(^|phase |fase )1\b/],
]

/** «phase 2», «3 - prêt à l'emploi», «klaar voor werk»; «?» is a phase nobody has decided. */
export function lirePhase(texte: string): LectureDeListe<Phase | null> {
  const dit = replier(texte)
  if (RIEN.test(dit)) return { connu: true, valeur: null }
  const trouve = PHASES.find(([, dits]) => dits.test(dit))
  return trouve ? { connu: true, valeur: trouve[0] } : inconnu
}

/** «RI cat. 2», «leefloon alleenst.», «aide équiv.», «equivalent LL». */
export function lireAide(texte: string): LectureDeListe<{
  readonly aide: Aide | null
  readonly categorie: CategorieAide | null
}> {
  const dit = replier(texte)
  if (RIEN.test(dit)) return { connu: true, valeur: { aide: null, categorie: null } }
  const aide = /\beris\b|equiv|gelijkgesteld|aide sociale/.test(dit)
    ? 'ERIS'
    : /\b(ris|ri|ll|rmi|dis)\b|leefloon|revenu d'integration/.test(dit)
      ? 'RIS'
      : null
  return aide ? { connu: true, valeur: { aide, categorie: categorieDite(dit) } } : inconnu
}

function categorieDite(dit: string): CategorieAide | null {
  if (/cohab|samenw|cat\S* ?1\b/.test(dit)) return 'cohabitant'
  if (/isol|alleenst|cat\S* ?2\b/.test(dit)) return 'isole'
  return /charge|famil|gezin|cat\S* ?3\b/.test(dit) ? 'charge_famille' : null
}

/** The contact language; the others a person speaks («FR-AR») are kept as they are written. */
export function lireLangues(texte: string): LectureDeListe<{
  readonly langue: 'fr' | 'nl' | null
  readonly autres: string[]
}> {
  const dites = RIEN.test(texte.trim()) ? [] : mots(texte).map((mot) => LANGUES.get(mot) ?? mot)
  const langue = dites.find((une) => une === 'fr' || une === 'nl')
  const autres = [...new Set(dites.filter((une) => une !== langue && !/^(et|en|ou|of)$/.test(une)))]
  if (dites.length > 0 && !langue) return inconnu
  return {
    connu: true,
    valeur: { langue: langue === 'fr' || langue === 'nl' ? langue : null, autres },
  }
}

const LANGUES = new Map([
  ...['f', 'fr', 'fra', 'francais', 'francaise', 'frans'].map((mot) => [mot, 'fr'] as const),
  ...['n', 'nl', 'ndl', 'neerl', 'neerlandais', 'neerlandaise', 'nederlands'].map(
    (mot) => [mot, 'nl'] as const,
  ),
])

/** Minutes of travel: «60», «1h15», «max 1 u», «45 TC». «à pied» is no number. */
export function lireMinutes(
  texte: string,
): LectureDeListe<number | null> & { readonly enMots: boolean } {
  const dit = replier(texte)
  if (RIEN.test(dit)) return { connu: true, valeur: null, enMots: false }
  if (/^\d{1,3}$/.test(dit)) return minutes(Number(dit), false)
  const heures =
    /(?<!\d)(\d{1,2})(?:[.,](\d))?\s?(?:h|u|heures?|uur|uren)\.?\s?(\d{2})?(?!\d)/.exec(dit)
  // «1 à 2 h»: a number beside the hours makes them a range, not a maximum.
  if (heures && !/\d/.test(dit.replace(heures[0], '')))
    return minutes(
      Number(heures[1]) * 60 + Number(heures[2] ?? 0) * 6 + Number(heures[3] ?? 0),
      true,
    )
  const seul = dit.match(/\d+/g) ?? []
  return seul.length === 1 ? minutes(Number(seul[0]), true) : { ...inconnu, enMots: true }
}

function minutes(valeur: number, enMots: boolean) {
  return valeur >= 5 && valeur <= 240
    ? ({ connu: true, valeur, enMots } as const)
    : ({ ...inconnu, enMots } as const)
}

/** Days already worked: «150», «≈150». A bound («> 300», «200+») is not a count. */
export function lireJours(
  texte: string,
): LectureDeListe<number | null> & { readonly enMots: boolean } {
  const dit = replier(texte)
  if (RIEN.test(dit)) return { connu: true, valeur: null, enMots: false }
  const lu =
    /^(~|≈|±|\?|ca\.?|env\.?|environ|ongeveer|\+\/-|\+-)?\s?(\d{1,4}(?:[.,]\d{1,2})?)\s?(j\.?|jours?|d\.?|dagen)?$/.exec(
      dit,
    )
  const valeur = Number(lu?.[2]?.replace(',', '.') ?? Number.NaN)
  // Three years hold at most 1 096 days: more is another number in the wrong column.
  if (!lu || !(valeur <= 1096)) return { ...inconnu, enMots: true }
  return { connu: true, valeur, enMots: lu[1] !== undefined || lu[3] !== undefined }
}
