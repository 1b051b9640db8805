import type {
  MotifDeFin,
  StatutDePlacement,
  Verification,
} from '#app/domain/placement/placement.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'
import { jour } from '../format.ts'

const statuts: Record<StatutDePlacement, string> = {
  preparation: 'En préparation',
  signature: 'À signer',
  actif: 'En cours',
  suspendu: 'Suspendu',
  termine: 'Terminé',
  annule: 'Annulé',
}

const verifications: Record<Verification, string> = {
  decision: 'Décision du CPAS',
  aptitude_medicale: 'Aptitude médicale',
  fiche_poste: 'Fiche de poste et risques',
  contrat: 'Contrat de travail signé',
  dimona: 'Dimona',
}

const erreurs: ErreursDe<'placement'> = {
  'placement/transition_impossible': ({ de }) =>
    `Ce n’est plus possible : ce placement est maintenant « ${statuts[de]} ».`,
  'placement/deja_place': () =>
    'Déjà placé : un autre lieu de travail vient d’accepter cette personne.',
  'placement/poste_complet': () => 'La dernière place de ce poste vient d’être prise.',
  'placement/periodes_se_chevauchent': () =>
    'Cette personne a déjà un placement pendant une partie de cette période.',
  'placement/fin_avant_debut': ({ debutLe, finLe }) =>
    `La fin (${jour(finLe, 'fr')}) vient avant le début (${jour(debutLe, 'fr')}).`,
  'placement/decision_manquante': () =>
    'Notez d’abord la décision du CPAS : date, référence et organe.',
  'placement/convention_non_signee': () =>
    'La convention n’est pas encore signée par tous : le travail ne peut pas commencer.',
  'placement/fin_hors_periode': () => 'Choisissez un jour après le début du placement.',
  'placement/raison_requise': () =>
    'Il manque un papier. Écrivez pourquoi le travail peut quand même commencer.',
  'placement/sans_cadre': () =>
    'Aucune convention-cadre n’est en vigueur avec ce lieu de travail. Signez-la d’abord.',
  'placement/cadre_trop_court': ({ cadreFinLe, finLe }) =>
    `La convention-cadre finit le ${jour(cadreFinLe, 'fr')}, avant la fin du placement (${jour(finLe, 'fr')}). Renouvelez-la.`,
  'placement/verifications_manquantes': ({ lesquelles }) =>
    `Il manque encore : ${lesquelles.map((une) => verifications[une]).join(', ')}.`,
  'placement/decision_apres_debut': ({ decisionLe, debutLe }) =>
    `La décision (${jour(decisionLe, 'fr')}) doit venir avant le début (${jour(debutLe, 'fr')}).`,
}

const motifsDeFin: Record<MotifDeFin, string> = {
  droits_ouverts: 'Les jours nécessaires sont atteints',
  terme: 'Fin prévue',
  engagement_hote: 'Engagé par le lieu de travail',
  autre_emploi: 'Autre emploi trouvé',
  formation: 'Entrée en formation',
  arret_hote: 'Le lieu de travail arrête',
  arret_cpas: 'Le CPAS arrête',
  demission: 'Démission',
  licenciement: 'Licenciement',
  pas_presente: 'Ne s’est pas présenté',
  autre: 'Autre raison',
}

export const placement = { erreurs, statuts, verifications, motifsDeFin }
