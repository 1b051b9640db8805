import type { ErreursDe } from '#app/domain/shared/erreur.ts'

const erreurs: ErreursDe<'contrat'> = {
  'contrat/variables_manquantes': ({ manquantes }) =>
    manquantes.length === 1
      ? `Il manque une donnée au document : ${manquantes[0]}.`
      : `Il manque ${manquantes.length} données au document : ${manquantes.join(', ')}.`,
  'contrat/variables_invalides': ({ invalides }) =>
    invalides.length === 1
      ? `Une donnée du document ne peut pas être utilisée : ${invalides[0]}.`
      : `${invalides.length} données du document ne peuvent pas être utilisées : ${invalides.join(', ')}.`,
  'contrat/sortie_impossible': ({ fichier }) => `Le fichier «${fichier}» ne peut pas être écrit.`,
  'contrat/modele_introuvable': ({ type, date }) =>
    `Aucun modèle «${type}» n’était publié le ${date}.`,
  'contrat/categorie_exclue': ({ type, categorie }) =>
    `Le modèle «${type}» ne convient pas à un hôte de la catégorie ${categorie}.`,
  'contrat/horaire_incoherent': ({ heures, somme }) =>
    `L’horaire ne correspond pas à la durée du travail : ${somme} heures inscrites pour ${heures} heures convenues, ou des périodes qui se chevauchent.`,
  'contrat/periode_incoherente': ({ debutLe, finLe }) =>
    `La fin (${finLe}) précède le début (${debutLe}).`,
  'contrat/jours_incoherents': ({ mois, jours }) =>
    jours.length > 0
      ? `Des jours n’appartiennent pas à ${mois} : ${jours.join(', ')}.`
      : `Un jour de ${mois} figure deux fois.`,
  'contrat/mois_incoherents': ({ mois }) =>
    `Des mois sont hors de la période ou figurent deux fois : ${mois.join(', ')}.`,
  'contrat/agrement_expire': ({ valableJusquAu, debutLe }) =>
    `L’agrément de l’hôte se termine le ${valableJusquAu}, avant le début (${debutLe}).`,
  'contrat/mention_absente': ({ mentions }) =>
    `Le modèle ne contient pas toutes les mentions obligatoires : ${mentions.join(', ')}.`,
}

export const contrat = { erreurs }
