import { FormulaireDeDossier } from '#app/components/candidat/formulaire-de-dossier.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { saisieDeDossier } from '#app/domain/candidat/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { ouvrirDossier } from '#app/services/candidat/ouvrir-dossier.server.ts'

export const meta = titre((t) => t.candidat.formulaire.nouveau)

export const loader = cpas.lire(() => null, ['agent', 'responsable'])

export const action = cpas.agir(
  saisieDeDossier,
  ({ ctx, saisie }) => {
    const { candidatId } = ouvrirDossier(ctx, saisie)
    return apres(paths.cpas.candidat(candidatId), 'candidat.ouvert')
  },
  ['agent', 'responsable'],
)

export default function NouveauCandidat() {
  const { candidat: c } = useTextes()
  const langue = useLangue()
  return (
    <Page
      titre={c.formulaire.nouveau}
      fil={[{ texte: c.liste.titre, vers: paths.cpas.candidats() }]}
    >
      <FormulaireDeDossier dossier={{ langue }} retour={paths.cpas.candidats()} />
    </Page>
  )
}
