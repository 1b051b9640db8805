import type { faits as fr } from '../fr/faits.ts'

export const faits: typeof fr = {
  enregistre: 'Het is opgeslagen.',
}
