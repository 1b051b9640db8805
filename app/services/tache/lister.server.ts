import type { Partie } from '#app/domain/convention/convention.ts'
import {
  type EtatDuTriangle,
  tachesDeProposition,
  tachesDuTriangle,
} from '#app/domain/tache/regles.ts'
import { type Coin, ordonner, type Tache } from '#app/domain/tache/tache.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import type { Base } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import { faitsDesPropositions, faitsDesTriangles } from '#db/reads/tache.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { tachesDuCompteur } from '../droit/alerter.server.ts'
import { tachesDesProlongations } from '../prolongation/taches.server.ts'

/** A task with the words its line needs: who it is about, which post, which host. */
export interface TacheAFaire extends Tache {
  readonly prenom: string
  readonly nom: string
  readonly titreDuPoste: string
  readonly nomDeLHote: string
  readonly referentId: string | null
}

/** Everything that is due around what the actor may see; `coin` keeps what one corner owes. */
export function listerTaches(base: Base, ctx: Contexte, coin?: Coin): TacheAFaire[] {
  const { perimetre, aujourdhui } = ctx
  const desTriangles = faitsDesTriangles(base, perimetre).flatMap((fait) =>
    tachesDuTriangle(enEtat(fait, perimetre), aujourdhui).map((tache) => ({
      ...tache,
      ...motsDe(fait),
    })),
  )
  const desPropositions = faitsDesPropositions(base, perimetre).flatMap((fait) =>
    tachesDeProposition(
      {
        propositionId: fait.propositionId,
        statut: fait.statut,
        creeLe: jourABruxelles(fait.creeA),
        envoyeeLe: fait.envoyeeA && jourABruxelles(fait.envoyeeA),
      },
      aujourdhui,
    ).map((tache) => ({ ...tache, ...motsDe(fait) })),
  )
  const desDroits = tachesDuCompteur(base, ctx).filter((une) => !estSuivie(une, desTriangles))
  const desProlongations = tachesDesProlongations(base, ctx)
  return ordonner(
    [...desTriangles, ...desPropositions, ...desDroits, ...desProlongations].filter(
      ({ debiteur }) => !coin || debiteur === coin,
    ),
  )
}

/** A sheet that waits at the centre has its own task: looking for it as well would say it twice. */
function estSuivie({ code, sujet }: Tache, autres: readonly Tache[]): boolean {
  return (
    code === 'retrouver_feuille' &&
    autres.some(
      (une) =>
        une.debiteur === 'cpas' &&
        une.sujet.placementId === sujet.placementId &&
        une.sujet.mois === sujet.mois,
    )
  )
}

/** What each corner owes in one triangle, the rights of its person included. */
export function tachesDuPlacement(base: Base, ctx: Contexte, placementId: string): Tache[] {
  const { perimetre, aujourdhui } = ctx
  const fait = faitsDesTriangles(base, perimetre, { placementId })[0]
  if (!fait) return []
  const duTriangle = tachesDuTriangle(enEtat(fait, perimetre), aujourdhui)
  const desDroits = tachesDuCompteur(base, ctx, fait.candidatId).filter(
    (une) => une.sujet.placementId === placementId && !estSuivie(une, duTriangle),
  )
  const desProlongations = tachesDesProlongations(base, ctx, { placementId })
  return ordonner([...duTriangle, ...desDroits, ...desProlongations])
}

type Fait = ReturnType<typeof faitsDesTriangles>[number]

function enEtat(fait: Fait, { genre }: Perimetre): EtatDuTriangle {
  return {
    ...fait,
    convention: fait.convention && {
      id: fait.convention.id,
      statut: fait.convention.statut,
      signataires: fait.convention.signataires,
      ordre: fait.convention.ordre,
      // Whose address is wrong is no affair of the other sides.
      nonRemis: genre === 'cpas' && fait.convention.nonRemis > 0,
      signatures: enParties(fait.convention.parties),
    },
    avenants: fait.avenants.map(({ id, statut, effetLe, signataires, ordre, parties }) => ({
      conventionId: id,
      statut,
      effetLe,
      signataires,
      ordre,
      signatures: enParties(parties),
    })),
    horaires: fait.horaires.map(({ id, statut, proposePar, proposeA, vuA }) => ({
      id,
      statut,
      proposePar,
      proposeLe: jourABruxelles(proposeA),
      vu: vuA !== null,
    })),
    feuilles: fait.feuilles.map(({ id, mois, statut, vueA, confirmeeA }) => ({
      id,
      mois,
      statut,
      vue: vueA !== null,
      confirmeeLe: confirmeeA && jourABruxelles(confirmeeA),
    })),
  }
}

const toutes: readonly Partie[] = ['cpas', 'hote', 'travailleur']

function enParties(texte: string | null): Partie[] {
  const citees = (texte ?? '').split(',')
  return toutes.filter((partie) => citees.includes(partie))
}

function motsDe({
  prenom,
  nom,
  titreDuPoste,
  nomDeLHote,
  referentId,
}: Omit<TacheAFaire, keyof Tache>) {
  return { prenom, nom, titreDuPoste, nomDeLHote, referentId }
}
