import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { saisieDeModificationDHote } from '#app/domain/hote/saisie.ts'
import type { Semaine } from '#app/domain/poste/poste.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { classerPersonnes } from '#app/services/appariement/classer.server.ts'
import { proposerHoraire } from '#app/services/horaire/proposer-horaire.server.ts'
import { repondreHoraire } from '#app/services/horaire/repondre-horaire.server.ts'
import { modifierFicheDHote } from '#app/services/hote/modifier.server.ts'
import { verifierPlacement } from '#app/services/placement/verifier.server.ts'
import { approuverFeuille, verrouillerFeuille } from '#app/services/prestation/approuver.server.ts'
import { noterFeuilleVue } from '#app/services/prestation/regarder.server.ts'
import { proposer } from '#app/services/proposition/proposer.server.ts'
import { appliquerReprise } from '#app/services/reprise/appliquer.server.ts'
import { deposerReprise } from '#app/services/reprise/deposer.server.ts'
import type { Base } from '#db/client.server.ts'
import { postesAApparier } from '#db/reads/appariement.server.ts'
import { lireCompteur } from '#db/reads/droit.server.ts'
import { trouverHote } from '#db/reads/hote.server.ts'
import { trouverPoste } from '#db/reads/poste.server.ts'
import { trouverFeuille } from '#db/reads/prestation.server.ts'
import {
  lAccesDe,
  semaineDe38Heures,
  unAgent,
  unCpas,
  unGestionnaire,
} from '#test/factories/monde.ts'
import { uneFeuilleConfirmee } from '#test/factories/placement.ts'
import { type TriangleDeTest, unPlacementASigner, unSigne } from '#test/factories/triangle.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'

const FICHIERS = [
  ['hotes', 'hosts.csv'],
  ['postes', 'posts.csv'],
  ['candidats', 'candidats.csv'],
] as const
const POSTES_A_POURVOIR = 20
const PLACEMENTS = 3
const A_TEMPS_PLEIN = 36
/** Said of every pair until the framework is signed. */
const SEULEMENT_LE_CADRE = 1
/** A public host decides too; a firm names its joint committee and its union's agreement. */
const CE_QUE_L_HOTE_APPORTE = {
  decisionHoteOrgane: 'Collège communal',
  decisionHoteLe: dateCivile('2025-12-01'),
  decisionHoteReference: 'CC/2025/88',
  commissionParitaire: '200',
  accordSyndicalLe: dateCivile('2025-11-03'),
}

describe('les fichiers réels, jusqu’à la feuille verrouillée', () => {
  let base: Base
  let agent: ActeurDuCpas
  let responsable: ActeurDuCpas

  beforeEach(async () => {
    base = baseDeTest()
    const cpasId = unCpas(base)
    agent = unAgent(base, cpasId)
    responsable = unAgent(base, cpasId, 'responsable', 'Nadia')
    const ctx = contexteDe(base, agent, '2026-11-02')
    for (const [quoi, nom] of FICHIERS) {
      const octets = new Uint8Array(readFileSync(new URL(nom, import.meta.url)))
      const { repriseId } = await deposerReprise(ctx, { quoi, nom, octets })
      appliquerReprise(ctx, repriseId, { version: 1, toutOuRien: false })
    }
  })

  test('vingt postes réels reçoivent une proposition, chacun d’une autre personne, score et rangs gardés', () => {
    const ctx = contexteDe(base, agent, '2026-11-04')
    const pris = new Set<string>()
    const postes = postesAApparier(base, ctx.perimetre).slice(0, POSTES_A_POURVOIR)
    for (const { id: posteId } of postes) {
      const libre = classerPersonnes(base, ctx, posteId, 'fr').admis.find(({ id }) => !pris.has(id))
      if (!libre) continue
      pris.add(libre.id)
      const parts = libre.lignes.reduce((somme, { dixiemes }) => somme + dixiemes, 0)
      expect(parts).toBe(libre.dixiemes)
      proposer(ctx, { candidatId: libre.id, posteId, origine: 'offre' })
    }
    expect(pris.size).toBe(POSTES_A_POURVOIR)
  })

  test('trois personnes vont du poste réel à la feuille verrouillée, et leur compteur avance', async () => {
    const ctx = contexteDe(base, agent, '2026-11-02')
    const places = new Set<string>()
    for (const { id: posteId, hoteId } of postesAApparier(base, ctx.perimetre)) {
      if (places.size === PLACEMENTS) break
      const { semaine, heuresSemaine } = trouverPoste(base, ctx.perimetre, posteId)
      const heures = heuresSemaine ?? 38
      if (heures < A_TEMPS_PLEIN) continue
      // An internal service signs no framework with its own centre.
      if (trouverHote(base, ctx.perimetre, hoteId).categorie === 'INT') continue
      const libre = classerPersonnes(base, ctx, posteId, 'fr').admis.find(
        ({ id, aVerifier }) => !places.has(id) && aVerifier.length <= SEULEMENT_LE_CADRE,
      )
      if (!libre) continue
      completer(hoteId)
      const triangle = leTriangle({ hoteId, posteId, candidatId: libre.id })
      const { placementId, conventionId } = await unPlacementASigner(base, triangle, {
        cadre: CE_QUE_L_HOTE_APPORTE,
        decision: { heuresSemaine: heures, heuresReference: heures },
      })
      for (const quoi of ['aptitude_medicale', 'fiche_poste', 'contrat', 'dimona'] as const)
        verifierPlacement(contexteDe(base, agent, '2026-11-10'), placementId, {
          quoi,
          faiteLe: dateCivile('2026-11-10'),
        })
      for (const acteur of [triangle.travailleur, triangle.gestionnaire, responsable])
        unSigne(base, acteur, conventionId, '2026-11-12')
      decembre(triangle, placementId, semaine.length > 0 ? semaine : semaineDe38Heures)
      places.add(libre.id)
    }
    expect(places.size).toBe(PLACEMENTS)
  })

  function leTriangle(
    qui: Pick<TriangleDeTest, 'hoteId' | 'posteId' | 'candidatId'>,
  ): TriangleDeTest {
    const { cpasId } = agent
    return {
      ...qui,
      cpasId,
      agent,
      responsable,
      prospecteur: unAgent(base, cpasId, 'prospecteur', 'Inès'),
      gestionnaire: unGestionnaire(base, qui.hoteId),
      travailleur: lAccesDe(base, cpasId, qui.candidatId),
    }
  }

  /** What no notice of a vacancy says of its host, and a convention must say. */
  function completer(hoteId: string) {
    const ctx = contexteDe(base, agent, '2026-11-02')
    const { version, nom, categorie, langue, codePostal, commune, but, bce } = trouverHote(
      base,
      ctx.perimetre,
      hoteId,
    )
    modifierFicheDHote(
      ctx,
      hoteId,
      saisieDeModificationDHote.parse({
        version,
        nom,
        categorie,
        langue,
        but: but ?? 'service au public',
        codePostal: codePostal ?? '1000',
        commune: commune ?? 'Bruxelles',
        bce: bce ?? unNumeroLibre(),
        adresse: 'Rue du Travail 1',
      }),
    )
  }

  /** Company numbers that no host of the files bears. */
  const numeros = [4511110, 4522220, 4533330].map(
    (base) => `0${base}${String(97 - (base % 97)).padStart(2, '0')}`,
  )
  function unNumeroLibre() {
    return numeros.shift()
  }

  /** December, as the host confirms it, the person sees it and the centre locks it. */
  function decembre(
    { agent, gestionnaire, travailleur, candidatId }: TriangleDeTest,
    placementId: string,
    semaine: Semaine,
  ) {
    const { horaireId } = proposerHoraire(contexteDe(base, agent, '2026-11-13'), placementId, {
      des: dateCivile('2026-12-01'),
      semaine: [...semaine],
    })
    repondreHoraire(contexteDe(base, gestionnaire, '2026-11-16'), horaireId, {
      version: 1,
      reponse: 'oui',
    })
    const feuilleId = uneFeuilleConfirmee({ base, gestionnaire, placementId }, '2026-12')
    noterFeuilleVue(contexteDe(base, travailleur, '2027-01-02'), feuilleId, { version: 1 })
    const janvier = contexteDe(base, agent, '2027-01-05')
    approuverFeuille(janvier, feuilleId, {
      version: 2,
      jours: trouverFeuille(base, janvier.perimetre, feuilleId).jours,
    })
    verrouillerFeuille(janvier, feuilleId, { version: 3 })
    expect(lireCompteur(base, janvier.perimetre, candidatId)).toMatchObject({
      donneesAu: '2026-12-31',
      resultat: { jours_bruts: 27.6 },
    })
  }
})
