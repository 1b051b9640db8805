import { describe, expect, test } from 'vitest'
import { roles } from '#app/domain/shared/acteur.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { exemple } from './invitation.tsx'
import { rendreMessage } from './rendre.server.ts'

const rendre = (role: (typeof roles)[number], langue: 'fr' | 'nl', avecMotDePasse = false) =>
  rendreMessage(
    {
      modele: 'invitation',
      langue,
      donnees: { nom: 'Wim Jacobs', donnees: { ...exemple, role, avecMotDePasse } },
    },
    'https://passerelle.example',
  )

describe.each(langues)('l’invitation en %s', (langue) => {
  test.each(roles)('à être %s porte le lien, le code et le nom de qui est invité', async (role) => {
    const { texte, html, sujet } = await rendre(role, langue)
    expect(texte).toContain('https://passerelle.example/lien/exemple')
    expect(texte).toContain('abcd-2345')
    expect(texte.toLowerCase()).toContain(exemple.nom.toLowerCase())
    expect(html).toContain(`lang="${langue}"`)
    expect(sujet).not.toMatch(/CPAS|OCMW/)
  })

  test.each(['gestionnaire', 'tuteur'] as const)(
    'à un %s ne dit rien du CPAS ni de l’aide',
    async (role) => {
      const { texte } = await rendre(role, langue)
      const corps = texte.split('-----')[0] ?? ''
      expect(corps).not.toMatch(/CPAS|OCMW|aide|steun|revenu|leefloon|article 60|artikel 60/i)
    },
  )
})

test('un bureau est prévenu qu’il choisira un mot de passe, un lieu de travail qu’il n’en faut pas', async () => {
  expect((await rendre('agent', 'fr', true)).texte).toContain('un mot de passe de votre choix')
  expect((await rendre('tuteur', 'fr')).texte).toContain('Pas besoin de mot de passe')
})
