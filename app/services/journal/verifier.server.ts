import { setImmediate } from 'node:timers/promises'
import { peutGererInstance } from '#app/domain/compte/permissions.ts'
import { type Ancre, type Faute, fauteDuChainon } from '#app/domain/journal/chaine.ts'
import type { ActeurAdmin } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import { lireChaine } from '#db/reads/chaine.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/** What walking the whole journal showed. */
export interface Verdict {
  /** Good lines, from the first one on. */
  readonly lignes: number
  readonly premiereFaute: Faute | null
  /** The last good line: what an anchor notes. */
  readonly derniere: { readonly rang: number; readonly empreinte: string } | null
}

const TRANCHE = 2000
/** A line slipped in before the first one must be met too. */
const AVANT_TOUT = Number.MIN_SAFE_INTEGER

/**
 * Walks the chain from its first line with the keys of the instance, and compares it with the anchors
 * kept elsewhere: they alone notice that the end was cut off. The server breathes between slices.
 */
export async function verifierChaine(
  base: Base,
  perimetre: Perimetre,
  ancres: readonly Ancre[] = [],
): Promise<Verdict> {
  const attendues = new Map<number, Set<string>>()
  for (const { rang, empreinte } of ancres)
    attendues.set(rang, (attendues.get(rang) ?? new Set()).add(empreinte))
  let derniere: Verdict['derniere'] = null
  for (;;) {
    const tranche = lireChaine(base, perimetre, {
      apres: derniere?.rang ?? AVANT_TOUT,
      combien: TRANCHE,
    })
    if (tranche.length === 0) break
    for (const ligne of tranche) {
      const faute = fauteDuChainon(derniere, ligne, ligne.calculee) ?? fauteDAncre(attendues, ligne)
      if (faute) return { lignes: derniere?.rang ?? 0, premiereFaute: faute, derniere }
      derniere = { rang: ligne.rang, empreinte: ligne.empreinte }
    }
    await setImmediate()
  }
  const lignes = derniere?.rang ?? 0
  const coupee = ancres.find(({ rang }) => rang > lignes)
  const premiereFaute = coupee ? ({ rang: lignes + 1, faute: 'ancre' } as const) : null
  return { lignes, premiereFaute, derniere }
}

/** The keeper of the instance has the journal walked; the result is itself a line of it. */
export async function verifierLeJournal(ctx: Contexte<ActeurAdmin>): Promise<void> {
  if (!peutGererInstance(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  const { lignes, premiereFaute } = await verifierChaine(ctx.base, ctx.perimetre)
  acte(ctx, 'journal.verifie', (tx) => {
    tracer(tx, ctx, {
      type: 'journal.verifie',
      cpasId: null,
      sujetId: ctx.acteur.id,
      details: { valide: premiereFaute === null, lignes, rang: premiereFaute?.rang ?? null },
    })
    return null
  })
}

/** Two anchors that disagree about one line are a fault too: one of them was made up. */
function fauteDAncre(
  attendues: ReadonlyMap<number, ReadonlySet<string>>,
  { rang, empreinte }: { readonly rang: number; readonly empreinte: string },
): Faute | null {
  const notees = attendues.get(rang) ?? new Set()
  return [...notees].every((une) => une === empreinte) ? null : { rang, faute: 'ancre' }
}
