import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { textes } from '#app/i18n/index.ts'
import {
  enSemaine,
  unContexte,
  unePersonneAApparier,
  unPosteAApparier,
} from '#test/factories/appariement.ts'
import { genererBassin } from '#test/support/bassin.ts'
import { contexteDe } from './contexte.ts'
import { enDixiemes, expliquer } from './explication.ts'
import { prioriteDe } from './palier.ts'
import { enParts, evaluerPaire, total } from './score.ts'

const exemple = [
  unePersonneAApparier({
    competences: ['preparer-legumes', 'regimes'],
    langues: { fr: 'A2', nl: '0' },
    indisponibilites: [enSemaine('00:00', '08:15')],
  }),
  unPosteAApparier({
    competences: [
      { code: 'preparer-legumes', importance: 1 },
      { code: 'haccp', importance: 2 },
    ],
    apprises: ['haccp'],
  }),
  unContexte([['P-017', 'Q-A', 28]]),
] as const

describe('l’exemple de référence se raconte', () => {
  test('en français', () => {
    expect(textes('fr').appariement.explication(expliquer(...exemple))).toBe(
      '1er souhait (+35,0) ; même objectif (+15,0) ; compétences 66 % (+13,2), il manque : Appliquer l’hygiène alimentaire (HACCP, AFSCA) et la chaîne du froid, prévu au poste ; langue au niveau demandé (+6,0) ; 28 min de trajet (+5,5 ; 15 min donneraient +9,9) ; horaire, 15 min de marge (+2,5) = 77,2.',
    )
  })

  test('en néerlandais', () => {
    expect(textes('nl').appariement.explication(expliquer(...exemple))).toBe(
      '1e wens (+35,0); zelfde doel (+15,0); competenties 66 % (+13,2), ontbreekt: Voedselhygiëne (HACCP, FAVV) en koudeketen toepassen, te leren op het werk; taal op het gevraagde niveau (+6,0); 28 min reistijd (+5,5; 15 min zou +9,9 geven); werkuren, 15 min speling (+2,5) = 77,2.',
    )
  })

  test('avec la priorité, qui ne change pas le score', () => {
    const priorite = prioriteDe(
      { attendDepuisLe: dateCivile('2025-09-22'), derniereProposeLe: null },
      dateCivile('2026-11-25'),
    )
    expect(textes('fr').appariement.priorite(priorite)).toBe(
      'Priorité 2 : attend depuis 14 mois, jamais proposé. La priorité ne change pas le score, elle garantit une proposition.',
    )
    expect(textes('nl').appariement.priorite(priorite)).toBe(
      'Voorrang 2: wacht al 14 maanden, nog nooit voorgesteld. De voorrang verandert de score niet, ze verzekert een voorstel.',
    )
  })
})

describe('les chiffres montrés font le total montré', () => {
  test('pour n’importe quelles parts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 6, maxLength: 6 }), (nombres) => {
        const valeurs = [...nombres]
        const parts = enParts(() => valeurs.pop() ?? 0)
        expect(total(enDixiemes(parts))).toBe(Math.floor(total(parts) / 10))
      }),
    )
  })

  test('et les phrases disent ces chiffres, dans les deux langues', () => {
    const { personnes, postes } = genererBassin({ personnes: 60, postes: 40, graine: 2 })
    const contexte = contexteDe('neutre')
    for (const personne of personnes)
      for (const poste of postes) {
        const explication = expliquer(personne, poste, contexte)
        const { score } = evaluerPaire(personne, poste, contexte)
        for (const langue of ['fr', 'nl'] as const) {
          const phrase = textes(langue).appariement.explication(explication)
          const gains = [...phrase.matchAll(/\(\+(\d+),(\d)/g)].map(enDixiemesLus)
          const annonce = [...phrase.matchAll(/= (\d+),(\d)\.$/g)].map(enDixiemesLus)
          expect(gains.reduce((a, b) => a + b, 0)).toBe(annonce[0])
          expect(annonce[0]).toBe(Math.floor(score / 10))
          expect(phrase).not.toMatch(/undefined|null|NaN/)
        }
      }
  })
})

function enDixiemesLus([, entiers = '', dixieme = '']: RegExpMatchArray): number {
  return Number(entiers) * 10 + Number(dixieme)
}
