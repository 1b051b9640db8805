import { expect, test } from 'vitest'
import { unContexte, unePersonneAApparier, unPosteAApparier } from '#test/factories/appariement.ts'
import type { PersonneAApparier } from './appariement.ts'
import { evaluerPaire } from './score.ts'
import { vueDeLHote } from './vue-hote.ts'

const poste = unPosteAApparier({
  competences: [
    { code: 'haccp', importance: 2 },
    { code: 'preparer-legumes', importance: 1 },
  ],
})

function vue(voulu: Partial<PersonneAApparier>, aDitOui = true) {
  const personne = unePersonneAApparier({ competences: ['haccp', 'encaisser'], ...voulu })
  return vueDeLHote(personne, poste, evaluerPaire(personne, poste, unContexte()), aDitOui)
}

test('une limite de santé exclut sans que l’hôte puisse savoir que c’est elle', () => {
  const parLaSante = vue({ limites: { chargeMaxKg: 5, deboutMaxHeures: null, sans: [] } })
  const parLHoraire = vue({ indisponibilites: [{ jours: [1], de: 0, a: 1440 }] })
  const parLaLangue = vue({ langues: { fr: '0', nl: '0' } })
  expect([parLaSante, parLHoraire, parLaLangue]).toEqual([null, null, null])
})

test('avant l’accord de la personne, l’hôte ne voit rien', () => {
  expect(vue({}, false)).toBeNull()
})

test('après son accord, il voit ce que le poste demande et rien d’autre', () => {
  expect(vue({})).toEqual({ personne: 'P-017', competences: ['haccp'], disponibleLe: null })
})
