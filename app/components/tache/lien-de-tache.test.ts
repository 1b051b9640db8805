import { expect, test } from 'vitest'
import { codesDeTache, sujet } from '#app/domain/tache/tache.ts'
import { lienDeTache } from './lien-de-tache.ts'

const complet = sujet({
  placementId: 'placement',
  propositionId: 'proposition',
  conventionId: 'convention',
  horaireId: 'horaire',
  feuilleId: 'feuille',
})

test.each(codesDeTache)('%s mène à une page de la porte de qui lit', (code) => {
  for (const porte of ['cpas', 'hote', 'travailleur'] as const)
    for (const sien of [complet, sujet({})])
      expect(lienDeTache({ code, sujet: sien }, porte)).toMatch(new RegExp(`^/${porte}`))
})
