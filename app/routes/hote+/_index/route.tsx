import { Link, useLoaderData } from '@remix-run/react'
import { Annonces } from '#app/components/horaire/annonces.tsx'
import { ListeDeTaches } from '#app/components/tache/liste-de-taches.tsx'
import { Carte, Page } from '#app/components/ui/page.tsx'
import { ajouterJours } from '#app/domain/shared/date-civile.ts'
import { hote } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourLong } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { annoncesPourLHote } from '#app/services/horaire/planning-de-l-hote.server.ts'
import { listerTaches } from '#app/services/tache/lister.server.ts'

export const meta = titre((t) => t.navigation.aFaire)

const SIX_SEMAINES = 42

export const loader = hote.lire(({ ctx, aujourdhui }) => ({
  aujourdhui,
  taches: listerTaches(ctx.base, ctx, 'hote').map(({ referentId: _, ...tache }) => tache),
  annonces: annoncesPourLHote(ctx.base, ctx, {
    du: aujourdhui,
    au: ajouterJours(aujourdhui, SIX_SEMAINES),
  }),
}))

export default function AFaire() {
  const { aujourdhui, taches, annonces } = useLoaderData<typeof loader>()
  const { navigation, planning: t } = useTextes()
  const langue = useLangue()
  return (
    <Page titre={navigation.aFaire} sousTitre={jourLong(aujourdhui, langue)}>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Carte titre={t.ceQuiVousAttend}>
          <ListeDeTaches taches={taches} porte="hote" />
        </Carte>
        <Carte
          titre={t.sixSemaines}
          actions={<Link to={paths.hote.calendrier()}>{t.voirLePlanning}</Link>}
        >
          <Annonces annonces={annonces} />
        </Carte>
      </div>
    </Page>
  )
}
