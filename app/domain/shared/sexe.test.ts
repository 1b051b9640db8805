import { expect, test } from 'vitest'
import { lireSexe } from './sexe.ts'

test('le sexe se lit en français et en néerlandais, et ne se devine jamais', () => {
  for (const femme of ['F', 'f', 'Mme', 'Femme', 'v', 'Vrouw', 'Mevr.', 'féminin'])
    expect(lireSexe(femme), femme).toBe('F')
  for (const homme of ['M', 'h', 'Homme', 'm', 'Man', 'M.', 'Dhr.', 'de heer'])
    expect(lireSexe(homme), homme).toBe('M')
  expect(lireSexe('X')).toBe('X')
  for (const rien of ['', '?', '-', 'Fatima', 'MF']) expect(lireSexe(rien), rien).toBeNull()
})
