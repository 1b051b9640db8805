import { preremplir } from '#app/domain/prestation/regles.ts'
import type { ActeurTravailleur } from '#app/domain/shared/acteur.ts'
import { dateCivile, type Mois, mois } from '#app/domain/shared/date-civile.ts'
import { approuverFeuille, verrouillerFeuille } from '#app/services/prestation/approuver.server.ts'
import { confirmerFeuille } from '#app/services/prestation/confirmer.server.ts'
import { corrigerFeuille } from '#app/services/prestation/corriger.server.ts'
import { deciderContestation } from '#app/services/prestation/decider-contestation.server.ts'
import { contesterFeuille } from '#app/services/prestation/regarder.server.ts'
import type { Base } from '#db/client.server.ts'
import { horairesConfirmes } from '#db/reads/horaire.server.ts'
import { trouverFeuille } from '#db/reads/prestation.server.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import type { Gens } from './maison.ts'

/** September locked and corrected, October approved, November contested, December confirmed, January sent back. */
export function lesFeuilles(
  base: Base,
  gens: Gens,
  placementId: string,
  elle: ActeurTravailleur,
): void {
  const fin = contexteDe(base, gens.agent, '2027-02-08')
  const confirmer = (unMois: Mois) => confirmerLeMois(base, gens, placementId, unMois)

  for (const unMois of [mois('2026-09'), mois('2026-10')]) {
    const feuilleId = confirmer(unMois)
    approuverFeuille(fin, feuilleId, {
      version: 1,
      jours: trouverFeuille(base, fin.perimetre, feuilleId).jours.map((jour) =>
        jour.code === 'ABA' ? { ...jour, code: 'MM' } : jour,
      ),
    })
    if (unMois === '2026-10') continue
    verrouillerFeuille(fin, feuilleId, { version: 2 })
    corrigerFeuille(fin, feuilleId, {
      jour: dateCivile('2026-09-09'),
      code: 'CF',
      minutes: 0,
      raison: 'Certificat reçu tard.',
    })
  }
  contesterFeuille(contexteDe(base, elle, '2027-02-08'), confirmer(mois('2026-11')), {
    version: 1,
    texte: 'Le 12 j’étais là.',
  })
  confirmer(mois('2026-12'))
  const contestee = confirmer(mois('2027-01'))
  contesterFeuille(contexteDe(base, elle, '2027-02-08'), contestee, { version: 1, texte: 'Le 14.' })
  deciderContestation(fin, contestee, { version: 2, suite: 'renvoyer', texte: 'À refaire.' })
}

function confirmerLeMois(base: Base, gens: Gens, placementId: string, unMois: Mois): string {
  const ctx = contexteDe(base, gens.gestionnaire, '2027-02-08')
  const prevus = preremplir(
    unMois,
    { du: dateCivile('2026-09-01'), au: dateCivile('2027-08-31') },
    horairesConfirmes(base, ctx.perimetre, placementId),
    [],
  )
  return confirmerFeuille(ctx, placementId, unMois, {
    version: 0,
    jours: prevus.map(({ jour, code, minutes }) =>
      jour.endsWith('-08') && code === 'P'
        ? { jour, code: 'ABA' as const, minutes: 0 }
        : { jour, code: code === 'JF' || code === 'TP' ? code : ('P' as const), minutes },
    ),
  }).feuilleId
}
