import type { faits as fr } from '../fr/faits.ts'

export const faits: typeof fr = {
  enregistre: 'Het is opgeslagen.',
  'candidat.ouvert': 'Het dossier is geopend.',
  'candidat.modifie': 'Het dossier is opgeslagen.',
  'candidat.note': 'De nota is opgeslagen.',
  'candidat.attribue': 'De nieuwe begeleider is opgeslagen.',
  'candidat.archive': 'Het dossier is gearchiveerd.',
  'candidat.rouvert': 'Het dossier is heropend.',
  'cadre.redige': 'Het ontwerp van de raamovereenkomst is opgeslagen.',
  'cadre.modifie': 'De raamovereenkomst is opgeslagen.',
  'convention.figee': 'De tekst ligt vast. Elke partij krijgt een bericht om te tekenen.',
  'convention.signee': 'Het is ondertekend.',
  'convention.signee_au_guichet':
    'De handtekening aan het loket is genoteerd, met uw aanwezigheid.',
  'convention.papier_classe': 'Het getekende papier is geklasseerd.',
  'placement.decide': 'De beslissing is genoteerd.',
  'placement.verifie': 'Het papier is genoteerd.',
  'placement.complete': 'De aanvulling is opgeslagen.',
  'placement.demarre': 'De tewerkstelling loopt.',
  'placement.suspendu': 'De tewerkstelling is geschorst.',
  'placement.repris': 'De tewerkstelling loopt weer.',
  'placement.termine': 'De tewerkstelling is beëindigd.',
  'placement.annule': 'De tewerkstelling is geannuleerd.',
}
