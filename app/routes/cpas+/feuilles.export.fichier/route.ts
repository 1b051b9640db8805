import { redirect } from '@remix-run/node'
import { saisieDExport } from '#app/domain/prestation/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { telechargement } from '#app/http/telechargement.server.ts'
import { paths } from '#app/paths.ts'
import { exporterMois } from '#app/services/prestation/exporter-mois.server.ts'

/** Nothing to see here by itself: the page before it says what the file will hold. */
export const loader = cpas.lire(
  () => redirect(paths.cpas.feuillesExport()),
  ['administratif', 'responsable'],
)

export const action = cpas.agir(
  saisieDExport,
  async ({ ctx, saisie, langue }) => telechargement(await exporterMois(ctx, saisie, langue)),
  ['administratif', 'responsable'],
)
