import { absentsLe } from '#app/domain/compte/absence.ts'
import type { Decideur } from '#app/domain/droit/politique.ts'
import { roleQuiDecide } from '#app/domain/prolongation/prolongation.ts'
import { aQuiEcrire } from '#app/domain/prolongation/regles.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { jour } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Tx } from '#db/client.server.ts'
import { responsablesDe, titulairesDe } from '#db/reads/destinataire.server.ts'
import { absencesDes } from '#db/reads/prolongation.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'

interface Demande {
  readonly id: string
  readonly cpasId: string
  readonly decideur: Decideur
  readonly adresseeAId: string
  readonly finVoulueLe: DateCivile
}

/**
 * Tells whoever decides that a request waits, or still waits; how many were written to. A role that
 * nobody holds any more is the head of the service's affair. Nothing of the person is in the mail.
 */
export function ecrireAuxDecideurs(
  tx: Tx,
  ctx: Contexte,
  { id, cpasId, decideur, adresseeAId, finVoulueLe }: Demande,
  { rappel }: { readonly rappel: boolean },
): number {
  const { perimetre, aujourdhui } = ctx
  const duRole = titulairesDe(tx, perimetre, { cpasId, role: roleQuiDecide[decideur] })
  const titulaires = duRole.length > 0 ? duRole : responsablesDe(tx, perimetre, cpasId)
  const duCentre = absencesDes(tx, perimetre, aujourdhui).filter((une) => une.cpasId === cpasId)
  const destinataires = aQuiEcrire(titulaires, {
    adresseeAId,
    absents: absentsLe(duCentre, aujourdhui),
    rappel,
  })
  avertir(tx, ctx, destinataires, {
    code: rappel ? 'prolongation_rappel' : 'prolongation_demandee',
    faits: (langue) => ({ jour: jour(finVoulueLe, langue) }),
    page: paths.cpas.prolongation(id),
    cpasId,
    sujetId: id,
  })
  return destinataires.length
}
