import type { Bilingue } from '#app/domain/shared/langue.ts'
import competencesBrutes from './competences.json' with { type: 'json' }
import metiersBruts from './metiers.json' with { type: 'json' }

/** A stable ASCII code such as `nettoyage-locaux`; stored, so never renamed. */
export type CodeMetier = string
/** A stable ASCII code such as `haccp`; several trades may ask for the same competence. */
export type CodeCompetence = string

/** What a task asks of the body and the nerves, besides the load and the hours standing. */
export const exigences = [
  'produits',
  'solvants',
  'poussiere',
  'pollen',
  'gestes_repetes',
  'accroupi',
  'escaliers',
  'marche',
  'hauteur',
  'exterieur',
  'chaleur',
  'froid',
  'humidite',
  'bruit',
  'conduite',
  'machines',
  'precision',
  'ecran',
  'nuit',
  'isole',
  'public',
  'animaux',
  'contact_malades',
  'charge_emotionnelle',
] as const
/**
 * One vocabulary for both sides: what a task demands and what the occupational physician says a
 * person must avoid. A limit is functional and never a diagnosis.
 */
export type Exigence = (typeof exigences)[number]

/** Families of trades: a wish for one is half a wish for its sisters. */
export const domaines = [
  'nettoyage',
  'restauration',
  'espace-public',
  'tri-production',
  'espaces-verts',
  'logistique',
  'transport',
  'bureau',
  'aide-soins',
  'textile',
  'batiment',
  'gardiennage',
  'enfance',
  'vente',
  'mecanique',
] as const
export type Domaine = (typeof domaines)[number]

/** Is there a *titre de compétence* (validation des compétences) for this trade? */
export const statutsVdc = ['existe', 'probable', 'inconnu'] as const
export type StatutVdc = (typeof statutsVdc)[number]

export interface Competence extends Bilingue {
  readonly code: CodeCompetence
  /** The kind of gesture: two competences of one gesture are neighbours. */
  readonly geste: string
}

export interface Metier extends Bilingue {
  readonly code: CodeMetier
  readonly domaine: Domaine
  /** Nearest ROME code (France Travail, Licence Ouverte). */
  readonly rome: string
  /** URI in ESCO, which stays when ESCO codes change; null where no occupation is close. */
  readonly esco: string | null
  readonly vdc: { readonly statut: StatutVdc; readonly titre: string | null }
  /** The Flemish EVC standard, where one exists. */
  readonly evc: string | null
  /** What the trade usually demands: a proposal for whoever writes a post, never a rule. */
  readonly exigences: {
    readonly chargeKg: number | null
    readonly deboutHeures: number | null
    readonly avec: readonly Exigence[]
  }
  readonly competences: readonly CodeCompetence[]
}

/** The 52 trades in which article 60 workers are most often placed. */
export const metiers: readonly Metier[] = metiersBruts.map((brut) => ({
  ...brut,
  domaine: parmi(domaines, brut.domaine),
  vdc: { statut: parmi(statutsVdc, brut.vdc.statut), titre: brut.vdc.titre },
  exigences: {
    ...brut.exigences,
    avec: brut.exigences.avec.map((une) => parmi(exigences, une)),
  },
}))

export const competences: readonly Competence[] = competencesBrutes

const metiersParCode = new Map(metiers.map((un) => [un.code, un]))
const competencesParCode = new Map(competences.map((une) => [une.code, une]))

/** The trade of that code, or undefined: a post may carry a trade we do not know. */
export function trouverMetierParCode(code: CodeMetier): Metier | undefined {
  return metiersParCode.get(code)
}

/** The competence of that code, or undefined. */
export function trouverCompetence(code: CodeCompetence): Competence | undefined {
  return competencesParCode.get(code)
}

export function estCodeMetier(code: string): boolean {
  return metiersParCode.has(code)
}

/** The JSON is ours: a value outside its list is a slip of the pen, hence RangeError. */
function parmi<Valeur extends string>(permises: readonly Valeur[], texte: string): Valeur {
  const trouvee = permises.find((une) => une === texte)
  if (trouvee === undefined) throw new RangeError(`unknown value in metiers.json: ${texte}`)
  return trouvee
}
