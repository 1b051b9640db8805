import type { CodeDeSaisie } from '#app/domain/shared/saisie.ts'

const codes: Record<CodeDeSaisie, (limite: string) => string> = {
  requis: () => 'Remplissez ce champ.',
  trop_court: (limite) => `Écrivez au moins ${limite} caractères.`,
  trop_long: () => 'Ce texte est trop long.',
  trop_petit: (limite) => `Le minimum est ${limite}.`,
  trop_grand: (limite) => `Le maximum est ${limite}.`,
  nombre_attendu: () => 'Écrivez un nombre.',
  choix_inconnu: () => 'Choisissez une valeur de la liste.',
  format: () => 'Ce texte contient un signe qui n’est pas permis ici.',
  date_invalide: () => 'Cette date n’existe pas. Exemple : 31/01/2027.',
  mois_invalide: () => 'Ce mois n’existe pas.',
  heure_invalide: () => 'Écrivez une heure, par exemple 08:30.',
  fin_avant_debut: () => 'La fin vient avant le début.',
  courriel_invalide: () => 'Cette adresse e-mail n’est pas complète. Exemple : nom@domaine.be.',
  telephone_invalide: () => 'Ce numéro de téléphone n’est pas belge ou pas complet.',
  niss_invalide: () => 'Ce numéro national n’est pas valable : vérifiez les 11 chiffres.',
  niss_contredit: () => 'Ce numéro national contredit la date de naissance ou le sexe.',
  bce_invalide: () => 'Ce numéro d’entreprise n’est pas valable : 10 chiffres, 0xxx.xxx.xxx.',
  code_postal_invalide: () => 'Un code postal belge a 4 chiffres, de 1000 à 9992.',
  fichier_requis: () => 'Choisissez un fichier.',
  fichier_type: () => 'Ce type de fichier n’est pas accepté ici.',
  fichier_taille: () => 'Ce fichier est vide ou trop grand (10 Mio au plus).',
  discrimination: () =>
    'Ce souhait n’est pas une exigence de la tâche. La loi interdit de choisir d’après le sexe, l’âge, l’origine, la religion ou la famille.',
  case_a_cocher: () => 'Cochez cette case pour continuer.',
  mot_de_passe_different: () => 'Les deux mots de passe ne sont pas les mêmes.',
  champ_en_trop: () => 'Ce formulaire n’est plus à jour. Rechargez la page.',
  somme_cent: () => 'Les six poids doivent faire 100 ensemble.',
}

export const saisie = { codes }
