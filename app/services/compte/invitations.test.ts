import { beforeEach, describe, expect, test } from 'vitest'
import type { ActeurAdmin, ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { perimetreSysteme } from '#app/guards/perimetre.server.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { mandatsDuCompte } from '#db/reads/compte.server.ts'
import { listerComptesDuCpas, listerEquipe } from '#db/reads/mandat.server.ts'
import { modifierCompte } from '#db/writes/compte.server.ts'
import { evenementsDe, lettresPour, lienPour, unMembre } from '#test/factories/comptes.ts'
import { unAgent, unCpas, unHote } from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { accepter, accueilDe, BON, ICI, refusDe } from '#test/support/invitations.ts'
import type { Contexte } from '../contexte.server.ts'
import { demanderLien } from './demander-lien.server.ts'
import { inviterALHote } from './inviter-a-l-hote.server.ts'
import { inviterALInstance, inviterResponsable } from './inviter-a-l-instance.server.ts'
import { inviterAuCpas } from './inviter-au-cpas.server.ts'
import { redemanderLien } from './redemander-lien.server.ts'
import { relancerInvitation } from './relancer-invitation.server.ts'
import { retirerInvitation } from './retirer-invitation.server.ts'
import { utiliserLien, voirLien } from './utiliser-lien.server.ts'

const sofia = {
  prenom: 'Sofia',
  nom: 'Van Damme',
  courriel: 'sofia@cpas-valmont.example',
  langue: 'nl',
} as const
const admin: ActeurAdmin = { porte: 'admin', id: 'a'.repeat(26), role: 'admin' }

let base: Base
let cpasId: string
let cheffe: ActeurDuCpas

beforeEach(() => {
  base = baseDeTest()
  cpasId = unCpas(base)
  cheffe = unAgent(base, cpasId, 'responsable', 'Nadia')
})

describe('inviter quelqu’un du CPAS', () => {
  test('la personne reçoit un lien et un code dans sa langue, à son nom', () => {
    inviterAuCpas(contexteDe(base, cheffe), { ...sofia, role: 'agent' })
    expect(lettresPour(base, sofia.courriel)).toMatchObject([
      {
        modele: 'invitation',
        langue: 'nl',
        nom: 'Sofia Van Damme',
        donnees: { role: 'agent', lieu: 'OCMW van Valmont', avecMotDePasse: true },
      },
    ])
  })

  test('sans réponse, rien ne s’ouvre', async () => {
    inviterAuCpas(contexteDe(base, cheffe), { ...sofia, role: 'agent' })
    const [compte] = listerComptesDuCpas(base, contexteDe(base, cheffe).perimetre).filter(
      ({ inviteA }) => inviteA,
    )
    expect(mandatsDuCompte(base, perimetreSysteme(), compte?.compteId ?? '')).toEqual([])
  })

  test('l’accepter demande le code et un mot de passe, en une fois', async () => {
    inviterAuCpas(contexteDe(base, cheffe), { ...sofia, role: 'agent' })
    const { jeton } = lienPour(base, sofia.courriel)
    expect(voirLien(accueilDe(base), jeton, null)).toMatchObject({
      etat: 'code',
      invitation: { role: 'agent', avecMotDePasse: true },
    })
    expect(await refusDe(() => accepter(base, sofia.courriel))).toBe('compte/mot_de_passe_requis')
    expect(await refusDe(() => accepter(base, sofia.courriel, 'SofiaVanDamme2026'))).toBe(
      'compte/mot_de_passe_faible',
    )
    const entrant = await accepter(base, sofia.courriel, BON)
    expect(mandatsDuCompte(base, perimetreSysteme(), entrant.compteId)).toMatchObject([
      { id: entrant.mandatId, role: 'agent', cpasId },
    ])
    expect(await refusDe(() => accepter(base, sofia.courriel, BON))).toBe(
      'compte/lien_deja_utilise',
    )
    expect(evenementsDe(base).slice(-3)).toEqual([
      'compte.mot_de_passe_change',
      'compte.invitation_acceptee',
      'compte.connexion',
    ])
  })

  test('un mot de passe refusé laisse le lien bon', async () => {
    inviterAuCpas(contexteDe(base, cheffe), { ...sofia, role: 'agent' })
    for (let i = 0; i < 6; i++)
      expect(await refusDe(() => accepter(base, sofia.courriel, 'azertyuiop123'))).toBe(
        'compte/mot_de_passe_faible',
      )
    expect(await refusDe(() => accepter(base, sofia.courriel, BON))).toBeNull()
  })

  test('une personne est agent à un seul endroit, et elle seule l’apprend', async () => {
    const ailleurs = unCpas(base, { nomFr: 'CPAS de Wijkdorp' })
    const greet = unAgent(base, ailleurs, 'responsable', 'Greet')
    inviterAuCpas(contexteDe(base, greet), { ...sofia, role: 'agent' })
    await accepter(base, sofia.courriel, BON)
    expect(
      await refusDe(() => inviterAuCpas(contexteDe(base, cheffe), { ...sofia, role: 'agent' })),
    ).toBeNull()
    expect(await refusDe(() => accepter(base, sofia.courriel))).toBe('compte/agent_ailleurs')
  })

  test('qui a déjà un rôle ici n’est pas invité une seconde fois', async () => {
    const ctx = contexteDe(base, cheffe)
    inviterAuCpas(ctx, { ...sofia, role: 'agent' })
    expect(await refusDe(() => inviterAuCpas(ctx, { ...sofia, role: 'prospecteur' }))).toBe(
      'compte/deja_membre',
    )
  })

  test.each(['agent', 'prospecteur', 'administratif'] as const)(
    'un %s n’invite personne dans le CPAS',
    async (role) => {
      const ctx = contexteDe(base, unAgent(base, cpasId, role))
      expect(await refusDe(() => inviterAuCpas(ctx, { ...sofia, role: 'agent' }))).toBe(
        'commun/interdit',
      )
    },
  )

  test('le même formulaire envoyé deux fois n’invite qu’une fois', () => {
    const ctx = contexteDe(base, cheffe, '2026-11-25', 'cle-du-formulaire')
    inviterAuCpas(ctx, { ...sofia, role: 'agent' })
    inviterAuCpas(ctx, { ...sofia, role: 'agent' })
    expect(lettresPour(base, sofia.courriel)).toHaveLength(1)
  })

  test('la soixante et unième invitation de l’heure attend', async () => {
    const ctx = contexteDe(base, cheffe)
    for (let i = 0; i < 60; i++)
      inviterAuCpas(ctx, { ...sofia, nom: `N${i}`, courriel: `n${i}@x.example`, role: 'agent' })
    expect(await refusDe(() => inviterAuCpas(ctx, { ...sofia, role: 'agent' }))).toBe(
      'commun/trop_de_demandes',
    )
  })
})

describe('inviter quelqu’un d’un lieu de travail', () => {
  const wim = { prenom: 'Wim', nom: 'Jacobs', courriel: 'wim@hote.example', langue: 'nl' } as const

  test('un lien suffit, et le compte sert à tous les lieux', async () => {
    const a = unHote(base, cpasId)
    const b = unHote(base, cpasId, { bce: null, nom: 'De Kringwinkel' })
    const ctx = contexteDe(base, unAgent(base, cpasId, 'prospecteur'))
    inviterALHote(ctx, a.hoteId, { ...wim, role: 'gestionnaire', peutSigner: true })
    const premier = await accepter(base, wim.courriel)
    inviterALHote(ctx, b.hoteId, { ...wim, role: 'tuteur', peutSigner: false })
    const second = await accepter(base, wim.courriel, null, '2026-11-26')
    expect(second.compteId).toBe(premier.compteId)
    expect(mandatsDuCompte(base, perimetreSysteme(), premier.compteId)).toMatchObject([
      { role: 'gestionnaire', hoteId: a.hoteId, peutSigner: true },
      { role: 'tuteur', hoteId: b.hoteId, peutSigner: false },
    ])
  })

  test('un gestionnaire invite dans son équipe, jamais chez un autre', async () => {
    const a = unHote(base, cpasId)
    const b = unHote(base, cpasId, { bce: null })
    const ctx = contexteDe(base, a.gestionnaire)
    inviterALHote(ctx, a.hoteId, { ...wim, role: 'tuteur', peutSigner: false })
    expect(listerEquipe(base, ctx.perimetre, a.hoteId)).toHaveLength(2)
    expect(
      await refusDe(() =>
        inviterALHote(ctx, b.hoteId, { ...wim, role: 'tuteur', peutSigner: false }),
      ),
    ).toBe('commun/introuvable')
  })

  test('un CPAS sans partenariat n’invite personne chez l’hôte d’un autre', async () => {
    const { hoteId } = unHote(base, cpasId, { partage: 'tous' })
    const autre = unAgent(base, unCpas(base), 'responsable')
    expect(
      await refusDe(() =>
        inviterALHote(contexteDe(base, autre), hoteId, {
          ...wim,
          role: 'gestionnaire',
          peutSigner: true,
        }),
      ),
    ).toBe('commun/introuvable')
  })

  test('un tuteur et un administratif n’invitent personne', async () => {
    const { hoteId, gestionnaire } = unHote(base, cpasId)
    const saisie = { ...wim, role: 'tuteur', peutSigner: false } as const
    const tuteur = { ...gestionnaire, role: 'tuteur' as const }
    expect(await refusDe(() => inviterALHote(contexteDe(base, tuteur), hoteId, saisie))).toBe(
      'commun/interdit',
    )
    const marc = unAgent(base, cpasId, 'administratif')
    expect(await refusDe(() => inviterALHote(contexteDe(base, marc), hoteId, saisie))).toBe(
      'commun/interdit',
    )
  })
})

describe('une invitation qui attend', () => {
  const mandatDeSofia = () =>
    listerComptesDuCpas(base, contexteDe(base, cheffe).perimetre).find(({ inviteA }) => inviteA)
      ?.id ?? ''

  test('se renvoie une fois par jour, et le dit', async () => {
    inviterAuCpas(contexteDe(base, cheffe), { ...sofia, role: 'agent' })
    const premier = lienPour(base, sofia.courriel)
    expect(await refusDe(() => relancerInvitation(contexteDe(base, cheffe), mandatDeSofia()))).toBe(
      'compte/relance_trop_tot',
    )
    relancerInvitation(contexteDe(base, cheffe, '2026-11-26'), mandatDeSofia())
    expect(voirLien(accueilDe(base, '2026-11-26'), premier.jeton, null).etat).toBe('utilise')
    expect(await refusDe(() => accepter(base, sofia.courriel, BON, '2026-11-26'))).toBeNull()
    expect(
      await refusDe(() =>
        relancerInvitation(contexteDe(base, cheffe, '2026-11-28'), mandatDeSofia()),
      ),
    ).toBe('commun/introuvable')
  })

  test('se retire, et son lien ne vaut plus rien', async () => {
    inviterAuCpas(contexteDe(base, cheffe), { ...sofia, role: 'agent' })
    retirerInvitation(contexteDe(base, cheffe), mandatDeSofia())
    expect(await refusDe(() => accepter(base, sofia.courriel, BON))).toBe(
      'compte/lien_deja_utilise',
    )
    expect(mandatDeSofia()).toBe('')
  })

  test('ne se retire plus une fois acceptée', async () => {
    inviterAuCpas(contexteDe(base, cheffe), { ...sofia, role: 'agent' })
    const mandat = mandatDeSofia()
    await accepter(base, sofia.courriel, BON)
    expect(await refusDe(() => retirerInvitation(contexteDe(base, cheffe), mandat))).toBe(
      'commun/modifie_entretemps',
    )
  })

  test('vit sept jours ; après, un bouton en demande une autre à la même adresse', async () => {
    inviterAuCpas(contexteDe(base, cheffe), { ...sofia, role: 'agent' })
    const { jeton } = lienPour(base, sofia.courriel)
    expect(voirLien(accueilDe(base, '2026-12-01'), jeton, null).etat).toBe('code')
    expect(voirLien(accueilDe(base, '2026-12-03'), jeton, null).etat).toBe('perime')
    expect(await refusDe(() => accepter(base, sofia.courriel, BON, '2026-12-03'))).toBe(
      'compte/lien_perime',
    )
    redemanderLien(accueilDe(base, '2026-12-03'), jeton, '192.0.2.7')
    expect(await refusDe(() => accepter(base, sofia.courriel, BON, '2026-12-03'))).toBeNull()
  })

  test('revient aussi à qui demande un lien de connexion', async () => {
    inviterAuCpas(contexteDe(base, cheffe), { ...sofia, role: 'agent' })
    demanderLien(
      accueilDe(base, '2026-12-03'),
      { courriel: sofia.courriel, suite: null },
      { adresse: '192.0.2.7', navigateur: 'secret' },
    )
    expect(lettresPour(base, sofia.courriel).map(({ modele }) => modele)).toEqual([
      'invitation',
      'invitation',
    ])
    expect(await refusDe(() => accepter(base, sofia.courriel, BON, '2026-12-03'))).toBeNull()
  })

  test('cinq codes faux l’éteignent', async () => {
    inviterAuCpas(contexteDe(base, cheffe), { ...sofia, role: 'agent' })
    const { jeton } = lienPour(base, sofia.courriel)
    const essayer = (code: string) =>
      utiliserLien(accueilDe(base), { jeton, code, motDePasse: BON }, ICI)
    for (let i = 0; i < 5; i++)
      expect(await refusDe(() => essayer('zzzz-zzzz'))).toBe('compte/code_faux')
    expect(await refusDe(() => accepter(base, sofia.courriel, BON))).toBe('compte/lien_perime')
  })
})

describe('l’instance', () => {
  test('invite le premier responsable d’un CPAS, qui choisit son mot de passe', async () => {
    inviterResponsable(contexteDe(base, admin), cpasId, sofia)
    const entrant = await accepter(base, sofia.courriel, BON)
    expect(mandatsDuCompte(base, perimetreSysteme(), entrant.compteId)).toMatchObject([
      { role: 'responsable', cpasId },
    ])
  })

  test('invite un observateur, et personne d’autre ne le peut', async () => {
    inviterALInstance(contexteDe(base, admin), { ...sofia, role: 'observateur' })
    expect(await refusDe(() => accepter(base, sofia.courriel, BON))).toBeNull()
    const faux = { ...contexteDe(base, admin), acteur: cheffe } as unknown as Contexte<ActeurAdmin>
    expect(await refusDe(() => inviterALInstance(faux, { ...sofia, role: 'admin' }))).toBe(
      'commun/interdit',
    )
  })

  test('deux personnes d’une adresse n’y ont pas deux mots de passe', async () => {
    inviterAuCpas(contexteDe(base, cheffe), { ...sofia, role: 'agent' })
    await accepter(base, sofia.courriel, BON)
    inviterAuCpas(contexteDe(base, cheffe), {
      ...sofia,
      prenom: 'Karim',
      nom: 'Haddad',
      role: 'agent',
    })
    expect(await refusDe(() => accepter(base, sofia.courriel, 'autre phrase bien tournée'))).toBe(
      'compte/courriel_connu',
    )
  })

  test('un compte inactif invité de nouveau retrouve son compte', async () => {
    const { compteId } = unMembre(base, 'agent', { cpasId }, { ...sofia })
    enTransaction(base, (tx) => {
      tx.$client.prepare('update mandat set fin_a = 1 where compte_id = ?').run(compteId)
      modifierCompte(tx, compteId, { actif: false })
    })
    inviterAuCpas(contexteDe(base, cheffe), { ...sofia, role: 'prospecteur' })
    expect((await accepter(base, sofia.courriel, BON)).compteId).toBe(compteId)
  })
})
