import { z } from 'zod'
import { affecter as affecterAuMieux } from '#app/domain/appariement/affectation.ts'
import { saisieAffectation } from '#app/domain/appariement/saisie.ts'
import { commande } from './commande.ts'

const sortie = z.object({
  affectations: z
    .array(z.object({ personne: z.string(), poste: z.string() }))
    .describe('Par personne puis par poste, dans l’ordre des identifiants'),
  valeur: z.int().describe('Score total des affectations, quel que soit l’objectif'),
  places_par_palier: z
    .record(z.string(), z.int())
    .describe('Personnes qui ont au moins un poste, par palier'),
  certificat: z
    .object({
      u: z.record(z.string(), z.int()).describe('Gain de chaque personne aux prix v; entier ≥ 0'),
      v: z.record(z.string(), z.int()).describe('Prix d’une place de chaque poste; entier ≥ 0'),
      borne: z.int().describe('Σu + Σ capacité·v'),
    })
    .describe(
      [
        'Preuve d’optimalité: u + v ≥ valeur composée de chaque paire, et borne = valeur composée de la réponse.',
        'Objectif "score": la valeur composée est le score, la capacité le nombre de places, et borne = valeur.',
        'Soit B = 1 + Σ capacités × max(10000, plus grand score), et «prioritaire» le plus haut palier donné.',
        '"lexicographique": score + B, + B encore pour une personne prioritaire.',
        '"listes": capacité = places × par_place; la k-ième proposition d’une personne vaut score + (par_personne + 1 − k)·B, + B pour la première d’une personne prioritaire;',
        'u est alors le plus qu’une personne gagne avec ses n meilleures marges score − v et ses n premières primes, n ≤ par_personne.',
      ].join(' '),
    ),
  version_regles: z.string(),
})

/**
 * `affecter`: the allocation alone, exact, with its proof. Refuses an id or a pair given twice, a
 * pair with an unknown end, and weights beyond whole numbers.
 */
export const affecter = commande({
  nom: 'affecter',
  entree: saisieAffectation,
  sortie,
  executer: ({ par_place, par_personne, ...instance }) => {
    const resultat = affecterAuMieux({
      ...instance,
      parPlace: par_place,
      parPersonne: par_personne,
    })
    const { affectations, valeur, placesParPalier, certificat, versionRegles } = resultat
    return {
      affectations: [...affectations],
      valeur,
      places_par_palier: { ...placesParPalier },
      certificat: { ...certificat, u: { ...certificat.u }, v: { ...certificat.v } },
      version_regles: versionRegles,
    }
  },
})
