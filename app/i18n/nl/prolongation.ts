import { jour } from '../format.ts'
import type { prolongation as fr } from '../fr/prolongation.ts'

export const prolongation: typeof fr = {
  erreurs: {
    'prolongation/exclue': () =>
      'Dit OCMW verlengt geen overeenkomsten: zo past het de wet toe, vastgelegd door de leiding.',
    'prolongation/placement_ferme': () => 'Deze plaatsing loopt niet.',
    'prolongation/pas_plus_long': ({ finPrevueLe }) =>
      `Het gevraagde einde moet na het geplande einde komen, op ${jour(finPrevueLe, 'nl')}.`,
    'prolongation/deja_demandee': () => 'Voor deze plaatsing is al een verlenging gevraagd.',
    'prolongation/deja_decidee': () => 'Over deze aanvraag is al beslist.',
    'prolongation/adresse_inconnue': () =>
      'Deze persoon beslist niet over verlengingen. Kies iemand uit de lijst.',
    'prolongation/decision_hors_delai': ({ demandeeLe }) =>
      `De beslissing valt tussen de aanvraag (${jour(demandeeLe, 'nl')}) en vandaag.`,
    'prolongation/reference_requise': () =>
      'Het orgaan van het OCMW beslist: vermeld het kenmerk van de beslissing.',
    'prolongation/a_demander': () =>
      'Een verlenging wordt eerst gevraagd: open «Verlenging» op de pagina van de plaatsing.',
  },
  titre: 'Verlenging',
  demander: 'Een verlenging vragen',
  demanderTexte:
    'Zeg tot wanneer en waarom. Antwoordt niemand, dan volgt dertig dagen lang om de tien dagen een herinnering.',
  enAttente: (jour) => `Een verlenging tot ${jour} is gevraagd en wacht op een beslissing.`,
  quiDecide: (qui) => `Dit OCMW laat beslissen: ${qui}.`,
  exclue: 'Dit OCMW verlengt geen overeenkomsten.',
  finPrevue: 'Gepland einde',
  atteint: 'Drempel bereikt, als alles doorgaat',
  finVoulue: 'Gevraagd einde',
  motif: 'Reden',
  motifAide: 'Bijvoorbeeld: zes weken ziekte tellen niet mee voor de vereiste dagen.',
  aQui: 'Aan wie',
  absent: (nom) => `${nom} (vandaag afwezig: de collega’s krijgen de aanvraag)`,
  personne: 'Niemand in het team heeft deze rol.',
  envoyer: 'Vragen',
  demandes: 'Aanvragen',
  aucune: 'Geen aanvraag voor deze plaatsing.',
  statuts: {
    demandee: 'In afwachting',
    accordee: 'Toegestaan',
    refusee: 'Geweigerd',
    sans_objet: 'Zonder voorwerp: de plaatsing is beëindigd',
  },
  demandeePar: (qui, jour) => `Gevraagd door ${qui} op ${jour}`,
  adressee: 'Gericht aan',
  rappels: 'Verstuurde herinneringen',
  decision: 'Beslissing',
  decideePar: (qui, jour) => `${qui}, beslissing van ${jour}`,
  decider: 'Beslissen',
  deciderTexte:
    'Toegestaan opent ze de bijakte die de drie partijen tekenen. De overeenkomst verandert pas met alle handtekeningen.',
  decisions: { accordee: 'Toestaan', refusee: 'Weigeren' },
  decideeLe: 'Beslist op',
  reference: 'Kenmerk van de beslissing',
  referenceAide: 'Gevraagd als het orgaan van het OCMW beslist.',
  raison: 'Motivering',
  raisonAide:
    'Gevraagd bij een weigering: de trajectbegeleider en de persoon moeten ze kunnen begrijpen.',
  enregistrer: 'De beslissing opslaan',
  attend: (qui) => `Deze aanvraag wacht op de beslissing: ${qui}.`,
  absences: {
    titre: 'Afwezigheden van het team',
    texte:
      'Tijdens een afwezigheid gaan de te beslissen aanvragen naar de collega’s met dezelfde rol. Naar de reden wordt niet gevraagd.',
    qui: 'Wie',
    du: 'Van',
    au: 'Tot en met',
    noter: 'Een afwezigheid noteren',
    aucune: 'Geen lopende of komende afwezigheid.',
    retirer: 'Intrekken',
    retirerTitre: 'Een afwezigheid intrekken',
    retirerTexte: (qui, du, au) =>
      `${qui}, van ${du} tot en met ${au}. De aanvragen gaan meteen weer naar deze persoon.`,
  },
}
