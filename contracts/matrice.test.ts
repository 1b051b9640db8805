import { describe, expect, test } from 'vitest'
import { langues } from '#app/domain/shared/langue.ts'
import { avecTextesHostiles } from '#test/support/documents.ts'
import { serrer } from '#test/support/outils-pdf.ts'
import { fautesDeStructure } from '#test/support/structure-pdf.ts'
import { texteBalise } from '#test/support/texte-balise.ts'
import type { Bloc, DocumentARendre } from './blocs.ts'
import { categories, objectifs, regions } from './donnees.ts'
import { lire } from './lecture.ts'
import { produire, rediger } from './produire.ts'
import { modeles } from './registre.ts'
import { page as feuille, marges } from './rendu/charte.ts'
import { mettreEnPage } from './rendu/rendre-pdf.ts'
import { assainir } from './rendu/texte.ts'

// Every paper in every situation: kind of host × objective × training × language, with what people
// type. The two conventions have their own matrix, with data that depend on the host.

const conventions = ['convention-cadre', 'convention-individuelle']
const papiers = modeles.filter(({ type }) => !conventions.includes(type))
const cas = categories.flatMap((categorie, i) =>
  objectifs.flatMap((objectif, j) =>
    [true, false].map((formation, k) => ({
      categorie,
      objectif,
      formation,
      region: regions[(i + j + k) % regions.length],
    })),
  ),
)

/** The example of a model in one situation; keys that its data do not have are left out. */
function donneesPour(exemple: unknown, un: (typeof cas)[number]): unknown {
  if (typeof exemple !== 'object' || exemple === null) return exemple
  const faits = new Map<string, unknown>(Object.entries(exemple))
  if (faits.has('objectif')) faits.set('objectif', un.objectif)
  if (typeof faits.get('formation') === 'boolean') faits.set('formation', un.formation)
  const hote = faits.get('hote')
  if (typeof hote === 'object' && hote !== null && 'categorie' in hote)
    faits.set('hote', { ...hote, categorie: un.categorie })
  const cpas = faits.get('cpas')
  if (typeof cpas === 'object' && cpas !== null && 'region' in cpas)
    faits.set('cpas', { ...cpas, region: un.region })
  return Object.fromEntries(faits)
}

function lignesDe({ versions }: DocumentARendre): string[] {
  return versions.flatMap(({ blocs, langue }) => blocs.flatMap((bloc) => lire(bloc, langue)))
}

function vides(blocs: readonly Bloc[]): Bloc[] {
  return blocs.filter(
    (bloc, rang) =>
      (bloc.sorte === 'liste' && bloc.elements.length === 0) ||
      (bloc.sorte === 'tableau' && bloc.lignes.length === 0) ||
      ((bloc.sorte === 'article' || bloc.sorte === 'intertitre') &&
        ['article', 'intertitre', undefined].includes(blocs[rang + 1]?.sorte)),
  )
}

describe.each(papiers)('$type', ({ type, exemples }) => {
  test('se rédige dans chaque situation, sans trou et sans titre vide', () => {
    for (const langue of langues)
      for (const un of cas) {
        const { document } = rediger({ type, langue, donnees: donneesPour(exemples[langue], un) })
        const trouees = lignesDe(document).filter((une) =>
          /undefined|null|NaN|\$\{|\[object/.test(une),
        )
        expect([...trouees, ...document.versions.flatMap(({ blocs }) => vides(blocs))]).toEqual([])
      }
  })

  test('tient dans ses marges, quoi qu’on y tape', () => {
    for (const langue of langues)
      for (const un of cas.filter((_, i) => i % 7 === 0))
        for (const donnees of [
          donneesPour(exemples[langue], un),
          avecTextesHostiles(donneesPour(exemples[langue], un)),
        ]) {
          const { plumes } = mettreEnPage(rediger({ type, langue, donnees }).document)
          const textes = plumes.flatMap(({ traits }) =>
            traits.flatMap((trait) => (typeof trait === 'string' ? [] : [trait])),
          )
          const droite = feuille.largeur - marges.droite + 1
          expect(Math.min(...textes.map(({ x }) => x))).toBeGreaterThan(marges.gauche - 0.01)
          expect(Math.max(...textes.map(({ x, ligne }) => x + ligne.largeur))).toBeLessThan(droite)
          expect(Math.max(...textes.map(({ y }) => y))).toBeLessThan(feuille.hauteur - 12)
        }
  })

  test('est un fichier balisé dont le texte se lit dans l’ordre', async () => {
    for (const langue of langues)
      for (const donnees of [exemples[langue], avecTextesHostiles(exemples[langue])]) {
        const { octets, document } = await produire({ type, langue, donnees })
        expect(await fautesDeStructure(octets)).toEqual([])
        const attendu = serrer(assainir(lignesDe(document).join(' ')))
        expect(serrer(await texteBalise(octets))).toBe(attendu)
      }
  })
})
