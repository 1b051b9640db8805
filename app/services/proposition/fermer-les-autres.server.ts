import { faireAvancer, statutsVusParLHote } from '#app/domain/proposition/cycle-de-vie.ts'
import { paths } from '#app/paths.ts'
import type { Tx } from '#db/client.server.ts'
import { gestionnairesDe } from '#db/reads/destinataire.server.ts'
import { ouvertesAFermer, placesLibres } from '#db/reads/proposition.server.ts'
import { modifierProposition } from '#db/writes/proposition.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { tracer } from '../tracer.server.ts'
import { faitsDe } from './faits.server.ts'

/**
 * An acceptance closes the person's other open proposals and, when it took the last place, the other
 * people's for that post. Each host is told, without being told who took whom.
 */
export function fermerLesAutres(
  tx: Tx,
  ctx: Contexte,
  acceptee: { readonly id: string; readonly candidatId: string; readonly posteId: string },
): void {
  const posteComplet = placesLibres(tx, ctx.perimetre, acceptee.posteId) === 0
  const autres = ouvertesAFermer(tx, ctx.perimetre, { ...acceptee, posteComplet })
  for (const autre of autres) {
    const memePersonne = autre.candidatId === acceptee.candidatId
    const { statut } = faireAvancer(autre, 'retiree')
    const motif = memePersonne ? 'place_ailleurs' : 'poste_complet'
    modifierProposition(
      tx,
      { id: autre.id, version: autre.version },
      { statut, motifRetrait: motif, reponduA: ctx.maintenant },
    )
    tracer(tx, ctx, {
      type: 'proposition.retiree',
      cpasId: autre.cpasId,
      sujetId: autre.id,
      details: { motif },
    })
    if (!statutsVusParLHote.some((vu) => vu === autre.statut)) continue
    avertir(tx, ctx, gestionnairesDe(tx, ctx.perimetre, autre.hoteId), {
      code: memePersonne ? 'proposition_retiree' : 'poste_complet',
      faits: faitsDe(tx, ctx.perimetre, autre),
      page: paths.hote.proposition(autre.id),
      cpasId: autre.cpasId,
      sujetId: autre.id,
    })
  }
}
