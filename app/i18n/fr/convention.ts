import type { StatutDeCadre } from '#app/domain/convention/cadre.ts'
import type {
  MethodeDeSignature,
  Partie,
  StatutDeConvention,
  TypeDeConvention,
} from '#app/domain/convention/convention.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'

const types: Record<TypeDeConvention, string> = {
  'convention-cadre': 'Convention-cadre',
  'convention-individuelle': 'Convention individuelle',
}

const statuts: Record<StatutDeConvention, string> = {
  brouillon: 'Brouillon',
  a_signer: 'À signer',
  signee: 'Signée par tous',
  annulee: 'Annulée',
}

const statutsDeCadre: Record<StatutDeCadre, string> = {
  brouillon: 'Brouillon',
  a_signer: 'À signer',
  en_vigueur: 'En vigueur',
  termine: 'Terminée',
  annule: 'Annulée',
}

const parties: Record<Partie, string> = {
  cpas: 'Le CPAS',
  hote: 'Le lieu de travail',
  travailleur: 'Le travailleur',
}

const methodes: Record<MethodeDeSignature, string> = {
  compte: 'Dans le compte',
  lien: 'Par un lien reçu par e-mail',
  guichet: 'Au guichet, sur l’appareil de l’agent',
  papier: 'Sur papier, scan classé',
}

const desConventions: ErreursDe<'convention'> = {
  'convention/transition_impossible': ({ de }) =>
    `Ce n’est plus possible : ce document est maintenant « ${statuts[de]} ».`,
  'convention/partie_etrangere': () => 'Vous n’êtes pas un signataire de ce document.',
  'convention/deja_signee': ({ partie }) => `${parties[partie]} a déjà signé ce document.`,
  'convention/texte_change': () =>
    'Le texte a changé depuis que vous l’avez ouvert. Lisez ce qui a changé, puis signez la nouvelle version.',
  'convention/complement_manquant': () =>
    'Complétez d’abord la convention : tâches, tuteur, objectifs, sécurité.',
  'convention/rien_de_change': () => 'Rien n’a changé depuis le texte déjà envoyé à signer.',
  'convention/existe_deja': () => 'Ce document existe déjà.',
  'convention/pas_habilite': () =>
    'Vous ne pouvez pas signer pour cette organisation. Demandez à une personne habilitée.',
  'convention/donnees_manquantes': ({ manquantes }) =>
    `Pour rédiger ce document, il manque : ${manquantes.join(', ')}.`,
  'convention/scan_illisible': () => 'Ce fichier n’est pas un PDF, un JPEG ou un PNG lisible.',
}

const desCadres: ErreursDe<'cadre'> = {
  'cadre/transition_impossible': ({ de }) =>
    `Ce n’est plus possible : cette convention-cadre est maintenant « ${statutsDeCadre[de]} ».`,
  'cadre/service_interne': () =>
    'Un service du CPAS lui-même n’a pas besoin de convention-cadre : une note d’affectation suffit.',
  'cadre/deja_en_vigueur': () =>
    'Une convention-cadre est déjà en vigueur avec ce lieu de travail.',
}

/** The parts of a document, to say what changed. */
const champs: Record<string, string> = {
  numero: 'le numéro',
  objectif: 'l’objectif',
  objectifs: 'les objectifs',
  convention_cadre: 'la convention-cadre',
  'cpas.decision': 'la décision du CPAS',
  cpas: 'les données du CPAS',
  hote: 'les données du lieu de travail',
  travailleur: 'les données du travailleur',
  fonction: 'la fonction',
  'fonction.taches': 'les tâches',
  'fonction.taches_exclues': 'les tâches exclues',
  lieu: 'le lieu de travail',
  'periode.debut_le': 'la date de début',
  'periode.fin_prevue_le': 'la date de fin prévue',
  periode: 'la période',
  'horaire.heures_par_semaine': 'les heures par semaine',
  horaire: 'l’horaire',
  tuteur: 'le tuteur',
  insertion: 'les objectifs d’insertion',
  formation: 'la formation',
  evaluation: 'les évaluations',
  bien_etre: 'la sécurité et le bien-être',
  equipements: 'les équipements',
  intervention: 'l’intervention financière',
  assurance_rc: 'l’assurance',
  engagement: 'l’engagement à la fin',
  partenariat: 'le partenariat',
  duree: 'la durée',
  encadrement: 'l’encadrement',
  convocation: 'les convocations',
  feuille: 'les feuilles de prestations',
  juridiction: 'le tribunal compétent',
  annexes: 'les annexes',
  lieu_de_signature: 'le lieu de signature',
  exemplaires: 'le nombre d’exemplaires',
}

export const convention = {
  erreurs: { ...desConventions, ...desCadres },
  types,
  champs,
  statuts,
  statutsDeCadre,
  parties,
  methodes,
}
