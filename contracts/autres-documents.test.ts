import { describe, expect, test } from 'vitest'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { avecTextesHostiles } from '#test/support/documents.ts'
import { serrer } from '#test/support/outils-pdf.ts'
import { fautesDeStructure } from '#test/support/structure-pdf.ts'
import { texteBalise } from '#test/support/texte-balise.ts'
import { exemples as attestations } from './attestation-de-jours/2026-01/exemple.ts'
import { objectifs } from './donnees.ts'
import { exemples as feuilles } from './feuille-de-prestations/2026-01/exemple.ts'
import { lire } from './lecture.ts'
import { exemples as notes } from './note-affectation-interne/2026-01/exemple.ts'
import { produire, rediger } from './produire.ts'
import { assainir } from './rendu/texte.ts'

const tous = [
  ['note-affectation-interne', notes],
  ['feuille-de-prestations', feuilles],
  ['attestation-de-jours', attestations],
] as const

function lignes(type: string, langue: 'fr' | 'nl', donnees: unknown): string[] {
  const { document } = rediger({ type, langue, donnees })
  return document.versions.flatMap(({ blocs }) => blocs.flatMap((bloc) => lire(bloc, langue)))
}

function codeDuRefus(type: string, donnees: unknown): string | undefined {
  try {
    rediger({ type, langue: 'fr', donnees })
    return undefined
  } catch (erreur) {
    return erreur instanceof ErreurMetier ? erreur.code : String(erreur)
  }
}

describe.each(tous)('%s', (type, exemples) => {
  test.each(langues)('est un fichier sain et fidèle en %s', async (langue) => {
    for (const donnees of [exemples[langue], avecTextesHostiles(exemples[langue])]) {
      const { octets } = await produire({ type, langue, donnees })
      expect(await fautesDeStructure(octets)).toEqual([])
      const attendu = serrer(assainir(lignes(type, langue, donnees).join(' ')))
      expect(serrer(await texteBalise(octets))).toBe(attendu)
    }
  })
})

describe('la note d’affectation interne', () => {
  test('ne parle ni d’utilisateur externe ni d’argent', () => {
    for (const objectif of objectifs)
      for (const langue of langues) {
        const texte = lignes('note-affectation-interne', langue, {
          ...notes[langue],
          objectif,
        }).join('\n')
        expect(texte).not.toMatch(/L’utilisateur |De gebruiker |facture|factuur|€/)
        expect(texte).toMatch(/utilisateur interne|interne gebruiker/)
      }
  })

  test('laisse le bien-être au CPAS', () => {
    const texte = lignes('note-affectation-interne', 'fr', notes.fr).join('\n')
    expect(texte).toContain('Le CPAS remplit toutes les obligations')
  })
})

describe('la feuille de prestations', () => {
  test('tient sur une page, même un mois de 31 jours', async () => {
    for (const langue of langues) {
      const { pages } = await produire({
        type: 'feuille-de-prestations',
        langue,
        donnees: feuilles[langue],
      })
      expect(pages).toBe(1)
    }
  })

  test('compte les heures du mois', () => {
    expect(lignes('feuille-de-prestations', 'fr', feuilles.fr)).toContain('176 h')
    expect(lignes('feuille-de-prestations', 'fr', feuilles.fr)).toContain('130 h')
  })

  test('se laisse remplir à la main', () => {
    const texte = lignes('feuille-de-prestations', 'nl', feuilles.nl)
    expect(texte.filter((une) => une === '7 u. 36')).toHaveLength(10)
    expect(texte.filter((une) => une === '').length).toBeGreaterThan(20)
  })

  test('ne connaît aucun motif d’absence', () => {
    const jours = feuilles.fr.jours.map((un) => ({ ...un, situation: 'maladie' }))
    expect(codeDuRefus('feuille-de-prestations', { ...feuilles.fr, jours })).toBe(
      'contrat/variables_invalides',
    )
  })

  test('refuse un jour d’un autre mois et un jour deux fois', () => {
    const [premier] = feuilles.fr.jours
    if (!premier) return
    const essai = (date: string) =>
      codeDuRefus('feuille-de-prestations', {
        ...feuilles.fr,
        jours: [...feuilles.fr.jours, { ...premier, date }],
      })
    expect(essai('2027-01-04')).toBe('contrat/jours_incoherents')
    expect(essai(premier.date)).toBe('contrat/jours_incoherents')
  })
})

describe('l’attestation de jours', () => {
  test('additionne sans inventer de décimales', () => {
    const texte = lignes('attestation-de-jours', 'fr', attestations.fr)
    expect(texte).toContain('278,4')
    expect(texte).toContain('310')
  })

  test('ne promet rien : l’ONEM décide', () => {
    expect(lignes('attestation-de-jours', 'fr', attestations.fr).join('\n')).toContain(
      'seul l’Office national de l’emploi (ONEM) décide',
    )
    expect(lignes('attestation-de-jours', 'nl', attestations.nl).join('\n')).toContain(
      'alleen de Rijksdienst voor Arbeidsvoorziening (RVA) beslist',
    )
  })

  test('refuse un mois hors de la période', () => {
    const mois = [
      ...attestations.fr.mois,
      { mois: '2028-01', jours_de_travail: 1, jours_assimiles: 0 },
    ]
    expect(codeDuRefus('attestation-de-jours', { ...attestations.fr, mois })).toBe(
      'contrat/mois_incoherents',
    )
  })
})
