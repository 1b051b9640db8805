import { contexteDe } from '#app/domain/appariement/contexte.ts'
import { jamaisProposes } from '#app/domain/appariement/equite.ts'
import { evaluerPaire } from '#app/domain/appariement/score.ts'
import type { ActeurTravailleur } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'
import type { Base } from '#db/client.server.ts'
import { personnesAApparier, postesAApparier } from '#db/reads/appariement.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { reglageDuCpas } from './reglage.server.ts'
import { enPersonne, enPoste } from './traduire.server.ts'

/** What the person could do to have more choice: only what they, with help, have a hand in. */
export interface Portes {
  readonly possibles: number
  readonly phrases: readonly string[]
}

/** How many posts are possible now, and what alone stands before others. Refuses `commun/introuvable`. */
export function mesPortes(
  base: Base,
  { perimetre, aujourdhui, acteur }: Contexte<ActeurTravailleur>,
  langue: Langue,
): Portes {
  const ligne = personnesAApparier(base, perimetre, { candidatId: acteur.candidatId })[0]
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  const personne = enPersonne(ligne)
  const reglage = reglageDuCpas(base, perimetre, aujourdhui)
  const contexte = contexteDe('demande', aujourdhui, new Map(), reglage)
  const evaluations = postesAApparier(base, perimetre).map((un) =>
    evaluerPaire(personne, enPoste(un), contexte),
  )
  const [bilan] = jamaisProposes(evaluations, new Set())
  const { phrases } = textes(langue).pourquoi.portes
  return {
    possibles: bilan?.postesAdmissibles ?? 0,
    phrases: (bilan?.obstacles ?? [])
      .filter(({ seule }) => seule > 0)
      .toSorted((a, b) => b.seule - a.seule)
      .flatMap(({ regle, seule }) => phrases[regle]?.(seule) ?? []),
  }
}
