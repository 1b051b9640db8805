/**
 * Steps towards the rights that somebody does outside this product, and notes here: the payment body
 * confirmed the count, the body decided how long the contract lasts, the employment service took over,
 * the application was filed.
 */
export const demarches = ['confirmation', 'duree', 'remise', 'demande'] as const
export type Demarche = (typeof demarches)[number]
