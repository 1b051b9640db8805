import { jour } from '../format.ts'
import type { avenant as fr } from '../fr/avenant.ts'

export const avenant: typeof fr = {
  erreurs: {
    'avenant/convention_non_signee': () =>
      'De overeenkomst is nog niet door iedereen ondertekend. Verbeter ze en leg ze opnieuw voor: een bijakte komt daarna.',
    'avenant/deja_ouvert': ({ reference }) =>
      `Bijakte ${reference} wacht nog op handtekeningen. Rond die eerst af of laat ze vallen.`,
    'avenant/hors_placement': ({ debutLe, finLe }) =>
      `De datum moet binnen de tewerkstelling vallen, tussen ${jour(debutLe, 'nl')} en ${jour(finLe, 'nl')}.`,
    'avenant/retroactif': ({ aujourdhui }) =>
      `Een bijakte geldt niet voor het verleden: kies ${jour(aujourdhui, 'nl')} of later, of vraag het aan een verantwoordelijke.`,
    'avenant/rien_de_change': () => 'Er verandert niets aan wat is afgesproken.',
    'avenant/placement_ferme': () => 'Deze tewerkstelling is beëindigd of geannuleerd.',
    'avenant/sans_tarif': () => 'Een dienst van het OCMW zelf betaalt geen tussenkomst.',
    'avenant/cadre_trop_court': ({ cadreFinLe }) =>
      `De raamovereenkomst eindigt op ${jour(cadreFinLe, 'nl')}, vóór het nieuwe einde.`,
    'avenant/autre_signataire': ({ noms }) =>
      `Deze bijakte zegt zelf wie ze voor de werkplek ondertekent: ${noms.join(' of ')}.`,
    'avenant/semaine_refusee': () => 'Deze week eerbiedigt de wettelijke grenzen niet.',
  },
  natures: {
    periode: 'De einddatum',
    horaire: 'Het uurrooster of de uren per week',
    fonction: 'De dienst en de taken',
    lieu: 'De plaats van tewerkstelling',
    tuteur: 'De mentor',
    signataire: 'Wie tekent voor de werkplek',
    tarif: 'De financiële tussenkomst',
    suspension: 'Een schorsing',
    rupture: 'Het einde in onderling akkoord',
  },
  aides: {
    periode: 'Verlengen of inkorten. Tellers en kalender volgen vanaf de laatste handtekening.',
    horaire:
      'Een nieuwe week vanaf een bepaalde dag. Gewerkte dagen behouden hun vroegere rooster.',
    fonction: 'Vóór de nieuwe taken wordt de werkpostfiche bijgewerkt en uitgelegd.',
    lieu: 'Een ander adres, verplaatsingen.',
    tuteur: 'Iemand anders begeleidt de werknemer.',
    signataire:
      'Iemand anders verbindt de werkplek. Een mentor of contactpersoon wijzigt zonder bijakte.',
    tarif: 'De prijs die de werkplek betaalt. De werknemer ziet die niet en tekent ze niet.',
    suspension: 'Een lange afwezigheid. De oorzaak hoort hier niet: de werkplek leest deze tekst.',
    rupture: 'Iedereen is het eens om op een datum te stoppen. De arbeidsovereenkomst loopt door.',
  },
  titre: 'Wijzigen met een bijakte',
  lien: 'Een bijakte maken',
  quoi: 'Wat moet er veranderen?',
  choisir:
    'De ondertekende overeenkomst blijft zoals ze is. Een bijakte zegt wat er verandert en vanaf wanneer; wie het aangaat, ondertekent ze.',
  autre: 'Iets anders kiezen',
  signent: (qui) => `Ondertekenen: ${qui}.`,
  effetLe: 'Vanaf',
  motif: 'Reden, zoals ze in de tekst komt',
  motifAide:
    'Een zin die iedereen mag lezen. Nooit over gezondheid, gezin of steun: de werkplek krijgt deze tekst.',
  finPrevueLe: 'Nieuwe einddatum',
  maintenant: (quoi) => `Nu: ${quoi}`,
  nouveauxSignataires: 'Wie voortaan tekent voor de werkplek',
  quiSigneLeRelais: {
    ancien: (noms) =>
      `Volgens de regel van uw OCMW ondertekent wie tot nu toe tekende deze bijakte: ${noms}.`,
    nouveau: () =>
      'Volgens de regel van uw OCMW ondertekent de persoon die u hier noemt deze bijakte.',
  },
  reprisePrevueLe: 'Hervatting voorzien op',
  reprisePrevueAide: 'Laat leeg als niemand het al weet.',
  motifDeFin: 'Reden van het einde, voor uw statistieken',
  dernierJour: 'Laatste dag op de werkplek',
  ouvrir: 'De bijakte voorbereiden',
  nonSignee: 'Een bijakte kan pas na de laatste handtekening onder de overeenkomst.',
  liste: 'Bijakten',
  aucun: 'Geen bijakte.',
  rang: (n) => `Bijakte ${n}`,
  vaut: (date) => `geldt vanaf ${date}`,
  applique: 'Toegepast',
  attendSonJour: 'Ondertekend, wacht op zijn dag',
  abandon: {
    titre: 'De bijakte laten vallen',
    texte:
      'De bijakte wordt niet toegepast. Ze blijft leesbaar als geannuleerd, met de handtekeningen die al gegeven zijn.',
    envoyer: 'Laten vallen',
    lien: 'Deze bijakte laten vallen',
  },
}
