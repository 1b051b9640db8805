import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Ancre } from '#app/domain/journal/chaine.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { lireReglages } from '#app/env.server.ts'
import { perimetreSysteme } from '#app/guards/perimetre.server.ts'
import { verifierChaine } from '#app/services/journal/verifier.server.ts'
import { ouvrirPourLire } from '#db/client.server.ts'
import { commande } from './commande.ts'

const sortie = z.strictObject({
  valide: z.boolean(),
  lignes: z.number().int(),
  premiere_faute: z.null(),
  ancre: z
    .strictObject({ rang: z.number().int(), empreinte: z.string(), le: z.iso.datetime() })
    .nullable(),
})

const ancre = z.strictObject({
  rang: z.number().int().min(1),
  empreinte: z.string(),
  le: z.iso.datetime(),
})

/**
 * Walks the journal of DATA_DIR with the keys of the environment; a broken chain is an error that
 * names the first bad line. With `--ancre FILE` the lines noted there must still be the same, and the
 * last one is added to it: keep that file on another machine.
 */
export const verifierJournal = commande<unknown, z.output<typeof sortie>>({
  nom: 'verifier-journal',
  sortie,
  options: { ancre: { type: 'string' } },
  executer: async (_entree, options) => {
    const fichier = typeof options.ancre === 'string' ? options.ancre : null
    const ancres = fichier === null ? [] : lireAncres(fichier)
    const { fichierBase, cles } = lireReglages()
    const base = ouvrirPourLire(fichierBase, cles)
    const { lignes, premiereFaute, derniere } = await verifierChaine(
      base,
      perimetreSysteme(),
      ancres,
    ).finally(() => base.$client.close())
    if (premiereFaute) {
      const { rang, faute } = premiereFaute
      throw new ErreurMetier('journal/chaine_rompue', { chemin: `/${rang}`, rang, faute, lignes })
    }
    const notee =
      derniere && fichier !== null ? { ...derniere, le: new Date().toISOString() } : null
    if (notee && fichier !== null && ancres.at(-1)?.rang !== notee.rang)
      appendFileSync(fichier, `${JSON.stringify(notee)}\n`, { mode: 0o600 })
    return { valide: true, lignes, premiere_faute: null, ancre: notee }
  },
})

/** One anchor a line; a file that is not there yet holds none. */
function lireAncres(fichier: string): Ancre[] {
  if (!existsSync(fichier)) return []
  return readFileSync(fichier, 'utf8')
    .split('\n')
    .flatMap((texte, i) => {
      if (texte.trim() === '') return []
      const lue = ancre.safeParse(enJson(texte))
      if (!lue.success) throw new ErreurMetier('journal/ancre_illisible', { fichier, ligne: i + 1 })
      return [lue.data]
    })
}

function enJson(texte: string): unknown {
  try {
    return JSON.parse(texte)
  } catch {
    return null
  }
}
