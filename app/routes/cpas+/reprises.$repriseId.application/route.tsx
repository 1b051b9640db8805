import { useLoaderData } from '@remix-run/react'
import { Case } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDApplication } from '#app/domain/reprise/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { appliquerReprise } from '#app/services/reprise/appliquer.server.ts'
import { montrerReprise } from '#app/services/reprise/montrer.server.ts'

export const meta = titre((t) => t.reprise.pages.appliquer)

export const loader = cpas.lire(
  ({ ctx, params, langue }) => {
    const { reprise, sorts } = montrerReprise(ctx.base, ctx, parametre(params.repriseId), {
      langue,
    })
    const { id, nomDeFichier, version } = reprise
    return { id, nomDeFichier, version, pretes: sorts.prete }
  },
  ['agent', 'prospecteur', 'responsable'],
)

export const action = cpas.agir(
  saisieDApplication,
  ({ ctx, params, saisie }) => {
    const repriseId = parametre(params.repriseId)
    appliquerReprise(ctx, repriseId, saisie)
    return apres(paths.cpas.reprise(repriseId), 'reprise.appliquee')
  },
  ['agent', 'prospecteur', 'responsable'],
)

export default function Application() {
  const { id, nomDeFichier, version, pretes } = useLoaderData<typeof loader>()
  const { pages: t } = useTextes().reprise
  return (
    <PageDActe
      titre={t.appliquer}
      texte={t.appliquerTexte(pretes)}
      retour={{ texte: nomDeFichier, vers: paths.cpas.reprise(id) }}
      envoyer={t.appliquer}
      version={version}
    >
      <Case nom="toutOuRien" libelle={t.toutOuRien} />
    </PageDActe>
  )
}
