import { describe, expect, test } from 'vitest'
import type { Acteur } from '../shared/acteur.ts'
import { ErreurMetier } from '../shared/erreur.ts'
import { faireAvancer, peutDevenir, suites } from './cycle-de-vie.ts'
import { peutEcrirePostes, peutRepondreDuPoste, peutTenirPoste } from './permissions.ts'
import { statutsDePoste } from './poste.ts'

const permises = new Set([
  'brouillon → ouvert',
  'brouillon → ferme',
  'ouvert → suspendu',
  'ouvert → ferme',
  'suspendu → ouvert',
  'suspendu → ferme',
  'ferme → ouvert',
])

describe('la vie d’un poste', () => {
  const paires = statutsDePoste.flatMap((de) => statutsDePoste.map((vers) => ({ de, vers })))

  test.each(paires)('$de → $vers', ({ de, vers }) => {
    const permis = permises.has(`${de} → ${vers}`)
    expect(peutDevenir(de, vers)).toBe(permis)
    if (permis) expect(faireAvancer({ statut: de }, vers).statut).toBe(vers)
    else expect(() => faireAvancer({ statut: de }, vers)).toThrow(ErreurMetier)
  })

  test('un poste fermé peut renaître : aucun état n’est un piège', () => {
    for (const statut of statutsDePoste) expect(suites[statut].length).toBeGreaterThan(0)
  })
})

describe('qui fait quoi d’un poste', () => {
  const duCpas = (role: 'agent' | 'prospecteur' | 'administratif' | 'responsable'): Acteur => ({
    porte: 'cpas',
    id: 'a',
    cpasId: 'valmont',
    role,
  })
  const deLHote = (role: 'gestionnaire' | 'tuteur', hoteId: string): Acteur => ({
    porte: 'hote',
    id: 'h',
    hoteId,
    role,
    peutSigner: false,
  })
  const poste = { cpasId: 'valmont', hoteId: 'ressourcerie' }

  test('l’administratif lit, les autres écrivent', () => {
    expect(peutEcrirePostes(duCpas('prospecteur'))).toBe(true)
    expect(peutEcrirePostes(duCpas('agent'))).toBe(true)
    expect(peutEcrirePostes(duCpas('responsable'))).toBe(true)
    expect(peutEcrirePostes(duCpas('administratif'))).toBe(false)
  })

  test('un poste se tient dans le CPAS qui l’a écrit', () => {
    expect(peutTenirPoste(duCpas('agent'), poste)).toBe(true)
    expect(peutTenirPoste(duCpas('agent'), { cpasId: 'wijkdorp' })).toBe(false)
    expect(peutTenirPoste(deLHote('gestionnaire', 'ressourcerie'), poste)).toBe(false)
  })

  test('le gestionnaire répond de son poste, pas le tuteur, pas un autre lieu', () => {
    expect(peutRepondreDuPoste(deLHote('gestionnaire', 'ressourcerie'), poste)).toBe(true)
    expect(peutRepondreDuPoste(deLHote('tuteur', 'ressourcerie'), poste)).toBe(false)
    expect(peutRepondreDuPoste(deLHote('gestionnaire', 'ailleurs'), poste)).toBe(false)
    expect(peutRepondreDuPoste(duCpas('prospecteur'), poste)).toBe(true)
  })
})
