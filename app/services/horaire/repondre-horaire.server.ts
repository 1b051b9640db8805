import { cotePour } from '#app/domain/horaire/permissions.ts'
import type { ActeurTravailleur } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { jourLong } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Tx } from '#db/client.server.ts'
import { accesDuTravailleur, gestionnairesDe, suiveursDe } from '#db/reads/destinataire.server.ts'
import { trouverHoraire } from '#db/reads/horaire.server.ts'
import { modifierHoraire, remplacerHoraires } from '#db/writes/horaire.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * The other side answers a proposed week. A yes puts it in force from its day; past weeks keep
 * theirs. Refuses `horaire/pas_votre_reponse`, `horaire/deja_repondu`, `commun/modifie_entretemps`.
 */
export function repondreHoraire(
  ctx: Contexte,
  horaireId: string,
  {
    version,
    reponse,
    mot,
  }: {
    readonly version: number
    readonly reponse: 'oui' | 'non'
    readonly mot?: string | undefined
  },
): { placementId: string } {
  return acte(ctx, 'horaire.repondu', (tx) => {
    const horaire = trouverHoraire(tx, ctx.perimetre, horaireId)
    const par = cotePour(ctx.acteur, horaire)
    if (!par) throw new ErreurMetier('commun/interdit')
    if (horaire.statut !== 'propose') throw new ErreurMetier('horaire/deja_repondu')
    if (par === horaire.proposePar) throw new ErreurMetier('horaire/pas_votre_reponse')
    const oui = reponse === 'oui'
    modifierHoraire(
      tx,
      { id: horaireId, version },
      {
        statut: oui ? 'confirme' : 'refuse',
        ...(mot ? { mot } : {}),
        reponduA: ctx.maintenant,
        reponduParId: ctx.acteur.id,
      },
    )
    if (oui) remplacerHoraires(tx, horaire.placementId, horaire.des, horaireId)
    annoncer(tx, ctx, horaire, oui, mot)
    tracer(tx, ctx, {
      type: oui ? 'horaire.confirme' : 'horaire.refuse',
      cpasId: horaire.cpasId,
      sujetId: horaire.placementId,
      details: { par, horaireId },
    })
    return { placementId: horaire.placementId }
  })
}

/** The worker has seen their schedule. A reading does not say so by itself: they press a button. */
export function noterHoraireVu(ctx: Contexte<ActeurTravailleur>, horaireId: string): void {
  acte(ctx, 'horaire.vu', (tx) => {
    const horaire = trouverHoraire(tx, ctx.perimetre, horaireId)
    if (horaire.statut !== 'confirme' || horaire.vuA) return null
    modifierHoraire(tx, horaire, { vuA: ctx.maintenant })
    tracer(tx, ctx, {
      type: 'horaire.vu',
      cpasId: horaire.cpasId,
      sujetId: horaire.placementId,
      details: { horaireId },
    })
    return null
  })
}

function annoncer(
  tx: Tx,
  ctx: Contexte,
  horaire: ReturnType<typeof trouverHoraire>,
  oui: boolean,
  mot: string | undefined,
): void {
  const avis = {
    code: oui ? ('horaire_confirme' as const) : ('horaire_refuse' as const),
    faits: (langue: 'fr' | 'nl') => ({
      poste: horaire.titreDuPoste,
      jour: jourLong(horaire.des, langue),
      ...(mot ? { texte: mot } : {}),
    }),
    cpasId: horaire.cpasId,
    sujetId: horaire.placementId,
  }
  if (oui) {
    const acces = accesDuTravailleur(tx, ctx.perimetre, horaire.candidatId)
    if (acces) avertir(tx, ctx, [acces], { ...avis, page: paths.travailleur.horaire })
    return
  }
  if (horaire.proposePar === 'hote')
    avertir(tx, ctx, gestionnairesDe(tx, ctx.perimetre, horaire.hoteId), {
      ...avis,
      page: paths.hote.placementHoraire(horaire.placementId),
    })
  else
    avertir(tx, ctx, suiveursDe(tx, ctx.perimetre, horaire.candidatId), {
      ...avis,
      page: paths.cpas.placementHoraire(horaire.placementId),
    })
}
