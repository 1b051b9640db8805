import type { MoyenDeConnexion } from '#app/domain/compte/compte.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { enTransaction } from '#db/client.server.ts'
import { comptesParCourriel, mandatsDuCompte } from '#db/reads/compte.server.ts'
import { consigner } from '#db/writes/journal.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { limiter, oublierLesEssais } from './limiter.server.ts'
import { estLeMotDePasse } from './mots-de-passe.server.ts'

/** Who has proved who they are, and as what they act first. */
export interface Entrant {
  readonly compteId: string
  readonly mandatId: string
  readonly moyen: MoyenDeConnexion
}

/**
 * Sign-in with a password. Same answer and same work whether the address is unknown, has no password,
 * or the password is wrong: `compte/identifiants_faux`. Refuses `commun/trop_de_demandes`, `compte/sans_mandat`.
 */
export async function connecter(
  ctx: Contexte,
  saisie: { readonly courriel: string; readonly motDePasse: string },
  adresse: string,
): Promise<Entrant> {
  limiter(ctx.base, 'connexion_adresse', adresse, ctx.maintenant)
  limiter(ctx.base, 'connexion_compte', saisie.courriel, ctx.maintenant)
  const candidats = comptesParCourriel(ctx.base, ctx.perimetre, saisie.courriel)
  // Several people may share an address; only one of them has a password there.
  const connu = candidats.find(({ empreinte }) => empreinte !== null)
  if (!(await estLeMotDePasse(connu?.empreinte ?? null, saisie.motDePasse)) || !connu) {
    noterRefus(ctx, connu?.id ?? null)
    throw new ErreurMetier('compte/identifiants_faux')
  }
  const entrant = entrer(ctx, connu.id, 'mot_de_passe')
  oublierLesEssais(ctx.base, 'connexion_compte', saisie.courriel)
  return entrant
}

/**
 * Notes that a proved person comes in, under the mandate their link is for, else under their first.
 * Refuses `compte/sans_mandat`.
 */
export function entrer(
  ctx: Contexte,
  compteId: string,
  moyen: MoyenDeConnexion,
  mandatId: string | null = null,
): Entrant {
  const mandats = mandatsDuCompte(ctx.base, ctx.perimetre, compteId)
  const celui = mandats.find(({ id }) => id === mandatId) ?? mandats[0]
  if (!celui) throw new ErreurMetier('compte/sans_mandat')
  enTransaction(ctx.base, (tx) =>
    consigner(tx, {
      type: 'compte.connexion',
      acteurId: compteId,
      cpasId: celui.cpasId,
      sujetId: compteId,
      details: { moyen },
      survenuA: ctx.maintenant,
    }),
  )
  return { compteId, mandatId: celui.id, moyen }
}

function noterRefus({ base, maintenant }: Contexte, compteId: string | null): void {
  enTransaction(base, (tx) =>
    consigner(tx, {
      type: 'compte.connexion_refusee',
      acteurId: compteId ?? 'inconnu',
      cpasId: null,
      sujetId: compteId,
      details: { raison: 'mot_de_passe' },
      survenuA: maintenant,
    }),
  )
}
