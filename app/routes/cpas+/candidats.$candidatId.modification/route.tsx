import { useLoaderData } from '@remix-run/react'
import { FormulaireDeDossier } from '#app/components/candidat/formulaire-de-dossier.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { saisieDeModification } from '#app/domain/candidat/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { modifierDossier } from '#app/services/candidat/modifier-dossier.server.ts'
import { lireDossier } from '#db/reads/candidat.server.ts'

export const meta = titre((t) => t.candidat.formulaire.modification)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const candidatId = parametre(params.candidatId)
    return consulterDossier(ctx, { candidatId, section: 'modification' }, (tx) =>
      lireDossier(tx, ctx.perimetre, candidatId),
    )
  },
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieDeModification,
  ({ ctx, params, saisie }) => {
    const candidatId = parametre(params.candidatId)
    modifierDossier(ctx, candidatId, saisie)
    return apres(paths.cpas.candidat(candidatId), 'candidat.modifie')
  },
  ['agent', 'responsable'],
)

export default function ModifierLeDossier() {
  const dossier = useLoaderData<typeof loader>()
  const { candidat: c } = useTextes()
  const retour = paths.cpas.candidat(dossier.id)
  return (
    <Page
      titre={c.formulaire.modification}
      fil={[
        { texte: c.liste.titre, vers: paths.cpas.candidats() },
        { texte: `${dossier.prenom} ${dossier.nom}`, vers: retour },
      ]}
    >
      <FormulaireDeDossier dossier={dossier} retour={retour} />
    </Page>
  )
}
