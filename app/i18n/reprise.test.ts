import { describe, expect, test } from 'vitest'
import { lireCategorieHote } from '#app/domain/reprise/categories-hote.ts'
import { gravites } from '#app/domain/reprise/reprise.ts'
import { lireAide, lireEtudes, lirePhase } from '#app/domain/reprise/vocabulaire.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { lireSexe } from '#app/domain/shared/sexe.ts'
import { textes } from './index.ts'

describe('les mots d’une reprise', () => {
  test.each(langues)('chaque code a sa phrase complète (%s)', (langue) => {
    const { problemes } = textes(langue).reprise
    expect(Object.keys(problemes).toSorted()).toEqual(Object.keys(gravites).toSorted())
    for (const [code, phrase] of Object.entries(problemes))
      expect(phrase({ valeur: 'XYZ' }), code).toMatch(/^\S.*[.)]$/s)
  })

  test.each(langues)('chaque mot d’une liste fermée se relit comme son code (%s)', (langue) => {
    const { valeurs } = textes(langue).reprise
    for (const [code, mot] of Object.entries(valeurs.etudes))
      expect(lireEtudes(mot), mot).toEqual({ connu: true, valeur: code })
    for (const [code, mot] of Object.entries(valeurs.phases))
      expect(lirePhase(mot), mot).toEqual({ connu: true, valeur: code })
    for (const [code, mot] of Object.entries(valeurs.categoriesHote))
      expect(lireCategorieHote(mot), mot).toEqual({ connu: true, valeur: code })
    for (const [aide, mot] of Object.entries(valeurs.aides))
      for (const [categorie, detail] of Object.entries(valeurs.categoriesAide))
        expect(lireAide(`${mot} ${detail}`)).toEqual({ connu: true, valeur: { aide, categorie } })
    for (const [code, mot] of Object.entries(valeurs.sexe)) expect(lireSexe(mot)).toBe(code)
  })
})
