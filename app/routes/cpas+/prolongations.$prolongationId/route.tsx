import { useLoaderData } from '@remix-run/react'
import { DemandeDeProlongation } from '#app/components/placement/demande-de-prolongation.tsx'
import { Champ, ChampTexte, Radios } from '#app/components/ui/champ.tsx'
import { Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Avis, Carte, Fiche, Page } from '#app/components/ui/page.tsx'
import { decisions } from '#app/domain/prolongation/prolongation.ts'
import { saisieDeDecision } from '#app/domain/prolongation/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterPlacement } from '#app/services/placement/consulter-placement.server.ts'
import { deciderProlongation } from '#app/services/prolongation/decider.server.ts'
import { voirProlongations } from '#app/services/prolongation/voir.server.ts'
import { trouverProlongation } from '#db/reads/prolongation.server.ts'

export const meta = titre((t) => t.prolongation.titre)

const roles = ['agent', 'administratif', 'responsable'] as const

export const loader = cpas.lire(({ ctx, params }) => {
  const id = parametre(params.prolongationId)
  const { placementId } = trouverProlongation(ctx.base, ctx.perimetre, id)
  return consulterPlacement(ctx, placementId, 'prolongation', (tx) => {
    const { demandes, ...vues } = voirProlongations(tx, ctx, placementId)
    return { ...vues, demande: demandes.find((une) => une.id === id) ?? null }
  })
}, roles)

export const action = cpas.agir(
  saisieDeDecision,
  ({ ctx, params, saisie }) => {
    const id = parametre(params.prolongationId)
    const { conventionId } = deciderProlongation(ctx, id, saisie)
    return conventionId
      ? apres(paths.cpas.conventionMiseEnSignature(conventionId), 'prolongation.accordee')
      : apres(paths.cpas.prolongation(id), 'prolongation.refusee')
  },
  roles,
)

export default function UneProlongation() {
  const { demande, nom, placementId, ...vues } = useLoaderData<typeof loader>()
  const { prolongation: t, suiviDesDroits } = useTextes()
  const langue = useLangue()
  if (!demande) return null
  const attend = demande.statut === 'demandee'
  return (
    <Page
      titre={t.titre}
      fil={[
        { texte: nom, vers: paths.cpas.placement(placementId) },
        { texte: t.demandes, vers: paths.cpas.placementProlongation(placementId) },
      ]}
    >
      <div className="space-y-5">
        <Carte>
          <DemandeDeProlongation demande={demande} />
        </Carte>
        <Fiche
          lignes={[
            [t.finPrevue, jour(vues.finPrevueLe, langue)],
            [t.atteint, vues.atteintLe && jour(vues.atteintLe, langue)],
          ]}
        />
        {attend && !demande.peutDecider && (
          <Avis ton="attente">
            {t.attend(suiviDesDroits.politique.decideurs[demande.decideur])}
          </Avis>
        )}
        {attend && demande.peutDecider && (
          <Decision
            version={demande.version}
            aujourdhui={vues.aujourdhui}
            organe={demande.decideur === 'organe'}
          />
        )}
      </div>
    </Page>
  )
}

function Decision({
  version,
  aujourdhui,
  organe,
}: {
  version: number
  aujourdhui: string
  organe: boolean
}) {
  const { prolongation: t } = useTextes()
  return (
    <Carte titre={t.decider}>
      <p className="mb-4 max-w-2xl">{t.deciderTexte}</p>
      <Formulaire version={version}>
        <Radios
          nom="decision"
          libelle={t.decision}
          options={decisions.map((valeur) => ({ valeur, texte: t.decisions[valeur] }))}
        />
        <Champ nom="decideeLe" type="date" etroit libelle={t.decideeLe} defaut={aujourdhui} />
        <Champ
          nom="reference"
          maxLength={120}
          requis={organe}
          libelle={t.reference}
          {...(organe ? { aide: t.referenceAide } : {})}
        />
        <ChampTexte nom="raison" requis={false} libelle={t.raison} aide={t.raisonAide} />
        <Envoyer>{t.enregistrer}</Envoyer>
      </Formulaire>
    </Carte>
  )
}
