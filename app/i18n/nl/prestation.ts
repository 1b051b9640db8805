import { jourLong, joursEnMots, moisEnLettres } from '../format.ts'
import type { prestation as fr } from '../fr/prestation.ts'

const statuts: typeof fr.statuts = {
  ouverte: 'Te bevestigen door de werkplek',
  confirmee: 'Bevestigd door de werkplek',
  contestee: 'Betwist door de werknemer',
  approuvee: 'Goedgekeurd door het OCMW',
  verrouillee: 'Vergrendeld',
}

export const prestation: typeof fr = {
  statuts,
  erreurs: {
    'feuille/transition_impossible': ({ de }) =>
      `Dat kan niet meer: dit blad is nu “${statuts[de]}”.`,
    'feuille/verrouillee': () =>
      'Dit blad is vergrendeld. Een verbetering komt erbij, met de reden; er wordt niets gewist.',
    'feuille/travail_pas_commence': () =>
      'Het werk is nog niet begonnen: het OCMW wacht op een handtekening of een papier. Het blad komt daarna.',
    'feuille/mois_pas_fini': ({ mois }) =>
      `De maand ${moisEnLettres(mois, 'nl')} is niet voorbij: bevestig vanaf de laatste werkdag.`,
    'feuille/jours_sans_motif': ({ jours }) =>
      `Geef deze afwezigheden een code voor u goedkeurt: ${joursEnMots(jours, 'nl')}`,
    'feuille/jour_hors_placement': ({ jour }) =>
      `${jourLong(jour, 'nl')} is geen dag van deze tewerkstelling.`,
    'feuille/minutes_impossibles': ({ jour }) =>
      `De uren van ${jourLong(jour, 'nl')} zijn niet mogelijk: een gewerkte dag heeft uren, hoogstens 11.`,
    'feuille/contestation_ouverte': () =>
      'De werknemer gaat niet akkoord met dit blad. Beslis eerst, met uitleg.',
    'feuille/sans_horaire': () =>
      'Er is geen bevestigd uurrooster voor deze maand: bevestig eerst het uurrooster.',
  },
  codes: {
    P: 'Gewerkt',
    F: 'Opleiding',
    E: 'OCMW-gesprek of sollicitatie',
    CA: 'Jaarlijks verlof',
    JF: 'Feestdag',
    JR: 'Vervanging van een feestdag',
    FU: 'Werkplek gesloten',
    RC: 'Inhaalrust',
    CC: 'Omstandigheidsverlof',
    MG: 'Ziekte, gewaarborgd loon',
    MM: 'Ziekte, ziekenfonds',
    MT: 'Moederschap of geboorte',
    AT: 'Arbeidsongeval',
    AI: 'Ongewettigde afwezigheid',
    AA: 'Toegestane onbetaalde afwezigheid',
    CF: 'Dwingende reden',
    GR: 'Staking',
    TP: 'Niet-ingeroosterde dag',
    ABA: 'Afwezig, gemeld',
    ABN: 'Afwezig, niet gemeld',
  },
}
