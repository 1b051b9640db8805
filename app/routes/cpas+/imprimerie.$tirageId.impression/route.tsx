import { useLoaderData } from '@remix-run/react'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDImpression } from '#app/domain/convention/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { marquerImprime } from '#app/services/tirage/marquer-imprime.server.ts'
import { voirTirage } from '#app/services/tirage/voir.server.ts'

export const meta = titre((t) => t.imprimerie.tirage.imprime)

const roles = ['agent', 'administratif', 'responsable'] as const

export const loader = cpas.lire(({ ctx, params }) => {
  const { id, documents } = voirTirage(ctx, parametre(params.tirageId))
  return { id, documents: documents.length }
}, roles)

export const action = cpas.agir(
  saisieDImpression,
  ({ ctx, params }) => {
    marquerImprime(ctx, parametre(params.tirageId))
    return apres(paths.cpas.imprimerie(), 'tirage.imprime')
  },
  roles,
)

export default function Impression() {
  const { id, documents } = useLoaderData<typeof loader>()
  const { imprimerie: t } = useTextes()
  return (
    <PageDActe
      titre={t.tirage.imprime}
      texte={
        <p>
          {t.pile(documents)}. {t.tirage.imprimeTexte}
        </p>
      }
      retour={{ texte: t.tirage.titre, vers: paths.cpas.tirage(id) }}
      envoyer={t.tirage.imprime}
    />
  )
}
