import { assaillir } from './support/assaut.ts'
import { bombarder } from './support/bombardement.ts'
import { laConstruction } from './support/construction.ts'
import { leMonde } from './support/monde.ts'
import { servirEnMemoire } from './support/serveur.ts'

/** The long run of hostile forms, then of raw connections, one for four; answers what is wrong. */
export async function prouver({
  combien = 2000,
  graine = 60,
}: {
  readonly combien?: number | undefined
  readonly graine?: number | undefined
}): Promise<readonly string[]> {
  const [construit, monde] = await Promise.all([laConstruction(), leMonde()])
  const serveur = await servirEnMemoire(construit, monde.instantane, monde.maintenant)
  const dire = (quoi: string, chiffres: object) =>
    process.stdout.write(`${quoi}: ${JSON.stringify(chiffres)}\n`)

  const debut = performance.now()
  const formes = await assaillir(construit, serveur, monde, { combien, graine })
  dire('hostile forms', { posts: formes.posts, ...formes.parStatut, acts: formes.faits.size })
  serveur.remettre()
  const bruts = await bombarder(serveur, monde, { combien: Math.ceil(combien / 4), graine })
  dire('raw connections', { connexions: bruts.connexions, ...bruts.parStatut })
  dire('seconds', { s: Math.round((performance.now() - debut) / 1000) })
  await serveur.fermer()
  return [...formes.fautes, ...bruts.fautes]
}
