import { type Palier, prioriteDe } from '#app/domain/appariement/palier.ts'
import { compterEtats, type EtatDeFeuille } from '#app/domain/prestation/etat.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ajouterJours, type DateCivile, type Mois } from '#app/domain/shared/date-civile.ts'
import { type Echeancier, ranger } from '#app/domain/tache/echeancier.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import type { Base } from '#db/client.server.ts'
import {
  type CompteurSuivi,
  compteursSuivis,
  equipeDuCpas,
  mouvements,
  personnesEnAttente,
} from '#db/reads/journee.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { feuillesDuMois } from '../prestation/feuilles-du-mois.server.ts'
import { listerTaches, type TacheAFaire } from './lister.server.ts'

export interface Mouvement {
  readonly placementId: string
  readonly genre: 'debut' | 'fin'
  readonly jour: DateCivile
  readonly prenom: string
  readonly nom: string
  readonly titreDuPoste: string
  readonly nomDeLHote: string
}

export interface Attente {
  readonly candidatId: string
  readonly prenom: string
  readonly nom: string
  readonly palier: Palier
  readonly moisDAttente: number
  readonly jamaisPropose: boolean
}

export interface ChargeDUnAgent {
  readonly id: string
  readonly nom: string
  readonly dossiers: number
  readonly placements: number
  readonly enRetard: number
  readonly cetteSemaine: number
}

/** What a member of the centre finds in the morning. */
export interface Journee {
  readonly taches: Echeancier<TacheAFaire>
  /** What the colleagues' dossiers owe; empty for who sees the whole team above. */
  readonly desCollegues: readonly TacheAFaire[]
  readonly mouvements: readonly Mouvement[]
  readonly feuilles: {
    readonly mois: Mois
    readonly comptes: readonly { readonly etat: EtatDeFeuille; readonly nombre: number }[]
  }
  readonly droits: readonly CompteurSuivi[]
  readonly attentes: readonly Attente[]
  /** The team's load, for the head of the service alone. */
  readonly equipe: readonly ChargeDUnAgent[] | null
}

/** Days ahead in which starts and ends are announced. */
const HORIZON = 14
/** The longest month of work (23 days at 6/5): a counter nearer than that to its threshold is shown. */
const PROCHE = 27.6
const ATTENTES_MONTREES = 6

/** The day of an agent (own dossiers first), of a clerk or of the head of the service (the whole team). */
export function journeeDe(base: Base, ctx: Contexte<ActeurDuCpas>): Journee {
  const { acteur, perimetre, aujourdhui } = ctx
  const pourTous = acteur.role !== 'agent'
  const estMien = ({ referentId }: { readonly referentId: string | null }) =>
    pourTous || referentId === acteur.id
  const taches = listerTaches(base, ctx, 'cpas')
  const { mois, toutes, comptes } = feuillesDuMois(base, ctx, undefined)
  return {
    taches: ranger(taches.filter(estMien), aujourdhui),
    desCollegues: taches.filter((une) => !estMien(une)),
    mouvements: enMouvements(
      mouvements(base, perimetre, { du: aujourdhui, au: ajouterJours(aujourdhui, HORIZON) }).filter(
        estMien,
      ),
      aujourdhui,
    ),
    feuilles: {
      mois,
      comptes: pourTous ? comptes : compterEtats(toutes.filter(estMien).map(({ etat }) => etat)),
    },
    droits: compteursSuivis(base, perimetre).filter(estMien).filter(estAVoir),
    attentes: attentesDe(base, ctx, estMien),
    equipe: acteur.role === 'responsable' ? chargeDe(base, ctx, taches) : null,
  }
}

type Ligne = ReturnType<typeof mouvements>[number]

/** A placement may start and end within the same days: it is then told twice. */
function enMouvements(lignes: readonly Ligne[], aujourdhui: DateCivile): Mouvement[] {
  const au = ajouterJours(aujourdhui, HORIZON)
  const dedans = (jour: DateCivile) => aujourdhui <= jour && jour <= au
  return lignes
    .flatMap(({ debutLe, fin, statut: _, referentId: __, ...ligne }): Mouvement[] => [
      ...(dedans(debutLe) ? [{ ...ligne, genre: 'debut' as const, jour: debutLe }] : []),
      ...(dedans(fin) ? [{ ...ligne, genre: 'fin' as const, jour: fin }] : []),
    ])
    .toSorted((a, b) => (a.jour < b.jour ? -1 : a.jour > b.jour ? 1 : 0))
}

/** Reached, or a month of work away. */
function estAVoir({ verdict, seuil, joursOccupation, joursTrimestre }: CompteurSuivi): boolean {
  return verdict === 'atteint' || seuil - Math.min(joursOccupation, joursTrimestre) <= PROCHE
}

/** Who has waited longest: those that must be served first, then by months. */
function attentesDe(
  base: Base,
  { perimetre, aujourdhui }: Contexte,
  estMien: (une: { readonly referentId: string | null }) => boolean,
): Attente[] {
  return personnesEnAttente(base, perimetre)
    .filter(estMien)
    .map(({ candidatId, prenom, nom, attendDepuisLe, derniereProposition }) => ({
      candidatId,
      prenom,
      nom,
      ...prioriteDe(
        {
          attendDepuisLe,
          derniereProposeLe: derniereProposition && jourABruxelles(derniereProposition),
        },
        aujourdhui,
      ),
    }))
    .toSorted((a, b) => b.palier - a.palier || b.moisDAttente - a.moisDAttente)
    .slice(0, ATTENTES_MONTREES)
}

function chargeDe(
  base: Base,
  { perimetre, aujourdhui }: Contexte,
  taches: readonly TacheAFaire[],
): ChargeDUnAgent[] {
  return equipeDuCpas(base, perimetre).map((agent) => {
    const { enRetard, cetteSemaine } = ranger(
      taches.filter(({ referentId }) => referentId === agent.id),
      aujourdhui,
    )
    return { ...agent, enRetard: enRetard.length, cetteSemaine: cetteSemaine.length }
  })
}
