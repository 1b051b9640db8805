import type { faits as fr } from '../fr/faits.ts'

export const faits: typeof fr = {
  enregistre: 'Het is opgeslagen.',
  'candidat.ouvert': 'Het dossier is geopend.',
  'candidat.modifie': 'Het dossier is opgeslagen.',
  'candidat.note': 'De nota is opgeslagen.',
  'candidat.attribue': 'De nieuwe begeleider is opgeslagen.',
  'candidat.archive': 'Het dossier is gearchiveerd.',
  'candidat.rouvert': 'Het dossier is heropend.',
}
