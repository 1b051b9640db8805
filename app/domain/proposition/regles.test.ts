import { describe, expect, test } from 'vitest'
import { statutsDePlacement } from '../placement/placement.ts'
import { statutsDeProposition } from './proposition.ts'
import { etapePourLaPersonne } from './regles.ts'

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
