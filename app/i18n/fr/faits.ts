/** What the page says right after an act, by the code that stands in its address. */
export const faits = {
  enregistre: 'C’est enregistré.',
  'candidat.ouvert': 'Le dossier est ouvert.',
  'candidat.modifie': 'Le dossier est enregistré.',
  'candidat.note': 'La note est enregistrée.',
  'candidat.attribue': 'Le nouvel agent référent est enregistré.',
  'candidat.archive': 'Le dossier est archivé.',
  'candidat.rouvert': 'Le dossier est rouvert.',
}
