import type { MetaFunction } from '@remix-run/node'
import { titre } from '#app/i18n/titre.ts'

const SECONDES = '2'

const leTitre = titre((t) => t.plan.titre)

export const titreEtAttente: MetaFunction = (args) => [
  ...(leTitre(args) ?? []),
  ...(estEnCours(args.data) ? [{ httpEquiv: 'refresh', content: SECONDES }] : []),
]

function estEnCours(donnees: unknown): boolean {
  return (
    typeof donnees === 'object' &&
    donnees !== null &&
    'etat' in donnees &&
    typeof donnees.etat === 'object' &&
    donnees.etat !== null &&
    'genre' in donnees.etat &&
    donnees.etat.genre === 'en_cours'
  )
}
