import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differences } from '#app/domain/convention/difference.ts'
import { lieuDeSaisie } from '#app/domain/convention/variables.ts'
import { modeles } from '#contracts/registre.ts'
import { direDifferences, direLacunes } from './differences.ts'
import { textes } from './index.ts'

const avant = {
  objectif: 'experience',
  periode: { debut_le: '2026-12-01', fin_prevue_le: '2027-11-30' },
  fonction: { taches: ['trier le textile', 'peser'] },
  intervention: { mode: 'forfait', montant_centimes: 20_000, indexee: true },
}

describe('ce qui change entre deux textes, en mots', () => {
  test('un jour, un montant, un choix se lisent', () => {
    const apres = {
      ...avant,
      objectif: 'emploi_durable',
      periode: { ...avant.periode, debut_le: '2026-12-07' },
      intervention: { ...avant.intervention, montant_centimes: 25_050 },
    }
    expect(direDifferences(differences(avant, apres), 'fr')).toEqual([
      { champ: 'l’objectif', avant: ['Expérience professionnelle'], apres: ['Emploi durable'] },
      { champ: 'la date de début', avant: ['01/12/2026'], apres: ['07/12/2026'] },
      {
        champ: 'l’intervention financière',
        avant: [expect.stringMatching(/^200,00\s€$/)],
        apres: [expect.stringMatching(/^250,50\s€$/)],
      },
    ])
  })

  test('une ligne ajoutée en tête d’une liste n’en fait pas changer dix', () => {
    const apres = { ...avant, fonction: { taches: ['accueillir', 'trier le textile', 'peser'] } }
    expect(direDifferences(differences(avant, apres), 'nl')).toEqual([
      { champ: 'de taken', avant: [], apres: ['accueillir'] },
    ])
  })

  test('un ordre changé se montre en entier', () => {
    const apres = { ...avant, fonction: { taches: ['peser', 'trier le textile'] } }
    expect(direDifferences(differences(avant, apres), 'fr')).toEqual([
      {
        champ: 'les tâches',
        avant: ['trier le textile', 'peser'],
        apres: ['peser', 'trier le textile'],
      },
    ])
  })

  test('deux textes pareils n’ont pas de différence, et rien ne se perd sinon', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { maxLength: 6 }),
        fc.array(fc.string(), { maxLength: 6 }),
        (a, b) => {
          const dites = direDifferences(
            differences({ fonction: { taches: a } }, { fonction: { taches: b } }),
            'fr',
          )
          if (JSON.stringify(a) === JSON.stringify(b)) expect(dites).toEqual([])
          else expect(dites).toHaveLength(1)
        },
      ),
    )
  })
})

describe('ce qui manque à un document', () => {
  const deConventions = modeles.filter(
    ({ type }) => type === 'convention-cadre' || type === 'convention-individuelle',
  )
  const ecritesParLeProduit = ['numero', 'etablie_le', 'exemplaires', 'annexes']

  test('chaque variable a un nom dans les deux langues et une page où la remplir', () => {
    for (const { type, variables } of deConventions) {
      if (type !== 'convention-cadre' && type !== 'convention-individuelle') continue
      for (const { nom } of variables) {
        for (const langue of ['fr', 'nl'] as const) {
          const [dite] = direLacunes(type, [nom], langue)
          expect(dite?.texte, nom).not.toBe(nom)
        }
        if (!ecritesParLeProduit.includes(nom)) expect(lieuDeSaisie(type, nom), nom).not.toBeNull()
      }
    }
  })

  test('les lignes d’une même liste ne sont dites qu’une fois', () => {
    expect(
      direLacunes(
        'convention-individuelle',
        ['cpas.representants.0.nom', 'cpas.representants.1.qualite', 'tuteur.fonction'],
        'fr',
      ),
    ).toEqual([
      { texte: 'qui signe pour le CPAS (nom et qualité)', lieu: 'instance' },
      { texte: 'la fonction du tuteur', lieu: 'complement' },
    ])
  })

  test('les deux dictionnaires nomment les mêmes variables', () => {
    expect(Object.keys(textes('nl').convention.variables).sort()).toEqual(
      Object.keys(textes('fr').convention.variables).sort(),
    )
  })
})
