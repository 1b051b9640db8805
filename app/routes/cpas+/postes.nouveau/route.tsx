import { useLoaderData } from '@remix-run/react'
import { ChoixDuMetier } from '#app/components/poste/choix-du-metier.tsx'
import { FormulaireDePoste } from '#app/components/poste/formulaire-de-poste.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { trouverMetierParCode } from '#app/domain/metier/metier.ts'
import { trouverMetier } from '#app/domain/metier/reconnaissance.ts'
import { debutDePoste, SANS_METIER } from '#app/domain/poste/filtres.ts'
import { saisieDePoste } from '#app/domain/poste/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { creerPoste } from '#app/services/poste/creer.server.ts'
import { listerPartenaires } from '#db/reads/hote.server.ts'
import { choixDuPoste } from '#db/reads/poste-a-ecrire.server.ts'
import { PremierPas } from './premier-pas.tsx'

export const meta = titre((t) => t.poste.formulaire.nouveau)

/** First where and what; then the form, with what the trade proposes. */
export const loader = cpas.lire(
  ({ ctx, url, langue }) => {
    const { hoteId, titre: intitule, metier: choisi } = lireFiltres(url, debutDePoste)
    if (!hoteId || !intitule?.trim())
      return { hoteId, intitule, partenaires: listerPartenaires(ctx.base, ctx.perimetre) }
    const reconnu = choisi ?? trouverMetier(intitule, langue)?.code ?? SANS_METIER
    const metier = reconnu === SANS_METIER ? null : reconnu
    return { hoteId, intitule, metier, choix: choixDuPoste(ctx.base, ctx.perimetre, hoteId) }
  },
  ['agent', 'prospecteur', 'responsable'],
)

export const action = cpas.agir(
  saisieDePoste,
  ({ ctx, saisie }) => {
    const { posteId } = creerPoste(ctx, saisie)
    return apres(paths.cpas.poste(posteId), 'poste.cree')
  },
  ['agent', 'prospecteur', 'responsable'],
)

export default function NouveauPoste() {
  const donnees = useLoaderData<typeof loader>()
  const { poste: p } = useTextes()
  const fil = [{ texte: p.liste.titre, vers: paths.cpas.postes() }]
  if (!('choix' in donnees) || !donnees.choix)
    return (
      <Page titre={p.formulaire.nouveau} fil={fil} etroite>
        <PremierPas {...donnees} />
      </Page>
    )
  const { hoteId, intitule, metier, choix } = donnees
  return (
    <Page titre={p.formulaire.nouveau} fil={fil} sousTitre={choix.hote}>
      <ChoixDuMetier metier={metier} reste={{ hoteId, titre: intitule }} />
      <FormulaireDePoste
        poste={{ titre: intitule, ...habituel(metier) }}
        metier={metier}
        hoteId={hoteId}
        choix={choix}
        retour={paths.cpas.hote(hoteId)}
      />
    </Page>
  )
}

/** What the trade usually demands: a proposal for whoever writes the post, never a rule. */
function habituel(metier: string | null) {
  const connu = metier === null ? undefined : trouverMetierParCode(metier)
  if (!connu) return {}
  const { chargeKg, deboutHeures, avec } = connu.exigences
  return { chargeKg, deboutHeures, exigences: avec }
}
