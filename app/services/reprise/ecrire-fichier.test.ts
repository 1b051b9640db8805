import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type CandidatRepris, lireCandidats } from '#app/domain/reprise/candidats.ts'
import { colonne } from '#app/domain/reprise/colonnes.ts'
import { colonnesCandidats } from '#app/domain/reprise/colonnes-candidats.ts'
import { colonnesHotes, colonnesPostes } from '#app/domain/reprise/colonnes-hotes.ts'
import { colonnesPrestations } from '#app/domain/reprise/colonnes-prestations.ts'
import {
  exporterCandidat,
  exporterHote,
  exporterPoste,
  exporterPrestation,
} from '#app/domain/reprise/export.ts'
import { ressembleAUneFormule } from '#app/domain/reprise/formules.ts'
import { lireHotes } from '#app/domain/reprise/hotes.ts'
import { lirePostes } from '#app/domain/reprise/postes.ts'
import { type CodePrestation, lirePrestations } from '#app/domain/reprise/prestations.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { niss } from '#app/domain/shared/niss.ts'
import { textes } from '#app/i18n/index.ts'
import { ecrireCsv, ecrireXlsx } from './ecrire-fichier.server.ts'
import { lireFichier } from './lire-fichier.server.ts'

const aujourdhui = dateCivile('2026-11-22')
const reel = (fichier: string) =>
  readFileSync(new URL(`../../../test/reel/${fichier}`, import.meta.url))
const essai = [
  colonne('texte', 'Texte', 'Tekst'),
  colonne('jour', 'Jour', 'Dag', [], { genre: 'date' }),
  colonne('nombre', 'Nombre', 'Getal', [], { genre: 'nombre' }),
] as const

describe('un fichier écrit', () => {
  test('un CSV s’ouvre dans un tableur belge : marque, points-virgules, dates et virgules', () => {
    const ligne = {
      texte: 'dit "oui" ;\nnon',
      jour: { jour: dateCivile('1995-04-05') },
      nombre: 7.6,
    }
    expect(ecrireCsv({ colonnes: essai, lignes: [ligne] }, 'nl').toString('utf8')).toBe(
      '\ufeff"Tekst";"Dag";"Getal"\r\n"dit ""oui"" ;\nnon";"05/04/1995";"7,6"\r\n',
    )
  })

  test('dans un classeur, les dates sont des dates et les nombres des nombres', async () => {
    const lignes = [{ texte: '007', jour: { jour: dateCivile('1995-04-05') }, nombre: 7.6 }]
    const octets = await ecrireXlsx([{ nom: 'Liste [2026]/11', colonnes: essai, lignes }], 'fr')
    expect((await lireFichier(octets)).feuilles).toEqual([
      {
        nom: 'Liste  2026  11',
        lignes: [
          ['Texte', 'Jour', 'Nombre'],
          ['007', { jour: '1995-04-05' }, 7.6],
        ],
      },
    ])
  })

  test('aucune cellule ne peut devenir une formule, dans les deux formats', async () => {
    const hostile = fc
      .tuple(
        fc.constantFrom('=', '+', '-', '@', '\t', '|', '＝', "'=", ' ='),
        fc.string({ unit: 'grapheme' }),
      )
      .map(([debut, suite]) => debut + suite)
    const textesHostiles = fc.sample(hostile, 500)
    const lignes = textesHostiles.map((texte) => ({ texte, jour: null, nombre: null }))
    const feuilles = [
      (await lireFichier(ecrireCsv({ colonnes: essai, lignes }, 'fr'))).feuilles[0],
      (await lireFichier(await ecrireXlsx([{ nom: 'x', colonnes: essai, lignes }], 'fr')))
        .feuilles[0],
    ]
    for (const feuille of feuilles) {
      expect(feuille?.lignes).toHaveLength(501)
      for (const [texte] of feuille?.lignes.slice(1) ?? [])
        expect(typeof texte === 'string' && ressembleAUneFormule(texte), `${texte}`).toBe(false)
    }
  })

  test('trente-sept lignes filtrées donnent trente-sept lignes', async () => {
    const lignes = Array.from({ length: 37 }, (_, i) => ({
      texte: `n° ${i}`,
      jour: null,
      nombre: i,
    }))
    const octets = await ecrireXlsx([{ nom: 'x', colonnes: essai, lignes }], 'fr')
    expect((await lireFichier(octets)).feuilles[0]?.lignes).toHaveLength(38)
  })
})

describe('un fichier exporté puis repris', () => {
  let candidats: CandidatRepris[]
  beforeAll(async () => {
    const { lignes } = lireCandidats(await lireFichier(reel('candidats.csv')), { aujourdhui })
    candidats = lignes.flatMap(({ propre }) => propre ?? [])
  })

  test.each(langues)(
    'les candidats reviennent à l’identique, en CSV et en classeur (%s)',
    async (langue) => {
      const dits = textes(langue).reprise.valeurs
      const lignes = candidats.map((candidat) => exporterCandidat(candidat, dits))
      const feuille = { nom: 'Candidats', colonnes: colonnesCandidats, lignes }
      for (const octets of [ecrireCsv(feuille, langue), await ecrireXlsx([feuille], langue)]) {
        const relus = lireCandidats(await lireFichier(octets), { aujourdhui }).lignes
        expect(relus).toHaveLength(candidats.length)
        relus.forEach(({ propre }, i) => {
          expect(propre, `${i}`).toEqual(candidats[i])
        })
      }
    },
  )

  test.each(langues)('les hôtes et les postes aussi (%s)', async (langue) => {
    const dits = textes(langue).reprise.valeurs
    const hotes = lireHotes(await lireFichier(reel('hosts.csv'))).lignes.flatMap(
      ({ propre }) => propre ?? [],
    )
    const postes = lirePostes(await lireFichier(reel('posts.csv')), { aujourdhui }).lignes.flatMap(
      ({ propre }) => propre ?? [],
    )
    const feuilleHotes = {
      nom: 'Hôtes',
      colonnes: colonnesHotes,
      lignes: hotes.map((hote) => exporterHote(hote, dits)),
    }
    const feuillePostes = {
      nom: 'Postes',
      colonnes: colonnesPostes,
      lignes: postes.map((poste) => exporterPoste(poste, dits)),
    }
    const hotesRelus = lireHotes(await lireFichier(await ecrireXlsx([feuilleHotes], langue)))
    expect(hotesRelus.lignes.map(({ propre }) => propre)).toEqual(hotes)
    const postesRelus = lirePostes(await lireFichier(ecrireCsv(feuillePostes, langue)), {
      aujourdhui,
    })
    expect(postesRelus.lignes.map(({ propre }) => propre)).toEqual(postes)
  })

  test('les prestations aussi', async () => {
    const unJour = (jour: string, code: CodePrestation, heures: number | null) => {
      const qui = { dossier: 'D-1', niss: niss('90071500133') }
      return { ...qui, jour: dateCivile(jour), code, heures }
    }
    const prestations = [unJour('2026-09-01', 'P', 7.6), unJour('2026-09-02', 'JF', null)]
    const feuille = {
      nom: 'Prestations',
      colonnes: colonnesPrestations,
      lignes: prestations.map(exporterPrestation),
    }
    for (const octets of [ecrireCsv(feuille, 'nl'), await ecrireXlsx([feuille], 'fr')]) {
      const relues = lirePrestations(await lireFichier(octets), { aujourdhui })
      expect(relues.lignes.map(({ propre }) => propre)).toEqual(prestations)
    }
  })
})
