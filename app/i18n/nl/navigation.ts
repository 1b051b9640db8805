import type { navigation as fr } from '../fr/navigation.ts'

export const navigation: typeof fr = {
  journee: 'Mijn dag',
  aFaire: 'Te doen',
}
