import type { Semaine } from '#app/domain/poste/poste.ts'
import type { CodeDeLHote } from '#app/domain/prestation/prestation.ts'
import { codesDeLHote } from '#app/domain/prestation/prestation.ts'
import { commeLHoteLeVoit, preremplir } from '#app/domain/prestation/regles.ts'
import type { ActeurDeLHote, ActeurDuCpas, ActeurTravailleur } from '#app/domain/shared/acteur.ts'
import {
  ajouterJours,
  dateCivile,
  decalerMois,
  dernierJour,
  mois as enMois,
  premierJour,
} from '#app/domain/shared/date-civile.ts'
import { perimetreDe } from '#app/guards/perimetre.server.ts'
import { nouvelId } from '#app/services/contexte.server.ts'
import { approuverFeuille, verrouillerFeuille } from '#app/services/prestation/approuver.server.ts'
import { confirmerFeuille } from '#app/services/prestation/confirmer.server.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { exceptionsDe, horairesConfirmes } from '#db/reads/horaire.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { trouverFeuille } from '#db/reads/prestation.server.ts'
import { placement } from '#db/schema/placement.ts'
import { proposition } from '#db/schema/proposition.ts'
import { insererHoraire } from '#db/writes/horaire.server.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { midi } from '#test/support/horloge.ts'
import {
  lAccesDe,
  semaineDe38Heures,
  unAgent,
  unCandidat,
  unCpas,
  unHote,
  unMatch,
  unPoste,
} from './monde.ts'

const HIER = midi('2026-01-05')

/** A triangle whose work has begun: everything a schedule or a sheet needs, and nothing more. */
export interface Triangle {
  readonly base: Base
  readonly cpasId: string
  readonly agent: ActeurDuCpas
  readonly gestionnaire: ActeurDeLHote
  readonly travailleur: ActeurTravailleur
  readonly candidatId: string
  readonly hoteId: string
  readonly placementId: string
}

export function unTriangle(
  base: Base,
  {
    semaine = semaineDe38Heures,
    candidat = {},
    ...champs
  }: Partial<typeof placement.$inferInsert> & {
    /** The schedule both sides agreed on; null for none yet. */
    semaine?: Semaine | null
    candidat?: Parameters<typeof unCandidat>[2]
  } = {},
): Triangle {
  const cpasId = unCpas(base)
  const agent = unAgent(base, cpasId)
  const candidatId = unCandidat(base, agent, candidat)
  const { hoteId, gestionnaire } = unHote(base, cpasId, { bce: null })
  const posteId = unPoste(base, cpasId, hoteId, { places: 5 })
  const placementId = unPlacement(base, { agent, candidatId, hoteId, posteId, ...champs })
  if (semaine) unHoraireConfirme(base, { agent, placementId, semaine, des: champs.debutLe })
  return {
    base,
    cpasId,
    agent,
    gestionnaire,
    travailleur: lAccesDe(base, cpasId, candidatId),
    candidatId,
    hoteId,
    placementId,
  }
}

/** A placement that runs since 1 September 2026, for a year of full time. */
export function unPlacement(
  base: Base,
  {
    agent,
    ...champs
  }: { agent: ActeurDuCpas; candidatId: string; hoteId: string; posteId: string } & Partial<
    typeof placement.$inferInsert
  >,
): string {
  const id = nouvelId()
  const propositionId = nouvelId()
  const { cpasId } = agent
  const { candidatId, hoteId, posteId } = champs
  enTransaction(base, (tx) => {
    tx.insert(proposition)
      .values({
        id: propositionId,
        cpasId,
        candidatId,
        hoteId,
        posteId,
        origine: 'demande',
        statut: 'acceptee',
        appariement: unMatch,
        parCompteId: agent.id,
        partageTelephone: true,
        creeA: HIER,
        consentementA: HIER,
        envoyeeA: HIER,
      })
      .run()
    tx.insert(placement)
      .values({
        id,
        cpasId,
        propositionId,
        statut: 'actif',
        objectif: 'ouverture_droits',
        formation: false,
        debutLe: dateCivile('2026-09-01'),
        finPrevueLe: dateCivile('2027-08-31'),
        heuresSemaine: 38,
        heuresReference: 38,
        decisionLe: dateCivile('2026-08-20'),
        decisionReference: 'BP/2026/1',
        decisionOrgane: 'Bureau permanent',
        referentId: agent.id,
        tuteurNom: 'Łukasz Nowak',
        creeA: HIER,
        ...champs,
      })
      .run()
  })
  return id
}

export function unHoraireConfirme(
  base: Base,
  {
    agent,
    placementId,
    semaine,
    des = dateCivile('2026-09-01'),
  }: {
    agent: ActeurDuCpas
    placementId: string
    semaine: Semaine
    des?: Parameters<typeof insererHoraire>[1]['des'] | undefined
  },
): string {
  const id = nouvelId()
  enTransaction(base, (tx) =>
    insererHoraire(tx, {
      id,
      cpasId: agent.cpasId,
      placementId,
      des,
      semaine,
      proposePar: 'cpas',
      statut: 'confirme',
      proposeA: HIER,
      proposeParId: agent.id,
      reponduA: HIER,
    }),
  )
  return id
}

/** The host confirms a month as it was prepared, but for some days (`{ '14': 'ABN' }`). */
export function uneFeuilleConfirmee(
  { base, gestionnaire, placementId }: Pick<Triangle, 'base' | 'gestionnaire' | 'placementId'>,
  mois: string,
  changements: Readonly<Record<string, CodeDeLHote>> = {},
): string {
  const perimetre = perimetreDe(gestionnaire)
  const { debutLe, finPrevueLe } = trouverPlacement(base, perimetre, placementId)
  const fin = dernierJour(enMois(mois))
  const jours = preremplir(
    enMois(mois),
    { du: debutLe, au: finPrevueLe },
    horairesConfirmes(base, perimetre, placementId),
    exceptionsDe(base, perimetre, placementId),
  ).map(commeLHoteLeVoit)
  const { feuilleId } = confirmerFeuille(
    contexteDe(base, gestionnaire, fin < finPrevueLe ? fin : finPrevueLe),
    placementId,
    enMois(mois),
    {
      version: 0,
      jours: jours.map(({ jour, code, minutes }) => {
        const dit = changements[jour.slice(8)] ?? codesDeLHote.find((un) => un === code) ?? 'P'
        return { jour, code: dit, minutes: dit === code ? minutes : 0 }
      }),
    },
  )
  return feuilleId
}

/** The CPAS approves it as confirmed (no absence left to qualify) and, unless told not to, locks it. */
export function uneFeuilleApprouvee(
  triangle: Triangle,
  mois: string,
  { verrouillee = false }: { verrouillee?: boolean } = {},
): string {
  const feuilleId = uneFeuilleConfirmee(triangle, mois)
  const ctx = contexteDe(
    triangle.base,
    triangle.agent,
    ajouterJours(premierJour(decalerMois(enMois(mois), 1)), 5),
  )
  const { version, jours } = trouverFeuille(triangle.base, ctx.perimetre, feuilleId)
  approuverFeuille(ctx, feuilleId, { version, jours })
  if (verrouillee) verrouillerFeuille(ctx, feuilleId, { version: version + 1 })
  return feuilleId
}
