import { expect, test } from 'vitest'
import { type Acteur, porteDe, roles } from '../shared/acteur.ts'
import {
  peutAdopterHote,
  peutModifierHote,
  peutPartagerHote,
  peutTenirHotes,
} from './permissions.ts'

function acteur(role: (typeof roles)[number]): Acteur {
  switch (role) {
    case 'agent':
    case 'prospecteur':
    case 'administratif':
    case 'responsable':
      return { porte: 'cpas', id: 'a', cpasId: 'valmont', role }
    case 'gestionnaire':
    case 'tuteur':
      return { porte: 'hote', id: 'h', hoteId: 'ressourcerie', role, peutSigner: false }
    case 'travailleur':
      return { porte: 'travailleur', id: 't', cpasId: 'valmont', candidatId: 'fatima', role }
    case 'observateur':
      return { porte: 'observateur', id: 'o', role }
    case 'admin':
      return { porte: 'admin', id: 'i', role }
  }
}

test('le prospecteur, l’agent et le responsable tiennent les lieux de travail, personne d’autre', () => {
  expect(roles.filter((role) => peutTenirHotes(acteur(role)))).toEqual([
    'agent',
    'prospecteur',
    'responsable',
  ])
  expect(roles.filter((role) => porteDe(role) === 'cpas')).toContain('administratif')
})

test('un lieu de travail partagé se lit, mais seul un partenaire le modifie', () => {
  expect(peutModifierHote(acteur('prospecteur'), { partenaire: true })).toBe(true)
  expect(peutModifierHote(acteur('prospecteur'), { partenaire: false })).toBe(false)
  expect(peutAdopterHote(acteur('prospecteur'), { partenaire: false })).toBe(true)
  expect(peutAdopterHote(acteur('prospecteur'), { partenaire: true })).toBe(false)
  expect(peutAdopterHote(acteur('administratif'), { partenaire: false })).toBe(false)
})

test('seul le CPAS qui a créé la fiche la partage', () => {
  expect(peutPartagerHote(acteur('agent'), { creeParCpasId: 'valmont' })).toBe(true)
  expect(peutPartagerHote(acteur('agent'), { creeParCpasId: 'wijkdorp' })).toBe(false)
})
