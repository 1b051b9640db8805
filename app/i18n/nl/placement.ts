import { jour } from '../format.ts'
import type { placement as fr } from '../fr/placement.ts'

const statuts: typeof fr.statuts = {
  preparation: 'In voorbereiding',
  signature: 'Te ondertekenen',
  actif: 'Lopend',
  suspendu: 'Geschorst',
  termine: 'Afgelopen',
  annule: 'Geannuleerd',
}

const verifications: typeof fr.verifications = {
  decision: 'Beslissing van het OCMW',
  aptitude_medicale: 'Medische geschiktheid',
  fiche_poste: 'Werkpostfiche en risico’s',
  contrat: 'Arbeidsovereenkomst ondertekend',
  dimona: 'Dimona',
}

export const placement: typeof fr = {
  statuts,
  verifications,
  erreurs: {
    'placement/transition_impossible': ({ de }) =>
      `Dat kan niet meer: deze tewerkstelling is nu “${statuts[de]}”.`,
    'placement/deja_place': () =>
      'Al geplaatst: een andere werkplek heeft deze persoon net aanvaard.',
    'placement/poste_complet': () => 'De laatste plaats van deze plek is net ingenomen.',
    'placement/periodes_se_chevauchent': () =>
      'Deze persoon heeft al een tewerkstelling tijdens een deel van deze periode.',
    'placement/fin_avant_debut': ({ debutLe, finLe }) =>
      `Het einde (${jour(finLe, 'nl')}) komt voor het begin (${jour(debutLe, 'nl')}).`,
    'placement/decision_manquante': () =>
      'Noteer eerst de beslissing van het OCMW: datum, referentie en orgaan.',
    'placement/convention_non_signee': () =>
      'De overeenkomst is nog niet door iedereen ondertekend: het werk kan niet beginnen.',
    'placement/fin_hors_periode': () => 'Kies een dag na het begin van de tewerkstelling.',
    'placement/raison_requise': () =>
      'Er ontbreekt een papier. Schrijf waarom het werk toch kan beginnen.',
    'placement/sans_cadre': () =>
      'Er is geen raamovereenkomst van kracht met deze werkplek. Onderteken die eerst.',
    'placement/cadre_trop_court': ({ cadreFinLe, finLe }) =>
      `De raamovereenkomst eindigt op ${jour(cadreFinLe, 'nl')}, voor het einde van de tewerkstelling (${jour(finLe, 'nl')}). Vernieuw ze.`,
    'placement/verifications_manquantes': ({ lesquelles }) =>
      `Er ontbreekt nog: ${lesquelles.map((une) => verifications[une]).join(', ')}.`,
    'placement/decision_apres_debut': ({ decisionLe, debutLe }) =>
      `De beslissing (${jour(decisionLe, 'nl')}) moet voor het begin komen (${jour(debutLe, 'nl')}).`,
  },
  motifsDeFin: {
    droits_ouverts: 'De nodige dagen zijn bereikt',
    terme: 'Voorzien einde',
    engagement_hote: 'Aangeworven door de werkplek',
    autre_emploi: 'Ander werk gevonden',
    formation: 'Start van een opleiding',
    arret_hote: 'De werkplek stopt',
    arret_cpas: 'Het OCMW stopt',
    demission: 'Ontslag genomen',
    licenciement: 'Ontslagen',
    pas_presente: 'Niet komen opdagen',
    autre: 'Andere reden',
  },
}
