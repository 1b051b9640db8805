import { mkdtempSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loader as liste } from '#app/routes/_public+/demo.courrier._index/route.tsx'
import { loader as message } from '#app/routes/_public+/demo.courrier.$messageId/route.tsx'
import { creerFacteur } from '#app/serveur/facteur.server.ts'
import { nouvelId } from '#app/services/contexte.server.ts'
import { exemple } from '#emails/invitation.tsx'
import { rendreMessage } from '#emails/rendre.server.ts'
import { baseDeTest, clesDeTest } from '#test/support/base-de-test.ts'
import { midi } from '#test/support/horloge.ts'
import { demander, uneInstance } from '#test/support/requete.ts'
import { lireMessage, listerCourrier } from './courrier.server.ts'

const origine = 'http://localhost:3000'

function unFacteur(champs: Partial<Parameters<typeof creerFacteur>[0]>, lignes: unknown[] = []) {
  return creerFacteur(
    {
      courrier: '',
      smtp: null,
      sms: null,
      demo: true,
      expediteur: 'Passerelle 60 <passerelle60@demo.example>',
      cles: clesDeTest,
      port: 0,
      origine: null,
      dossier: '',
      fichierBase: '',
      relais: 0,
      niveauDeJournal: 'silent',
      horloge: null,
      ...champs,
    },
    (faits) => lignes.push(faits),
  )
}

async function poster(courrier: string, nom: string, langue: 'fr' | 'nl' = 'fr'): Promise<string> {
  const id = nouvelId()
  const donnees = { nom, donnees: { ...exemple, nom } }
  const rendu = await rendreMessage({ modele: 'invitation', langue, donnees }, origine)
  await unFacteur({ courrier }).porter({ id, destinataire: 'qui@courriel.example', ...rendu })
  return id
}

const dossierNeuf = () => join(mkdtempSync(join(tmpdir(), 'p60-')), 'courrier')

test.each(['Fatima Benali', 'Łukasz Wójcik', 'Şahin Öztürk', 'Zoë D’Hondt, épouse Noël'])(
  'un message à %s se relit comme il est parti',
  async (nom) => {
    const dossier = dossierNeuf()
    const id = await poster(dossier, nom)
    const { a, sujet, texte } = lireMessage(dossier, id)
    expect(a).toContain(nom)
    expect(a).toContain('<qui@courriel.example>')
    expect(sujet).toBe('Votre accès à Passerelle 60')
    expect(texte).toContain('Vous pouvez maintenant gérer en ligne')
    expect(texte).toContain(`${origine}/lien/exemple`)
    expect(texte).toContain('abcd-2345')
    expect(texte).not.toMatch(/=[0-9A-F]{2}|&#|<\/?p>/)
  },
)

test('les plus récents viennent d’abord', async () => {
  const dossier = dossierNeuf()
  const ids = [await poster(dossier, 'Un'), await poster(dossier, 'Deux')]
  utimesSync(join(dossier, `${ids[0]}.eml`), 2000, 2000)
  utimesSync(join(dossier, `${ids[1]}.eml`), 1000, 1000)
  expect(listerCourrier(dossier).map(({ id }) => id)).toEqual(ids)
  expect(listerCourrier(dossierNeuf())).toEqual([])
})

test('hors d’une démonstration, la boîte n’existe pas', async () => {
  const instance = uneInstance(baseDeTest(), () => midi('2026-11-25'))
  expect((await demander(instance, liste)).statut).toBe(404)
  const params = { messageId: nouvelId() }
  expect((await demander(instance, message, { params })).statut).toBe(404)
})

test('un nom de fichier fabriqué ne sort pas du dossier', async () => {
  const instance = uneInstance(baseDeTest(), () => midi('2026-11-25'), { courrier: dossierNeuf() })
  for (const messageId of ['../passerelle60', '..%2f..%2fetc%2fpasswd', 'x'])
    expect((await demander(instance, message, { params: { messageId } })).statut).toBe(404)
})

const unSms = { id: 'abc', numero: '+32470123456', nom: 'Fatima', texte: 'A signer : été, reçu' }

test('un SMS de la démonstration arrive dans la même boîte que les e-mails', async () => {
  const courrier = dossierNeuf()
  await unFacteur({ courrier }).texter(unSms)
  const [recu] = listerCourrier(courrier)
  expect(recu).toMatchObject({ a: '0470 12 34 56', sujet: 'SMS' })
  expect(lireMessage(courrier, recu?.id ?? '').texte).toBe(unSms.texte)
})

test('sur un serveur, le journal ne retient d’un SMS que la fin du numéro', async () => {
  const lignes: unknown[] = []
  const smtp = 'smtp://127.0.0.1:1'
  await unFacteur({ smtp, sms: 'journal' }, lignes).texter(unSms)
  expect(lignes).toEqual([{ envoi: 'abc', vers: '…56', sms: 1 }])
  await expect(unFacteur({ smtp }).texter(unSms)).rejects.toMatchObject({ code: 'ESMS' })
})
