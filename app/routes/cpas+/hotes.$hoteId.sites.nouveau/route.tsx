import { useLoaderData } from '@remix-run/react'
import { ChampsDeLieu } from '#app/components/hote/formulaire-d-hote.tsx'
import { Champ } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDeSite } from '#app/domain/hote/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { ajouterSite } from '#app/services/hote/ajouter-site.server.ts'
import { trouverHote } from '#db/reads/hote.server.ts'

export const meta = titre((t) => t.hote.site.nouveau)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const { id, nom } = trouverHote(ctx.base, ctx.perimetre, parametre(params.hoteId))
    return { id, nom }
  },
  ['agent', 'prospecteur', 'responsable'],
)

export const action = cpas.agir(
  saisieDeSite,
  ({ ctx, params, saisie }) => {
    const hoteId = parametre(params.hoteId)
    ajouterSite(ctx, hoteId, saisie)
    return apres(paths.cpas.hote(hoteId), 'hote.site')
  },
  ['agent', 'prospecteur', 'responsable'],
)

export default function NouveauSite() {
  const { id, nom } = useLoaderData<typeof loader>()
  const { site: t } = useTextes().hote
  return (
    <PageDActe
      titre={t.nouveau}
      retour={{ texte: nom, vers: paths.cpas.hote(id) }}
      envoyer={t.enregistrer}
    >
      <Champ nom="nom" libelle={t.nom} aide={t.nomAide} />
      <ChampsDeLieu lieu={{}} />
    </PageDActe>
  )
}
