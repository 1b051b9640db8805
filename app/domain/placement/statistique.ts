/** What proposals and placements are counted by, over every centre. */
export const dimensions = ['cpas', 'origine', 'objectif', 'categorie'] as const
export type Dimension = (typeof dimensions)[number]
