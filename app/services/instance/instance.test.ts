import { beforeEach, describe, expect, test } from 'vitest'
import type { ActeurAdmin } from '#app/domain/shared/acteur.ts'
import { codePostalSaisi } from '#app/domain/shared/coordonnees.ts'
import { perimetreDe } from '#app/guards/perimetre.server.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { lireCpas, listerCpas } from '#db/reads/cpas.server.ts'
import { lireSante, listerEnvoisEnPeine } from '#db/reads/instance.server.ts'
import { listerComptesDeLInstance, trouverMandat } from '#db/reads/mandat.server.ts'
import { noterEchec, prendreEnvois } from '#db/writes/envoi.server.ts'
import { evenementsDe, unMandatDe } from '#test/factories/comptes.ts'
import { unAgent, unCandidat, unCpas, unHote } from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { inviterTravailleur } from '../compte/inviter-travailleur.server.ts'
import { creerCpas } from './creer-cpas.server.ts'
import { modifierCpas } from './modifier-cpas.server.ts'
import { relancerEnvoi } from './relancer-envoi.server.ts'
import { lireSanteDeLInstance } from './sante.server.ts'

const victor: ActeurAdmin = { porte: 'admin', id: 'v'.repeat(26), role: 'admin' }
const valmont = {
  nomFr: 'CPAS de Valmont',
  nomNl: 'OCMW van Valmont',
  region: 'bruxelles',
  langue: 'fr',
  adresse: 'Rue de la Passerelle 60',
  codePostal: codePostalSaisi.parse('1030'),
  commune: 'Schaerbeek',
  signataires: 'Claire Dumont, présidente',
} as const

let base: Base
beforeEach(() => {
  base = baseDeTest()
})

describe('un CPAS de l’instance', () => {
  test('se crée, se modifie avec la version vue, et son journal le dit', () => {
    const ctx = contexteDe(base, victor)
    const { id } = creerCpas(ctx, valmont)
    modifierCpas(ctx, id, { ...valmont, nomFr: 'CPAS de Valmont-sur-Senne', version: 1 })
    expect(lireCpas(base, ctx.perimetre, id)).toMatchObject({
      nomFr: 'CPAS de Valmont-sur-Senne',
      bce: null,
      version: 2,
    })
    expect(() => modifierCpas(ctx, id, { ...valmont, version: 1 })).toThrow(
      'commun/modifie_entretemps',
    )
    expect(evenementsDe(base)).toEqual(['cpas.cree', 'cpas.modifie'])
    const details = base.$client.prepare('select details from journal where rang = 2').pluck().get()
    expect(JSON.parse(String(details))).toEqual({ champs: ['nomFr'] })
  })

  test('le même formulaire envoyé deux fois n’en crée qu’un', () => {
    const ctx = contexteDe(base, victor, '2026-11-25', 'cle-du-formulaire')
    expect(creerCpas(ctx, valmont)).toEqual(creerCpas(ctx, valmont))
    expect(listerCpas(base, ctx.perimetre)).toHaveLength(1)
  })

  test('un responsable lit la fiche de son CPAS, pas celle d’un autre', () => {
    const [ici, ailleurs] = [unCpas(base), unCpas(base)]
    const { perimetre } = contexteDe(base, unAgent(base, ici, 'responsable'))
    expect(lireCpas(base, perimetre, ici).id).toBe(ici)
    expect(() => lireCpas(base, perimetre, ailleurs)).toThrow('commun/introuvable')
  })

  test('l’instance voit ses responsables, et aucun autre compte du CPAS', () => {
    const cpasId = unCpas(base)
    const nadia = unAgent(base, cpasId, 'responsable', 'Nadia')
    const lea = unAgent(base, cpasId)
    const { perimetre } = contexteDe(base, victor)
    expect(listerComptesDeLInstance(base, perimetre, cpasId).map((un) => un.prenom)).toEqual([
      'Nadia',
    ])
    expect(trouverMandat(base, perimetre, unMandatDe(base, nadia.id)).role).toBe('responsable')
    expect(() => trouverMandat(base, perimetre, unMandatDe(base, lea.id))).toThrow(
      'commun/introuvable',
    )
  })
})

describe('la santé de l’instance', () => {
  const abandonner = (cpasId: string) => {
    const lea = unAgent(base, cpasId)
    const ctx = contexteDe(base, lea)
    inviterTravailleur(ctx, unCandidat(base, lea))
    enTransaction(base, (tx) => {
      for (const envoi of prendreEnvois(tx, ctx.maintenant, 10))
        noterEchec(tx, envoi, { erreur: 'EENVELOPE', definitif: true, maintenant: ctx.maintenant })
    })
  }

  test('montre les messages en peine sans dire à qui ils étaient', () => {
    abandonner(unCpas(base))
    const { enPeine, envois, journal, versions } = lireSanteDeLInstance(contexteDe(base, victor))
    expect(envois).toMatchObject({ abandonne: 1, pret: 0 })
    expect(enPeine).toMatchObject([
      { modele: 'invitation', etat: 'abandonne', domaine: 'courriel.example', erreur: 'EENVELOPE' },
    ])
    expect(JSON.stringify(enPeine)).not.toMatch(/fatima|Fatima|Benali/)
    expect(journal).toBe(1)
    expect(versions.node).toBe(process.versions.node)
    expect(versions.application).toMatch(/^\d+\.\d+\.\d+/)
  })

  test('un message abandonné repart, une fois', () => {
    abandonner(unCpas(base))
    const ctx = contexteDe(base, victor)
    const id = listerEnvoisEnPeine(base, ctx.perimetre)[0]?.id ?? ''
    relancerEnvoi(ctx, id)
    expect(lireSante(base, ctx.perimetre, ctx.maintenant).envois).toMatchObject({
      pret: 1,
      abandonne: 0,
    })
    expect(() => relancerEnvoi(ctx, id)).toThrow('commun/introuvable')
  })

  test.each(['cpas', 'hote', 'observateur'] as const)('est fermée à la porte %s', (porte) => {
    const cpasId = unCpas(base)
    const acteurs = {
      cpas: unAgent(base, cpasId, 'responsable'),
      hote: unHote(base, cpasId).gestionnaire,
      observateur: { porte: 'observateur', id: 'o', role: 'observateur' } as const,
    }
    const perimetre = perimetreDe(acteurs[porte])
    expect(() => lireSante(base, perimetre, new Date(0))).toThrow()
    expect(() => listerEnvoisEnPeine(base, perimetre)).toThrow()
  })
})
