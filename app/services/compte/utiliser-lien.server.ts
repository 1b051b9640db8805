import { essaisDeCode } from '#app/domain/compte/compte.ts'
import { normaliserCode } from '#app/domain/compte/regles.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { enTransaction } from '#db/client.server.ts'
import { type JetonConnu, trouverJeton } from '#db/reads/jeton.server.ts'
import { compterEssai, utiliserJeton } from '#db/writes/jeton.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { type Entrant, entrer } from './connecter.server.ts'
import { empreinteDeCode, empreinteDeJeton } from './liens.server.ts'
import { limiter } from './limiter.server.ts'

/** What the page of a link shows; opening it changes nothing. */
export type EtatDuLien = 'utilisable' | 'code' | 'perime' | 'utilise' | 'inconnu'

export function etatDuLien(ctx: Contexte, jeton: string, navigateur: string | null): EtatDuLien {
  const connu = trouverJeton(ctx.base, ctx.perimetre, empreinteDeJeton(jeton))
  if (!connu) return 'inconnu'
  if (connu.utiliseA) return 'utilise'
  if (connu.expireA <= ctx.maintenant || connu.essais >= essaisDeCode) return 'perime'
  return estLeNavigateur(connu, navigateur) ? 'utilisable' : 'code'
}

/**
 * Signs in by a link: from the browser that asked for it, or with the code typed. Refuses
 * `compte/lien_inconnu`, `compte/lien_perime`, `compte/lien_deja_utilise`, `compte/code_faux`, `commun/trop_de_demandes`.
 */
export function utiliserLien(
  ctx: Contexte,
  { jeton, code }: { readonly jeton: string; readonly code: string | null },
  { adresse, navigateur }: { readonly adresse: string; readonly navigateur: string | null },
): Entrant & { suite: string | null } {
  limiter(ctx.base, 'code_adresse', adresse, ctx.maintenant)
  const connu = trouverJeton(ctx.base, ctx.perimetre, empreinteDeJeton(jeton))
  if (!connu) throw new ErreurMetier('compte/lien_inconnu')
  if (connu.utiliseA) throw new ErreurMetier('compte/lien_deja_utilise')
  if (!estLeNavigateur(connu, navigateur)) verifierCode(ctx, connu, jeton, code)
  if (!enTransaction(ctx.base, (tx) => utiliserJeton(tx, connu.id, ctx.maintenant, essaisDeCode)))
    throw new ErreurMetier('compte/lien_perime')
  const entrant = entrer(ctx, connu.compteId, 'lien')
  return { ...entrant, mandatId: connu.mandatId ?? entrant.mandatId, suite: connu.suite }
}

function estLeNavigateur({ navigateurEmpreinte }: JetonConnu, navigateur: string | null): boolean {
  return navigateur !== null && navigateurEmpreinte === empreinteDeJeton(navigateur)
}

function verifierCode(ctx: Contexte, connu: JetonConnu, jeton: string, code: string | null): void {
  if (connu.expireA <= ctx.maintenant || connu.essais >= essaisDeCode)
    throw new ErreurMetier('compte/lien_perime')
  if (code !== null && empreinteDeCode(jeton, normaliserCode(code)) === connu.codeEmpreinte) return
  const essais = enTransaction(ctx.base, (tx) => compterEssai(tx, connu.id))
  throw new ErreurMetier('compte/code_faux', { restants: Math.max(0, essaisDeCode - essais) })
}
