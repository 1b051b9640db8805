import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { langues } from '#app/domain/shared/langue.ts'
import { enTexte } from '#contracts/lecture.ts'
import { modeles } from '#contracts/registre.ts'
import { TexteDeConvention } from './texte-de-convention.tsx'

/** Letters and figures alone: spaces, bullets and frames are the drawing's own. */
function motsDe(texte: string): string[] {
  return texte.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The text as it is read aloud, whatever the tags. */
function enClair(html: string): string {
  return html.replace(/<[^>]+>/g, ' ').replace(/&(amp|lt|gt|quot|#x27);/g, ' ')
}

describe('le texte d’un document dans une page', () => {
  const signes = modeles.filter(({ type }) => type.startsWith('convention-'))

  test.each(
    signes.flatMap((modele) => langues.map((langue) => [modele.type, langue, modele] as const)),
  )('%s, %s : chaque mot y est, dans l’ordre du PDF', (_type, langue, modele) => {
    for (const { langue: une, blocs } of modele.composer(modele.exemples[langue], langue)
      .versions) {
      const html = renderToStaticMarkup(<TexteDeConvention blocs={blocs} langue={une} />)
      expect(motsDe(enClair(html))).toEqual(motsDe(enTexte({ langue: une, blocs })))
    }
  })

  test('les titres se suivent sans sauter de niveau, sous celui de la page', () => {
    for (const modele of signes) {
      const [version] = modele.composer(modele.exemples.fr, 'fr').versions
      const html = renderToStaticMarkup(
        <TexteDeConvention blocs={version?.blocs ?? []} langue="fr" />,
      )
      const niveaux = [...html.matchAll(/<h(\d)/g)].map(([, niveau]) => Number(niveau))
      expect(niveaux[0]).toBe(2)
      expect(Math.max(...niveaux)).toBe(3)
    }
  })
})
