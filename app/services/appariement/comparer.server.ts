import type { Direction } from '#app/domain/appariement/bareme.ts'
import { contexteDe, versionDuScore } from '#app/domain/appariement/contexte.ts'
import { expliquer, type MatchRetenu } from '#app/domain/appariement/explication.ts'
import { prioriteDe } from '#app/domain/appariement/palier.ts'
import { type Evaluation, evaluerPaire } from '#app/domain/appariement/score.ts'
import type { Origine } from '#app/domain/proposition/proposition.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import type { Base } from '#db/client.server.ts'
import { personnesAApparier, postesAApparier } from '#db/reads/appariement.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { enPersonne, enPoste } from './traduire.server.ts'

const directions: Record<Origine, Direction> = {
  demande: 'demande',
  offre: 'offre',
  globale: 'neutre',
  journee: 'neutre',
}

/** Judges one pair among all that could be proposed at this moment. Refuses `commun/introuvable`. */
export function comparer(
  base: Base,
  { perimetre, aujourdhui }: Contexte,
  { candidatId, posteId, origine }: { candidatId: string; posteId: string; origine: Origine },
): MatchRetenu {
  const ligne = personnesAApparier(base, perimetre, { candidatId })[0]
  const lignePoste = postesAApparier(base, perimetre, { posteId })[0]
  if (!ligne || !lignePoste) throw new ErreurMetier('commun/introuvable')
  const direction = directions[origine]
  const contexte = contexteDe(direction, null)
  const personne = enPersonne(ligne)
  const poste = enPoste(lignePoste)
  const { score, motifs } = evaluerPaire(personne, poste, contexte)

  const meilleurs = (evaluations: readonly Evaluation[]) => {
    const admis = evaluations.filter(({ admissible }) => admissible)
    return { rang: admis.filter((une) => une.score > score).length + 1, sur: admis.length }
  }
  const pourElle = meilleurs(
    postesAApparier(base, perimetre).map((un) => evaluerPaire(personne, enPoste(un), contexte)),
  )
  const pourLui = meilleurs(
    personnesAApparier(base, perimetre).map((une) =>
      evaluerPaire(enPersonne(une), poste, contexte),
    ),
  )
  const { suiviDepuis, derniereProposition } = ligne
  return {
    score,
    explication: expliquer(personne, poste, contexte),
    bloquent: motifs.filter(({ ok }) => ok === false),
    aVerifier: motifs.filter(({ ok }) => ok === null),
    direction,
    version: versionDuScore(contexte),
    palier: prioriteDe(
      {
        attendDepuisLe: suiviDepuis,
        derniereProposeLe: derniereProposition && jourABruxelles(derniereProposition),
      },
      aujourdhui,
    ).palier,
    rangs: {
      pourPersonne: pourElle.rang,
      surPostes: pourElle.sur,
      pourPoste: pourLui.rang,
      surPersonnes: pourLui.sur,
    },
  }
}
