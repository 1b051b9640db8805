import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { type ObjetExporte, objetsExportes } from '#app/domain/reprise/saisie.ts'
import { type Mois, mois as moisDe } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { exporterMois } from '#app/services/prestation/exporter-mois.server.ts'
import { exporterListe } from '#app/services/reprise/exporter.server.ts'
import { avecLaBase, contexteDe } from './base.ts'
import { commande } from './commande.ts'
import { choisir, texteDOption } from './options.ts'

const objets = [...objetsExportes, 'prestations'] as const

const sortie = z.strictObject({
  octets: z.int(),
  sha256: z.string(),
  /** The file itself, in base 64, when `--sortie` names no file to write. */
  contenu_base64: z.string().nullable(),
})

/** Writes a list of a centre as CSV or XLSX; the sheets of one month for `prestations` (`--mois`). */
export const exporter = commande<unknown, z.output<typeof sortie>>({
  nom: 'exporter',
  sortie,
  options: {
    quoi: { type: 'string' },
    format: { type: 'string' },
    sortie: { type: 'string' },
    compte: { type: 'string' },
    langue: { type: 'string' },
    mois: { type: 'string' },
  },
  executer: async (_entree, options) => {
    const quoi = choisir(options, 'quoi', objets)
    const format = choisir(options, 'format', ['csv', 'xlsx'])
    const langue = options.langue === undefined ? 'fr' : choisir(options, 'langue', langues)
    const octets = await avecLaBase(async (base) => {
      const ctx = contexteDe(base, texteDOption(options, 'compte'))
      return quoi === 'prestations'
        ? (await exporterMois(ctx, { mois: lireMois(options.mois), format }, langue)).octets
        : (await exporterListe(ctx, { ...toute(quoi), format, langue })).octets
    })
    const fichier = texteDOption(options, 'sortie')
    if (fichier)
      await writeFile(fichier, octets, { mode: 0o600 }).catch(() => {
        throw new ErreurMetier('commande/fichier_illisible', { fichier })
      })
    return {
      octets: octets.byteLength,
      sha256: createHash('sha256').update(octets).digest('hex'),
      contenu_base64: fichier ? null : Buffer.from(octets).toString('base64'),
    }
  },
})

/** The whole list, unfiltered. */
function toute(quoi: ObjetExporte) {
  return { quoi, filtres: {} }
}

function lireMois(texte: unknown): Mois {
  if (typeof texte === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(texte)) return moisDe(texte)
  throw new ErreurMetier('commande/option_requise', { option: 'mois', valeurs: ['2026-09'] })
}
