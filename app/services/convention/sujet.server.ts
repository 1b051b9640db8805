import { faireAvancerCadre } from '#app/domain/convention/cadre.ts'
import { faireAvancer } from '#app/domain/placement/cycle-de-vie.ts'
import { verifications } from '#app/domain/placement/placement.ts'
import type { Tx } from '#db/client.server.ts'
import { cadreEnVigueur, trouverCadre } from '#db/reads/cadre.server.ts'
import type { trouverConvention } from '#db/reads/convention.server.ts'
import { trouverPlacement, verificationsFaites } from '#db/reads/placement.server.ts'
import { modifierCadre } from '#db/writes/convention.server.ts'
import { modifierPlacement } from '#db/writes/placement.server.ts'
import { accomplirAvenant } from '../avenant/appliquer.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

type Convention = ReturnType<typeof trouverConvention>

/** The framework or the placement of a document that goes out for signature. */
export function ouvrirLeSujet(tx: Tx, { perimetre }: Contexte, convention: Convention): void {
  switch (convention.type) {
    case 'convention-cadre': {
      const cadre = trouverCadre(tx, perimetre, convention.sujetId)
      if (cadre.statut === 'brouillon')
        modifierCadre(tx, cadre, { statut: faireAvancerCadre(cadre, 'a_signer').statut })
      return
    }
    case 'convention-individuelle':
    case 'note-affectation-interne': {
      const placement = trouverPlacement(tx, perimetre, convention.sujetId)
      if (placement.statut === 'preparation')
        modifierPlacement(tx, placement, { statut: faireAvancer(placement, 'signature').statut })
      return
    }
    case 'avenant':
      // The placement goes on under its former text until everybody has signed.
      return
  }
}

/**
 * Everybody has signed: the framework is in force (and the former one ends), or the placement starts
 * if its papers are in order. The side that signed last may be a host or a worker, so the subject is
 * read by its own id.
 */
export function accomplirLeSujet(tx: Tx, ctx: Contexte, convention: Convention): void {
  switch (convention.type) {
    case 'convention-cadre': {
      const { cpasId, hoteId } = convention
      const ancien = cadreEnVigueur(tx, ctx.perimetre, { cpasId, hoteId })
      if (ancien) modifierCadre(tx, ancien, { statut: faireAvancerCadre(ancien, 'termine').statut })
      const cadre = trouverCadre(tx, ctx.perimetre, convention.sujetId)
      modifierCadre(tx, cadre, { statut: faireAvancerCadre(cadre, 'en_vigueur').statut })
      tracer(tx, ctx, { type: 'cadre.en_vigueur', cpasId, sujetId: cadre.id, details: {} })
      return
    }
    case 'avenant':
      accomplirAvenant(tx, ctx, convention.sujetId)
      return
    case 'convention-individuelle':
    case 'note-affectation-interne': {
      const placement = trouverPlacement(tx, ctx.perimetre, convention.sujetId)
      const faites = verificationsFaites(tx, ctx.perimetre, placement.id)
      if (!verifications.every((une) => faites.includes(une))) return
      modifierPlacement(tx, placement, { statut: faireAvancer(placement, 'actif').statut })
      tracer(tx, ctx, {
        type: 'placement.demarre',
        cpasId: convention.cpasId,
        sujetId: placement.id,
        details: { force: false },
      })
    }
  }
}
