import type { Acteur } from '#app/domain/shared/acteur.ts'

/** How the centre uses the law is set by the head of the service. */
export function peutFixerLaPolitique({ role }: Acteur): boolean {
  return role === 'responsable'
}
