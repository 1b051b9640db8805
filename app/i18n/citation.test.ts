import { describe, expect, test } from 'vitest'
import { classesDAbsence, effetsA } from '#app/domain/droit/absences.ts'
import { codesDeParametre, parametres } from '#app/domain/droit/bareme.ts'
import cas from '#app/domain/droit/cas.json' with { type: 'json' }
import { calculerDroits } from '#app/domain/droit/regles.ts'
import { saisieDeCas } from '#app/domain/droit/saisie.ts'
import { dateCivile as d } from '#app/domain/shared/date-civile.ts'
import { citer } from './citation.ts'

/** Every source that a page can show: of the parameters, of the absences, of the lines of a count. */
const sources = [
  ...new Set([
    ...codesDeParametre.flatMap((code) => parametres[code].valeurs.map(({ source }) => source)),
    ...['2025-06-01', '2026-06-01'].flatMap((jour) =>
      classesDAbsence.map((classe) => effetsA(d(jour))(classe).source),
    ),
    ...cas.map(({ loi }) => loi),
    ...cas.flatMap(({ cas: un }) =>
      calculerDroits(saisieDeCas.parse(un)).lignes.map(({ source }) => source),
    ),
  ]),
]

describe('un texte de loi cité en néerlandais', () => {
  test.each(sources.filter(Boolean))('%s', (source) => {
    const cite = citer(source, 'nl')
    expect(cite).not.toMatch(
      /\b(AR|AM|[Ll]oi|[Dd]écret|et|al\.|texte|ancien|abrogé|par|liste|motif|période|depuis|jusqu|avant|montant|stage|codes|au|le|la)\b|ONEM|ONSS| [:;] /,
    )
    // Numbers are the law: none is lost and none is added.
    expect(cite.match(/\d+/g)).toEqual(source.match(/\d+/g))
  })

  test('porte son nom officiel, l’article reste', () => {
    const cites = {
      'AR 25/11/1991 art. 30 (loi-programme 18/07/2025 art. 98)':
        'KB 25/11/1991 art. 30 (programmawet 18/07/2025 art. 98)',
      'AM 26/11/1991 art. 7 et 8': 'MB 26/11/1991 art. 7 en 8',
      'Décret wallon 29/04/2024 art. 2 §3': 'Waals decreet 29/04/2024 art. 2 §3',
      'Loi organique du 08/07/1976 art. 60 §7': 'Organieke wet 08/07/1976 art. 60 §7',
      'AR 25/11/1991 art. 30 al. 3, 2°': 'KB 25/11/1991 art. 30 lid 3, 2°',
    }
    for (const [fr, nl] of Object.entries(cites)) expect(citer(fr, 'nl')).toBe(nl)
    for (const fr of Object.keys(cites)) expect(citer(fr, 'fr')).toBe(fr)
  })

  test('ce qui n’est pas un nom de la loi reste comme il est écrit', () => {
    expect(citer('Brief van de RVA van 12/03', 'nl')).toBe('Brief van de RVA van 12/03')
  })
})
