import type { faits as fr } from '../fr/faits.ts'

export const faits: typeof fr = {
  enregistre: 'Het is opgeslagen.',
  'candidat.ouvert': 'Het dossier is geopend.',
  'candidat.modifie': 'Het dossier is opgeslagen.',
  'candidat.note': 'De nota is opgeslagen.',
  'candidat.attribue': 'De nieuwe begeleider is opgeslagen.',
  'candidat.archive': 'Het dossier is gearchiveerd.',
  'candidat.rouvert': 'Het dossier is heropend.',
  'hote.cree': 'De werkplek is opgeslagen. Ze is uw partner.',
  'hote.modifie': 'De fiche is opgeslagen.',
  'hote.adopte': 'De organisatie is toegevoegd aan uw partners.',
  'hote.site': 'De locatie is opgeslagen.',
  'poste.cree': 'De plek is opgeslagen als ontwerp.',
  'poste.modifie': 'De plek is opgeslagen.',
  'poste.ouvert': 'De plek is open.',
  'poste.suspendu': 'De plek is opgeschort.',
  'poste.ferme': 'De plek is gesloten.',
  'poste.confirme': 'Bedankt: de plek is vandaag bevestigd.',
}
