import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { colonnesCandidats } from './colonnes-candidats.ts'
import { colonnesHotes, colonnesPostes } from './colonnes-hotes.ts'
import { colonnesPrestations } from './colonnes-prestations.ts'
import { colonneDuTitre, reconnaitreFeuilles, titresConnus } from './entetes.ts'
import type { Cellule, Tableau } from './tableau.ts'

const toutes = [colonnesCandidats, colonnesHotes, colonnesPostes, colonnesPrestations]

describe('les titres d’un fichier', () => {
  test('se reconnaissent en français et en néerlandais, dans n’importe quel ordre', () => {
    for (const colonnes of toutes)
      for (const langue of ['fr', 'nl'] as const)
        fc.assert(
          fc.property(
            fc.shuffledSubarray([...colonnes], { minLength: colonnes.length }),
            (ordre) => {
              const tableau = feuille([ordre.map((une) => une[langue])])
              const [lue] = reconnaitreFeuilles(tableau, colonnes).feuilles
              return (
                ordre.every(({ cle }, i) => lue?.place.get(cle) === i) &&
                lue?.entetes.inconnus.length === 0
              )
            },
          ),
          { numRuns: 20 },
        )
  })

  test('un titre ne veut jamais dire deux colonnes', () => {
    for (const colonnes of toutes) {
      const connus = titresConnus<string>(colonnes)
      const titres = colonnes.flatMap(({ fr, nl, cle }): string[] => [fr, nl, cle])
      for (const { cle, fr, nl, synonymes } of colonnes) {
        for (const titre of [cle, fr, nl]) expect(colonneDuTitre(connus, titre), titre).toBe(cle)
        for (const titre of synonymes)
          if (!titres.includes(titre)) expect(colonneDuTitre(connus, titre), titre).toBe(cle)
      }
    }
  })

  test('la casse, les accents et la ponctuation ne comptent pas', () => {
    const titres = titresConnus(colonnesCandidats)
    expect(colonneDuTitre(titres, 'PRENOM ')).toBe('prenom')
    expect(colonneDuTitre(titres, 'N° registre national')).toBeUndefined()
    expect(colonneDuTitre(titres, 'Registre-national')).toBe('niss')
    expect(colonneDuTitre(titres, 'Né(e) le :')).toBe('naissance')
    expect(colonneDuTitre(titres, 'Mobilité (min)')).toBe('mobilite_min')
  })

  test('un titre inconnu ou double est dit, pas deviné', () => {
    const tableau = feuille([['Nom', 'Prénom', 'Couleur préférée', 'nom']])
    expect(reconnaitreFeuilles(tableau, colonnesCandidats).feuilles[0]?.entetes).toMatchObject({
      inconnus: ['Couleur préférée'],
      enDouble: ['nom'],
    })
  })

  test('des titres de groupes au-dessus ne prennent pas la place des vrais', () => {
    const tableau = feuille([
      ['Liste au 22/11/2026', null, null, null],
      ['Identité', null, 'Langues', 'Divers'],
      ['Nom', 'Prénom', 'FR oral', 'Remarques'],
      ['Kaya', 'Ayşe', 'A1', null],
    ])
    const [lue] = reconnaitreFeuilles(tableau, colonnesCandidats).feuilles
    expect(lue?.entetes.ligne).toBe(3)
    expect(lue?.lignes).toMatchObject([{ numero: 4, rang: 1 }])
  })

  test('une feuille sans titres est ignorée, un fichier sans titres est refusé', () => {
    const mixte: Tableau = {
      ...feuille([['Nom', 'Prénom']]),
      feuilles: [
        ...feuille([['Mode d’emploi']]).feuilles,
        ...feuille([
          ['Nom', 'Prénom'],
          ['a', 'b'],
        ]).feuilles,
      ],
    }
    const { feuilles, ignorees } = reconnaitreFeuilles(mixte, colonnesCandidats)
    expect(ignorees).toEqual(['Liste'])
    expect(feuilles).toHaveLength(1)
    expect(() =>
      reconnaitreFeuilles(
        feuille([
          ['Kaya', 'Ayşe'],
          ['1', '2'],
        ]),
        colonnesCandidats,
      ),
    ).toThrow('reprise/entetes_introuvables')
  })
})

function feuille(lignes: readonly (readonly Cellule[])[]): Tableau {
  return { format: 'csv', encodage: 'utf-8', feuilles: [{ nom: 'Liste', lignes }] }
}
