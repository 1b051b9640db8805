import type { StatutDePoste, Visibilite } from '#app/domain/poste/poste.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'

const erreurs: ErreursDe<'poste'> = {
  'poste/places_occupees': () => 'Plus de personnes occupent ce poste que ce nombre de places.',
  'poste/transition_impossible': () => 'Ce changement n’est pas possible dans l’état du poste.',
  'poste/incomplet': ({ champs }) => `Avant d’ouvrir ce poste, complétez : ${champs.join(', ')}.`,
}

const statuts: Record<StatutDePoste, string> = {
  brouillon: 'Brouillon',
  ouvert: 'Ouvert',
  suspendu: 'Suspendu',
  ferme: 'Fermé',
}

const visibilites: Record<Visibilite, string> = {
  cpas: 'Notre CPAS seulement',
  choisis: 'Des CPAS choisis',
  tous: 'Tous les CPAS',
}

export const poste = { erreurs, statuts, visibilites }
