import type { CategorieDHote, Partage } from '#app/domain/hote/hote.ts'
import type { Region } from '#app/domain/shared/code-postal.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'

const erreurs: ErreursDe<'hote'> = {
  'hote/bce_connu': () =>
    'Une organisation avec ce numéro d’entreprise existe déjà. Cherchez-la dans la liste des lieux de travail.',
  'hote/but_requis': () =>
    'Écrivez le but social, culturel ou écologique lu dans les statuts : la loi le demande pour une ASBL.',
}

const categories: Record<CategorieDHote, string> = {
  INT: 'Service interne du CPAS',
  COM: 'Commune ou régie communale',
  ASBL: 'ASBL à but social, culturel ou écologique',
  INTCOM: 'Intercommunale',
  SFS: 'Coopérative agréée comme entreprise sociale',
  CPAS2: 'Autre CPAS',
  CH12: 'Association chapitre XII',
  HOP: 'Hôpital public',
  IES: 'Initiative agréée d’économie sociale',
  PART: 'Partenaire conventionné (art. 61)',
  PRIV: 'Entreprise privée',
}

const partages: Record<Partage, string> = {
  cpas: 'Seulement notre CPAS',
  tous: 'Tous les CPAS de l’instance',
}

const regions: Record<Region, string> = {
  bruxelles: 'Bruxelles-Capitale',
  wallonie: 'Wallonie',
  flandre: 'Flandre',
}

export const hote = { codePostal: 'Code postal', erreurs, categories, partages, regions }
