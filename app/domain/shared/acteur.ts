/** What a mandate lets a person do; one account may hold several (one host login, several CPAS). */
export const rolesDuCpas = ['agent', 'prospecteur', 'administratif', 'responsable'] as const
export const rolesDeLHote = ['gestionnaire', 'tuteur'] as const
export const roles = [
  ...rolesDuCpas,
  ...rolesDeLHote,
  'travailleur',
  'observateur',
  'admin',
] as const

export type RoleDuCpas = (typeof rolesDuCpas)[number]
export type RoleDeLHote = (typeof rolesDeLHote)[number]
export type Role = (typeof roles)[number]

/** The door of the product a role enters by. */
export const portes = ['cpas', 'hote', 'travailleur', 'observateur', 'admin'] as const
export type Porte = (typeof portes)[number]

/** Who acts. A route never builds one: the guard does, from the session. */
export type Acteur =
  | ActeurDuCpas
  | ActeurDeLHote
  | ActeurTravailleur
  | ActeurObservateur
  | ActeurAdmin
  | ActeurSysteme

export interface ActeurDuCpas {
  readonly porte: 'cpas'
  readonly id: string
  readonly cpasId: string
  readonly role: RoleDuCpas
}

export interface ActeurDeLHote {
  readonly porte: 'hote'
  readonly id: string
  readonly hoteId: string
  readonly role: RoleDeLHote
  readonly peutSigner: boolean
}

export interface ActeurTravailleur {
  readonly porte: 'travailleur'
  readonly id: string
  readonly cpasId: string
  readonly candidatId: string
  readonly role: 'travailleur'
}

export interface ActeurObservateur {
  readonly porte: 'observateur'
  readonly id: string
  readonly role: 'observateur'
}

export interface ActeurAdmin {
  readonly porte: 'admin'
  readonly id: string
  readonly role: 'admin'
}

/** A clock or a command, never a person. */
export interface ActeurSysteme {
  readonly porte: 'systeme'
  readonly id: 'systeme'
  readonly role: 'systeme'
}

export function porteDe(role: Role): Porte {
  switch (role) {
    case 'agent':
    case 'prospecteur':
    case 'administratif':
    case 'responsable':
      return 'cpas'
    case 'gestionnaire':
    case 'tuteur':
      return 'hote'
    case 'travailleur':
    case 'observateur':
    case 'admin':
      return role
  }
}
