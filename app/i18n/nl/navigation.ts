import type { navigation as fr } from '../fr/navigation.ts'

export const navigation: typeof fr = {
  journee: 'Mijn dag',
  documents: 'Documenten',
  cadres: 'Raamovereenkomsten',
  nosDocuments: 'Onze documenten',
  mesDocuments: 'Mijn documenten',
  aFaire: 'Te doen',
}
