import { expect, test } from 'vitest'
import { action as noter } from '#app/routes/cpas+/candidats.$candidatId.note/route.tsx'
import { unMandatDe } from '#test/factories/comptes.ts'
import { unAgent, unCandidat, unCpas } from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { midi } from '#test/support/horloge.ts'
import { cookieDe, demander, uneInstance } from '#test/support/requete.ts'
import { ouvrirSession } from './session.server.ts'

test('le même formulaire renvoyé n’agit qu’une fois ; retouché, ou pour un autre dossier, il agit', async () => {
  const base = baseDeTest()
  const agent = unAgent(base, unCpas(base))
  const [un, deux] = [unCandidat(base, agent), unCandidat(base, agent)]
  const maintenant = midi('2026-11-25')
  const cookie = await ouvrirSession(base, {
    compteId: agent.id,
    mandatId: unMandatDe(base, agent.id),
    moyen: 'mot_de_passe',
    agent: 'essai',
    maintenant,
    navigateur: { cookie: null, enHttps: true },
  })
  const envoyer = (candidatId: string, texte: string) =>
    demander(
      uneInstance(base, () => maintenant),
      noter,
      {
        url: `/cpas/candidats/${candidatId}/note`,
        params: { candidatId },
        cookie: cookieDe({ statut: 303, vers: null, cookies: [cookie], donnees: null }),
        formulaire: { nature: 'sociale', texte, _cle: 'une-page-ouverte-une-fois' },
      },
    )
  const notesDe = (candidatId: string) =>
    base.$client.prepare('select count(*) from note where candidat_id = ?').pluck().get(candidatId)

  const premiere = await envoyer(un, 'Vue ce matin.')
  expect(premiere.statut).toBe(303)
  expect(await envoyer(un, 'Vue ce matin.')).toEqual(premiere)
  expect(notesDe(un)).toBe(1)
  await envoyer(un, 'Vue ce matin, avec sa sœur.')
  expect(notesDe(un)).toBe(2)
  await envoyer(deux, 'Vue ce matin.')
  expect(notesDe(deux)).toBe(1)
})
