import { parties } from '#app/domain/convention/convention.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { estLangue, type Langue } from '#app/domain/shared/langue.ts'
import type { Base } from '#db/client.server.ts'
import { lireScan, lireTexte, trouverConvention } from '#db/reads/convention.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { type NatureDeFichier, natureDuFichier } from '../document/nature.server.ts'
import { consulterConvention } from './consulter-convention.server.ts'

export interface TexteOuvert {
  readonly octets: Uint8Array
  readonly type: 'application/pdf'
  readonly nom: string
}

/**
 * The filed bytes of a text, as asked for in an address. A member of the centre reads a dossier by
 * it, so that reading is written. Refuses `commun/introuvable` for whoever is no side of it, for an
 * odd language or version, and what `consulterConvention` refuses.
 */
export function ouvrirTexte(
  ctx: Contexte,
  conventionId: string,
  demande: { readonly langue: string | undefined; readonly numero: string | null },
): TexteOuvert {
  const voulu = enClair(demande)
  const lire = (base: Base) => {
    const { octets, reference } = lireTexte(base, ctx.perimetre, conventionId, voulu)
    const version = voulu.numero === undefined ? '' : `-v${voulu.numero}`
    const nom = `${reference}${version}-${voulu.langue}.pdf`
    return { octets, type: 'application/pdf' as const, nom }
  }
  const { acteur } = ctx
  return acteur.porte === 'cpas'
    ? consulterConvention({ ...ctx, acteur }, conventionId, 'document', lire)
    : lire(ctx.base)
}

/** The scan of a paper signature. Refuses `commun/introuvable` and what `consulterConvention` refuses. */
export function ouvrirScan(
  ctx: Contexte<ActeurDuCpas>,
  conventionId: string,
  demandee: string | undefined,
) {
  const partie = parties.find((une) => une === demandee)
  if (!partie) throw new ErreurMetier('commun/introuvable')
  return consulterConvention(ctx, conventionId, 'scan', (tx) => {
    const { reference } = trouverConvention(tx, ctx.perimetre, conventionId)
    const { octets, type } = lireScan(tx, ctx.perimetre, conventionId, partie)
    const nature = natureDuFichier(octets)
    // What was filed was looked at then; a row that says otherwise today is not shown.
    if (nature === null || nature !== type) throw new ErreurMetier('commun/introuvable')
    return { octets, type: nature, nom: `${reference}-${partie}.${extensions[nature]}` }
  })
}

const extensions: Record<NatureDeFichier, string> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

function enClair({ langue, numero }: { langue: string | undefined; numero: string | null }): {
  langue: Langue
  numero?: number
} {
  if (!estLangue(langue)) throw new ErreurMetier('commun/introuvable')
  if (numero === null) return { langue }
  if (!/^[1-9]\d{0,3}$/.test(numero)) throw new ErreurMetier('commun/introuvable')
  return { langue, numero: Number(numero) }
}
