import { faireAvancer } from '#app/domain/poste/cycle-de-vie.ts'
import { peutTenirPoste } from '#app/domain/poste/permissions.ts'
import {
  faireAvancer as faireAvancerProposition,
  statutsVusParLHote,
} from '#app/domain/proposition/cycle-de-vie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { paths } from '#app/paths.ts'
import type { Tx } from '#db/client.server.ts'
import { accesDuTravailleur, gestionnairesDe, suiveursDe } from '#db/reads/destinataire.server.ts'
import { propositionsOuvertesDuPoste, trouverPoste } from '#db/reads/poste.server.ts'
import { changerStatutDePoste } from '#db/writes/poste.server.ts'
import { modifierProposition } from '#db/writes/proposition.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { faitsDe } from '../proposition/faits.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Closes a post, until it is opened again. Nobody is left waiting for an answer that will not come:
 * its open proposals, of every centre, end with that reason and those concerned are told (S-B7). Who
 * works there stays. Refuses `commun/interdit`, `poste/transition_impossible`,
 * `commun/modifie_entretemps`.
 */
export function fermerPoste(
  ctx: Contexte<ActeurDuCpas>,
  posteId: string,
  { version }: { readonly version: number },
): void {
  acte(ctx, 'poste.ferme', (tx) => {
    const poste = trouverPoste(tx, ctx.perimetre, posteId)
    if (!peutTenirPoste(ctx.acteur, poste)) throw new ErreurMetier('commun/interdit')
    const { statut } = faireAvancer(poste, 'ferme')
    for (const ouverte of propositionsOuvertesDuPoste(tx, ctx.perimetre, posteId))
      retirer(tx, ctx, ouverte)
    changerStatutDePoste(tx, { id: posteId, version }, statut)
    tracer(tx, ctx, {
      type: 'poste.ferme',
      cpasId: poste.cpasId,
      sujetId: posteId,
      details: { hoteId: poste.hoteId, de: poste.statut },
    })
    return null
  })
}

type Ouverte = ReturnType<typeof propositionsOuvertesDuPoste>[number]

function retirer(tx: Tx, ctx: Contexte<ActeurDuCpas>, ouverte: Ouverte): void {
  const { id, cpasId, candidatId, hoteId, version } = ouverte
  const { statut } = faireAvancerProposition(ouverte, 'retiree')
  modifierProposition(
    tx,
    { id, version },
    { statut, motifRetrait: 'poste_ferme', reponduA: ctx.maintenant },
  )
  tracer(tx, ctx, {
    type: 'proposition.retiree',
    cpasId,
    sujetId: id,
    details: { motif: 'poste_ferme' },
  })
  const avis = {
    code: 'poste_ferme',
    faits: faitsDe(tx, ctx.perimetre, ouverte),
    cpasId,
    sujetId: id,
  } as const
  const { perimetre } = ctx
  avertir(tx, ctx, suiveursDe(tx, perimetre, candidatId), {
    ...avis,
    page: paths.cpas.proposition(id),
  })
  // A draft was never shown to the person, nor anything to the host before it was sent.
  const acces =
    ouverte.statut === 'brouillon' ? undefined : accesDuTravailleur(tx, perimetre, candidatId)
  if (acces) avertir(tx, ctx, [acces], { ...avis, page: paths.travailleur.propositions })
  if (statutsVusParLHote.some((vu) => vu === ouverte.statut))
    avertir(tx, ctx, gestionnairesDe(tx, perimetre, hoteId), {
      ...avis,
      page: paths.hote.proposition(id),
    })
}
