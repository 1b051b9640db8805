import { estSessionFinie } from '#app/domain/compte/regles.ts'
import { porteDe } from '#app/domain/shared/acteur.ts'
import { type SessionOuverte, sessionsDuCompte } from '#db/reads/compte.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** Where an account is signed in now: rows whose time has passed are not shown, they open nothing. */
export function sessionsOuvertes(
  { base, perimetre, maintenant }: Contexte,
  compteId: string,
): SessionOuverte[] {
  return sessionsDuCompte(base, perimetre, compteId).filter(
    (une) => !estSessionFinie(une, porteDe(une.role), maintenant),
  )
}
