import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { CHAMP_CLE, lireFormulaire } from './formulaire.server.ts'

const schema = z.strictObject({ nom: z.string(), liste: z.array(z.string()).default([]) })

function poster(corps: string, type = 'application/x-www-form-urlencoded') {
  const request = new Request('https://essai.example/x', {
    method: 'POST',
    body: corps,
    headers: { 'Content-Type': type },
  })
  return lireFormulaire(request, schema, 'fr')
}

describe('lire un formulaire', () => {
  test('rend ce qui fut tapé avec la phrase de chaque champ', async () => {
    const lu = await poster('liste=a&liste=b&autre=c')
    expect(lu).toMatchObject({
      ok: false,
      retour: { valeurs: { liste: ['a', 'b'], autre: ['c'] } },
    })
    expect(lu.ok || Object.keys(lu.retour.erreurs)).toContain('nom')
  })

  test.each([
    ['un rang démesuré', 'nom=x&liste[99999999]=y'],
    ['un nom sans fin', `nom=x&${'a.'.repeat(200)}a=y`],
    ['des milliers de champs', `nom=x${'&y=1'.repeat(2001)}`],
  ])('refuse %s sans y passer du temps', async (_quoi, corps) => {
    const debut = performance.now()
    await expect(poster(corps)).rejects.toThrow('commun/formulaire_expire')
    expect(performance.now() - debut).toBeLessThan(500)
  })

  test('refuse ce qui n’est pas un formulaire', async () => {
    await expect(poster('a=1', 'multipart/form-data')).rejects.toThrow('commun/formulaire_expire')
  })

  test.each(['null', '1', '{', '{"type":"update","payload":{"name":"nom","value":"autre"}}'])(
    'n’obéit pas à un ordre glissé dans le formulaire : %s',
    async (ordre) => {
      const lu = await poster(`nom=x&__intent__=${encodeURIComponent(ordre)}&__state__=${ordre}`)
      expect(lu).toMatchObject({ ok: true, saisie: { nom: 'x' } })
    },
  )

  test('un nom de prototype ne touche aucun prototype', async () => {
    const lu = await poster('nom=x&__proto__.pollue=oui&constructor.prototype.pollue=oui')
    expect('pollue' in {}).toBe(false)
    expect(lu.ok && lu.saisie).toEqual({ nom: 'x', liste: [] })
  })

  test('ne rend jamais un mot de passe', async () => {
    const lu = await poster('motDePasse=secret&motDePasseBis=secret')
    expect(JSON.stringify(lu)).not.toContain('secret')
  })

  test('ne garde d’une clé que ce qui en est une', async () => {
    const cleDe = async (cle: string) => {
      const lu = await poster(`nom=x&${CHAMP_CLE}=${encodeURIComponent(cle)}`)
      return lu.ok ? lu.cle : 'refused'
    }
    expect(await cleDe('0b1c-R5:')).toMatch(/^0b1c-R5:/)
    expect(await cleDe('x')).toBe(null)
    expect(await cleDe('é'.repeat(20))).toBe(null)
    expect(await cleDe('k'.repeat(81))).toBe(null)
  })
})
