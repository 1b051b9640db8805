import type { papier as fr } from '../fr/papier.ts'

export const papier: typeof fr = {
  noms: {
    'contrat-de-travail': 'Arbeidsovereenkomst',
    'fiche-de-fonction': 'Functiebeschrijving',
    'fiche-de-poste': 'Werkpostfiche',
    'points-d-attention': 'Aandachtspunten',
    evaluation: 'Evaluatierooster',
    'attestation-de-competences': 'Competentieattest',
    'lettre-de-fin': 'Brief bij het einde',
  },
  aides: {
    'contrat-de-travail':
      'Tussen het OCMW en de werknemer, voltijds of deeltijds. Op papier te tekenen vóór de eerste dag; de werkplek krijgt ze niet.',
    'fiche-de-fonction': 'De taken, de uitgesloten taken, wat men leert.',
    'fiche-de-poste': 'De risico’s, de bescherming, de gezondheid, het onthaal op de eerste dag.',
    'points-d-attention': 'Het rooster dat de drie elk in hun kolom invullen.',
    evaluation: 'Het rooster van een ontmoeting met drie.',
    'attestation-de-competences':
      'Wat iemand heeft gedaan en kan. Er staat niets in over steun: men toont het aan een werkgever.',
    'lettre-de-fin': 'De datum, de reden en wat iemand daarna moet doen.',
  },
  motifs: {
    droits_ouverts: 'De vereiste dagen zijn bereikt',
    terme: 'Het is de voorziene einddatum',
    engagement: 'De persoon begint een andere baan',
    commun_accord: 'Iedereen heeft dat zo beslist',
  },
  titre: 'Af te drukken papieren',
  lien: 'Een papier afdrukken',
  texte:
    'Deze papieren worden met het dossier ingevuld. Er wordt niets bewaard: druk af, lees samen, teken.',
  pasPret: 'Eerst moeten de beslissing en de aanvulling van de overeenkomst ingevuld zijn.',
  versLeComplement: 'De overeenkomst aanvullen',
  telecharger: 'De PDF downloaden',
  langue: 'Taal van het papier',
  statut: 'Statuut',
  statuts: { ouvrier: 'Arbeider', employe: 'Bediende' },
  bareme: 'Loonschaal',
  brut: 'Brutoloon per maand (euro)',
  laquelle: 'Welke ontmoeting?',
  evaluation: (rang, jour) => `Evaluatie ${rang}, op ${jour}`,
  acquises: 'Verworven competenties',
  enCours: 'Worden verworven',
  finLe: 'Laatste dag',
  motif: 'Reden',
  finDuContrat: 'De arbeidsovereenkomst eindigt ook die dag',
}
