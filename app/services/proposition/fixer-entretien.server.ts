import { faireAvancer } from '#app/domain/proposition/cycle-de-vie.ts'
import { peutRepondre } from '#app/domain/proposition/permissions.ts'
import type { ActeurDeLHote } from '#app/domain/shared/acteur.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { jourLong } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import { accesDuTravailleur, suiveursDe } from '#db/reads/destinataire.server.ts'
import { trouverProposition } from '#db/reads/proposition.server.ts'
import { modifierProposition } from '#db/writes/proposition.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { tracer } from '../tracer.server.ts'
import { faitsDe } from './faits.server.ts'

/** The host wants to meet the person. Refuses `proposition/entretien_passe`, `proposition/transition_impossible`. */
export function fixerEntretien(
  ctx: Contexte<ActeurDeLHote>,
  propositionId: string,
  {
    version,
    jour,
    heure,
  }: { readonly version: number; readonly jour: DateCivile; readonly heure: string },
): void {
  acte(ctx, 'proposition.entretien', (tx) => {
    const proposition = trouverProposition(tx, ctx.perimetre, propositionId)
    if (!peutRepondre(ctx.acteur, proposition)) throw new ErreurMetier('commun/interdit')
    if (jour < ctx.aujourdhui) throw new ErreurMetier('proposition/entretien_passe')
    const { statut } = faireAvancer(proposition, 'entretien')
    modifierProposition(
      tx,
      { id: propositionId, version },
      { statut, entretienLe: jour, entretienHeure: heure },
    )
    const acces = accesDuTravailleur(tx, ctx.perimetre, proposition.candidatId)
    const faits = faitsDe(tx, ctx.perimetre, proposition)
    const avis = {
      code: 'entretien_fixe' as const,
      faits: (langue: 'fr' | 'nl') => ({ ...faits(langue), jour: jourLong(jour, langue), heure }),
      cpasId: proposition.cpasId,
      sujetId: propositionId,
    }
    if (acces)
      avertir(tx, ctx, [acces], { ...avis, page: paths.travailleur.proposition(propositionId) })
    avertir(tx, ctx, suiveursDe(tx, ctx.perimetre, proposition.candidatId), {
      ...avis,
      code: 'reponse_du_lieu',
      page: paths.cpas.proposition(propositionId),
    })
    tracer(tx, ctx, {
      type: 'proposition.entretien',
      cpasId: proposition.cpasId,
      sujetId: propositionId,
      details: { jour },
    })
    return null
  })
}
