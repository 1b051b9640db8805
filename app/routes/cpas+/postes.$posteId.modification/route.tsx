import { useLoaderData } from '@remix-run/react'
import { ChoixDuMetier } from '#app/components/poste/choix-du-metier.tsx'
import { FormulaireDePoste } from '#app/components/poste/formulaire-de-poste.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { debutDePoste, SANS_METIER } from '#app/domain/poste/filtres.ts'
import { saisieDeModificationDePoste } from '#app/domain/poste/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { modifierFicheDePoste } from '#app/services/poste/modifier.server.ts'
import { lirePoste } from '#db/reads/poste.server.ts'
import { choixDuPoste } from '#db/reads/poste-a-ecrire.server.ts'

export const meta = titre((t) => t.poste.formulaire.modification)

export const loader = cpas.lire(
  ({ ctx, params, url }) => {
    const { base, perimetre, aujourdhui } = ctx
    const poste = lirePoste(base, perimetre, parametre(params.posteId), aujourdhui)
    const choisi = lireFiltres(url, debutDePoste).metier ?? poste.metier
    return {
      poste,
      metier: choisi === SANS_METIER ? null : choisi,
      choix: choixDuPoste(base, perimetre, poste.hoteId),
    }
  },
  ['agent', 'prospecteur', 'responsable'],
)

export const action = cpas.agir(
  saisieDeModificationDePoste,
  ({ ctx, params, saisie }) => {
    const posteId = parametre(params.posteId)
    modifierFicheDePoste(ctx, posteId, saisie)
    return apres(paths.cpas.poste(posteId), 'poste.modifie')
  },
  ['agent', 'prospecteur', 'responsable'],
)

export default function ModifierLePoste() {
  const { poste, metier, choix } = useLoaderData<typeof loader>()
  const { poste: p } = useTextes()
  const retour = paths.cpas.poste(poste.id)
  return (
    <Page
      titre={p.formulaire.modification}
      sousTitre={choix.hote}
      fil={[
        { texte: p.liste.titre, vers: paths.cpas.postes() },
        { texte: poste.titre, vers: retour },
      ]}
    >
      <ChoixDuMetier metier={metier} reste={{}} />
      <FormulaireDePoste poste={poste} metier={metier} choix={choix} retour={retour} />
    </Page>
  )
}
