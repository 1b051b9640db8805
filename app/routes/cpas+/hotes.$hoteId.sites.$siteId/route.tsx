import { useLoaderData } from '@remix-run/react'
import { ChampsDeLieu } from '#app/components/hote/formulaire-d-hote.tsx'
import { Champ } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDeModificationDeSite } from '#app/domain/hote/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { modifierLeSite } from '#app/services/hote/modifier-site.server.ts'
import { trouverHote } from '#db/reads/hote.server.ts'
import { trouverSite } from '#db/reads/site.server.ts'

export const meta = titre((t) => t.hote.site.modification)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const site = trouverSite(ctx.base, ctx.perimetre, parametre(params.siteId))
    return { site, hote: trouverHote(ctx.base, ctx.perimetre, site.hoteId).nom }
  },
  ['agent', 'prospecteur', 'responsable'],
)

export const action = cpas.agir(
  saisieDeModificationDeSite,
  ({ ctx, params, saisie }) => {
    modifierLeSite(ctx, parametre(params.siteId), saisie)
    return apres(paths.cpas.hote(parametre(params.hoteId)), 'hote.site')
  },
  ['agent', 'prospecteur', 'responsable'],
)

export default function ModifierLeSite() {
  const { site, hote } = useLoaderData<typeof loader>()
  const { site: t } = useTextes().hote
  return (
    <PageDActe
      titre={t.modification}
      retour={{ texte: hote, vers: paths.cpas.hote(site.hoteId) }}
      envoyer={t.enregistrer}
      version={site.version}
    >
      <Champ nom="nom" libelle={t.nom} aide={t.nomAide} defaut={site.nom} />
      <ChampsDeLieu lieu={site} />
    </PageDActe>
  )
}
