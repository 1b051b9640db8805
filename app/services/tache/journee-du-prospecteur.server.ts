import type { StatutDeProposition } from '#app/domain/proposition/proposition.ts'
import { delaisDeReponse } from '#app/domain/proposition/regles.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ajouterJours, type DateCivile, joursEntre } from '#app/domain/shared/date-civile.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import type { Base } from '#db/client.server.ts'
import { propositionsChezLesHotes } from '#db/reads/journee.server.ts'
import { listerPostes } from '#db/reads/poste.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** A proposal that waits at a host, by its post: the prospector knows no name of a person. */
export interface PropositionEnAttente {
  readonly propositionId: string
  readonly statut: StatutDeProposition
  readonly titreDuPoste: string
  readonly nomDeLHote: string
  readonly envoyeeLe: DateCivile
  readonly joursDAttente: number
  readonly enRetard: boolean
  readonly entretienLe: DateCivile | null
}

export interface PosteAReconfirmer {
  readonly posteId: string
  readonly titre: string
  readonly nomDeLHote: string
  readonly confirmeLe: DateCivile
}

export interface JourneeDuProspecteur {
  /** At the hosts this person follows. */
  readonly miennes: readonly PropositionEnAttente[]
  readonly autres: readonly PropositionEnAttente[]
  readonly postes: readonly PosteAReconfirmer[]
}

/** What waits at the hosts, and the posts to ask about again. */
export function journeeDuProspecteur(
  base: Base,
  { acteur, perimetre, aujourdhui, maintenant }: Contexte<ActeurDuCpas>,
): JourneeDuProspecteur {
  const toutes = propositionsChezLesHotes(base, perimetre).map(
    ({ envoyeeA, parCompteId, prospecteurId, ...reste }) => {
      const envoyeeLe = jourABruxelles(envoyeeA ?? maintenant)
      return {
        mienne: prospecteurId === acteur.id || parCompteId === acteur.id,
        ...reste,
        envoyeeLe,
        joursDAttente: joursEntre(envoyeeLe, aujourdhui),
        enRetard: ajouterJours(envoyeeLe, delaisDeReponse.hote.rappel) < aujourdhui,
      }
    },
  )
  return {
    miennes: toutes.filter(({ mienne }) => mienne),
    autres: toutes.filter(({ mienne }) => !mienne),
    postes: listerPostes(base, perimetre, { aReconfirmer: 'oui' }, aujourdhui)
      .lignes.filter(({ duCentre }) => duCentre)
      .map(({ id, titre, hote, confirmeA }) => ({
        posteId: id,
        titre,
        nomDeLHote: hote,
        confirmeLe: jourABruxelles(confirmeA),
      })),
  }
}
