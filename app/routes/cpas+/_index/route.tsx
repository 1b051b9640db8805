import { useLoaderData } from '@remix-run/react'
import { Page } from '#app/components/ui/page.tsx'
import { cpas } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourLong } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { consulterListe } from '#app/services/candidat/consulter-dossier.server.ts'
import { journeeDe } from '#app/services/tache/journee.server.ts'
import { journeeAdministrative } from '#app/services/tache/journee-administrative.server.ts'
import { journeeDuProspecteur } from '#app/services/tache/journee-du-prospecteur.server.ts'
import { JourneeAdministrative } from './journee-administrative.tsx'
import { JourneeDeProspection } from './journee-de-prospection.tsx'
import { JourneeDeSuivi } from './journee-de-suivi.tsx'

export const meta = titre((t) => t.navigation.journee)

export const loader = cpas.lire(({ ctx, personne, aujourdhui }) => {
  const qui = { prenom: personne.prenom, aujourdhui }
  switch (ctx.acteur.role) {
    case 'prospecteur':
      return { ...qui, genre: 'prospection' as const, jour: journeeDuProspecteur(ctx.base, ctx) }
    case 'administratif':
      return consulterListe(ctx, 'journee', (tx) => ({
        ...qui,
        genre: 'administration' as const,
        jour: journeeAdministrative(tx, ctx),
      }))
    case 'agent':
    case 'responsable':
      return consulterListe(ctx, 'journee', (tx) => ({
        ...qui,
        genre: 'suivi' as const,
        jour: journeeDe(tx, ctx),
      }))
  }
})

export default function MaJournee() {
  const donnees = useLoaderData<typeof loader>()
  const { journee: t } = useTextes()
  const langue = useLangue()
  return (
    <Page titre={t.bonjour(donnees.prenom)} sousTitre={jourLong(donnees.aujourdhui, langue)}>
      {donnees.genre === 'prospection' && <JourneeDeProspection jour={donnees.jour} />}
      {donnees.genre === 'administration' && <JourneeAdministrative jour={donnees.jour} />}
      {donnees.genre === 'suivi' && <JourneeDeSuivi jour={donnees.jour} />}
    </Page>
  )
}
