import { type Langue, langues } from '#app/domain/shared/langue.ts'
import { type Metier, metiers, trouverMetierParCode } from './metier.ts'
import { enSouches, sansVoyelleDouble } from './souches.ts'
import synonymes from './synonymes.json' with { type: 'json' }

/**
 * The trade meant by a wish or a function written freely («Aide-cuisinière», «aide en maison de
 * repos», «schoonmaakster», «MAGAZIJNIER »): accents, case, gender, plural and what stands in
 * brackets do not matter, one typing slip is forgiven. `langue` only decides between two readings
 * of the same word; null when nothing is recognised, never a guess by default.
 */
export function trouverMetier(texteLibre: string, langue: Langue = 'fr'): Metier | null {
  const mots = enSouches(texteLibre)
  if (mots.length === 0) return null
  const ordre = [langue, ...langues.filter((autre) => autre !== langue)]
  const code =
    premier(ordre, (l) => lexique[l].get(mots.join(' '))) ??
    premier(ordre, (l) => expressionLaPlusLongue(mots, lexique[l])) ??
    parRacine(mots) ??
    premier(ordre, (l) => premier(mots, (mot) => lexique[l].get(mot))) ??
    premier(ordre, (l) => aUneFauteDeFrappe(mots.join(' '), lexique[l]))
  return (code !== undefined && trouverMetierParCode(code)) || null
}

/** Expressions that name a trade only when nothing better stands beside them («ouvrier jardinage»). */
const expressionsVagues = new Set(
  [
    ...['ouvrier polyvalent', 'ouvrier', 'polyvalent', 'conducteur', 'chauffeur', 'commis'],
    ...['gardien', 'surveillant', 'serveur', 'monteur', 'industrie', 'production', 'enfants'],
    ...['magasin', 'stock', 'bureau', 'salle', 'bar', 'technique', 'atelier', 'logistique'],
    ...['arbeider', 'operator', 'polyvalent medewerker', 'logistiek'],
  ].map((expression) => enSouches(expression).join(' ')),
)

type Lexique = ReadonlyMap<string, string>

const termes: Readonly<Record<string, Readonly<Record<Langue, readonly string[]>>>> =
  synonymes.termes

const lexique: Readonly<Record<Langue, Lexique>> = { fr: enLexique('fr'), nl: enLexique('nl') }

/** A trade is known by its own names too: each part of its label between commas. */
function enLexique(langue: Langue): Lexique {
  return new Map(
    metiers.flatMap((metier) =>
      [metier.code, ...metier[langue].split(','), ...(termes[metier.code]?.[langue] ?? [])].map(
        (terme) => [enSouches(terme).join(' '), metier.code] as const,
      ),
    ),
  )
}

/** The longest known expression inside the text wins, then the first. */
function expressionLaPlusLongue(mots: readonly string[], connus: Lexique): string | undefined {
  for (let longueur = mots.length - 1; longueur > 0; longueur--)
    for (let debut = 0; debut + longueur <= mots.length; debut++) {
      const expression = mots.slice(debut, debut + longueur).join(' ')
      const code = connus.get(expression)
      if (code !== undefined && !expressionsVagues.has(expression)) return code
    }
  return undefined
}

const racines = synonymes.racines.flatMap(([racine, code]) =>
  racine !== undefined && code !== undefined ? [{ racine: sansVoyelleDouble(racine), code }] : [],
)

/** Short roots would be found inside unrelated words («vélo» in «développeur»). */
const LONGUEUR_AU_MILIEU = 6

/** A rare ending or a compound («zaalschoonmaak») is recognised by its root, longest roots first. */
function parRacine(mots: readonly string[]): string | undefined {
  return premier(
    mots,
    (mot) =>
      racines.find(
        ({ racine }) =>
          mot.startsWith(racine) || (racine.length >= LONGUEUR_AU_MILIEU && mot.includes(racine)),
      )?.code,
  )
}

const LONGUEUR_POUR_PARDONNER = 7

function aUneFauteDeFrappe(texte: string, connus: Lexique): string | undefined {
  if (texte.length < LONGUEUR_POUR_PARDONNER) return undefined
  for (const [terme, code] of connus)
    if (terme.length >= LONGUEUR_POUR_PARDONNER && aUneLettrePres(texte, terme)) return code
  return undefined
}

/** True when one letter added, left out, changed or swapped with its neighbour separates the two. */
function aUneLettrePres(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const memeReste = (deA: number, deB: number) => a.slice(i + deA) === b.slice(i + deB)
  const inversees = a[i] === b[i + 1] && a[i + 1] === b[i] && memeReste(2, 2)
  return memeReste(1, 1) || memeReste(1, 0) || memeReste(0, 1) || inversees
}

function premier<Essai, Valeur>(
  ordre: readonly Essai[],
  chercher: (essai: Essai) => Valeur | undefined,
): Valeur | undefined {
  for (const essai of ordre) {
    const trouve = chercher(essai)
    if (trouve !== undefined) return trouve
  }
  return undefined
}
