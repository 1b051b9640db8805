import { replier } from '../shared/texte.ts'
import {
  ADJECTIF_DE_NATION,
  ARTICLE,
  AUTRES_PUBLICS,
  CHOISIR,
  CHOSE,
  CROYANT,
  ENFANT,
  ETAT_CIVIL,
  ETRANGER,
  FEMME,
  HOMME,
  LIEU,
  MALADE,
  NATION,
  ORIENTATION,
  PERSONNE,
  PUBLIC,
  QUALITE,
  REFUSE,
  REFUSER,
  SIGNE,
  SOIGNER,
  SYNDIQUE,
  VERZORGEN,
} from './mots-de-tri.ts'

/**
 * What no one may be chosen by: laws of 10 May 2007 (sex; discrimination), law of 30 July 1981
 * (racism), and the ordinances and decrees of the Regions for their own employment policy.
 */
export const criteresProteges = [
  'conviction',
  'origine',
  'famille',
  'age',
  'sexe',
  'sante',
  'apparence',
  'orientation',
  'syndicat',
] as const
export type CritereProtege = (typeof criteresProteges)[number]

/**
 * The protected ground that a text asks about whoever will do the work, or null. Words of the task
 * («femmes de ménage», «jeunes enfants», «personnes âgées») are no wish; a wish is a word of a ground
 * beside a word that chooses («uniquement», «pas de», «bij voorkeur»), or an expression that can mean
 * nothing else («sans foulard», «moedertaal Nederlands»). A rule of words sees what is written
 * plainly; what is hinted at stays for the eye of whoever opens the post.
 */
export function souhaitDiscriminatoire(texte: string): CritereProtege | null {
  const dit = permises.reduce((reste, motif) => reste.replace(motif, ' … '), ` ${replier(texte)} `)
  return (
    criteresProteges.find((critere) => souhaits[critere].some((motif) => motif.test(dit))) ?? null
  )
}

const mot = (corps: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${corps})(?![\\p{L}\\p{N}])`, 'u')
const partout = (corps: string) => new RegExp(mot(corps).source, 'gu')

/** Nothing else in the text: a title or a line that only says who. */
const seul = (qui: string) =>
  mot(
    `^ *(?:(?:poste|travail|fonction|werk|functie|plek) )?(?:(?:pour|voor) )?(?:une? |een )?(?:${qui})(?: (?:pour|voor) [^.;]*)?[ .!]*$`,
  )

/** «pas de femmes», «geen buitenlanders»; not «pas d'enfants dans la cuisine». */
const refus = (qui: string, entre = '(?:\\p{L}+ )?') => [
  mot(`${REFUSER}(?: ?${ARTICLE}){0,2} ?${entre}(?:${qui})(?! (?:dans|in|sur|op|mise?) )`),
  mot(`(?:${qui}) ${REFUSE}`),
]

/** «uniquement des hommes», «hommes uniquement», «pas d'hommes», «homme». */
const choix = (qui: string) => [
  mot(`${CHOISIR}(?: ?${ARTICLE}){0,2} ?(?:\\p{L}+ )?(?:${qui})`),
  mot(`(?:${qui})(?: \\p{L}+)? ?[,(:–-]? ?${CHOISIR}`),
  ...refus(qui),
  seul(qui),
]

/** The same for words that also qualify things («produits belges»): nothing may stand between. */
const choixStrict = (qui: string) => [
  mot(`${CHOISIR}(?: ?${ARTICLE}){0,2} ?(?:${qui})(?! \\p{L})`),
  mot(`(?:^|[.,;:(] ?|${ARTICLE}) *(?:${qui}) ?[,(:–-]? ?${CHOISIR}`),
  ...refus(qui, ''),
  seul(qui),
]

const DES_16_ANS = '(?:1[6-9]|[2-9]\\d)'
const ANS = '(?:ans|jaar)'
const UN_AGE = `\\(?(?:(?:de|d'|des|ages? de|agees? de|entre|tot|van|tussen|tot en met|vanaf|jusqu'a|moins de|plus de) ){0,3}(?:\\d+(?:,5)? ?(?:ans |mois )?(?:a|et|tot|en|-) ?)?\\d+ ?(?:${ANS}|mois|maanden)`
const L_UN_ET_L_AUTRE = (a: string, b: string) =>
  `(?:une? |des |les |een )?${a} ?(?:et|ou|/|en|of|&) ?(?:aux? |une? |des |les |een )?${b}`

/** Words of tasks and of equal treatment, taken out before anything is looked for. */
const permises: readonly RegExp[] = [
  'sans (?:aucune )?distinction[^.;]*|quel(?:le)?s? que soi(?:t|ent)[^.;]*|zonder onderscheid[^.;]*|ongeacht[^.;]*',
  'ouverte?s? (?:aux?|a tou[st]e?s?)[^.;]*|open voor iedereen[^.;]*',
  `${L_UN_ET_L_AUTRE(FEMME, HOMME)}|${L_UN_ET_L_AUTRE(HOMME, FEMME)}`,
  "femmes? (?:de|d'|en) ?(?:menage|chambre|charge|ouvrage|lessive|entretien)|sages?-femmes?",
  "hommes? (?:de|d'|a tout) ?(?:metier|menage|peine|entretien|faire|toutes mains)",
  "jeunes? (?:pousses|plants?|arbres?)|il n'y a (?:pas|plus) d'enfants?|als er geen kinderen zijn|(?:sans|zonder) (?:enfants? presents?|kinderen erbij)",
  `(?:${PUBLIC}|personnes agees)(?: et (?:de )?${PUBLIC})?(?: \\p{L}+)? ${UN_AGE}`,
  `${PUBLIC} (?:jonger|ouder) dan \\d+ jaar`,
  `${SOIGNER}(?: \\p{L}+){0,2} (?:${PUBLIC}|${AUTRES_PUBLICS}|${FEMME}|${HOMME}|${ETRANGER})(?: (?:sans|avec|seulement|uniquement) \\p{L}+)?(?: ${ETAT_CIVIL})?`,
  `(?:${PUBLIC}|${AUTRES_PUBLICS}|${FEMME}|${HOMME}|${ETRANGER})(?: \\p{L}+){0,3} ${VERZORGEN}`,
  `${LIEU}[,:( ]*(?: ?(?:pour|voor|des|de|d'|aux?|van))?(?: \\d+)?(?: (?:les|de))? ?(?:${FEMME}|${HOMME}|jeunes)`,
  '(?:heren|dames)(?:kleding|afdeling|toilet(?:ten)?|kapper|kleedkamer|mode)',
  `${CHOSE}[^.;,]*\\d+ ?${ANS}|\\d+ jaar oude?|\\d+ ans d['e] ?(?:experience|existence|anciennete|contrat)`,
].map(partout)

const souhaits: Record<CritereProtege, readonly RegExp[]> = {
  conviction: [
    ...refus(SIGNE),
    mot(
      `${SIGNE} (?:(?:n'est|ne sont|est|sont|is|zijn|wordt) )?(?:non |pas |niet )?(?:interdite?s?|admise?s?|acceptee?s?|autorisee?s?|toleree?s?|verboden|toegelaten|toegestaan)`,
    ),
    mot(`port(?:e|er|ant|ent) pas (?:le |de |un )?${SIGNE}|pas porter (?:le |de |un )?${SIGNE}`),
    ...refus('voilee?s?|gesluierden?', ''),
    mot(`(?:${FEMME}|${PERSONNE}) (?:voilee?s?|gesluierde?)|gesluierde (?:${FEMME}|${PERSONNE})`),
    mot('(?:pas|geen|niet|sans|zonder)(?: \\p{L}+){0,2} (?:ramadan|priere|gebed|bidden)'),
    mot('(?:de )?(?:religion|confession) (?:catholique|musulmane|juive|chretienne|protestante)'),
    mot('(?:religion|godsdienst) ?[:=] ?\\p{L}+'),
    mot(`${PERSONNE} (?:${CROYANT}|christelijke?|islamitische?)|${CROYANT} pratiquante?s?`),
    ...choixStrict(CROYANT),
  ],
  origine: [
    mot(
      '(?:langue maternelle|moedertaal)(?: (?:est|is))?(?: le| het)? (?:francaise?|neerlandaise?|nederlands|frans)',
    ),
    mot(
      '(?:francais|neerlandais|frans|nederlands)e? (?:als|comme) (?:langue maternelle|moedertaal)',
    ),
    mot('(?:nederlandse|franse) moedertaal|moedertaalsprekers?|native speakers?'),
    mot('(?:belge|francais|francophone|neerlandophone)e?s? de naissance|belges? de souche'),
    mot(
      `(?:${PERSONNE}|etre|is)(?: \\p{L}+)? (?:de nationalite|d'origine|de souche|van (?:belgische|europese|vreemde) (?:afkomst|origine|nationaliteit))`,
    ),
    mot('nationalite \\p{L}+ (?:exigee|requise|obligatoire|uniquement|souhaitee)'),
    mot(`origine ?[:=] ?${ADJECTIF_DE_NATION}`),
    mot(
      'nationalite(?:it)? ?[:=] ?\\p{L}+|passeport belge|belgisch paspoort|de race (?:blanche|noire)',
    ),
    mot('(?:belgische|europese) nationaliteit (?:vereist|verplicht|gewenst|gevraagd)'),
    seul(
      "(?:de |d'|van )?(?:nationalite|origine) (?:belge|europeenne)|(?:van )?(?:belgische|europese) (?:nationaliteit|afkomst|origine)",
    ),
    mot(`${PERSONNE} ${ADJECTIF_DE_NATION}|(?:blanke|witte) (?:${PERSONNE}|${FEMME}|${HOMME})`),
    mot('type (?:europeen|maghrebin|africain)|peau (?:blanche|claire)|blancs? de peau|blanke huid'),
    mot("(?:sans|pas d'|zonder|geen) ?accent(?: etranger)?(?! (?:sur|mis|op))|accentloos"),
    ...choixStrict(`${NATION}|${ETRANGER}`),
  ],
  famille: [
    ...refus(ENFANT),
    mot(
      'kinderlo(?:os|ze)|sans (?:obligations?|contraintes?) familiales?|libre de (?:toute )?(?:obligation|charge)s? familiales?',
    ),
    mot(
      "(?:pas|non|niet|geen) (?:d'|de )?(?:\\p{L}+ )?(?:enceintes?|grossesses?|zwangere?(?: vrouwen)?|zwangerschap)",
    ),
    mot("desir d'enfants?|kinderwens|situation familiale|gezinssituatie|burgerlijke staat"),
    mot(
      `(?:${FEMME}|${HOMME}) (?:${ETAT_CIVIL}|seule?)|${PERSONNE} ${ETAT_CIVIL}|(?:alleenstaande|(?:on)?gehuwde) ${PERSONNE}`,
    ),
    ...choix(`${ETAT_CIVIL}|(?:meres?|peres?) de famille|huismoeders?`),
  ],
  age: [
    mot(
      `(?:moins de|pas plus de|maximum|max\\.?|au plus|jusqu'a|jonger dan|niet ouder dan|hoogstens|tot) ${DES_16_ANS} ?${ANS}`,
    ),
    mot(`${DES_16_ANS} ?${ANS} (?:maximum|max\\.?|au plus|hoogstens)`),
    mot(`${DES_16_ANS} ?(?:${ANS} )?(?:et|a|en|tot|-|–) ?${DES_16_ANS} ?${ANS}`),
    mot(`(?:age|leeftijd)(?: ?[:=])?(?: \\p{L}+)? ${DES_16_ANS}`),
    mot(
      `(?:plus de|minimum|min\\.?|au moins|ouder dan|minstens|vanaf) (?:19|[2-9]\\d) ?${ANS}(?! ervaring)`,
    ),
    mot(`${PERSONNE} jeunes?|jeunes? (?:${PERSONNE}|${FEMME}|${HOMME}|et ${QUALITE})`),
    mot(`jonge (?:${PERSONNE}|${FEMME}|${HOMME})`),
    mot('jong en (?:dynamisch|gemotiveerd|energiek)'),
    mot(
      "(?:pas|geen|niet|trop|te) (?:d'|de |trop |te )*(?:vieux|vieilles?|agee?s?|seniors?|oude?|ouderen)(?! \\p{L}+(?:s|en|x)\\b)",
    ),
    mot(`jonger dan \\d\\d|seniors? ${REFUSE}|juniors? ${CHOISIR}`),
    ...choix('jeunes?(?! (?:enfants?|publics?|parents?|meres?))|jongeren|jong'),
  ],
  sexe: [
    ...choix(`${FEMME}|${HOMME}`),
    mot(`(?:une? |^ *)(?:${HOMME}|${FEMME}) ${QUALITE}|${QUALITE} (?:${HOMME}|${FEMME})`),
    mot(`(?:${HOMME}|${FEMME}) ?\\(?,? ?(?:de |van )?${DES_16_ANS} ?(?:-|a|tot|ans|jaar)`),
    mot('(?:de )?sexe (?:masculin|feminin)|(?:mannelijk|vrouwelijk) geslacht'),
    mot(`(?:sexe|geslacht|preference|voorkeur|m/v|h/f) ?[:=] ?(?:f|m|h|v|${FEMME}|${HOMME})`),
    new RegExp(`[(:,–-] ?(?:une? |een )?(?:${FEMME}|${HOMME}) ?\\)?[ .]*$`, 'u'),
    mot(`(?:travail|poste|metier|boulot) (?:de |d')(?:${FEMME}|${HOMME})|mannenwerk|vrouwenwerk`),
    mot(`${PERSONNE} (?:masculine?s?|feminine?s?)|(?:mannelijke|vrouwelijke) ${PERSONNE}`),
  ],
  sante: [
    mot(
      `(?:etre|${PERSONNE}) en (?:parfaite |bonne |excellente )sante|(?:bonne|parfaite) sante (?:exigee|requise)|goede gezondheid`,
    ),
    seul('(?:en )?(?:bonne |parfaite )sante|gezond|valides?'),
    ...refus(MALADE),
  ],
  apparence: [
    mot('physique (?:agreable|avantageux)|belle (?:presence|apparence)|knap uiterlijk'),
    mot(`aantrekkelijke? (?:uiterlijk|${PERSONNE}|${FEMME})|bel homme|belle femme`),
  ],
  orientation: choix(ORIENTATION),
  syndicat: [mot(`(?:non|niet|pas) ${SYNDIQUE}`), ...choix(SYNDIQUE)],
}
