import { z } from 'zod'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { lireReglages } from '#app/env.server.ts'
import { perimetreDe, perimetreSysteme } from '#app/guards/perimetre.server.ts'
import { direLAvancement } from '#app/serveur/presenter.server.ts'
import { remplirLaDemonstration } from '#app/services/demo/remplir.server.ts'
import { fermerBase, ouvrirBase } from '#db/client.server.ts'
import { compterLeMonde } from '#db/reads/demonstration.server.ts'
import { verifierCles } from '#db/verifier-cles.server.ts'
import { commande } from './commande.ts'
import { texteDOption } from './options.ts'

const sortie = z.strictObject({
  base: z.string(),
  cpas: z.int(),
  compte: z.int(),
  candidat: z.int(),
  hote: z.int(),
  poste: z.int(),
  proposition: z.int(),
  placement: z.int(),
  feuille: z.int(),
  journal: z.int(),
})

/**
 * Makes the world of the demonstration in the folder of the settings, or in `--vers`, as the first start
 * does; how far it is goes to stderr. Refuses `commande/deja_initialisee` (somebody has an account there)
 * and `commande/demonstration_seulement` (its passwords are public).
 */
export const demo = commande<unknown, z.output<typeof sortie>>({
  nom: 'demo',
  sortie,
  options: { vers: { type: 'string' } },
  executer: async (_entree, options) => {
    const vers = texteDOption(options, 'vers')
    const reglages = lireReglages(vers ? { ...process.env, DATA_DIR: vers } : process.env)
    const { fichierBase, cles, horloge } = reglages
    if (!reglages.demo) throw new ErreurMetier('commande/demonstration_seulement')
    const base = ouvrirBase(fichierBase, cles, { creer: true })
    try {
      verifierCles(base)
      const rempli = await remplirLaDemonstration({
        base,
        maintenant: horloge ?? new Date(),
        perimetreDe,
        avance: direLAvancement((texte) => process.stderr.write(texte)),
      })
      if (!rempli) throw new ErreurMetier('commande/deja_initialisee', { fichier: fichierBase })
      return { base: fichierBase, ...compterLeMonde(base, perimetreSysteme()) }
    } finally {
      fermerBase(base)
    }
  },
})
