import type { PersonneAApparier, PosteAApparier } from './appariement.ts'
import type { Contrainte, Motif } from './motif.ts'

/** A limit beside the demand it meets; `ok` null when the post does not say what it demands. */
interface Rencontre {
  readonly limite: Contrainte
  readonly demande: Contrainte
  readonly ok: false | null
}

/**
 * Functional limits against the demands of the task, in one vocabulary. The reasons are for the
 * person and her agent: no host ever sees this rule.
 */
export function jugerSante({ limites }: PersonneAApparier, { exigences }: PosteAApparier): Motif {
  const rencontres = [
    ...mesuree('charge', limites.chargeMaxKg, exigences.chargeKg),
    ...mesuree('debout', limites.deboutMaxHeures, exigences.deboutHeures),
    ...limites.sans
      .filter((une) => exigences.avec.includes(une))
      .map((exigence): Rencontre => {
        const contrainte = { exigence, valeur: null }
        return { limite: contrainte, demande: contrainte, ok: false }
      }),
  ]
  const ok = rencontres.some((une) => une.ok === false) ? false : rencontres.length === 0 || null
  return {
    regle: 'sante',
    ok,
    a: rencontres.map(({ limite }) => limite),
    faut: rencontres.map(({ demande }) => demande),
    leviers: ok === false ? ['adapter_tache', 'avis_medecin'] : ok ? [] : ['decrire_tache'],
  }
}

function mesuree(
  exigence: 'charge' | 'debout',
  limite: number | null,
  demande: number | null,
): Rencontre[] {
  if (limite === null || (demande !== null && demande <= limite)) return []
  return [
    {
      limite: { exigence, valeur: limite },
      demande: { exigence, valeur: demande },
      ok: demande === null ? null : false,
    },
  ]
}
