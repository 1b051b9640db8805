import { beforeEach, describe, expect, test } from 'vitest'
import type { SaisieDeModificationDHote } from '#app/domain/hote/saisie.ts'
import { saisieDeModificationDHote } from '#app/domain/hote/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import type { Base } from '#db/client.server.ts'
import { lireHote, trouverHote } from '#db/reads/hote.server.ts'
import { listerSites } from '#db/reads/site.server.ts'
import { unAgent, unCpas } from '#test/factories/monde.ts'
import { uneSaisieDHote } from '#test/factories/saisies.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { adopterHote } from './adopter.server.ts'
import { ajouterSite } from './ajouter-site.server.ts'
import { creerHote } from './creer.server.ts'
import { modifierFicheDHote } from './modifier.server.ts'
import { modifierLeSite } from './modifier-site.server.ts'

let base: Base
let ines: ActeurDuCpas
let bram: ActeurDuCpas

beforeEach(() => {
  base = baseDeTest()
  ines = unAgent(base, unCpas(base), 'prospecteur', 'Inès')
  bram = unAgent(
    base,
    unCpas(base, { nomFr: 'CPAS de Wijkdorp', nomNl: 'OCMW Wijkdorp', region: 'flandre' }),
    'agent',
    'Bram',
  )
})

const ctx = (acteur: ActeurDuCpas, cle: string | null = null) =>
  contexteDe(base, acteur, '2026-11-25', cle)

function modification(
  version: number,
  champs: Readonly<Record<string, unknown>> = {},
): SaisieDeModificationDHote {
  return saisieDeModificationDHote.parse({
    nom: 'Le Potager du Quai',
    categorie: 'COM',
    langue: 'fr',
    version,
    ...champs,
  })
}

const evenements = () =>
  base.$client.prepare('select type, cpas_id, details from journal order by rang').all() as {
    type: string
    cpas_id: string
    details: string
  }[]

describe('écrire un lieu de travail', () => {
  test('le CPAS qui l’écrit en devient le partenaire', () => {
    const { hoteId } = creerHote(ctx(ines), uneSaisieDHote())
    expect(lireHote(base, ctx(ines).perimetre, hoteId)).toMatchObject({
      partenaire: true,
      prospecteur: 'Inès Marchal',
      partage: 'cpas',
    })
    expect(evenements().map(({ type }) => type)).toEqual(['hote.cree'])
  })

  test('le code postal dit la région et la commune', () => {
    const { hoteId } = creerHote(ctx(ines), uneSaisieDHote({ codePostal: '9000' }))
    expect(trouverHote(base, ctx(ines).perimetre, hoteId)).toMatchObject({
      region: 'flandre',
      commune: 'Gent',
    })
    const sans = creerHote(
      ctx(ines),
      uneSaisieDHote({ nom: 'Sans adresse', codePostal: undefined }),
    )
    expect(trouverHote(base, ctx(ines).perimetre, sans.hoteId).region).toBe('bruxelles')
  })

  test('le même formulaire envoyé deux fois n’écrit qu’une fiche', () => {
    const cle = 'une-seule-fois-1'
    const premiere = creerHote(ctx(ines, cle), uneSaisieDHote())
    expect(creerHote(ctx(ines, cle), uneSaisieDHote())).toEqual(premiere)
    expect(evenements()).toHaveLength(1)
  })

  test('un numéro d’entreprise connu mène à la fiche, si on peut la voir', () => {
    const bce = '0451461655'
    const { hoteId } = creerHote(ctx(ines), uneSaisieDHote({ bce }))
    expect(() => creerHote(ctx(ines), uneSaisieDHote({ nom: 'Autre nom', bce }))).toThrow(
      expect.objectContaining({ code: 'hote/bce_connu', details: { hoteId } }),
    )
    // Another centre learns that it is known, and not by whom nor what it is.
    expect(() => creerHote(ctx(bram), uneSaisieDHote({ nom: 'Autre nom', bce }))).toThrow(
      expect.objectContaining({ code: 'hote/bce_connu', details: {} }),
    )
  })

  test('un même nom au même endroit demande si c’est une autre organisation', () => {
    const { hoteId } = creerHote(ctx(ines), uneSaisieDHote())
    const pareille = uneSaisieDHote({ nom: 'LE POTAGER DU QUAI' })
    expect(() => creerHote(ctx(ines), pareille)).toThrow(
      expect.objectContaining({ code: 'hote/nom_connu', details: { hoteId } }),
    )
    expect(creerHote(ctx(ines), { ...pareille, malgreLeNom: true }).hoteId).not.toBe(hoteId)
    const ailleurs = uneSaisieDHote({ codePostal: '1080' })
    expect(creerHote(ctx(ines), ailleurs).hoteId).not.toBe(hoteId)
  })

  test('l’administratif n’écrit pas de lieu de travail', () => {
    const marc = unAgent(base, ines.cpasId, 'administratif', 'Marc')
    expect(() => creerHote(ctx(marc), uneSaisieDHote())).toThrow('commun/interdit')
  })
})

describe('tenir une fiche à jour', () => {
  test('la fiche change, le journal dit quels champs, jamais les mots', () => {
    const { hoteId } = creerHote(ctx(ines), uneSaisieDHote())
    modifierFicheDHote(ctx(ines), hoteId, modification(1, { telephone: '02 199 12 34' }))
    expect(trouverHote(base, ctx(ines).perimetre, hoteId)).toMatchObject({
      telephone: '+3221991234',
      version: 2,
    })
    const [, modifie] = evenements()
    expect(JSON.parse(modifie?.details ?? '{}').champs).toEqual(
      expect.arrayContaining(['telephone']),
    )
    expect(modifie?.details).not.toContain('199')
  })

  test('une fiche que quelqu’un a changée entre-temps n’est pas écrasée', () => {
    const { hoteId } = creerHote(ctx(ines), uneSaisieDHote())
    modifierFicheDHote(ctx(ines), hoteId, modification(1))
    expect(() => modifierFicheDHote(ctx(ines), hoteId, modification(1))).toThrow(
      'commun/modifie_entretemps',
    )
  })

  test('le numéro d’une autre organisation est refusé', () => {
    const { hoteId: premier } = creerHote(ctx(ines), uneSaisieDHote({ bce: '0451461655' }))
    const { hoteId } = creerHote(ctx(ines), uneSaisieDHote({ nom: 'Autre' }))
    expect(() =>
      modifierFicheDHote(ctx(ines), hoteId, modification(1, { bce: '0451461655' })),
    ).toThrow(expect.objectContaining({ code: 'hote/bce_connu', details: { hoteId: premier } }))
  })

  test('un lieu s’ajoute et se corrige', () => {
    const { hoteId } = creerHote(ctx(ines), uneSaisieDHote())
    const { siteId } = ajouterSite(ctx(ines), hoteId, { nom: 'Magasin' })
    modifierLeSite(ctx(ines), siteId, { nom: 'Grand magasin', version: 1 })
    expect(listerSites(base, ctx(ines).perimetre, hoteId)).toMatchObject([
      { nom: 'Grand magasin', version: 2 },
    ])
    expect(() => ajouterSite(ctx(bram), hoteId, { nom: 'Magasin' })).toThrow('commun/introuvable')
    expect(() => modifierLeSite(ctx(bram), siteId, { nom: 'X', version: 2 })).toThrow(
      'commun/introuvable',
    )
  })
})

describe('partager et adopter', () => {
  test('un autre CPAS ne voit rien tant que la fiche n’est pas partagée', () => {
    const { hoteId } = creerHote(ctx(ines), uneSaisieDHote())
    expect(() => adopterHote(ctx(bram), hoteId)).toThrow('commun/introuvable')
    modifierFicheDHote(ctx(ines), hoteId, modification(1, { partage: 'tous' }))
    expect(trouverHote(base, ctx(bram).perimetre, hoteId).partenaire).toBe(false)
  })

  test('qui lit une fiche partagée ne l’écrit qu’après l’avoir adoptée', () => {
    const { hoteId } = creerHote(ctx(ines), uneSaisieDHote({ partage: 'tous' }))
    expect(() => modifierFicheDHote(ctx(bram), hoteId, modification(1))).toThrow('commun/interdit')
    adopterHote(ctx(bram), hoteId)
    expect(() => adopterHote(ctx(bram), hoteId)).toThrow('hote/deja_partenaire')
    modifierFicheDHote(ctx(bram), hoteId, modification(1))
    expect(evenements().map(({ type, cpas_id }) => [type, cpas_id])).toEqual([
      ['hote.cree', ines.cpasId],
      ['hote.adopte', bram.cpasId],
      ['hote.modifie', bram.cpasId],
    ])
  })

  test('seul le CPAS qui a créé la fiche cesse de la partager', () => {
    const { hoteId } = creerHote(ctx(ines), uneSaisieDHote({ partage: 'tous' }))
    adopterHote(ctx(bram), hoteId)
    expect(() =>
      modifierFicheDHote(ctx(bram), hoteId, modification(1, { partage: 'cpas' })),
    ).toThrow('hote/partage_reserve')
    modifierFicheDHote(ctx(ines), hoteId, modification(1, { partage: 'cpas' }))
    // A partner keeps its partner.
    expect(trouverHote(base, ctx(bram).perimetre, hoteId).partenaire).toBe(true)
  })
})
