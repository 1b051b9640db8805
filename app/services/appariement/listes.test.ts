import { beforeEach, describe, expect, test } from 'vitest'
import { saisieDeProposition } from '#app/domain/proposition/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import {
  lireProposition,
  lirePropositionPourLHote,
  listerPropositionsDuTravailleur,
} from '#db/reads/proposition.server.ts'
import { indisponibilite } from '#db/schema/candidat.ts'
import { lAccesDe, unAgent, unCandidat, unCpas, unHote, unPoste } from '#test/factories/monde.ts'
import { unPlacement } from '#test/factories/placement.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { consentir } from '../proposition/consentir.server.ts'
import { demanderConsentement } from '../proposition/demander-consentement.server.ts'
import { envoyerProposition } from '../proposition/envoyer.server.ts'
import { proposer } from '../proposition/proposer.server.ts'
import { classerPersonnes, classerPostes } from './classer.server.ts'
import { personneACotePersonne, posteACotePoste } from './cote-a-cote.server.ts'
import { mesPortes } from './portes.server.ts'
import { pourquoiCesPersonnes, pourquoiCesPostes } from './pourquoi.server.ts'
import { profilsPourLePoste } from './profils.server.ts'
import { raconterALaPersonne } from './raconter.server.ts'

let base: Base
let cpasId: string
let hoteId: string
let agent: ActeurDuCpas
let fatima: string

beforeEach(() => {
  base = baseDeTest()
  cpasId = unCpas(base)
  agent = unAgent(base, cpasId)
  fatima = unCandidat(base, agent)
  hoteId = unHote(base, cpasId, { categorie: 'INT' }).hoteId
})

const ctx = (jour?: string) => contexteDe(base, agent, jour)

/** Free from nine only; that there is a crèche is nowhere. */
function pasAvantNeufHeures(candidatId: string): void {
  enTransaction(base, (tx) =>
    tx
      .insert(indisponibilite)
      .values(
        ([1, 2, 3, 4, 5] as const).map((jour) => ({
          id: ctx().nouvelId(),
          cpasId,
          candidatId,
          jour,
          de: '00:00',
          a: '09:00',
        })),
      )
      .run(),
  )
}

const aSeptHeures = ([1, 2, 3, 4, 5] as const).map((jour) => ({
  jour,
  de: '07:00',
  a: '15:00',
  pauseMinutes: 30,
}))

describe('la liste depuis la personne (S-C1, S-C2)', () => {
  test('un poste qui commence trop tôt est écarté avec cette raison, et peut être proposé quand même, avec des mots', () => {
    pasAvantNeufHeures(fatima)
    const posteId = unPoste(base, cpasId, hoteId, { semaine: aSeptHeures })
    const { admis, exclus } = classerPostes(base, ctx(), fatima, 'fr')
    expect(admis).toEqual([])
    expect(exclus).toHaveLength(1)
    expect(exclus[0]?.raisons.join()).toMatch(/07:00.*indisponible.*09:00.*horaire décalé/s)

    const voulue = { candidatId: fatima, posteId, origine: 'demande' } as const
    expect(() => proposer(ctx(), voulue)).toThrow('proposition/non_admissible')
    const { propositionId } = proposer(ctx(), { ...voulue, raison: 'L’hôte décale à 9 h.' })
    const gardee = lireProposition(base, ctx().perimetre, propositionId)
    expect(gardee.appariement.bloquent.map(({ regle }) => regle)).toEqual(['horaire'])
    expect(gardee).toMatchObject({ raison: 'L’hôte décale à 9 h.', par: 'Léa Marchal' })
  })

  test('calculée deux fois elle est la même, toute la semaine, et chaque rang s’explique', () => {
    for (let k = 0; k < 8; k++) unPoste(base, cpasId, hoteId, { titre: `Poste ${k}` })
    const lundi = classerPostes(base, ctx('2026-11-23'), fatima, 'fr')
    expect(classerPostes(base, ctx('2026-11-23'), fatima, 'fr')).toEqual(lundi)
    expect(classerPostes(base, ctx('2026-11-29'), fatima, 'fr')).toEqual(lundi)
    expect(lundi.admis.map(({ rang }) => rang)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    for (const { dixiemes, lignes } of lundi.admis)
      expect(lignes.reduce((somme, une) => somme + une.dixiemes, 0)).toBe(dixiemes)
  })

  test('entre égaux, une autre semaine tire un autre ordre', () => {
    for (let k = 0; k < 8; k++) unPoste(base, cpasId, hoteId)
    const ordres = ['2026-11-23', '2026-11-30', '2026-12-07'].map((jour) =>
      classerPostes(base, ctx(jour), fatima, 'fr')
        .admis.map(({ id }) => id)
        .join(),
    )
    expect(new Set(ordres).size).toBeGreaterThan(1)
  })

  test('la liste vue d’un autre CPAS ne trouve pas la personne', () => {
    const ailleurs = contexteDe(base, unAgent(base, unCpas(base)))
    expect(() => classerPostes(base, ailleurs, fatima, 'fr')).toThrow('commun/introuvable')
  })
})

describe('la liste depuis le poste', () => {
  test('n’a pas de noms, sauf ceux qui ont dit oui pour ce poste', () => {
    const posteId = unPoste(base, cpasId, hoteId)
    const yara = unCandidat(base, agent, { prenom: 'Yara' })
    const noms = () =>
      profilsPourLePoste(base, ctx(), posteId, [fatima, yara]).map(({ nom }) => nom)
    expect(noms()).toEqual([null, null])
    const acces = lAccesDe(base, cpasId, fatima)
    const { propositionId } = proposer(ctx(), {
      candidatId: fatima,
      posteId,
      origine: 'offre',
      raison: 'x',
    })
    demanderConsentement(ctx(), propositionId, { version: 1 })
    expect(noms()).toEqual([null, null])
    consentir(contexteDe(base, acces), propositionId, {
      version: 2,
      reponse: 'oui',
      partageTelephone: false,
      partageCourriel: false,
    })
    expect(noms()).toContain('Fatima Benali')
    expect(noms()).toContain(null)
    const prospecteur = contexteDe(base, unAgent(base, cpasId, 'prospecteur'))
    expect(profilsPourLePoste(base, prospecteur, posteId, [fatima])[0]?.nom).toBe(null)
  })

  test('dit en une question pourquoi quelqu’un n’y est pas', () => {
    const posteId = unPoste(base, cpasId, hoteId, { frOral: 5 })
    const yara = unCandidat(base, agent, { prenom: 'Yara', nom: 'Benoît' })
    base.$client.exec(`update candidat set statut = 'archive' where id = '${yara}'`)
    const matchs = classerPersonnes(base, ctx(), posteId, 'fr')
    const demander = (texte: string) => pourquoiCesPersonnes(base, ctx(), texte, matchs, 'fr')
    expect(demander('benali')).toMatchObject([{ nom: 'Fatima Benali', phrase: 'Écarté par :' }])
    expect(demander('Benali')[0]?.raisons.join()).toContain('Français oral B1, il faut C1')
    const ali = unCandidat(base, agent, { prenom: 'Ali', nom: 'Placé' })
    unPlacement(base, {
      agent,
      candidatId: ali,
      hoteId,
      posteId: unPoste(base, cpasId, hoteId),
    })
    expect(demander('ali place')).toMatchObject([{ phrase: 'A déjà un placement.' }])
    expect(demander('benoit yara')).toMatchObject([{ phrase: 'Son dossier est archivé.' }])
    expect(demander('personne')).toEqual([])
    expect(demander('')).toEqual([])
    const ailleurs = contexteDe(base, unAgent(base, unCpas(base)))
    expect(pourquoiCesPersonnes(base, ailleurs, 'benali', matchs, 'fr')).toEqual([])
  })

  test('depuis la personne, la même question se pose d’un poste', () => {
    const posteId = unPoste(base, cpasId, hoteId, { frOral: 5 })
    const matchs = classerPostes(base, ctx(), fatima, 'fr')
    const postes = [{ id: posteId, titre: 'Valoriste', hote: 'La Ressourcerie' }]
    expect(pourquoiCesPostes(postes, 'ressourcerie', matchs, 'fr')[0]?.raisons).toHaveLength(1)
    expect(pourquoiCesPostes(postes, 'boulangerie', matchs, 'fr')).toEqual([])
  })
})

describe('la comparaison côte à côte', () => {
  test('met les mêmes faits sur les mêmes lignes, score et places compris', () => {
    const [a, b] = [unPoste(base, cpasId, hoteId), unPoste(base, cpasId, hoteId, { frOral: 5 })]
    const [possible, ecarte] = posteACotePoste(base, ctx(), fatima, [a, b], 'fr')
    expect(possible).toMatchObject({ id: a, place: 1, sur: 1, bloquent: [] })
    expect(ecarte).toMatchObject({ id: b, place: null })
    expect(ecarte?.bloquent).toHaveLength(1)
    expect(possible?.lignes.map(({ part }) => part).toSorted()).toEqual(
      ecarte?.lignes.map(({ part }) => part).toSorted(),
    )
  })

  test('de personnes, elle dit aussi la priorité, qui ne change pas le score', () => {
    const posteId = unPoste(base, cpasId, hoteId)
    const recente = unCandidat(base, agent, { prenom: 'Yara', suiviDepuis: ctx().aujourdhui })
    const [a, b] = personneACotePersonne(base, ctx(), posteId, [fatima, recente], 'fr')
    expect(a?.dixiemes).toBe(b?.dixiemes)
    expect(a?.priorite).toContain('Priorité 2')
    expect(b?.priorite).toContain('Priorité 1')
  })
})

describe('ce que garde une proposition', () => {
  test('l’origine, les rangs, ce qui était possible alors, le tirage qui l’a placée', () => {
    const postes = [1, 2, 3].map(() => unPoste(base, cpasId, hoteId))
    const [premier] = classerPostes(base, ctx(), fatima, 'fr').admis
    const { propositionId } = proposer(ctx(), {
      candidatId: fatima,
      posteId: premier?.id ?? '',
      origine: 'demande',
      raison: 'Son choix.',
    })
    const { appariement, origine } = lireProposition(base, ctx().perimetre, propositionId)
    expect(origine).toBe('demande')
    expect(appariement.alors.postes.map(({ id }) => id).toSorted()).toEqual(postes.toSorted())
    expect(appariement.alors.personnes.map(({ id }) => id)).toEqual([fatima])
    expect(appariement.tirage).toMatchObject({ graine: `2026-11-23/${fatima}`, place: 1 })
    expect(appariement.tirage?.ordre).toHaveLength(3)
    expect(appariement.tirage?.ordre[0]).toBe(premier?.id)
  })

  test('sans origine ou sans raison, le formulaire ne passe pas (S-C20)', () => {
    const paire = { candidatId: 'a'.repeat(26), posteId: 'b'.repeat(26) }
    const lire = (saisie: unknown) => saisieDeProposition.safeParse(saisie).success
    expect(lire({ ...paire, origine: 'demande', raison: 'x' })).toBe(true)
    expect(lire({ ...paire, raison: 'x' })).toBe(false)
    expect(lire({ ...paire, origine: 'demande' })).toBe(false)
  })
})

describe('une limite de santé (S-C3)', () => {
  test('écarte le poste ; l’hôte à qui on propose quand même n’en sait rien', () => {
    const { hoteId: ailleurs, gestionnaire } = unHote(base, cpasId, { bce: null })
    const posteId = unPoste(base, cpasId, ailleurs, { chargeKg: 25 })
    base.$client.exec(`update candidat set charge_max_kg = 7 where id = '${fatima}'`)
    const { exclus } = classerPostes(base, ctx(), fatima, 'fr')
    expect(exclus[0]?.raisons.join()).toContain('7 kg')

    const acces = lAccesDe(base, cpasId, fatima)
    const { propositionId } = proposer(ctx(), {
      candidatId: fatima,
      posteId,
      origine: 'offre',
      raison: 'Le médecin du travail adapte la tâche.',
    })
    demanderConsentement(ctx(), propositionId, { version: 1 })
    consentir(contexteDe(base, acces), propositionId, {
      version: 2,
      reponse: 'oui',
      partageTelephone: false,
      partageCourriel: false,
    })
    envoyerProposition(ctx(), propositionId, { version: 3 })
    const vu = JSON.stringify(
      lirePropositionPourLHote(base, contexteDe(base, gestionnaire).perimetre, propositionId),
    )
    expect(vu).toContain('Fatima')
    expect(vu).not.toMatch(/sante|charge|kg|médecin|score|rang|tirage/)
  })
})

describe('la page de la personne (S-C19)', () => {
  test('ne montre ni brouillon, ni score, ni les mots de l’agent', () => {
    const posteId = unPoste(base, cpasId, hoteId)
    const acces = contexteDe(base, lAccesDe(base, cpasId, fatima))
    const lire = () => listerPropositionsDuTravailleur(base, acces.perimetre)
    const { propositionId } = proposer(ctx(), {
      candidatId: fatima,
      posteId,
      origine: 'offre',
      raison: 'Note interne.',
    })
    expect(lire()).toEqual([])
    demanderConsentement(ctx(), propositionId, { version: 1 })
    const [une] = lire()
    const raisons = une ? raconterALaPersonne(une.appariement, 'fr') : []
    expect(raisons).toContain('Le poste va avec votre but.')
    expect(raisons.join()).not.toMatch(/\+|score|rang|Note interne/)
  })

  test('compte les portes que quelque chose peut ouvrir, sans nommer un poste ni une règle', () => {
    unPoste(base, cpasId, hoteId)
    unPoste(base, cpasId, hoteId, { nlOral: 3 })
    unPoste(base, cpasId, hoteId, { nlOral: 3 })
    enTransaction(base, (tx) => tx.$client.exec('update candidat set nl_oral = 0'))
    const acces = lAccesDe(base, cpasId, fatima)
    expect(mesPortes(base, contexteDe(base, acces), 'fr')).toEqual({
      possibles: 1,
      phrases: ['Un cours de néerlandais peut ouvrir 2 postes de plus.'],
    })
  })

  test('ne compte pas les postes d’un autre CPAS, ni ses brouillons', () => {
    unPoste(base, cpasId, hoteId, { statut: 'brouillon' })
    const autre = unCpas(base)
    const leurs = unHote(base, autre, { categorie: 'INT', bce: null })
    unPoste(base, autre, leurs.hoteId, { visibilite: 'cpas' })
    const acces = lAccesDe(base, cpasId, fatima)
    expect(mesPortes(base, contexteDe(base, acces), 'nl').possibles).toBe(0)
  })
})
