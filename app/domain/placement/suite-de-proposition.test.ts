import { describe, expect, test } from 'vitest'
import { statutsDeProposition } from '../proposition/proposition.ts'
import { statutsDePlacement } from './placement.ts'
import { etapePourLaPersonne } from './suite-de-proposition.ts'

describe('une proposition acceptée, dite à la personne', () => {
  test('ne lui défend plus de commencer une fois qu’elle travaille', () => {
    expect(
      statutsDePlacement.map((placement) => etapePourLaPersonne({ statut: 'acceptee', placement })),
    ).toEqual(['acceptee', 'acceptee', 'commencee', 'commencee', 'finie', 'annulee'])
  })

  test('reste ce qu’elle est tant qu’il n’y a pas de placement', () => {
    for (const statut of statutsDeProposition)
      expect(etapePourLaPersonne({ statut, placement: null })).toBe(statut)
  })
})
