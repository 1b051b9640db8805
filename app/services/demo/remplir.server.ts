import { type Base, enTransaction } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import { existeUnCpas } from '#db/reads/cpas.server.ts'
import { lesComptes, lesCpas, MOT_DE_PASSE_DE_DEMONSTRATION } from '#db/seed/monde.ts'
import { insererCompte, insererMandat, poserMotDePasse } from '#db/writes/compte.server.ts'
import { insererCpas } from '#db/writes/cpas.server.ts'
import { hacherMotDePasse } from '../compte/mots-de-passe.server.ts'
import { nouvelId } from '../contexte.server.ts'

/** Fills an empty instance with the named world; does nothing when there is a centre already. */
export async function remplirLaDemonstration(
  base: Base,
  perimetre: Perimetre,
  maintenant: Date,
): Promise<void> {
  if (existeUnCpas(base, perimetre)) return
  const empreinte = await hacherMotDePasse(MOT_DE_PASSE_DE_DEMONSTRATION)
  enTransaction(base, (tx) => {
    const ids = new Map<string, string>()
    for (const { cle, ...centre } of lesCpas) {
      const id = nouvelId()
      ids.set(cle, id)
      insererCpas(tx, { ...centre, id, creeA: maintenant })
    }
    for (const { prenom, nom, courriel, langue, role, cpas } of lesComptes) {
      const compteId = nouvelId()
      insererCompte(tx, { id: compteId, prenom, nom, courriel, langue, creeA: maintenant })
      poserMotDePasse(tx, compteId, empreinte, maintenant)
      const cpasId = cpas === null ? null : (ids.get(cpas) ?? null)
      insererMandat(tx, { id: nouvelId(), compteId, role, cpasId, depuis: maintenant })
    }
  })
}
