import type { Canal } from '#app/domain/compte/compte.ts'
import { cheminVers } from '#app/domain/compte/joindre.ts'
import type { Partie } from '#app/domain/convention/convention.ts'
import { doiventSigner, quiPeutSigner } from '#app/domain/convention/cycle-de-vie.ts'
import { peutRediger } from '#app/domain/convention/permissions.ts'
import { prochaineRelance } from '#app/domain/convention/relance.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '#db/client.server.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'
import { trouverConvention } from '#db/reads/convention.server.ts'
import { accesDuTravailleur, gestionnairesDe } from '#db/reads/destinataire.server.ts'
import { dernierAppelASigner } from '#db/reads/relance.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { rappeler } from './annoncer.server.ts'

/**
 * Reminds the sides that have not signed, each at the address that is on record: nobody types one here.
 * Refuses `commun/interdit`, `convention/rien_a_relancer`, `convention/relance_trop_tot` within a day
 * of the last mail.
 */
export function relancerSignataires(ctx: Contexte<ActeurDuCpas>, conventionId: string): void {
  if (!peutRediger(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'convention.relancee', (tx) => {
    const convention = trouverConvention(tx, ctx.perimetre, conventionId)
    const attendues = aRelancer(convention)
    if (attendues.length === 0) throw new ErreurMetier('convention/rien_a_relancer')
    const derniere = dernierAppelASigner(tx, ctx.perimetre, conventionId)
    const prochaineA = prochaineRelance(derniere?.survenuA ?? null, ctx.maintenant)
    if (prochaineA !== null) throw new ErreurMetier('convention/relance_trop_tot', { prochaineA })
    rappeler(tx, ctx, convention, attendues)
    tracer(tx, ctx, {
      type: 'convention.relancee',
      cpasId: convention.cpasId,
      sujetId: conventionId,
      details: { parties: attendues },
    })
    return null
  })
}

/** Who would be reminded, when the last mail went, and from when on another may. */
export function preparerRelance(base: Base, ctx: Contexte, conventionId: string) {
  const convention = trouverConvention(base, ctx.perimetre, conventionId)
  const derniere = dernierAppelASigner(base, ctx.perimetre, conventionId)
  const { id, reference } = convention
  return {
    id,
    reference,
    destinataires: aRelancer(convention).map((partie) => ({
      partie,
      personnes: joints(base, ctx, convention, partie),
    })),
    derniereA: derniere?.survenuA ?? null,
    prochaineA: prochaineRelance(derniere?.survenuA ?? null, ctx.maintenant),
  }
}

/** Who would get it, and how; a worker whose access will be made by this very reminder is among them. */
function joints(
  base: Base,
  { perimetre }: Contexte,
  { hoteId, candidatId }: ReturnType<typeof trouverConvention>,
  partie: Partie,
): { nom: string; canal: Canal }[] {
  const connus =
    partie === 'hote'
      ? gestionnairesDe(base, perimetre, hoteId).filter(({ peutSigner }) => peutSigner)
      : candidatId
        ? [
            accesDuTravailleur(base, perimetre, candidatId) ??
              trouverCandidat(base, perimetre, candidatId),
          ]
        : []
  return connus.flatMap((un) => {
    const chemin = cheminVers(un)
    return chemin ? [{ nom: `${un.prenom} ${un.nom}`, canal: chemin.canal }] : []
  })
}

/** Whose turn it is. The CPAS finds what it must sign on its own list. */
function aRelancer(convention: ReturnType<typeof trouverConvention>) {
  return convention.statut === 'a_signer'
    ? quiPeutSigner(doiventSigner(convention), convention.ordre).filter(
        (partie) => partie !== 'cpas',
      )
    : []
}
