import type { EtatDeFeuille } from '#app/domain/prestation/etat.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import type { Mois } from '#app/domain/shared/date-civile.ts'
import type { CodeDeTache } from '#app/domain/tache/tache.ts'
import type { Base } from '#db/client.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { feuillesDuMois } from '../prestation/feuilles-du-mois.server.ts'
import { listerTaches, type TacheAFaire } from './lister.server.ts'

/** What a clerk finds in the morning: papers to make, signatures to get, sheets of the month. */
export interface JourneeAdministrative {
  readonly aPreparer: readonly TacheAFaire[]
  /** Signatures awaited from any of the three sides. */
  readonly aSigner: readonly TacheAFaire[]
  readonly feuillesATraiter: readonly TacheAFaire[]
  readonly feuilles: {
    readonly mois: Mois
    readonly comptes: readonly { readonly etat: EtatDeFeuille; readonly nombre: number }[]
  }
}

const papiers: readonly CodeDeTache[] = [
  'decider_placement',
  'decider_prolongation',
  'verifier',
  'completer_convention',
  'mettre_en_signature',
  'corriger_adresse',
  'demarrer',
  'cloturer',
]

const desFeuilles: readonly CodeDeTache[] = [
  'approuver_feuille',
  'decider_feuille',
  'verrouiller_feuille',
]

/** The whole centre's paperwork; the following of people is the agents'. */
export function journeeAdministrative(
  base: Base,
  ctx: Contexte<ActeurDuCpas>,
): JourneeAdministrative {
  const toutes = listerTaches(base, ctx)
  const duCpas = toutes.filter(({ debiteur }) => debiteur === 'cpas')
  const { mois, comptes } = feuillesDuMois(base, ctx, undefined)
  return {
    aPreparer: duCpas.filter(({ code }) => papiers.includes(code)),
    aSigner: toutes.filter(({ code }) => code === 'signer'),
    feuillesATraiter: duCpas.filter(({ code }) => desFeuilles.includes(code)),
    feuilles: { mois, comptes },
  }
}
