import { beforeEach, describe, expect, test } from 'vitest'
import {
  type SaisieDeModificationDePoste,
  saisieDeModificationDePoste,
} from '#app/domain/poste/saisie.ts'
import type { ActeurDeLHote, ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { phraseErreur } from '#app/i18n/index.ts'
import { nouvelId } from '#app/services/contexte.server.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { lirePoste, trouverPoste, trouverPosteParSource } from '#db/reads/poste.server.ts'
import { trouverProposition } from '#db/reads/proposition.server.ts'
import { envoi, journal } from '#db/schema/journal.ts'
import { placement } from '#db/schema/placement.ts'
import { insererMandat } from '#db/writes/compte.server.ts'
import { insererProposition } from '#db/writes/proposition.server.ts'
import {
  lAccesDe,
  unAgent,
  unCandidat,
  unCompte,
  unCpas,
  unHote,
  unMatch,
} from '#test/factories/monde.ts'
import { uneSaisieDePoste } from '#test/factories/saisies.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { midi } from '#test/support/horloge.ts'
import { ajouterSite } from '../hote/ajouter-site.server.ts'
import { confirmerActualite } from './confirmer.server.ts'
import { creerPoste } from './creer.server.ts'
import { fermerPoste } from './fermer.server.ts'
import { modifierFicheDePoste } from './modifier.server.ts'
import { ouvrirPoste } from './ouvrir.server.ts'
import { suspendrePoste } from './suspendre.server.ts'

let base: Base
let ines: ActeurDuCpas
let bram: ActeurDuCpas
let hoteId: string
let gestionnaire: ActeurDeLHote

beforeEach(() => {
  base = baseDeTest()
  ines = unAgent(base, unCpas(base), 'prospecteur', 'Inès')
  bram = unAgent(base, unCpas(base), 'agent', 'Bram')
  ;({ hoteId, gestionnaire } = unHote(base, ines.cpasId))
})

const ctx = (acteur: ActeurDuCpas, jour = '2026-11-25') => contexteDe(base, acteur, jour)
const poste = (id: string) => trouverPoste(base, ctx(ines).perimetre, id)

function unPosteEcrit(champs: Readonly<Record<string, unknown>> = {}): string {
  return creerPoste(ctx(ines), uneSaisieDePoste(hoteId, champs)).posteId
}

function unPosteOuvert(champs: Readonly<Record<string, unknown>> = {}): string {
  const posteId = unPosteEcrit(champs)
  ouvrirPoste(ctx(ines), posteId, { version: 1 })
  return posteId
}

function modification(
  version: number,
  champs: Readonly<Record<string, unknown>> = {},
): SaisieDeModificationDePoste {
  const { hoteId: _, semaine, ...reste } = uneSaisieDePoste(hoteId)
  return saisieDeModificationDePoste.parse({
    metier: reste.metier,
    titre: reste.titre,
    taches: 'tondre',
    tachesExclues: '',
    places: 2,
    semaine,
    objectif: 'experience',
    visibilite: 'cpas',
    version,
    ...champs,
  })
}

describe('écrire un poste', () => {
  test('un poste naît brouillon, ses heures viennent de sa semaine', () => {
    expect(poste(unPosteEcrit())).toMatchObject({
      statut: 'brouillon',
      heuresSemaine: 38,
      commune: 'Schaerbeek',
      occupees: 0,
      version: 1,
    })
  })

  test('on n’écrit un poste que chez un partenaire', () => {
    expect(() => creerPoste(ctx(bram), uneSaisieDePoste(hoteId))).toThrow('commun/introuvable')
    const partage = unHote(base, ines.cpasId, { bce: null, partage: 'tous' }).hoteId
    expect(() => creerPoste(ctx(bram), uneSaisieDePoste(partage))).toThrow('hote/pas_partenaire')
  })

  test('un horaire impossible est refusé, avec son jour', () => {
    const saisie = uneSaisieDePoste(hoteId, {
      jours: [1],
      semaine: [{ jour: 1, de: '11:00', a: '15:00' }],
      de: '08:00',
      a: '12:00',
    })
    const essai = () => creerPoste(ctx(ines), saisie)
    expect(essai).toThrow('horaire/plages_refusees')
    try {
      essai()
    } catch (erreur) {
      if (!(erreur instanceof ErreurMetier)) throw erreur
      expect(phraseErreur(erreur, 'fr')).toMatch(/lundi.*se chevauchent/)
      expect(phraseErreur(erreur, 'nl')).toMatch(/maandag/)
    }
  })

  test('le lieu et le tuteur sont ceux de l’organisation', () => {
    const autre = unHote(base, ines.cpasId, { bce: null })
    const { siteId } = ajouterSite(ctx(ines), autre.hoteId, { nom: 'Ailleurs' })
    expect(() => unPosteEcrit({ siteId })).toThrow('commun/introuvable')
    expect(() => unPosteEcrit({ tuteurId: autre.gestionnaire.id })).toThrow('commun/introuvable')
    const { siteId: sien } = ajouterSite(ctx(ines), hoteId, {
      nom: 'Magasin',
      commune: 'Ixelles',
    })
    const posteId = unPosteEcrit({ siteId: sien, tuteurId: gestionnaire.id })
    // The site has no street: the host's street is not the site's.
    expect(poste(posteId)).toMatchObject({ site: 'Magasin', commune: 'Ixelles', adresse: null })
    expect(lirePoste(base, ctx(ines).perimetre, posteId, dateCivile('2026-11-25')).tuteur).toBe(
      'Chantal Lebrun',
    )
  })

  test('on ne montre un poste qu’aux CPAS qui voient l’organisation', () => {
    const choisis = { visibilite: 'choisis', centres: [bram.cpasId] }
    expect(() => unPosteEcrit(choisis)).toThrow('poste/hote_non_partage')
    const partage = unHote(base, ines.cpasId, { bce: null, partage: 'tous' }).hoteId
    const { posteId } = creerPoste(ctx(ines), uneSaisieDePoste(partage, choisis))
    expect(
      lirePoste(base, ctx(ines).perimetre, posteId, dateCivile('2026-11-25')).centres,
    ).toMatchObject([{ id: bram.cpasId }])
  })

  test('la provenance d’un import retrouve le poste la fois suivante', () => {
    const { posteId } = creerPoste(ctx(ines), uneSaisieDePoste(hoteId), {
      source: 'postes.csv',
      ref: 'P005',
    })
    expect(trouverPosteParSource(base, ctx(ines).perimetre, 'P005')).toEqual({ id: posteId })
    expect(trouverPosteParSource(base, ctx(bram).perimetre, 'P005')).toBeUndefined()
  })

  test('l’administratif n’écrit pas de poste', () => {
    const marc = unAgent(base, ines.cpasId, 'administratif', 'Marc')
    expect(() => creerPoste(ctx(marc), uneSaisieDePoste(hoteId))).toThrow('commun/interdit')
    const posteId = unPosteEcrit()
    for (const agir of [ouvrirPoste, suspendrePoste, fermerPoste, confirmerActualite])
      expect(() => agir(ctx(marc), posteId, { version: 1 })).toThrow('commun/interdit')
  })
})

describe('ouvrir, suspendre, rouvrir', () => {
  test('un poste incomplet ne s’ouvre pas, et tout ce qui manque est dit', () => {
    const posteId = unPosteEcrit({
      metier: undefined,
      taches: '',
      jours: [],
      de: undefined,
      a: undefined,
      pauseMinutes: undefined,
    })
    expect(() => ouvrirPoste(ctx(ines), posteId, { version: 1 })).toThrow(
      expect.objectContaining({
        code: 'poste/incomplet',
        details: { champs: ['metier', 'taches', 'horaire', 'heures'] },
      }),
    )
    expect(poste(posteId).statut).toBe('brouillon')
  })

  test('un poste chez une ASBL sans but ne s’ouvre pas', () => {
    const asbl = unHote(base, ines.cpasId, { bce: null, but: null }).hoteId
    const { posteId } = creerPoste(ctx(ines), uneSaisieDePoste(asbl))
    expect(() => ouvrirPoste(ctx(ines), posteId, { version: 1 })).toThrow(
      expect.objectContaining({ details: { champs: ['hote_but'] } }),
    )
  })

  test('le poste va et vient, chaque pas au journal', () => {
    const posteId = unPosteOuvert()
    suspendrePoste(ctx(ines), posteId, { version: 2 })
    ouvrirPoste(ctx(ines), posteId, { version: 3 })
    fermerPoste(ctx(ines), posteId, { version: 4 })
    ouvrirPoste(ctx(ines), posteId, { version: 5 })
    expect(poste(posteId)).toMatchObject({ statut: 'ouvert', version: 6 })
    const types = base.select({ type: journal.type }).from(journal).all()
    expect(types.map(({ type }) => type)).toEqual([
      'poste.cree',
      'poste.ouvert',
      'poste.suspendu',
      'poste.ouvert',
      'poste.ferme',
      'poste.ouvert',
    ])
  })

  test('un pas impossible est refusé', () => {
    const posteId = unPosteEcrit()
    expect(() => suspendrePoste(ctx(ines), posteId, { version: 1 })).toThrow(
      'poste/transition_impossible',
    )
    expect(() => confirmerActualite(ctx(ines), posteId, { version: 1 })).toThrow(
      'poste/rien_a_confirmer',
    )
  })

  test('une page ouverte avant le changement d’un collègue ne change rien', () => {
    const posteId = unPosteOuvert()
    expect(() => suspendrePoste(ctx(ines), posteId, { version: 1 })).toThrow(
      'commun/modifie_entretemps',
    )
    expect(poste(posteId).statut).toBe('ouvert')
  })

  test('un autre CPAS lit le poste partagé, et n’y touche pas', () => {
    const partage = unHote(base, ines.cpasId, { bce: null, partage: 'tous' }).hoteId
    const { posteId } = creerPoste(ctx(ines), uneSaisieDePoste(partage, { visibilite: 'tous' }))
    ouvrirPoste(ctx(ines), posteId, { version: 1 })
    for (const agir of [suspendrePoste, fermerPoste, confirmerActualite])
      expect(() => agir(ctx(bram), posteId, { version: 2 })).toThrow('commun/interdit')
    expect(() => modifierFicheDePoste(ctx(bram), posteId, modification(2))).toThrow(
      'commun/interdit',
    )
  })
})

describe('modifier un poste', () => {
  test('un poste ouvert reste complet : sinon rien n’est enregistré', () => {
    const posteId = unPosteOuvert()
    expect(() => modifierFicheDePoste(ctx(ines), posteId, modification(2, { taches: '' }))).toThrow(
      'poste/incomplet',
    )
    expect(poste(posteId)).toMatchObject({ taches: ['tondre', 'désherber'], version: 2 })
    modifierFicheDePoste(ctx(ines), posteId, modification(2))
    expect(poste(posteId)).toMatchObject({ taches: ['tondre'], version: 3 })
  })

  test('jamais moins de places que de personnes', () => {
    const posteId = unPosteOuvert({ places: 2 })
    occuper(posteId)
    occuper(posteId)
    expect(() => modifierFicheDePoste(ctx(ines), posteId, modification(2, { places: 1 }))).toThrow(
      'poste/places_occupees',
    )
    modifierFicheDePoste(ctx(ines), posteId, modification(2, { places: 3 }))
    expect(poste(posteId)).toMatchObject({ places: 3, occupees: 2 })
  })

  test('un poste modifié est un poste confirmé', () => {
    const posteId = unPosteOuvert()
    modifierFicheDePoste(ctx(ines, '2027-01-10'), posteId, modification(2))
    expect(poste(posteId).confirmeA).toEqual(midi('2027-01-10'))
  })
})

describe('le lieu de travail répond de ses postes', () => {
  const chezLui = (acteur: ActeurDeLHote) => contexteDe(base, acteur, '2026-11-25')

  test('le gestionnaire confirme et suspend', () => {
    const posteId = unPosteOuvert()
    confirmerActualite(chezLui(gestionnaire), posteId, { version: 2 })
    suspendrePoste(chezLui(gestionnaire), posteId, { version: 3 })
    expect(poste(posteId).statut).toBe('suspendu')
    // Nobody keeps the contact and there is no head of service: nobody to tell.
    expect(base.select({ sujetId: envoi.sujetId }).from(envoi).all()).toEqual([])
    // The centre learns it; when the centre does it itself nobody needs a message.
    unAgent(base, ines.cpasId, 'responsable', 'Nadia')
    ouvrirPoste(ctx(ines), posteId, { version: 4 })
    suspendrePoste(chezLui(gestionnaire), posteId, { version: 5 })
    ouvrirPoste(ctx(ines), posteId, { version: 6 })
    suspendrePoste(ctx(ines), posteId, { version: 7 })
    expect(base.select({ sujetId: envoi.sujetId }).from(envoi).all()).toEqual([
      { sujetId: posteId },
    ])
  })

  test('le tuteur ne le fait pas à sa place', () => {
    const id = unCompte(base, { prenom: 'Łukasz', nom: 'Nowak' })
    enTransaction(base, (tx) =>
      insererMandat(tx, {
        id: nouvelId(),
        compteId: id,
        role: 'tuteur',
        hoteId,
        depuis: midi('2026-01-05'),
      }),
    )
    const tuteur: ActeurDeLHote = { porte: 'hote', id, hoteId, role: 'tuteur', peutSigner: false }
    const posteId = unPosteOuvert()
    expect(() => confirmerActualite(chezLui(tuteur), posteId, { version: 2 })).toThrow(
      'commun/interdit',
    )
  })

  test('un brouillon n’existe pas encore pour lui, le poste d’un autre jamais', () => {
    const posteId = unPosteEcrit()
    expect(() => suspendrePoste(chezLui(gestionnaire), posteId, { version: 1 })).toThrow(
      'commun/introuvable',
    )
    const autre = unHote(base, ines.cpasId, { bce: null }).gestionnaire
    const ouvert = unPosteOuvert()
    expect(() => suspendrePoste(chezLui(autre), ouvert, { version: 2 })).toThrow(
      'commun/introuvable',
    )
  })
})

describe('fermer un poste (S-B7)', () => {
  test('les propositions ouvertes se terminent avec leur raison, chacun est prévenu', () => {
    const posteId = unPosteOuvert()
    const lea = unAgent(base, ines.cpasId, 'agent', 'Léa')
    const envoyee = uneProposition(posteId, lea, 'envoyee')
    const brouillon = uneProposition(posteId, lea, 'brouillon')
    const declinee = uneProposition(posteId, lea, 'declinee')
    fermerPoste(ctx(ines), posteId, { version: 2 })
    const statut = (id: string) => trouverProposition(base, ctx(lea).perimetre, id).statut
    expect([envoyee, brouillon, declinee].map(statut)).toEqual(['retiree', 'retiree', 'declinee'])
    // For the one that was sent: its agent, the person, the host; for the draft, its agent alone.
    expect(messages()).toEqual([3, 1])
  })

  test('les propositions d’un autre CPAS aussi', () => {
    const partage = unHote(base, ines.cpasId, { bce: null, partage: 'tous' }).hoteId
    hoteId = partage
    const posteId = unPosteOuvert({ visibilite: 'tous' })
    const id = uneProposition(posteId, bram, 'consentement_demande')
    fermerPoste(ctx(ines), posteId, { version: 2 })
    expect(trouverProposition(base, ctx(bram).perimetre, id).statut).toBe('retiree')
    const retrait = base.select().from(journal).all().at(-2)
    expect(retrait).toMatchObject({ type: 'proposition.retiree', cpasId: bram.cpasId })
  })

  test('qui y travaille reste', () => {
    const posteId = unPosteOuvert()
    occuper(posteId)
    fermerPoste(ctx(ines), posteId, { version: 2 })
    expect(poste(posteId)).toMatchObject({ statut: 'ferme', occupees: 1 })
  })

  function messages(): number[] {
    const parSujet = new Map<string | null, number>()
    for (const { sujetId } of base.select({ sujetId: envoi.sujetId }).from(envoi).all())
      parSujet.set(sujetId, (parSujet.get(sujetId) ?? 0) + 1)
    return [...parSujet.values()].sort((a, b) => b - a)
  }
})

function uneProposition(
  posteId: string,
  agent: ActeurDuCpas,
  statut: 'brouillon' | 'consentement_demande' | 'envoyee' | 'declinee',
): string {
  const id = nouvelId()
  const candidatId = unCandidat(base, agent)
  lAccesDe(base, agent.cpasId, candidatId)
  enTransaction(base, (tx) =>
    insererProposition(tx, {
      id,
      cpasId: agent.cpasId,
      candidatId,
      posteId,
      hoteId,
      origine: 'demande',
      statut,
      appariement: unMatch,
      parCompteId: agent.id,
      creeA: midi('2026-11-01'),
      consentementA: midi('2026-11-02'),
      envoyeeA: statut === 'envoyee' || statut === 'declinee' ? midi('2026-11-03') : null,
      motifDeclin: statut === 'declinee' ? 'profil_autre' : null,
    }),
  )
  return id
}

/** Somebody takes a place of the post. */
function occuper(posteId: string): void {
  const propositionId = uneProposition(posteId, unAgent(base, ines.cpasId), 'declinee')
  const { candidatId } = trouverProposition(base, ctx(ines).perimetre, propositionId)
  enTransaction(base, (tx) =>
    tx
      .insert(placement)
      .values({
        id: nouvelId(),
        cpasId: ines.cpasId,
        candidatId,
        propositionId,
        posteId,
        hoteId,
        statut: 'preparation',
        objectif: 'experience',
        formation: false,
        debutLe: dateCivile('2026-12-01'),
        finPrevueLe: dateCivile('2027-11-30'),
        heuresSemaine: 38,
        heuresReference: 38,
        creeA: midi('2026-11-20'),
      })
      .run(),
  )
}
