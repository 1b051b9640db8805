import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { CalculRaconte } from '#app/components/droit/calcul-raconte.tsx'
import type { LigneDeDroits } from '#app/domain/droit/droit.ts'
import { codesDeJour } from '#app/domain/prestation/prestation.ts'
import { type DateCivile, dateCivile } from '#app/domain/shared/date-civile.ts'
import { type Langue, langues } from '#app/domain/shared/langue.ts'
import { LangueContexte } from '#app/i18n/contexte.tsx'
import { textes } from '#app/i18n/index.ts'
import { JoursEnMots } from './jours-en-mots.tsx'

/** The page as a person reads it: tags gone, entities back. */
function lire(element: ReactElement, langue: Langue): string {
  return renderToStaticMarkup(
    <LangueContexte.Provider value={langue}>{element}</LangueContexte.Provider>,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, '’')
}

const jourDuMois = (rang: number): DateCivile =>
  dateCivile(`2026-10-${String(rang + 1).padStart(2, '0')}`)

describe.each(langues)('les pages d’un travailleur (%s)', (langue) => {
  test('chaque code d’un jour est dit en mots, et aucun code n’est écrit', () => {
    const prevus = codesDeJour.filter((code) => code !== 'TP')
    const texte = lire(
      <JoursEnMots
        jours={prevus.map((code, rang) => ({ jour: jourDuMois(rang), code, minutes: 60 }))}
      />,
      langue,
    )
    for (const code of prevus) {
      expect(texte).toContain(textes(langue).prestation.codes[code])
      expect(texte.split(/\s+/)).not.toContain(code)
    }
  })

  test('le calcul de ses jours ne montre ni code ni article de loi', () => {
    const ligne: LigneDeDroits = {
      du: jourDuMois(0),
      au: jourDuMois(4),
      regle: 'maladie_mutuelle',
      effet: 'prolonge',
      jours_ouvrables: 0,
      jours_bruts: 0,
      jours_occupation: 0,
      jours_trimestre: 0,
      jours_a_verifier: 0,
      jours_prolongation: 5,
      source: 'AR 25/11/1991 art. 30',
      origine: 'feuille',
    }
    const texte = lire(
      <CalculRaconte lignes={[ligne]} aujourdhui={dateCivile('2026-11-25')} />,
      langue,
    )
    expect(texte).toContain(textes(langue).droit.regles.maladie_mutuelle.nom)
    expect(texte).not.toMatch(/_|AR 25|art\./)
  })
})
