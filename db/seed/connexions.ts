import { lesComptes } from './monde.ts'

/** Hosts, a tutor and workers of the story who can be entered as, after the people of the centres. */
const duRecit = [
  { cle: 'hote-fr', courriel: 'direction@la-ressourcerie.example' },
  { cle: 'tuteur-fr', courriel: 'tuteur@la-ressourcerie.example' },
  { cle: 'fatima', courriel: 'fatima@courriel.example' },
  { cle: 'hote-nl', courriel: 'directie@de-kringwinkel.example' },
  { cle: 'sahin', courriel: 'sahin@post.example' },
]

/** Who stands as a button on the sign-in page of a demonstration. */
export const connexions: readonly { readonly cle: string; readonly courriel: string }[] = [
  ...lesComptes.filter(({ enBouton }) => enBouton).map(({ cle, courriel }) => ({ cle, courriel })),
  ...duRecit,
]
