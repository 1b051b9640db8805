/** What the page says right after an act, by the code that stands in its address. */
export const faits = {
  enregistre: 'C’est enregistré.',
  'candidat.ouvert': 'Le dossier est ouvert.',
  'candidat.modifie': 'Le dossier est enregistré.',
  'candidat.note': 'La note est enregistrée.',
  'candidat.attribue': 'Le nouvel agent référent est enregistré.',
  'candidat.archive': 'Le dossier est archivé.',
  'candidat.rouvert': 'Le dossier est rouvert.',
  'proposition.creee': 'La proposition est créée. Demandez maintenant l’accord de la personne.',
  'proposition.demandee': 'La demande est partie.',
  'proposition.repondue': 'La réponse est enregistrée.',
  'proposition.envoyee': 'La proposition est partie au lieu de travail.',
  'proposition.retiree': 'La proposition est retirée.',
  'proposition.entretien': 'L’entretien est fixé. La personne et son agent sont prévenus.',
  'proposition.acceptee': 'Merci ! La place est réservée. Le CPAS prépare la suite.',
  'proposition.declinee': 'Votre réponse est partie.',
  'consentement.oui': 'Merci. Votre réponse est partie.',
}
