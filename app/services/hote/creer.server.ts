import { peutTenirHotes } from '#app/domain/hote/permissions.ts'
import type { SaisieDHote } from '#app/domain/hote/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Tx } from '#db/client.server.ts'
import { regionDuCentre, trouverHoteParBce, trouverHoteParNom } from '#db/reads/hote.server.ts'
import { insererHote, insererPartenariat } from '#db/writes/hote.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { champsDe } from './champs.server.ts'

/**
 * Writes a host down and makes it a partner of the centre. Refuses `commun/interdit`,
 * `hote/bce_connu` (with the known host where it may be seen), `hote/nom_connu` unless the form says
 * that it is another one.
 */
export function creerHote(ctx: Contexte<ActeurDuCpas>, saisie: SaisieDHote): { hoteId: string } {
  if (!peutTenirHotes(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  const { cpasId } = ctx.acteur
  return acte(ctx, 'hote.cree', (tx) => {
    refuserLesDoublons(ctx, tx, saisie)
    const hoteId = ctx.nouvelId()
    const region = regionDuCentre(tx, ctx.perimetre)
    insererHote(tx, {
      ...champsDe(saisie, region),
      id: hoteId,
      creeParCpasId: cpasId,
      partage: saisie.partage,
      creeA: ctx.maintenant,
    })
    insererPartenariat(tx, {
      cpasId,
      hoteId,
      prospecteurId: ctx.acteur.id,
      depuis: ctx.maintenant,
    })
    tracer(tx, ctx, {
      type: 'hote.cree',
      cpasId,
      sujetId: hoteId,
      details: { categorie: saisie.categorie, partage: saisie.partage },
    })
    return { hoteId }
  })
}

function refuserLesDoublons(
  { perimetre }: Contexte<ActeurDuCpas>,
  tx: Tx,
  { nom, bce, codePostal, malgreLeNom }: SaisieDHote,
): void {
  const parBce = bce && trouverHoteParBce(tx, perimetre, bce)
  if (parBce) throw new ErreurMetier('hote/bce_connu', { hoteId: parBce.id })
  if (malgreLeNom) return
  const parNom = trouverHoteParNom(tx, perimetre, { nom, codePostal: codePostal ?? null })
  if (parNom) throw new ErreurMetier('hote/nom_connu', { hoteId: parNom.id })
}
