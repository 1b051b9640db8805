import type { PersonneAApparier, PosteAApparier } from './appariement.ts'
import type { Evaluation } from './score.ts'
import { maitrises } from './score.ts'

/** All that a host may learn from matching: no score, no rank, no rule, no reason. */
export interface VueDeLHote {
  readonly personne: string
  /** Competences the post asks for that she holds, wholly. */
  readonly competences: readonly string[]
  readonly disponibleLe: string | null
}

/**
 * What the host of `poste` may see of a person: nothing before she agreed, and nothing when a rule
 * excludes her, whichever it is, so that a missing name never tells why (professional secrecy, art.
 * 36 of the organic law; GDPR art. 5 and 9).
 */
export function vueDeLHote(
  personne: PersonneAApparier,
  poste: PosteAApparier,
  { admissible }: Pick<Evaluation, 'admissible'>,
  aDitOui: boolean,
): VueDeLHote | null {
  if (!admissible || !aDitOui) return null
  return {
    personne: personne.id,
    competences: maitrises(personne, poste)
      .filter(({ maitrise }) => maitrise === 1)
      .map(({ code }) => code),
    disponibleLe: personne.disponibleLe,
  }
}
