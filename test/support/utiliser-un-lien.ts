// One of several processes that use the same link at the same moment.
import { perimetreSysteme } from '#app/guards/perimetre.server.ts'
import { utiliserLien } from '#app/services/compte/utiliser-lien.server.ts'
import { nouvelId } from '#app/services/contexte.server.ts'
import { fermerBase, ouvrirBase } from '#db/client.server.ts'
import { clesDeTest } from './base-de-test.ts'
import { jourDe, midi } from './horloge.ts'

const [fichier = '', jour = '', ...liens] = process.argv.slice(2)
const base = ouvrirBase(fichier, clesDeTest)
const maintenant = midi(jour)
const ctx = {
  base,
  acteur: { porte: 'systeme', id: 'systeme', role: 'systeme' },
  perimetre: perimetreSysteme(),
  maintenant,
  aujourdhui: jourDe(maintenant),
  cle: null,
  nouvelId,
} as const

process.once('message', async () => {
  const reussis: string[] = []
  for (const lien of liens) {
    const [jeton = '', code = ''] = lien.split(':')
    // Two uses in this process too: what matters is decided by one statement.
    const essais = [1, 2].map(() =>
      utiliserLien(ctx, { jeton, code, motDePasse: null }, { adresse: lien, navigateur: null }),
    )
    for (const issue of await Promise.allSettled(essais))
      if (issue.status === 'fulfilled') reussis.push(jeton)
  }
  process.send?.(reussis)
  fermerBase(base)
  process.disconnect()
})
process.send?.('pret')
