import { useLoaderData } from '@remix-run/react'
import { Page } from '#app/components/ui/page.tsx'
import { cpas } from '#app/guards/gardes.server.ts'

export const loader = cpas.lire(({ personne }) => ({ prenom: personne.prenom }))

export default function Journee() {
  const { prenom } = useLoaderData<typeof loader>()
  return <Page titre={prenom}>…</Page>
}
