import { existsSync } from 'node:fs'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { lireReglages } from '#app/env.server.ts'
import { perimetreDe, perimetreSysteme } from '#app/guards/perimetre.server.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import { type Contexte, nouvelId } from '#app/services/contexte.server.ts'
import { chargerLaLoi } from '#app/services/droit/charger-la-loi.server.ts'
import { type Base, fermerBase, ouvrirBase } from '#db/client.server.ts'
import { agentsDeReprise } from '#db/reads/compte.server.ts'

/** Whether the folder of the settings holds a database. */
export function baseExiste(): boolean {
  return existsSync(lireReglages().fichierBase)
}

/**
 * Opens the database of the settings for one piece of work, with the lines of the law that this
 * instance added, and closes it whatever happens.
 */
export async function avecLaBase<T>(faire: (base: Base) => Promise<T> | T): Promise<T> {
  const { fichierBase, cles } = lireReglages()
  const base = ouvrirBase(fichierBase, cles)
  try {
    chargerLaLoi({ base, perimetre: perimetreSysteme() })
    return await faire(base)
  } finally {
    fermerBase(base)
  }
}

/**
 * Acts as somebody of a centre: the one whose e-mail is given, else the head of the only centre.
 * Refuses `commande/compte_a_preciser`, naming the accounts to choose from.
 */
export function contexteDe(base: Base, courriel: string | undefined): Contexte<ActeurDuCpas> {
  const possibles = agentsDeReprise(base, perimetreSysteme())
  const voulus = courriel
    ? possibles.filter((un) => un.courriel === courriel)
    : possibles.filter(({ role }) => role === 'responsable')
  const [seul, ...autres] = voulus
  if (!seul || autres.length > 0)
    throw new ErreurMetier('commande/compte_a_preciser', {
      comptes: possibles.map((un) => un.courriel),
    })
  const { compteId, cpasId, role } = seul
  const acteur: ActeurDuCpas = { porte: 'cpas', id: compteId, cpasId, role }
  const maintenant = lireReglages().horloge ?? new Date()
  return {
    base,
    acteur,
    perimetre: perimetreDe(acteur),
    maintenant,
    aujourdhui: jourABruxelles(maintenant),
    cle: null,
    nouvelId,
  }
}
