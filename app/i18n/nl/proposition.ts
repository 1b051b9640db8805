import type { proposition as fr } from '../fr/proposition.ts'
import { appariement } from './appariement.ts'

const statuts: typeof fr.statuts = {
  brouillon: 'Ontwerp',
  consentement_demande: 'Wacht op het antwoord van de persoon',
  consentie: 'De persoon gaat akkoord',
  envoyee: 'Naar de werkplek gestuurd',
  entretien: 'Gesprek gepland',
  acceptee: 'Aanvaard',
  declinee: 'Geweigerd door de werkplek',
  refusee: 'Geweigerd door de persoon',
  retiree: 'Ingetrokken',
  expiree: 'Geen antwoord, afgesloten',
}

export const proposition: typeof fr = {
  statuts,
  erreurs: {
    'proposition/transition_impossible': ({ de }) =>
      `Dat kan niet meer: dit voorstel is nu “${statuts[de]}”.`,
    'proposition/deja_proposee': () => 'Deze persoon is al voorgesteld voor deze plek.',
    'proposition/trop_de_propositions': ({ maximum }) =>
      `Deze persoon heeft al ${maximum} voorstellen die wachten. Trek er eerst één in.`,
    'proposition/poste_ferme': () => 'Deze plek is niet meer open.',
    'proposition/dossier_archive': () => 'Dit dossier is gearchiveerd.',
    'proposition/non_admissible': ({ regles }) =>
      `Een regel houdt dit voorstel tegen (${regles.map((une) => appariement.regles[une]).join(', ')}). Schrijf waarom u toch voorstelt.`,
    'proposition/sans_adresse': () =>
      'Deze persoon heeft geen e-mailadres. Vraag het aan het loket en noteer het antwoord hier.',
    'proposition/hote_sans_contact': () =>
      'Deze werkplek heeft nog niemand die antwoordt. Nodig iemand uit en wacht tot die aanvaardt.',
    'proposition/entretien_passe': () => 'Kies een dag in de toekomst voor het gesprek.',
    'proposition/debut_passe': () => 'Kies een startdag in de toekomst.',
    'proposition/motif_requis': () => 'Kies een reden.',
  },
  origines: {
    demande: 'Vraag van de persoon',
    offre: 'Vacante plek',
    globale: 'Weekplan',
    journee: 'Jobdag',
  },
  motifsDeDeclin: {
    profil_autre: 'Wij zoeken een ander profiel',
    poste_pourvu: 'De plek is al ingevuld',
    horaire: 'Het uurrooster past niet',
    langue: 'Het taalniveau volstaat niet voor de taak',
    encadrement_indisponible: 'Wij kunnen nu niet begeleiden',
    pas_presente: 'De persoon kwam niet naar het gesprek',
    autre: 'Andere reden',
  },
  motifsDeRetrait: {
    place_ailleurs: 'De persoon heeft een andere plek',
    poste_complet: 'De plek is volzet',
    poste_ferme: 'De plek is gesloten',
    demande_personne: 'De persoon vraagt het',
    situation_changee: 'De situatie is veranderd',
    erreur: 'Bij vergissing voorgesteld (niemand wordt verwittigd)',
  },
}
