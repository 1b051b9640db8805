import { useLoaderData } from '@remix-run/react'
import { ChampTexte } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDeContestation } from '#app/domain/prestation/saisie.ts'
import { travailleur } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { moisEnLettres } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { contesterFeuille } from '#app/services/prestation/regarder.server.ts'
import { trouverFeuille } from '#db/reads/prestation.server.ts'

export const meta = titre((t) => t.parcours.feuilles.pasDAccord)

export const loader = travailleur.lire(({ ctx, params }) => {
  const { id, mois, version } = trouverFeuille(ctx.base, ctx.perimetre, parametre(params.feuilleId))
  return { id, mois, version }
})

export const action = travailleur.agir(saisieDeContestation, ({ ctx, params, saisie }) => {
  const feuilleId = parametre(params.feuilleId)
  contesterFeuille(ctx, feuilleId, saisie)
  return apres(paths.travailleur.feuille(feuilleId), 'feuille.contestee')
})

export default function PasDAccord() {
  const { id, mois, version } = useLoaderData<typeof loader>()
  const { feuilles: t } = useTextes().parcours
  const langue = useLangue()
  return (
    <PageDActe
      titre={t.pasDAccord}
      texte={t.contestationTexte(moisEnLettres(mois, langue))}
      retour={{ texte: t.du(moisEnLettres(mois, langue)), vers: paths.travailleur.feuille(id) }}
      envoyer={t.contestationEnvoyer}
      version={version}
    >
      <ChampTexte nom="texte" libelle={t.contestationChamp} aide={t.contestationAide} />
    </PageDActe>
  )
}
