import { replier } from '#app/domain/shared/texte.ts'

/**
 * What work asks of a body and of a day, in one vocabulary for both sides: the demands of a post and
 * the limits of a person. Functional, never a diagnosis: «no lifting above 10 kg» may be written
 * down, «hernia» may not. The list follows the workpost sheets of occupational medicine (posture,
 * load, environment, risk, organisation); a demand is added here, with its words, never renamed.
 */
export const exigences = [
  // Posture and effort
  'charges',
  'station_debout',
  'station_assise',
  'position_accroupie',
  'gestes_repetitifs',
  'effort_physique',
  'escaliers',
  'hauteur',
  'marche',
  'precision_visuelle',
  // Environment
  'exterieur',
  'froid',
  'chaleur',
  'bruit',
  'poussiere',
  'produits',
  'machines',
  'projections',
  'animaux',
  // Traffic and driving
  'voie_publique',
  'conduite',
  'deplacements',
  'vehicule_personnel',
  // People
  'contact_public',
  'contact_malades',
  'contact_enfants',
  'deuil',
  'travail_isole',
  // Organisation of the day
  'rythme_soutenu',
  'samedi',
  'week_end',
  'soiree',
  'nuit',
  'horaire_variable',
  'horaire_coupe',
  'garde_rappel',
  // Equipment and conditions
  'vetements_protection',
  'logement_fonction',
] as const
export type CodeExigence = (typeof exigences)[number]

export interface Exigence {
  readonly code: CodeExigence
  /** The heaviest load, in kilograms, when one is named. */
  readonly kgMax: number | null
  /** The words it was read from: «week-end en alternance» says more than its code. */
  readonly dit: string
}

/** Several demands may hide in one phrase («nacht en weekend bij winterweer»). */
const DITS: readonly (readonly [CodeExigence, RegExp])[] = [
  [
    'charges',
    /port de|charges?\b|soulever|\bheffen|\btil(len|werk)|tilwerk|zwaar (tillen|heffen)|port de plaques/,
  ],
  ['station_debout', /debout|rechtstaan/],
  ['station_assise', /\bassis|zittend/],
  ['position_accroupie', /accroupi|a genoux|geknield|gehurkt|knielen/],
  ['gestes_repetitifs', /repetiti|herhaald/],
  ['effort_physique', /zwaar fysiek|physiquement lourd|effort physique|fysiek zwaar/],
  ['escaliers', /escalier|\btrap(pen)?\b/],
  ['hauteur', /hauteur|echelle|echafaud|vertige|hoogte|ladder|stelling/],
  ['marche', /\bmarche\b|rondes?\b|wandelen|veel stappen/],
  ['precision_visuelle', /precision|precisie|vision|fijn werk/],
  ['exterieur', /exterieur|dehors|tous les temps|\bbuiten|alle weer|winterweer/],
  ['froid', /\bfroid|\bkoud|koelcel|koeling/],
  ['chaleur', /chaleur|warmte|\bhitte/],
  ['bruit', /bruit|bruyant|lawaai/],
  ['poussiere', /poussiere|\bstof\b/],
  ['produits', /produits?\b|producten|chemi/],
  ['machines', /machines?\b|outils tranchants/],
  ['projections', /etincelle|projection|vonken/],
  ['animaux', /chiens?\b|animaux|animal\b|honden?\b|dieren/],
  ['voie_publique', /voie publique|trafic|circulation|openbare weg|verkeer/],
  ['conduite', /\bconduite\b|conduire|rijden|besturen/],
  ['deplacements', /deplacement|verplaatsing|verschillende locaties|plusieurs sites/],
  ['vehicule_personnel', /vehicule personnel|voiture personnelle|eigen (wagen|auto|voertuig)/],
  ['contact_public', /\bpublic\b|l'accueil|clientele|clients|klanten|aan het onthaal/],
  ['contact_malades', /malades|patients|zieken\b|patienten/],
  ['contact_enfants', /enfants|kinderen/],
  ['deuil', /deuil|overlijden|\brouw/],
  ['travail_isole', /isole|\bseul\b|alleen werken/],
  ['rythme_soutenu', /rythme|tempo|cadence|stress/],
  ['samedi', /samedi|zaterdag/],
  ['week_end', /week-?end/],
  ['soiree', /soiree|\bsoirs?\b|avond/],
  ['nuit', /\bnuit|nacht/],
  [
    'horaire_variable',
    /horaires? variable|variables?\b|wisselend|uurregeling|alternance de pauses/,
  ],
  ['horaire_coupe', /coupes?\b|onderbroken/],
  ['garde_rappel', /interventies|rappel|permanence|garde\b/],
  [
    'vetements_protection',
    /veiligheidskled|equipement de protection|chaussures de securite|veiligheidsschoen/,
  ],
  ['logement_fonction', /logement de fonction|dienstwoning/],
]

/** The demands named in one phrase, in the order of the list; empty when none is recognised. */
export function lireExigences(phrase: string): Exigence[] {
  const dit = replier(phrase)
  const kg = /(\d{1,3})\s?(kg|kilo)/.exec(dit)
  const codes = DITS.filter(([, dits]) => dits.test(dit)).map(([code]) => code)
  if (kg && !codes.includes('charges')) codes.unshift('charges')
  return codes.map((code) => ({
    code,
    kgMax: code === 'charges' && kg ? Number(kg[1]) : null,
    dit: phrase,
  }))
}

/**
 * What a person must not be asked, from the words of a limits cell («pas d'escaliers», «geen
 * nachtwerk», «station debout limitée»). Only what is said as a limit of work: «mal de dos» is a
 * complaint, and which loads it forbids is for the occupational physician to say.
 */
export function lireLimites(texte: string): Exigence[] {
  return texte
    .split(/[,;|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => LIMITE.test(replier(phrase)))
    .flatMap(lireExigences)
}

const LIMITE =
  /^(pas|geen|niet|aucun|sans|zonder|eviter|max)\b|limit|beperkt|allergi|interdit|verboden/
