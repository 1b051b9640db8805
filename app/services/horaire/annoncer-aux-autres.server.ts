import type { AuteurDHoraire } from '#app/domain/horaire/horaire.ts'
import type { CodeDeJour } from '#app/domain/prestation/prestation.ts'
import { commeLHoteLeVoit } from '#app/domain/prestation/regles.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { joursEnMots } from '#app/i18n/format.ts'
import { textes } from '#app/i18n/index.ts'
import { paths } from '#app/paths.ts'
import type { Tx } from '#db/client.server.ts'
import { accesDuTravailleur, gestionnairesDe, suiveursDe } from '#db/reads/destinataire.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'

/** Tells the two other sides which days change, each in its words: the host reads «absent», no more. */
export function annoncerAuxAutres(
  tx: Tx,
  ctx: Contexte,
  placement: {
    readonly id: string
    readonly cpasId: string
    readonly hoteId: string
    readonly candidatId: string
    readonly titreDuPoste: string
  },
  {
    par,
    code,
    jours,
    avis,
  }: {
    readonly par: AuteurDHoraire
    readonly code: CodeDeJour
    readonly jours: readonly DateCivile[]
    readonly avis: 'jours_annonces' | 'jours_retires'
  },
): void {
  const premier = jours[0]
  if (!premier) return
  const vuParLHote = commeLHoteLeVoit({ jour: premier, code, minutes: 0 }).code
  const commun = { code: avis, cpasId: placement.cpasId, sujetId: placement.id }
  const faits = (dit: CodeDeJour) => (langue: Langue) => ({
    poste: placement.titreDuPoste,
    jour: joursEnMots(jours, langue),
    texte: textes(langue).prestation.codes[dit],
  })
  const acces = accesDuTravailleur(tx, ctx.perimetre, placement.candidatId)
  if (acces)
    avertir(tx, ctx, [acces], { ...commun, faits: faits(code), page: paths.travailleur.horaire })
  if (par === 'cpas')
    avertir(tx, ctx, gestionnairesDe(tx, ctx.perimetre, placement.hoteId), {
      ...commun,
      faits: faits(vuParLHote),
      page: paths.hote.placementHoraire(placement.id),
    })
  else
    avertir(tx, ctx, suiveursDe(tx, ctx.perimetre, placement.candidatId), {
      ...commun,
      faits: faits(code),
      page: paths.cpas.placementHoraire(placement.id),
    })
}
