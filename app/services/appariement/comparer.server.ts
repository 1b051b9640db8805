import type { PersonneAApparier, PosteAApparier } from '#app/domain/appariement/appariement.ts'
import type { Direction } from '#app/domain/appariement/bareme.ts'
import {
  type AClasser,
  classerAvecTirage,
  graineDeLaSemaine,
} from '#app/domain/appariement/classement.ts'
import { contexteDe, versionDuScore } from '#app/domain/appariement/contexte.ts'
import {
  expliquer,
  type MatchRetenu,
  type TirageRetenu,
} from '#app/domain/appariement/explication.ts'
import { evaluerPaire } from '#app/domain/appariement/score.ts'
import type { Origine } from '#app/domain/proposition/proposition.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '#db/client.server.ts'
import { personnesAApparier, postesAApparier } from '#db/reads/appariement.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { prioriteDeLigne } from './preparer-plan.server.ts'
import { reglageDuCpas } from './reglage.server.ts'
import { enPersonne, enPoste } from './traduire.server.ts'

const directions: Record<Origine, Direction> = {
  demande: 'demande',
  offre: 'offre',
  globale: 'neutre',
  journee: 'neutre',
}

/**
 * Judges one pair among all that could be proposed at this moment, and keeps what was possible then
 * on both sides. Refuses `commun/introuvable`.
 */
export function comparer(
  base: Base,
  { perimetre, aujourdhui }: Contexte,
  { candidatId, posteId, origine }: { candidatId: string; posteId: string; origine: Origine },
): MatchRetenu {
  const ligne = personnesAApparier(base, perimetre, { candidatId })[0]
  const lignePoste = postesAApparier(base, perimetre, { posteId })[0]
  if (!ligne || !lignePoste) throw new ErreurMetier('commun/introuvable')
  const reglage = reglageDuCpas(base, perimetre, aujourdhui)
  const direction = directions[origine]
  const contexte = contexteDe(direction, aujourdhui, new Map(), reglage)
  const personne = enPersonne(ligne)
  const poste = enPoste(lignePoste)
  const { score, motifs } = evaluerPaire(personne, poste, contexte)

  const postes = possibles(
    postesAApparier(base, perimetre).map((un) => ({
      id: un.id,
      palier: 0,
      paire: [personne, enPoste(un)] as const,
    })),
    contexte,
  )
  const personnes = possibles(
    personnesAApparier(base, perimetre).map((une) => ({
      id: une.id,
      palier: prioriteDeLigne(une, aujourdhui, reglage).palier,
      paire: [enPersonne(une), poste] as const,
    })),
    contexte,
  )
  return {
    score,
    explication: expliquer(personne, poste, contexte),
    bloquent: motifs.filter(({ ok }) => ok === false),
    aVerifier: motifs.filter(({ ok }) => ok === null),
    direction,
    version: versionDuScore(contexte),
    palier: prioriteDeLigne(ligne, aujourdhui, reglage).palier,
    rangs: {
      pourPersonne: rangDe(score, postes),
      surPostes: postes.length,
      pourPoste: rangDe(score, personnes),
      surPersonnes: personnes.length,
    },
    alors: { postes: sansPalier(postes), personnes: sansPalier(personnes) },
    tirage: tirageDe(origine, { candidatId, posteId }, { postes, personnes }, (sujet) =>
      graineDeLaSemaine(sujet, aujourdhui),
    ),
  }
}

/** Those that no rule excludes, best first. */
function possibles(
  tous: readonly {
    readonly id: string
    readonly palier: number
    readonly paire: readonly [PersonneAApparier, PosteAApparier]
  }[],
  contexte: Parameters<typeof evaluerPaire>[2],
): AClasser[] {
  return tous
    .map(({ id, palier, paire: [personne, poste] }) => ({
      id,
      palier,
      ...evaluerPaire(personne, poste, contexte),
    }))
    .filter(({ admissible }) => admissible)
    .map(({ id, palier, score }) => ({ id, palier, score }))
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

function rangDe(score: number, liste: readonly AClasser[]): number {
  return liste.filter((une) => une.score > score).length + 1
}

function sansPalier(liste: readonly AClasser[]): { id: string; score: number }[] {
  return liste.map(({ id, score }) => ({ id, score }))
}

/** The draw of the list the proposal was chosen from: posts for a demand, people for an offer. */
function tirageDe(
  origine: Origine,
  { candidatId, posteId }: { candidatId: string; posteId: string },
  { postes, personnes }: { postes: readonly AClasser[]; personnes: readonly AClasser[] },
  graineDe: (sujetId: string) => string,
): TirageRetenu | null {
  if (origine !== 'demande' && origine !== 'offre') return null
  const [liste, choisi, graine] =
    origine === 'demande'
      ? [postes, posteId, graineDe(candidatId)]
      : [personnes, candidatId, graineDe(posteId)]
  const { classes, journal } = classerAvecTirage(liste, graine)
  const place = classes.findIndex(({ element }) => element.id === choisi)
  // Proposed although a rule excludes it: it held no place on the list.
  if (place < 0) return null
  return {
    graine,
    place: place + 1,
    ordre: journal.tirages.find(({ ordre }) => ordre.includes(choisi))?.ordre ?? [],
  }
}
