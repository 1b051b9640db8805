import { filtresDeStatistique } from '#app/domain/placement/filtres.ts'
import { observateur } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { exporterStatistiques } from '#app/services/statistique/exporter.server.ts'

export const loader = observateur.lire(({ ctx, url, langue }) => {
  const { annee = Number(ctx.aujourdhui.slice(0, 4)) } = lireFiltres(url, filtresDeStatistique)
  return new Response(exporterStatistiques(ctx, annee, langue), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="passerelle-60-${annee}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
})
