/**
 * The events of the product. Each noun declares its own by augmenting this interface, with the ids
 * and codes that tell the event; never a name, a number or a text about a person.
 */
export interface TypesEvenement {
  'session.ouverte': { moyen: string }
  'session.refusee': { raison: string }
  'session.fermee': Record<string, never>
}

export type TypeEvenement = keyof TypesEvenement & string

/** Why a dossier was opened; the person may ask for it (C-579/21). */
export const motifsDeConsultation = [
  'suivi',
  'appariement',
  'placement',
  'administratif',
  'remplacement',
  'direction',
  'demande_personne',
] as const
export type MotifDeConsultation = (typeof motifsDeConsultation)[number]

export type DetailsEvenement = Readonly<
  Record<string, string | number | boolean | null | readonly string[]>
>
