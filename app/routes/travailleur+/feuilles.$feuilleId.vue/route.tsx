import { useLoaderData } from '@remix-run/react'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDeFeuille } from '#app/domain/prestation/saisie.ts'
import { travailleur } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { moisEnLettres } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { noterFeuilleVue } from '#app/services/prestation/regarder.server.ts'
import { trouverFeuille } from '#db/reads/prestation.server.ts'

export const meta = titre((t) => t.parcours.feuilles.juste)

export const loader = travailleur.lire(({ ctx, params }) => {
  const { id, mois, version } = trouverFeuille(ctx.base, ctx.perimetre, parametre(params.feuilleId))
  return { id, mois, version }
})

export const action = travailleur.agir(saisieDeFeuille, ({ ctx, params, saisie }) => {
  const feuilleId = parametre(params.feuilleId)
  noterFeuilleVue(ctx, feuilleId, saisie)
  return apres(paths.travailleur.feuille(feuilleId), 'feuille.vue')
})

export default function FeuilleJuste() {
  const { id, mois, version } = useLoaderData<typeof loader>()
  const { feuilles: t } = useTextes().parcours
  const langue = useLangue()
  return (
    <PageDActe
      titre={t.justeTitre(moisEnLettres(mois, langue))}
      retour={{ texte: t.du(moisEnLettres(mois, langue)), vers: paths.travailleur.feuille(id) }}
      envoyer={t.juste}
      version={version}
    />
  )
}
