import { faireAvancer } from '#app/domain/prestation/cycle-de-vie.ts'
import { peutApprouver } from '#app/domain/prestation/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { moisEnLettres } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import { accesDuTravailleur, gestionnairesDe } from '#db/reads/destinataire.server.ts'
import { trouverFeuille } from '#db/reads/prestation.server.ts'
import { modifierFeuille } from '#db/writes/prestation.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * The agent decides a disagreement, with an explanation both sides read: the sheet stands, or goes
 * back to the host. Refuses `commun/interdit`, `feuille/transition_impossible`.
 */
export function deciderContestation(
  ctx: Contexte<ActeurDuCpas>,
  feuilleId: string,
  {
    version,
    suite,
    texte,
  }: { readonly version: number; readonly suite: 'maintenir' | 'renvoyer'; readonly texte: string },
): void {
  if (!peutApprouver(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'feuille.decidee', (tx) => {
    const feuille = trouverFeuille(tx, ctx.perimetre, feuilleId)
    const maintenue = suite === 'maintenir'
    const { statut } = faireAvancer(feuille, maintenue ? 'confirmee' : 'ouverte')
    modifierFeuille(tx, { id: feuilleId, version }, { statut, decision: texte })
    const avis = {
      code: 'feuille_decidee' as const,
      faits: (langue: 'fr' | 'nl') => ({ mois: moisEnLettres(feuille.mois, langue), texte }),
      cpasId: feuille.cpasId,
      sujetId: feuille.placementId,
    }
    const acces = accesDuTravailleur(tx, ctx.perimetre, feuille.candidatId)
    if (acces) avertir(tx, ctx, [acces], { ...avis, page: paths.travailleur.feuille(feuilleId) })
    avertir(tx, ctx, gestionnairesDe(tx, ctx.perimetre, feuille.hoteId), {
      ...avis,
      page: paths.hote.feuille(feuille.placementId, feuille.mois),
    })
    tracer(tx, ctx, {
      type: 'feuille.decidee',
      cpasId: feuille.cpasId,
      sujetId: feuille.placementId,
      details: { mois: feuille.mois, maintenue },
    })
    return null
  })
}

/** Sends a sheet back to the host before it is approved, and says what is wrong with it. */
export function renvoyerFeuille(
  ctx: Contexte<ActeurDuCpas>,
  feuilleId: string,
  { version, texte }: { readonly version: number; readonly texte: string },
): void {
  if (!peutApprouver(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'feuille.renvoyee', (tx) => {
    const feuille = trouverFeuille(tx, ctx.perimetre, feuilleId)
    const { statut } = faireAvancer(feuille, 'ouverte')
    modifierFeuille(tx, { id: feuilleId, version }, { statut, decision: texte })
    avertir(tx, ctx, gestionnairesDe(tx, ctx.perimetre, feuille.hoteId), {
      code: 'feuille_renvoyee',
      faits: (langue) => ({
        mois: moisEnLettres(feuille.mois, langue),
        poste: feuille.titreDuPoste,
        texte,
      }),
      page: paths.hote.feuille(feuille.placementId, feuille.mois),
      cpasId: feuille.cpasId,
      sujetId: feuille.placementId,
    })
    tracer(tx, ctx, {
      type: 'feuille.renvoyee',
      cpasId: feuille.cpasId,
      sujetId: feuille.placementId,
      details: { mois: feuille.mois },
    })
    return null
  })
}
