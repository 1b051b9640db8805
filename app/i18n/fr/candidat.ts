import type {
  Aide,
  NiveauDeLangue,
  Objectif,
  Permis,
  Phase,
  Sexe,
} from '#app/domain/candidat/candidat.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'

const erreurs: ErreursDe<'candidat'> = {
  'candidat/niss_connu': () =>
    'Une personne avec ce numéro national a déjà un dossier dans votre CPAS. Ouvrez ce dossier.',
  'candidat/motif_requis': () => 'Dites pourquoi vous ouvrez ce dossier.',
  'candidat/archive': () => 'Ce dossier est archivé. Rouvrez-le avant de le modifier.',
  'candidat/placement_en_cours': () => 'Cette personne a un placement en cours.',
}

const phases: Record<Phase, string> = {
  accueil_determination: 'Accueil et détermination',
  preformation: 'Préformation',
  formation: 'Formation',
  recherche_emploi: 'Recherche d’emploi',
  mise_emploi: 'Mise à l’emploi',
}

const aides: Record<Aide, string> = {
  RIS: 'Revenu d’intégration (RIS)',
  ERIS: 'Aide équivalente (ERIS)',
  autre: 'Autre aide',
}

const objectifs: Record<Objectif, string> = {
  ouverture_droits: 'Ouverture des droits sociaux',
  experience: 'Expérience professionnelle',
  emploi_durable: 'Emploi durable',
}

const sexes: Record<Sexe, string> = { F: 'Femme', M: 'Homme', X: 'Autre' }

const niveaux: Record<NiveauDeLangue, string> = {
  '0': 'Aucun',
  A1: 'A1 – quelques mots',
  A2: 'A2 – phrases simples',
  B1: 'B1 – se débrouille',
  B2: 'B2 – à l’aise',
  C1: 'C1 – très à l’aise',
  C2: 'C2 – comme sa langue',
}

const permis: Record<Permis, string> = {
  AM: 'Permis AM (cyclomoteur)',
  B: 'Permis B (voiture)',
  C: 'Permis C (camion)',
  D: 'Permis D (bus)',
  heftruck: 'Brevet cariste',
  VCA: 'VCA (sécurité)',
}

export const candidat = { erreurs, phases, aides, objectifs, sexes, niveaux, permis }
