import { signataires } from '#app/domain/convention/convention.ts'
import { peutRediger } from '#app/domain/convention/permissions.ts'
import type { ComplementDeCadre } from '#app/domain/convention/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { hoteAConventionner, trouverCadre } from '#db/reads/cadre.server.ts'
import { prochaineReference } from '#db/reads/convention.server.ts'
import { insererCadre, insererConvention, modifierCadre } from '#db/writes/convention.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Writes the draft of a framework convention with a host, and opens its document. Refuses
 * `commun/interdit`, `cadre/service_interne` (a service of the CPAS itself needs none).
 */
export function redigerCadre(
  ctx: Contexte<ActeurDuCpas>,
  hoteId: string,
  complement: ComplementDeCadre,
): { cadreId: string } {
  if (!peutRediger(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  const { cpasId } = ctx.acteur
  return acte(ctx, 'cadre.redige', (tx) => {
    const { categorie } = hoteAConventionner(tx, ctx.perimetre, hoteId)
    if (categorie === 'INT') throw new ErreurMetier('cadre/service_interne')
    const cadreId = ctx.nouvelId()
    const numero = prochaineReference(tx, ctx.perimetre, {
      cpasId,
      prefixe: 'CC',
      annee: ctx.aujourdhui.slice(0, 4),
    })
    insererCadre(tx, {
      id: cadreId,
      cpasId,
      hoteId,
      numero,
      statut: 'brouillon',
      ...colonnesDe(complement),
      creeA: ctx.maintenant,
    })
    insererConvention(tx, {
      id: ctx.nouvelId(),
      cpasId,
      hoteId,
      type: 'convention-cadre',
      signataires: signataires['convention-cadre'],
      sujetId: cadreId,
      reference: numero,
      statut: 'brouillon',
      numero: 0,
      creeA: ctx.maintenant,
    })
    tracer(tx, ctx, { type: 'cadre.redige', cpasId, sujetId: cadreId, details: { hoteId } })
    return { cadreId }
  })
}

/** Changes a draft. Refuses `commun/interdit`, `cadre/transition_impossible`, `commun/modifie_entretemps`. */
export function modifierLeCadre(
  ctx: Contexte<ActeurDuCpas>,
  cadreId: string,
  { version, ...complement }: ComplementDeCadre & { version: number },
): void {
  if (!peutRediger(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'cadre.modifie', (tx) => {
    const { statut, cpasId } = trouverCadre(tx, ctx.perimetre, cadreId)
    if (statut !== 'brouillon' && statut !== 'a_signer')
      throw new ErreurMetier('cadre/transition_impossible', { de: statut, vers: 'brouillon' })
    modifierCadre(tx, { id: cadreId, version }, colonnesDe(complement))
    tracer(tx, ctx, { type: 'cadre.modifie', cpasId, sujetId: cadreId, details: {} })
    return null
  })
}

function colonnesDe(complement: ComplementDeCadre) {
  return {
    complement,
    du: complement.debutLe,
    au: complement.finLe ?? null,
    decisionLe: complement.decisionLe,
    decisionReference: complement.decisionReference,
    decisionOrgane: complement.decisionOrgane,
  }
}
