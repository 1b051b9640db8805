import { estMotDePasseFaible } from '#app/domain/compte/mot-de-passe.ts'
import { peutSePasserDeLAncien } from '#app/domain/compte/regles.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { enTransaction } from '#db/client.server.ts'
import {
  autreMotDePasse,
  lireMoi,
  mandatsDuCompte,
  sessionsDuCompte,
} from '#db/reads/compte.server.ts'
import { poserMotDePasse } from '#db/writes/compte.server.ts'
import { consigner } from '#db/writes/journal.server.ts'
import { supprimerSessions } from '#db/writes/session.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { limiter } from './limiter.server.ts'
import { estLeMotDePasse, hacherMotDePasse } from './mots-de-passe.server.ts'

/** Which account, and the sign-in that asks. */
export interface Demandeur {
  readonly compteId: string
  readonly sessionId: string
}

/** What must be proved before a password is chosen. */
export type PreuveDemandee = 'actuel' | 'aucune' | 'lien'

/**
 * The old password, nothing right after a sign-in by link, or such a sign-in first when there is no
 * old one to ask: whoever finds a session open must not be able to make it theirs.
 */
export function preuveDemandee(
  { base, perimetre, maintenant }: Contexte,
  { compteId, sessionId }: Demandeur,
): PreuveDemandee {
  const ici = sessionsDuCompte(base, perimetre, compteId).find(({ id }) => id === sessionId)
  if (ici && peutSePasserDeLAncien(ici, maintenant)) return 'aucune'
  return lireMoi(base, perimetre, compteId).empreinte === null ? 'lien' : 'actuel'
}

/**
 * Chooses a password; every sign-in of the account ends, this one too: the caller opens the next.
 * Refuses `compte/courriel_absent`, `compte/mot_de_passe_actuel_faux`, `compte/mot_de_passe_faible`,
 * `compte/courriel_connu`, `commun/trop_de_demandes`.
 */
export async function changerMotDePasse(
  ctx: Contexte,
  qui: Demandeur,
  saisie: { readonly motDePasseActuel?: string | undefined; readonly motDePasse: string },
): Promise<void> {
  limiter(ctx.base, 'mot_de_passe', qui.compteId, ctx.maintenant)
  const moi = lireMoi(ctx.base, ctx.perimetre, qui.compteId)
  // A password is typed beside an address: who has none signs in by the links they receive.
  if (moi.courriel === '') throw new ErreurMetier('compte/courriel_absent')
  const preuve = preuveDemandee(ctx, qui)
  const juste =
    preuve === 'aucune' || (await estLeMotDePasse(moi.empreinte, saisie.motDePasseActuel ?? ''))
  if (!juste) throw new ErreurMetier('compte/mot_de_passe_actuel_faux')
  const lieux = mandatsDuCompte(ctx.base, ctx.perimetre, qui.compteId).flatMap(
    ({ lieuFr, lieuNl }) => [lieuFr, lieuNl],
  )
  const empreinte = await preparerMotDePasse(
    ctx,
    { ...moi, compteId: qui.compteId, lieux },
    saisie.motDePasse,
  )
  enTransaction(ctx.base, (tx) => {
    poserMotDePasse(tx, qui.compteId, empreinte, ctx.maintenant)
    supprimerSessions(tx, qui.compteId)
    consigner(tx, {
      type: 'compte.mot_de_passe_change',
      acteurId: qui.compteId,
      cpasId: null,
      sujetId: qui.compteId,
      details: {},
      survenuA: ctx.maintenant,
    })
  })
}

/**
 * The hash of a password that is good enough for this account. Refuses `compte/mot_de_passe_requis`,
 * `compte/mot_de_passe_faible`, and `compte/courriel_connu` when the other person behind the same
 * address already has one: a sign-in could not tell them apart.
 */
export async function preparerMotDePasse(
  { base, perimetre }: Contexte,
  compte: {
    readonly compteId: string
    readonly prenom: string
    readonly nom: string
    readonly courriel: string
    readonly lieux: readonly string[]
  },
  motDePasse: string | null,
): Promise<string> {
  if (motDePasse === null) throw new ErreurMetier('compte/mot_de_passe_requis')
  const contexte = [compte.prenom, compte.nom, compte.courriel, ...compte.lieux]
  if (estMotDePasseFaible(motDePasse, contexte))
    throw new ErreurMetier('compte/mot_de_passe_faible')
  if (autreMotDePasse(base, perimetre, compte)) throw new ErreurMetier('compte/courriel_connu')
  return hacherMotDePasse(motDePasse)
}
