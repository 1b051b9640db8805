import type { Dimension } from '#app/domain/placement/statistique.ts'

const dimensions: Record<Dimension, string> = {
  cpas: 'Par CPAS',
  origine: 'Par origine de la proposition',
  objectif: 'Par objectif',
  categorie: 'Par catégorie de lieu de travail',
}

export const statistique = {
  titre: 'Statistiques',
  sousTitre:
    'Propositions envoyées et placements commencés dans l’année, pour tous les CPAS de l’instance.',
  petitsGroupes:
    'Les groupes de moins de 10 ne sont pas publiés. D’autres nombres peuvent manquer aussi : sans cela, une soustraction les donnerait.',
  annee: 'Année',
  tableau: 'Tableau',
  groupe: 'Groupe',
  propositions: 'Propositions',
  placements: 'Placements',
  total: 'Total',
  nonPublie: 'non publié',
  telecharger: 'Télécharger (CSV)',
  dessin: (titre: string) => `Dessin du tableau « ${titre} »`,
  dimensions,
}
