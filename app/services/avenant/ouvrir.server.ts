import { type Changement, signatairesDAvenant } from '#app/domain/avenant/avenant.ts'
import { peutModifierParAvenant, peutRegulariser } from '#app/domain/avenant/permissions.ts'
import { verifierAvenant } from '#app/domain/avenant/regles.ts'
import type { SaisieDAvenant } from '#app/domain/avenant/saisie.ts'
import { couvre } from '#app/domain/convention/cadre.ts'
import { fautesDeSemaine, minutesDeLaSemaine } from '#app/domain/horaire/regles.ts'
import { peutProlongerSansDemande } from '#app/domain/prolongation/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Tx } from '#db/client.server.ts'
import { avenantOuvert, documentDOrigine, prochainRang } from '#db/reads/avenant.server.ts'
import { cadreEnVigueur } from '#db/reads/cadre.server.ts'
import { prochaineReference } from '#db/reads/convention.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { insererAvenant } from '#db/writes/avenant.server.ts'
import { insererConvention } from '#db/writes/convention.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { reglageDeSignatureDu } from '../convention/reglage.server.ts'
import { politiqueDuCentre } from '../droit/politique-du-centre.server.ts'
import { tracer } from '../tracer.server.ts'
import { representantsDeLHote } from './representants.server.ts'

/**
 * Opens a change to a signed convention: a draft of its own, signed by the sides it concerns. Refuses
 * `commun/interdit`, `avenant/convention_non_signee`, `avenant/deja_ouvert` (one at a time, so that
 * nobody signs a change of a text that is changing), `avenant/cadre_trop_court`,
 * `avenant/semaine_refusee`, `prolongation/a_demander`, `prolongation/exclue` and what
 * `verifierAvenant` refuses.
 */
export function ouvrirAvenant(
  ctx: Contexte<ActeurDuCpas>,
  placementId: string,
  saisie: SaisieDAvenant,
  { prolongationAccordee = false }: { readonly prolongationAccordee?: boolean } = {},
): { conventionId: string } {
  if (!peutModifierParAvenant(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  return acte(ctx, 'avenant.ouvert', (tx) => {
    const placement = trouverPlacement(tx, ctx.perimetre, placementId)
    const { cpasId, hoteId, candidatId } = placement
    documentDOrigine(tx, ctx.perimetre, placementId)
    const ouvert = avenantOuvert(tx, ctx.perimetre, placementId)
    if (ouvert) throw new ErreurMetier('avenant/deja_ouvert', { reference: ouvert.reference })
    const { effetLe, changement } = enChangement(tx, ctx, saisie, placement)
    verifierAvenant(placement, { effetLe, changement }, ctx.aujourdhui, {
      malgreLeRetard: peutRegulariser(ctx.acteur),
    })
    if (!prolongationAccordee) exigerLaDecision(tx, ctx, placement, changement)
    exigerLaSuite(tx, ctx, placement, changement, effetLe)
    const [avenantId, conventionId] = [ctx.nouvelId(), ctx.nouvelId()]
    const { nature } = changement
    insererAvenant(tx, {
      id: avenantId,
      cpasId,
      placementId,
      hoteId,
      candidatId,
      rang: prochainRang(tx, ctx.perimetre, placementId),
      nature,
      effetLe,
      changement,
      motif: saisie.motif,
      creeA: ctx.maintenant,
    })
    insererConvention(tx, {
      id: conventionId,
      cpasId,
      hoteId,
      // A price is no affair of the worker: their documents do not hold it.
      candidatId: nature === 'tarif' ? null : candidatId,
      type: 'avenant',
      signataires: signatairesDAvenant(nature),
      sujetId: avenantId,
      reference: prochaineReference(tx, ctx.perimetre, {
        cpasId,
        prefixe: 'AV',
        annee: ctx.aujourdhui.slice(0, 4),
      }),
      statut: 'brouillon',
      numero: 0,
      creeA: ctx.maintenant,
    })
    tracer(tx, ctx, {
      type: 'avenant.ouvert',
      cpasId,
      sujetId: placementId,
      details: { nature, effetLe, avenantId },
    })
    return { conventionId }
  })
}

/**
 * A longer contract is decided by whom the centre's policy names: they open it themselves, the others
 * ask. A shorter one is no prolongation.
 */
function exigerLaDecision(
  tx: Tx,
  ctx: Contexte<ActeurDuCpas>,
  { cpasId, finPrevueLe }: ReturnType<typeof trouverPlacement>,
  changement: Changement,
): void {
  if (changement.nature !== 'periode' || changement.finPrevueLe <= finPrevueLe) return
  const { prolongation, decideur } = politiqueDuCentre(tx, ctx, cpasId)
  if (prolongation === 'jamais') throw new ErreurMetier('prolongation/exclue')
  if (!peutProlongerSansDemande(ctx.acteur, decideur))
    throw new ErreurMetier('prolongation/a_demander')
}

/** A longer placement needs a framework that carries it; another week must keep the legal limits. */
function exigerLaSuite(
  tx: Tx,
  ctx: Contexte,
  placement: ReturnType<typeof trouverPlacement>,
  changement: Changement,
  effetLe: DateCivile,
): void {
  if (changement.nature === 'periode' && placement.categorieDeLHote !== 'INT') {
    const { cpasId, hoteId, debutLe } = placement
    const cadre = cadreEnVigueur(tx, ctx.perimetre, { cpasId, hoteId })
    if (cadre && !couvre(cadre, debutLe, changement.finPrevueLe))
      throw new ErreurMetier('avenant/cadre_trop_court', { cadreFinLe: cadre.au ?? debutLe })
  }
  if (changement.nature === 'horaire') {
    const fautes = fautesDeSemaine(changement.semaine, changement.heuresSemaine, effetLe)
    const bloquantes = fautes.filter(({ bloque }) => bloque)
    if (bloquantes.length > 0)
      throw new ErreurMetier('horaire/plages_refusees', { fautes: bloquantes })
  }
}

function enChangement(
  tx: Tx,
  ctx: Contexte,
  saisie: SaisieDAvenant,
  placement: ReturnType<typeof trouverPlacement>,
): {
  readonly effetLe: DateCivile
  readonly changement: Changement
} {
  switch (saisie.nature) {
    case 'horaire': {
      const { nature, des, semaine } = saisie
      const heuresSemaine = minutesDeLaSemaine(semaine) / 60
      const heuresAvant = placement.heuresSemaine
      return { effetLe: des, changement: { nature, semaine, heuresSemaine, heuresAvant } }
    }
    case 'signataire': {
      const { nature, effetLe, representantsHote: nouveaux } = saisie
      const anciens = representantsDeLHote(tx, ctx, placement)
      // The rule of today is kept with the change: deciding another one changes no open avenant.
      const { relais, des } = reglageDeSignatureDu(tx, ctx.perimetre, ctx.aujourdhui)
      return { effetLe, changement: { nature, anciens, nouveaux, relais, regleDes: des } }
    }
    case 'suspension': {
      const { nature, effetLe, reprisePrevueLe } = saisie
      return { effetLe, changement: { nature, reprisePrevueLe: reprisePrevueLe ?? null } }
    }
    case 'rupture': {
      const { nature, effetLe, motifDeFin } = saisie
      return { effetLe, changement: { nature, motif: motifDeFin } }
    }
    default: {
      const { effetLe, motif: _, ...changement } = saisie
      return { effetLe, changement }
    }
  }
}
