import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estCourriel, lireCourriel } from './courriel.ts'

describe('une adresse e-mail', () => {
  test('se range en minuscules, sans espaces autour', () => {
    expect(lireCourriel(' IBRAHIMA.SOW@COURRIEL.EXAMPLE ').courriel).toBe(
      'ibrahima.sow@courriel.example',
    )
    expect(lireCourriel('mailto:a+b@c-d.be').courriel).toBe('a+b@c-d.be')
  })

  test('une adresse abîmée est refusée, pas réparée', () => {
    for (const faux of [
      ...['x@@mel.example', 'prenom.nom@', 'jean dupont@poste.example', '@mel.example', 'a@b'],
      ...['a..b@c.be', '.a@c.be', 'a@c..be', 'a@-c.be', 'a@c.b_e', 'Jean <jean@c.be>', 'a@1.2'],
    ])
      expect(lireCourriel(faux).probleme, faux).toBe('invalide')
    expect(lireCourriel('a@b.be; c@d.be').probleme).toBe('plusieurs')
    expect(lireCourriel(' - ').probleme).toBe('absent')
  })

  test('rien ne passe qui ajouterait un destinataire ou un en-tête', () => {
    const hostile = fc
      .tuple(
        fc.string(),
        fc.constantFrom('\r', '\n', ',', ';', '<', '>', '"', ' ', '\0'),
        fc.string(),
      )
      .map(([avant, mechant, apres]) => `a${avant}${mechant}${apres}@poste.example`)
    fc.assert(fc.property(hostile, (texte) => !estCourriel(texte)))
    fc.assert(
      fc.property(fc.string(), (texte) => {
        const { courriel } = lireCourriel(texte)
        return courriel === undefined || !/[\s,;<>"]/.test(courriel)
      }),
    )
  })

  test('une adresse acceptée se relit à l’identique', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (adresse) => {
        const { courriel } = lireCourriel(adresse)
        return courriel === undefined || lireCourriel(courriel).courriel === courriel
      }),
    )
  })
})
