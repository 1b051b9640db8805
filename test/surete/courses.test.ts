import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Acteur, ActeurDeLHote, ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { redigerCadre } from '#app/services/cadre/rediger-cadre.server.ts'
import { mettreEnSignature } from '#app/services/convention/figer.server.ts'
import { noterConsentement } from '#app/services/proposition/consentir.server.ts'
import { envoyerProposition } from '#app/services/proposition/envoyer.server.ts'
import { proposer } from '#app/services/proposition/proposer.server.ts'
import { type Base, fermerBase, ouvrirBase } from '#db/client.server.ts'
import { conventionDe } from '#db/reads/convention.server.ts'
import {
  unAgent,
  unCandidat,
  unComplementDeCadre,
  unCpas,
  unHote,
  unPoste,
} from '#test/factories/monde.ts'
import { clesDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { empaqueter } from '#test/support/empaqueter.js'
import { type Arrivee, type Course, JOUR_DE_COURSE } from './support/coureur.ts'
import { type Peloton, peloton } from './support/fourche.ts'
import { incoherences, premiereFauteDuJournal } from './support/invariants.ts'
import { dossierNeuf } from './support/processus.ts'

const TOURS = 20
const COUREURS = 20

/** The database of each test: a file that several processes have open. */
let base: Base
let fichier: string
let eux: Peloton<Course, Arrivee>
let programme: string
let cpasId: string
let agent: ActeurDuCpas

beforeAll(async () => {
  programme = await empaqueter(new URL('support/coureur.ts', import.meta.url), 'coureur')
}, 60_000)

beforeEach(() => {
  fichier = join(dossierNeuf(), 'base.db')
  base = ouvrirBase(fichier, clesDeTest, { creer: true })
  cpasId = unCpas(base)
  agent = unAgent(base, cpasId)
})

afterEach(() => {
  eux.fermer()
  expect(premiereFauteDuJournal(base)).toBe(null)
  // The people of these tests come from factories, which write no event.
  expect(incoherences(base, ['a dossier without its event'])).toEqual([])
  fermerBase(base)
})

const lancer = async (combien: number) => {
  eux = await peloton<Course, Arrivee>(programme, fichier, combien)
}

async function ensemble(
  gestes: readonly { acteur: Acteur; geste: Course['geste']; cle?: string }[],
): Promise<Arrivee[]> {
  const quand = Date.now() + 10
  return eux.courir(gestes.map(({ cle = null, ...reste }) => ({ ...reste, cle, quand })))
}

function unePropositionEnvoyee(candidatId: string, posteId: string): string {
  const ctx = contexteDe(base, agent, JOUR_DE_COURSE)
  const { propositionId } = proposer(ctx, {
    candidatId,
    posteId,
    origine: 'demande',
    raison: 'Elle y tient.',
  })
  noterConsentement(ctx, propositionId, {
    version: 1,
    reponse: 'oui',
    partageTelephone: false,
    partageCourriel: false,
  })
  envoyerProposition(ctx, propositionId, { version: 2 })
  return propositionId
}

const compter = (requete: string, ...valeurs: unknown[]) =>
  base.$client
    .prepare(requete)
    .pluck()
    .get(...valeurs)

/** One wins; every other is told why in words, by one of these codes. */
function unSeulGagnant(arrivees: readonly Arrivee[], codes: readonly string[]): void {
  expect(arrivees.filter(({ ok }) => ok)).toHaveLength(1)
  for (const arrivee of arrivees) {
    if (arrivee.ok) continue
    expect(codes).toContain(arrivee.code)
    expect(arrivee.phrase).toMatch(/\p{L}+ \p{L}+/u)
  }
}

describe(`dans le même instant, en processus séparés, ${TOURS} fois`, () => {
  test('deux lieux acceptent la même personne : un seul l’obtient', async () => {
    await lancer(2)
    for (let tour = 0; tour < TOURS; tour++) {
      const candidatId = unCandidat(base, agent)
      const lieux = [1, 2].map((rang) => {
        const { hoteId, gestionnaire } = unHote(base, cpasId, { bce: null, nom: `Lieu ${rang}` })
        const posteId = unPoste(base, cpasId, hoteId)
        return { gestionnaire, propositionId: unePropositionEnvoyee(candidatId, posteId) }
      })
      const arrivees = await ensemble(
        lieux.map(({ gestionnaire: acteur, propositionId }) => ({
          acteur,
          geste: { acte: 'accepter', propositionId },
        })),
      )
      unSeulGagnant(arrivees, ['placement/deja_place'])
      expect(compter('select count(*) from placement where candidat_id = ?', candidatId)).toBe(1)
      expect(
        compter(
          "select group_concat(statut, ' ') from (select statut from proposition where candidat_id = ? order by statut)",
          candidatId,
        ),
      ).toBe('acceptee retiree')
    }
  }, 120_000)

  test(`${COUREURS} personnes pour la dernière place : une seule la prend`, async () => {
    await lancer(COUREURS)
    const { hoteId, gestionnaire } = unHote(base, cpasId)
    for (let tour = 0; tour < TOURS; tour++) {
      const posteId = unPoste(base, cpasId, hoteId, { places: 1 })
      const propositions = Array.from({ length: COUREURS }, () =>
        unePropositionEnvoyee(unCandidat(base, agent), posteId),
      )
      const arrivees = await ensemble(
        propositions.map((propositionId) => ({
          acteur: gestionnaire,
          geste: { acte: 'accepter', propositionId },
        })),
      )
      unSeulGagnant(arrivees, ['placement/poste_complet'])
      expect(compter('select count(*) from placement where poste_id = ?', posteId)).toBe(1)
    }
  }, 300_000)

  test('deux côtés signent la même convention : les deux signatures restent', async () => {
    await lancer(2)
    const responsable = unAgent(base, cpasId, 'responsable', 'Nadia')
    const { hoteId, gestionnaire } = unHote(base, cpasId)
    for (let tour = 0; tour < TOURS; tour++) {
      const { conventionId, sha256 } = await unTexteASigner(hoteId)
      const arrivees = await ensemble(
        [gestionnaire, responsable].map((acteur: ActeurDeLHote | ActeurDuCpas) => ({
          acteur,
          geste: { acte: 'signer', conventionId, sha256 },
        })),
      )
      expect(arrivees).toEqual([
        { ok: true, resultat: null },
        { ok: true, resultat: null },
      ])
      expect(compter('select statut from convention where id = ?', conventionId)).toBe('signee')
      expect(
        compter(
          "select count(*) from journal where type = 'convention.complete' and sujet_id = ?",
          conventionId,
        ),
      ).toBe(1)
    }
  }, 180_000)

  test('deux agents enregistrent le même dossier : le second apprend qu’il a changé', async () => {
    await lancer(2)
    const collegue = unAgent(base, cpasId, 'agent', 'Karim')
    const candidatId = unCandidat(base, agent)
    for (let version = 1; version <= TOURS; version++) {
      const arrivees = await ensemble(
        [agent, collegue].map((acteur) => ({
          acteur,
          geste: { acte: 'modifier', candidatId, version, etudes: `par ${acteur.id}` },
        })),
      )
      unSeulGagnant(arrivees, ['commun/modifie_entretemps'])
      const gagnant = [agent, collegue][arrivees.findIndex(({ ok }) => ok)]
      expect(compter('select etudes from candidat where id = ?', candidatId)).toBe(
        `par ${gagnant?.id}`,
      )
    }
  }, 120_000)

  test('le même formulaire arrive deux fois : il n’agit qu’une fois, et répond deux fois pareil', async () => {
    await lancer(2)
    const posteId = unPoste(base, cpasId, unHote(base, cpasId).hoteId, { places: TOURS })
    for (let tour = 0; tour < TOURS; tour++) {
      const candidatId = unCandidat(base, agent)
      const deuxFois = (geste: Course['geste'], cle: string) =>
        ensemble([0, 1].map(() => ({ acteur: agent, geste, cle })))
      const notes = await deuxFois({ acte: 'noter', candidatId, texte: 'vue' }, `note-${tour}-cle`)
      const [une, deux] = await deuxFois(
        { acte: 'proposer', candidatId, posteId },
        `proposition-${tour}`,
      )
      expect(notes.every(({ ok }) => ok)).toBe(true)
      expect(une).toMatchObject({ ok: true })
      expect(deux).toEqual(une)
      expect(compter('select count(*) from note where candidat_id = ?', candidatId)).toBe(1)
      expect(compter('select count(*) from proposition where candidat_id = ?', candidatId)).toBe(1)
    }
  }, 120_000)

  test('deux agents proposent la même personne au même poste : une seule proposition', async () => {
    await lancer(2)
    const collegue = unAgent(base, cpasId, 'agent', 'Karim')
    const posteId = unPoste(base, cpasId, unHote(base, cpasId).hoteId, { places: TOURS })
    for (let tour = 0; tour < TOURS; tour++) {
      const candidatId = unCandidat(base, agent)
      const arrivees = await ensemble(
        [agent, collegue].map((acteur) => ({
          acteur,
          geste: { acte: 'proposer', candidatId, posteId },
        })),
      )
      unSeulGagnant(arrivees, ['proposition/deja_proposee'])
    }
  }, 120_000)
})

async function unTexteASigner(hoteId: string): Promise<{ conventionId: string; sha256: string }> {
  const ctx = contexteDe(base, agent, JOUR_DE_COURSE)
  const { cadreId } = redigerCadre(ctx, hoteId, unComplementDeCadre)
  const brouillon = conventionDe(base, ctx.perimetre, 'convention-cadre', cadreId)
  if (!brouillon) throw new Error('no document')
  await mettreEnSignature(ctx, brouillon.id, brouillon)
  const aSigner = conventionDe(base, ctx.perimetre, 'convention-cadre', cadreId)
  return { conventionId: brouillon.id, sha256: aSigner?.textes[0]?.sha256 ?? '' }
}
