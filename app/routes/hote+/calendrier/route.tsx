import { useLoaderData } from '@remix-run/react'
import { Annonces } from '#app/components/horaire/annonces.tsx'
import { Carte, Page, Vide } from '#app/components/ui/page.tsx'
import { filtresDePlanning } from '#app/domain/horaire/filtres.ts'
import { ajouterJours, jourSemaine } from '#app/domain/shared/date-civile.ts'
import { hote } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import {
  annoncesPourLHote,
  planningDeLHote,
} from '#app/services/horaire/planning-de-l-hote.server.ts'
import { ChoixDeLaSemaine } from './choix-de-la-semaine.tsx'
import { Planning } from './planning.tsx'

export const meta = titre((t) => t.planning.titre)

const TREIZE_SEMAINES = 13 * 7

export const loader = hote.lire(({ ctx, url, aujourdhui }) => {
  const jour = lireFiltres(url, filtresDePlanning).semaine ?? aujourdhui
  const lundi = ajouterJours(jour, 1 - jourSemaine(jour))
  return {
    lundi,
    aujourdhui,
    semaine: planningDeLHote(ctx.base, ctx, lundi),
    annonces: annoncesPourLHote(ctx.base, ctx, {
      du: lundi,
      au: ajouterJours(lundi, TREIZE_SEMAINES - 1),
    }),
  }
})

export default function Calendrier() {
  const { lundi, aujourdhui, semaine, annonces } = useLoaderData<typeof loader>()
  const { planning: t } = useTextes()
  return (
    <Page titre={t.titre}>
      <div className="space-y-5">
        <Carte titre={t.quiEstLa}>
          <ChoixDeLaSemaine lundi={lundi} aujourdhui={aujourdhui} />
          {semaine.lignes.length === 0 ? (
            <Vide>{t.personne}</Vide>
          ) : (
            <Planning {...semaine} aujourdhui={aujourdhui} />
          )}
        </Carte>
        <Carte titre={t.treizeSemaines}>
          <Annonces annonces={annonces} />
        </Carte>
      </div>
    </Page>
  )
}
