import { apresJoursOuvrables } from '#app/domain/horaire/feries.ts'
import type { AuteurDHoraire } from '#app/domain/horaire/horaire.ts'
import { cotePour } from '#app/domain/horaire/permissions.ts'
import { fautesDeSemaine, preavisDHoraire } from '#app/domain/horaire/regles.ts'
import type { SaisieDHoraire } from '#app/domain/horaire/saisie.ts'
import { derniereJournee } from '#app/domain/placement/placement.ts'
import { enVigueur } from '#app/domain/shared/bareme.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { jourLong } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Tx } from '#db/client.server.ts'
import { gestionnairesDe, suiveursDe } from '#db/reads/destinataire.server.ts'
import { horairesConfirmes } from '#db/reads/horaire.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { insererHoraire } from '#db/writes/horaire.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * One side proposes a week from a day on; nothing is in force before the other says yes. Refuses
 * `horaire/plages_refusees` (with every mistake), `horaire/hors_placement`, `horaire/delai_trop_court`
 * (a change, not the first schedule), `horaire/proposition_en_cours`, and `horaire/a_confirmer` when a
 * form has warnings that were not read yet.
 */
export function proposerHoraire(
  ctx: Contexte,
  placementId: string,
  { des, semaine, mot, malgre }: SaisieDHoraire,
): { horaireId: string } {
  return acte(ctx, 'horaire.propose', (tx) => {
    const placement = trouverPlacement(tx, ctx.perimetre, placementId)
    const par = cotePour(ctx.acteur, placement)
    if (!par) throw new ErreurMetier('commun/interdit')
    const fautes = fautesDeSemaine(semaine, placement.heuresSemaine, des)
    const bloquantes = fautes.filter(({ bloque }) => bloque)
    if (bloquantes.length > 0)
      throw new ErreurMetier('horaire/plages_refusees', { fautes: bloquantes })
    if (malgre === false && fautes.length > 0)
      throw new ErreurMetier('horaire/a_confirmer', { fautes })
    exigerUnJourPossible(tx, ctx, placement, des)
    const horaireId = ctx.nouvelId()
    insererHoraire(tx, {
      id: horaireId,
      cpasId: placement.cpasId,
      placementId,
      des,
      semaine,
      proposePar: par,
      statut: 'propose',
      mot: mot ?? null,
      proposeA: ctx.maintenant,
      proposeParId: ctx.acteur.id,
    })
    annoncer(tx, ctx, placement, { id: horaireId, par, des })
    tracer(tx, ctx, {
      type: 'horaire.propose',
      cpasId: placement.cpasId,
      sujetId: placementId,
      details: { par, des, horaireId },
    })
    return { horaireId }
  })
}

type Placement = ReturnType<typeof trouverPlacement>

function exigerUnJourPossible(
  tx: Tx,
  ctx: Contexte,
  placement: Placement,
  des: Placement['debutLe'],
): void {
  const fin = derniereJournee(placement)
  if (des < placement.debutLe || des > fin)
    throw new ErreurMetier('horaire/hors_placement', {
      debutLe: placement.debutLe,
      finLe: fin,
    })
  const premier = horairesConfirmes(tx, ctx.perimetre, placement.id).length === 0
  if (premier) return
  const jours = enVigueur(preavisDHoraire, ctx.aujourdhui).valeur
  const auPlusTot = apresJoursOuvrables(ctx.aujourdhui, jours)
  if (des < auPlusTot)
    throw new ErreurMetier('horaire/delai_trop_court', { jours, premierJour: auPlusTot })
}

function annoncer(
  tx: Tx,
  ctx: Contexte,
  placement: Placement,
  { id, par, des }: { id: string; par: AuteurDHoraire; des: Placement['debutLe'] },
): void {
  const avis = {
    code: 'horaire_a_confirmer' as const,
    faits: (langue: 'fr' | 'nl') => ({
      poste: placement.titreDuPoste,
      jour: jourLong(des, langue),
    }),
    cpasId: placement.cpasId,
    sujetId: placement.id,
  }
  if (par === 'cpas')
    avertir(tx, ctx, gestionnairesDe(tx, ctx.perimetre, placement.hoteId), {
      ...avis,
      page: paths.hote.horaireReponse(id),
    })
  else
    avertir(tx, ctx, suiveursDe(tx, ctx.perimetre, placement.candidatId), {
      ...avis,
      page: paths.cpas.horaireReponse(id),
    })
}
