import type { z } from 'zod'
import type { Langue } from '#app/domain/shared/langue.ts'
import { type CodeDeSaisie, codesDeSaisie } from '#app/domain/shared/saisie.ts'
import { textes } from './index.ts'

type Probleme = z.core.$ZodIssue

/** The sentence that stands beside a wrong field. */
export function phraseDeSaisie(probleme: Probleme, langue: Langue): string {
  const { saisie } = textes(langue)
  const limite =
    'minimum' in probleme ? probleme.minimum : 'maximum' in probleme ? probleme.maximum : ''
  return saisie.codes[codeDe(probleme)](String(limite))
}

function codeDe(probleme: Probleme): CodeDeSaisie {
  const nomme = codesDeSaisie.find((code) => code === probleme.message)
  if (probleme.code === 'invalid_type' && probleme.input === undefined) return 'requis'
  if (nomme) return nomme
  switch (probleme.code) {
    case 'invalid_type':
      return /received undefined/.test(probleme.message) ? 'requis' : 'format'
    case 'too_small':
      return probleme.origin === 'string' ? 'trop_court' : 'trop_petit'
    case 'too_big':
      return probleme.origin === 'string' ? 'trop_long' : 'trop_grand'
    case 'invalid_value':
    case 'invalid_union':
      return 'choix_inconnu'
    case 'unrecognized_keys':
      return 'champ_en_trop'
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return 'format'
  }
}
