import { useActionData } from '@remix-run/react'
import { DejaConnu, idDuDouble } from '#app/components/hote/deja-connu.tsx'
import { FormulaireDHote } from '#app/components/hote/formulaire-d-hote.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { saisieDHote } from '#app/domain/hote/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { creerHote } from '#app/services/hote/creer.server.ts'

export const meta = titre((t) => t.hote.formulaire.nouveau)

export const loader = cpas.lire(() => null, ['agent', 'prospecteur', 'responsable'])

export const action = cpas.agir(
  saisieDHote,
  ({ ctx, saisie }) => {
    const { hoteId } = creerHote(ctx, saisie)
    return apres(paths.cpas.hote(hoteId), 'hote.cree')
  },
  ['agent', 'prospecteur', 'responsable'],
)

export default function NouvelHote() {
  const { hote: h } = useTextes()
  const langue = useLangue()
  const double = idDuDouble(useActionData<unknown>())
  return (
    <Page titre={h.formulaire.nouveau} fil={[{ texte: h.liste.titre, vers: paths.cpas.hotes() }]}>
      {double && <DejaConnu hoteId={double.hoteId} />}
      <FormulaireDHote
        hote={{ langue }}
        retour={paths.cpas.hotes()}
        peutPartager
        memeNom={double?.code === 'hote/nom_connu'}
      />
    </Page>
  )
}
