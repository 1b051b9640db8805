import type { reglage as fr } from '../fr/reglage.ts'

export const reglage: typeof fr = {
  menu: 'Instellingen',
  titre: 'Instelling van de matching',
  sousTitre: 'Hoeveel elk deel van de score weegt, en wie eerst komt',
  intro:
    'Een instelling geldt vanaf een dag die nog komt. Wat eerder voorgesteld is, houdt de gewichten van die dag. Geslacht, leeftijd, afkomst, gezondheid, gezin en adres tellen nooit mee in de score.',
  directions: {
    neutre: 'Voor het weekplan',
    demande: 'Vanuit de persoon',
    offre: 'Vanuit de plek',
  },
  enVigueur: 'Van kracht',
  parDefaut: 'Voorstel van het team, het OCMW heeft nog niets beslist.',
  depuis: (jour) => `sinds ${jour}`,
  aPartirDu: (jour) => `vanaf ${jour}`,
  decideLe: (quand, par) => `beslist op ${quand} door ${par}`,
  historique: 'Alle besliste instellingen',
  aucunAutre: 'Er is nog geen instelling beslist.',
  poids: 'Gewichten',
  part: 'Deel van de score',
  priorite: 'Wie eerst komt',
  seuils: {
    attenteLongueMois: 'Wacht al minstens (maanden)',
    jamaisProposeMois: 'Nooit voorgesteld en wacht al minstens (maanden)',
  },
  seuilsDits: (longue, jamais) =>
    `Komen eerst: ${longue} maanden wachten, of ${jamais} maanden zonder enig voorstel.`,
  nouveau: {
    titre: 'De instelling wijzigen',
    somme: 'De zes gewichten van elke kolom zijn samen 100.',
    des: 'Geldt vanaf',
    reference: 'Beslissing',
    referenceAide:
      'Datum en kenmerk van de beslissing, bijvoorbeeld “Raad van 3 november, nr. 12”.',
    apercu: 'Het effect bekijken',
    decider: 'Beslissen',
  },
  effet: {
    titre: 'Het effect op de personen en plekken van vandaag',
    texte: 'Er wordt niets bewaard zolang u niet beslist.',
    mesure: 'Maat',
    avant: 'Vandaag',
    apres: 'Met deze instelling',
    palier: {
      2: 'Personen om eerst te helpen',
      1: 'Nooit voorgestelde personen',
      0: 'Andere personen',
    },
    planPersonnes: 'Plan: bereikte personen',
    planPrioritaires: 'Plan: waarvan eerst te helpen',
    planScore: 'Plan: totale score (met eigen gewichten)',
    premiersPostes: (changes, sur) =>
      `De eerste plek verandert voor ${changes} personen op ${sur}.`,
    premieresPersonnes: (changes, sur) =>
      `De eerste persoon verandert voor ${changes} plekken op ${sur}.`,
    lignes: (gardees, sur) => `${gardees} van de ${sur} lijnen van het plan blijven dezelfde.`,
  },
}
