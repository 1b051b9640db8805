import { exigeMotDePasse } from '#app/domain/compte/compte.ts'
import type { Role } from '#app/domain/shared/acteur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Tx } from '#db/client.server.ts'
import { lireInvite } from '#db/reads/invitation.server.ts'
import { insererCompte, insererMandat, modifierCompte } from '#db/writes/compte.server.ts'
import { tuerInvitations } from '#db/writes/jeton.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { ecrire } from '../envoi/ecrire.server.ts'
import { tracer } from '../tracer.server.ts'
import { creerLien } from './liens.server.ts'

/** Who is invited: an account that exists, or what a new one is made of. */
export type Personne =
  | { readonly compteId: string }
  | {
      readonly prenom: string
      readonly nom: string
      readonly courriel: string
      readonly langue: Langue
      readonly fonction?: string | undefined
    }

/** To what. */
export interface Charge {
  readonly role: Role
  readonly cpasId?: string | null
  readonly hoteId?: string | null
  readonly candidatId?: string | null
  readonly peutSigner?: boolean
}

/**
 * Makes a mandate that waits for its holder's yes, mails the invitation and records it, in the
 * transaction of the act that invites. Answers the mandate's id.
 */
export function creerInvitation(tx: Tx, ctx: Contexte, personne: Personne, charge: Charge): string {
  const compteId = 'compteId' in personne ? personne.compteId : ctx.nouvelId()
  if ('compteId' in personne) modifierCompte(tx, compteId, { actif: true })
  else insererCompte(tx, { id: compteId, ...personne, creeA: ctx.maintenant })
  const mandatId = ctx.nouvelId()
  insererMandat(tx, {
    id: mandatId,
    compteId,
    ...charge,
    depuis: ctx.maintenant,
    inviteA: ctx.maintenant,
  })
  envoyerInvitation(tx, ctx, mandatId)
  tracer(tx, ctx, {
    type: 'compte.invite',
    cpasId: cpasDe(ctx, charge.cpasId),
    sujetId: compteId,
    details: { role: charge.role, mandatId },
  })
  return mandatId
}

/** Mails an invitation, in the language of whoever is invited; the former mails of it die. */
export function envoyerInvitation(tx: Tx, ctx: Contexte, mandatId: string): void {
  const { compteId, prenom, nom, courriel, langue, role, cpasId, ...reste } = lireInvite(
    tx,
    ctx.perimetre,
    mandatId,
  )
  tuerInvitations(tx, mandatId, ctx.maintenant)
  const lien = creerLien(tx, {
    compteId,
    mandatId,
    usage: 'invitation',
    suite: null,
    navigateur: null,
    maintenant: ctx.maintenant,
  })
  ecrire(tx, ctx, {
    modele: 'invitation',
    a: { courriel, langue, nom: `${prenom} ${nom}` },
    cpasId,
    sujetId: compteId,
    donnees: {
      nom: `${prenom} ${nom}`,
      role,
      lieu: langue === 'nl' ? reste.lieuNl : reste.lieuFr,
      avecMotDePasse: exigeMotDePasse(role) && !reste.aUnMotDePasse,
      ...lien,
    },
  })
}

/** The centre whose journal tells it: the one of the mandate, else the one of whoever acts. */
export function cpasDe({ acteur }: Contexte, duMandat: string | null | undefined): string | null {
  return duMandat ?? (acteur.porte === 'cpas' ? acteur.cpasId : null)
}
