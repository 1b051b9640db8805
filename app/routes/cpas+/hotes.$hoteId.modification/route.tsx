import { useActionData, useLoaderData } from '@remix-run/react'
import { DejaConnu, idDuDouble } from '#app/components/hote/deja-connu.tsx'
import { FormulaireDHote } from '#app/components/hote/formulaire-d-hote.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { peutPartagerHote } from '#app/domain/hote/permissions.ts'
import { saisieDeModificationDHote } from '#app/domain/hote/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { modifierFicheDHote } from '#app/services/hote/modifier.server.ts'
import { trouverHote } from '#db/reads/hote.server.ts'

export const meta = titre((t) => t.hote.formulaire.modification)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const { creeParCpasId, ...hote } = trouverHote(
      ctx.base,
      ctx.perimetre,
      parametre(params.hoteId),
    )
    return { hote, peutPartager: peutPartagerHote(ctx.acteur, { creeParCpasId }) }
  },
  ['agent', 'prospecteur', 'responsable'],
)

export const action = cpas.agir(
  saisieDeModificationDHote,
  ({ ctx, params, saisie }) => {
    const hoteId = parametre(params.hoteId)
    modifierFicheDHote(ctx, hoteId, saisie)
    return apres(paths.cpas.hote(hoteId), 'hote.modifie')
  },
  ['agent', 'prospecteur', 'responsable'],
)

export default function ModifierLHote() {
  const { hote, peutPartager } = useLoaderData<typeof loader>()
  const { hote: h } = useTextes()
  const double = idDuDouble(useActionData<unknown>())
  const retour = paths.cpas.hote(hote.id)
  return (
    <Page
      titre={h.formulaire.modification}
      fil={[
        { texte: h.liste.titre, vers: paths.cpas.hotes() },
        { texte: hote.nom, vers: retour },
      ]}
    >
      {double && <DejaConnu hoteId={double.hoteId} />}
      <FormulaireDHote hote={hote} retour={retour} peutPartager={peutPartager} />
    </Page>
  )
}
