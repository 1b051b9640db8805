import type { faits as fr } from '../fr/faits.ts'

export const faits: typeof fr = {
  enregistre: 'Het is opgeslagen.',
  'candidat.ouvert': 'Het dossier is geopend.',
  'candidat.modifie': 'Het dossier is opgeslagen.',
  'candidat.note': 'De nota is opgeslagen.',
  'candidat.attribue': 'De nieuwe begeleider is opgeslagen.',
  'candidat.archive': 'Het dossier is gearchiveerd.',
  'candidat.rouvert': 'Het dossier is heropend.',
  'proposition.creee': 'Het voorstel is gemaakt. Vraag nu het akkoord van de persoon.',
  'proposition.demandee': 'De vraag is vertrokken.',
  'proposition.repondue': 'Het antwoord is opgeslagen.',
  'proposition.envoyee': 'Het voorstel is naar de werkplek vertrokken.',
  'proposition.retiree': 'Het voorstel is ingetrokken.',
  'proposition.entretien': 'Het gesprek ligt vast. De persoon en de begeleider zijn verwittigd.',
  'proposition.acceptee': 'Dank u! De plaats is gereserveerd. Het OCMW bereidt het vervolg voor.',
  'proposition.declinee': 'Uw antwoord is vertrokken.',
  'consentement.oui': 'Dank u. Uw antwoord is vertrokken.',
}
