import { beforeEach, describe, expect, test } from 'vitest'
import type { ActeurDeLHote, ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { perimetreSysteme } from '#app/guards/perimetre.server.ts'
import type { Base } from '#db/client.server.ts'
import { compterSansReferent, listerCandidats } from '#db/reads/candidat.server.ts'
import { mandatsDuCompte } from '#db/reads/compte.server.ts'
import { compterEnCours } from '#db/reads/encours.server.ts'
import { listerComptesDuCpas, listerEquipe, trouverMandat } from '#db/reads/mandat.server.ts'
import { evenementsDe, lienPour, unMandatDe, unMembre } from '#test/factories/comptes.ts'
import { unAgent, unCandidat, unCpas, unHote, unPoste } from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { changerRole } from './changer-role.server.ts'
import { changerRoleALHote } from './changer-role-a-l-hote.server.ts'
import { desactiverCompte } from './desactiver.server.ts'
import { desactiverALInstance } from './desactiver-a-l-instance.server.ts'
import { inviterALHote } from './inviter-a-l-hote.server.ts'
import { reactiverCompte } from './reactiver.server.ts'
import { retirerDeLEquipe } from './retirer-de-l-equipe.server.ts'

let base: Base
let cpasId: string
let cheffe: ActeurDuCpas
let lea: ActeurDuCpas

beforeEach(() => {
  base = baseDeTest()
  cpasId = unCpas(base)
  cheffe = unAgent(base, cpasId, 'responsable', 'Nadia')
  lea = unAgent(base, cpasId)
})

const deLa = (acteur: ActeurDuCpas, jour?: string) => contexteDe(base, acteur, jour)
const rolesDe = (compteId: string) =>
  mandatsDuCompte(base, perimetreSysteme(), compteId).map(({ role }) => role)
const ligneDe = (compteId: string) =>
  listerComptesDuCpas(base, deLa(cheffe).perimetre).find((un) => un.compteId === compteId)

describe('quelqu’un quitte le CPAS', () => {
  test('ses dossiers sont listés sans référent, et son nom reste dans l’histoire', () => {
    const { perimetre } = deLa(cheffe)
    const id = unCandidat(base, lea)
    unCandidat(base, cheffe)
    expect(compterSansReferent(base, perimetre)).toBe(0)
    desactiverCompte(deLa(cheffe), unMandatDe(base, lea.id))
    expect(rolesDe(lea.id)).toEqual([])
    expect(compterSansReferent(base, perimetre)).toBe(1)
    expect(
      listerCandidats(base, perimetre, { referentId: 'aucun' }).lignes.map((un) => un.id),
    ).toEqual([id])
    expect(ligneDe(lea.id)).toMatchObject({ dossiers: 1, role: 'agent' })
    expect(ligneDe(lea.id)?.finA).toBeInstanceOf(Date)
  })

  test('et revient avec son rôle', () => {
    const mandat = unMandatDe(base, lea.id)
    desactiverCompte(deLa(cheffe), mandat)
    reactiverCompte(deLa(cheffe, '2026-11-27'), mandat)
    expect(rolesDe(lea.id)).toEqual(['agent'])
    expect(ligneDe(lea.id)?.finA).toBeNull()
    expect(() => reactiverCompte(deLa(cheffe), mandat)).toThrow('compte/deja_membre')
  })

  test('un compte qui a un autre rôle ailleurs n’est pas éteint', () => {
    const { hoteId } = unHote(base, cpasId)
    const { compteId, mandatId } = unMembre(base, 'agent', { cpasId })
    base.$client
      .prepare(
        "insert into mandat (id, compte_id, role, hote_id, peut_signer, depuis) values ('m', ?, 'tuteur', ?, 0, 1)",
      )
      .run(compteId, hoteId)
    desactiverCompte(deLa(cheffe), mandatId)
    expect(rolesDe(compteId)).toEqual(['tuteur'])
    const actif = base.$client.prepare('select actif from compte where id = ?').pluck()
    expect([actif.get(compteId), actif.get(lea.id)]).toEqual([1, 1])
    desactiverCompte(deLa(cheffe), unMandatDe(base, lea.id))
    expect(actif.get(lea.id)).toBe(0)
  })

  test('le dernier responsable ne part pas et ne change pas de rôle', () => {
    const mandat = unMandatDe(base, cheffe.id)
    expect(() => desactiverCompte(deLa(cheffe), mandat)).toThrow('compte/dernier_responsable')
    expect(() => changerRole(deLa(cheffe), mandat, { role: 'agent' })).toThrow(
      'compte/dernier_responsable',
    )
    unAgent(base, cpasId, 'responsable', 'Claire')
    expect(() => desactiverCompte(deLa(cheffe), mandat)).not.toThrow()
  })

  test('deux départs du même accès : le second est refusé', () => {
    const mandat = unMandatDe(base, lea.id)
    desactiverCompte(deLa(cheffe), mandat)
    expect(() => desactiverCompte(deLa(cheffe), mandat)).toThrow('commun/modifie_entretemps')
  })

  test('ni un agent, ni le responsable d’un autre CPAS n’y peuvent rien', () => {
    const mandat = unMandatDe(base, lea.id)
    expect(() => desactiverCompte(deLa(lea), mandat)).toThrow('commun/interdit')
    const greet = unAgent(base, unCpas(base), 'responsable')
    expect(() => desactiverCompte(deLa(greet), mandat)).toThrow('commun/introuvable')
    expect(() => changerRole(deLa(greet), mandat, { role: 'agent' })).toThrow('commun/introuvable')
    expect(listerComptesDuCpas(base, deLa(greet).perimetre).map((un) => un.compteId)).toEqual([
      greet.id,
    ])
  })

  test('l’accès d’une personne accompagnée n’est pas un compte du service', () => {
    const { mandatId } = (() => {
      const candidatId = unCandidat(base, lea)
      base.$client
        .prepare(
          "insert into mandat (id, compte_id, role, cpas_id, candidat_id, peut_signer, depuis) values ('w', ?, 'travailleur', ?, ?, 0, 1)",
        )
        .run(lea.id, cpasId, candidatId)
      return { mandatId: 'w' }
    })()
    expect(() => desactiverCompte(deLa(cheffe), mandatId)).toThrow('commun/introuvable')
  })
})

test('changer de rôle ferme l’ancien mandat et en ouvre un autre', () => {
  const ancien = unMandatDe(base, lea.id)
  changerRole(deLa(cheffe), ancien, { role: 'prospecteur' })
  expect(rolesDe(lea.id)).toEqual(['prospecteur'])
  expect(trouverMandat(base, deLa(cheffe).perimetre, ancien).finA).toBeInstanceOf(Date)
  expect(evenementsDe(base)).toEqual(['compte.role_change'])
  expect(() => changerRole(deLa(cheffe), ancien, { role: 'agent' })).toThrow(
    'commun/modifie_entretemps',
  )
})

test('le dernier gardien de l’instance ne part pas, un observateur si', () => {
  const admin = unMembre(base, 'admin')
  const observateur = unMembre(base, 'observateur')
  const ctx = contexteDe(base, { porte: 'admin', id: admin.compteId, role: 'admin' } as const)
  desactiverALInstance(ctx, observateur.mandatId)
  expect(rolesDe(observateur.compteId)).toEqual([])
  expect(() => desactiverALInstance(ctx, admin.mandatId)).toThrow('compte/dernier_admin')
  expect(() => desactiverALInstance(ctx, unMandatDe(base, cheffe.id))).toThrow('commun/introuvable')
  unMembre(base, 'admin')
  desactiverALInstance(ctx, admin.mandatId)
})

describe('l’équipe d’un lieu de travail', () => {
  let hoteId: string
  let chantal: ActeurDeLHote
  const del = (acteur: ActeurDeLHote) => contexteDe(base, acteur)

  beforeEach(() => {
    const hote = unHote(base, cpasId)
    hoteId = hote.hoteId
    chantal = hote.gestionnaire
  })

  test('le dernier gestionnaire ne part pas, même si une invitation attend', () => {
    inviterALHote(del(chantal), hoteId, {
      prenom: 'Wim',
      nom: 'Jacobs',
      courriel: 'wim@hote.example',
      langue: 'nl',
      role: 'gestionnaire',
      peutSigner: true,
    })
    const mandat = unMandatDe(base, chantal.id)
    expect(() => retirerDeLEquipe(del(chantal), mandat)).toThrow('compte/dernier_gestionnaire')
    expect(() =>
      changerRoleALHote(del(chantal), mandat, { role: 'tuteur', peutSigner: true }),
    ).toThrow('compte/dernier_gestionnaire')
    unMembre(base, 'gestionnaire', { hoteId })
    expect(() => retirerDeLEquipe(del(chantal), mandat)).not.toThrow()
  })

  test('perdre la signature ne demande pas un autre gestionnaire', () => {
    changerRoleALHote(del(chantal), unMandatDe(base, chantal.id), {
      role: 'gestionnaire',
      peutSigner: false,
    })
    expect(listerEquipe(base, del(chantal).perimetre, hoteId)).toMatchObject([
      { role: 'gestionnaire', peutSigner: false },
    ])
  })

  test('un tuteur ne change rien à l’équipe', () => {
    const { compteId, mandatId } = unMembre(base, 'tuteur', { hoteId })
    const tuteur = { ...chantal, id: compteId, role: 'tuteur' as const }
    expect(() => retirerDeLEquipe(del(tuteur), mandatId)).toThrow('commun/interdit')
  })

  test('ce que laisse quelqu’un qui part est compté, et seulement le sien', () => {
    const { compteId } = unMembre(base, 'tuteur', { hoteId })
    unPoste(base, cpasId, hoteId, { tuteurId: compteId })
    unPoste(base, cpasId, hoteId, { tuteurId: chantal.id })
    const autre = unHote(base, cpasId, { bce: null })
    const qui = { compteId, peutSigner: false }
    expect(compterEnCours(base, del(chantal).perimetre, qui)).toEqual({
      placements: 0,
      postes: 1,
      signatures: 0,
      feuilles: 0,
    })
    expect(compterEnCours(base, del(autre.gestionnaire).perimetre, qui).postes).toBe(0)
  })

  test('une invitation retirée ne ferme pas les connexions de la personne', () => {
    inviterALHote(del(chantal), hoteId, {
      prenom: 'Wim',
      nom: 'Jacobs',
      courriel: 'wim@hote.example',
      langue: 'nl',
      role: 'tuteur',
      peutSigner: false,
    })
    lienPour(base, 'wim@hote.example')
    const wim = listerEquipe(base, del(chantal).perimetre, hoteId).find(({ inviteA }) => inviteA)
    retirerDeLEquipe(del(chantal), wim?.id ?? '')
    expect(evenementsDe(base).at(-1)).toBe('compte.invitation_retiree')
  })

  test('un autre lieu de travail ne voit ni ne touche cette équipe', () => {
    const autre = del(unHote(base, cpasId, { bce: null }).gestionnaire)
    const mandat = unMandatDe(base, chantal.id)
    expect(listerEquipe(base, autre.perimetre, hoteId)).toEqual([])
    expect(() => trouverMandat(base, autre.perimetre, mandat)).toThrow('commun/introuvable')
    expect(() => retirerDeLEquipe(autre, mandat)).toThrow('commun/introuvable')
  })
})
