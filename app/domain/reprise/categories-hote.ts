import { replier } from '#app/domain/shared/texte.ts'
import { type CategorieDHote, categoriesDHote } from '../hote/hote.ts'
import type { LectureDeListe } from './vocabulaire.ts'

export type CategorieHote = CategorieDHote

/**
 * Reads a category as files name it, in either language. «CPAS» alone is another centre: one's own
 * services are «interne». A legal form that fits several («vennootschap») is unknown.
 */
export function lireCategorieHote(texte: string): LectureDeListe<CategorieHote | null> {
  const dit = replier(texte).replace(/[_-]/g, ' ')
  if (/^[?.\s/]*$/.test(dit)) return { connu: true, valeur: null }
  const code = categoriesDHote.find((un) => un.toLowerCase() === dit)
  const trouve = code ?? DITS.find(([, dits]) => dits.test(dit))?.[0]
  return trouve ? { connu: true, valeur: trouve } : { connu: false }
}

/** In this order: «intercommunale» before «commune», «hôpital privé» is a partner, not a public host. */
const DITS: readonly (readonly [CategorieHote, RegExp])[] = [
  ['INT', /^interne?\b|service interne|interne dienst|eigen dienst/],
  [
    'CH12',
    /chapitre (xii|12)|hoofdstuk (xii|12)|ch ?12|association de cpas|ocmw vereniging|welzijnsvereniging/,
  ],
  ['INTCOM', /intercommunale?|opdrachthoudende|dienstverlenende vereniging/],
  ['HOP', /hopital public|hopital_public|hopitaux publics|openbaar ziekenhuis/],
  [
    'SFS',
    /\bsfs\b|finalite sociale|sociaal oogmerk|\bvso\b|cooperative agreee|erkende? cooperatie|scrlfs/,
  ],
  [
    'IES',
    /economie sociale|sociale economie|entreprise d'insertion|entreprise de travail adapte|maatwerk|\bidess\b|\beft\b|\bcisp\b/,
  ],
  ['CPAS2', /^(autre |ander )?(cpas|ocmw)\b/],
  [
    'COM',
    /\bcommune|\bcommunale?\b|\bgemeente|\bstad\b|^ville\b|regie communale|lokaal bestuur|stadsbestuur/,
  ],
  [
    'PART',
    /partenaire|partner|non marchand|hopital prive|ecole|school|fondation|stichting|\bais\b|\bsisp\b/,
  ],
  ['PRIV', /^prive|prive$|privee|entreprise commerciale|societe commerciale|commercieel/],
  ['ASBL', /\basbl\b|\bvzw\b|association|vereniging zonder/],
]
