import { useLoaderData } from '@remix-run/react'
import { FormulaireDeCadre } from '#app/components/convention/formulaire-de-cadre.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { saisieDeModificationDeCadre } from '#app/domain/convention/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { modifierLeCadre } from '#app/services/cadre/rediger-cadre.server.ts'
import { trouverCadre } from '#db/reads/cadre.server.ts'

export const meta = titre((t) => t.cadre.modification.titre)

export const loader = cpas.lire(({ ctx, params }) => {
  const cadre = trouverCadre(ctx.base, ctx.perimetre, parametre(params.cadreId))
  const { id, numero, complement, categorie, version } = cadre
  return { id, numero, valeurs: complement, categorie, version }
})

export const action = cpas.agir(saisieDeModificationDeCadre, ({ ctx, params, saisie }) => {
  const cadreId = parametre(params.cadreId)
  modifierLeCadre(ctx, cadreId, saisie)
  return apres(paths.cpas.cadre(cadreId), 'cadre.modifie')
})

export default function ModifierLeCadre() {
  const { id, numero, valeurs, categorie, version } = useLoaderData<typeof loader>()
  const { modification: m, liste: l } = useTextes().cadre
  const retour = paths.cpas.cadre(id)
  return (
    <Page
      titre={m.titre}
      fil={[
        { texte: l.titre, vers: paths.cpas.cadres },
        { texte: numero, vers: retour },
      ]}
    >
      <FormulaireDeCadre
        valeurs={valeurs}
        categorie={categorie}
        version={version}
        retour={retour}
      />
    </Page>
  )
}
