import { useLoaderData } from '@remix-run/react'
import { Case, Champ, Choix, Groupe, Rangee } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { objectifs } from '#app/domain/candidat/candidat.ts'
import { periodeEnvisagee } from '#app/domain/placement/filtres.ts'
import { saisieDeDecision } from '#app/domain/placement/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterPlacement } from '#app/services/placement/consulter-placement.server.ts'
import { deciderPlacement } from '#app/services/placement/decider.server.ts'
import { preparerDecision } from '#app/services/placement/preparer-decision.server.ts'
import { FinCalculee } from './fin-calculee.tsx'

export const meta = titre((t) => t.placement.decision.titre)

const roles = ['agent', 'administratif', 'responsable'] as const

export const loader = cpas.lire(({ ctx, params, url }) => {
  const placementId = parametre(params.placementId)
  return consulterPlacement(ctx, placementId, 'decision', (tx) =>
    preparerDecision(tx, ctx, placementId, lireFiltres(url, periodeEnvisagee)),
  )
}, roles)

export const action = cpas.agir(
  saisieDeDecision,
  ({ ctx, params, saisie }) => {
    const placementId = parametre(params.placementId)
    deciderPlacement(ctx, placementId, saisie)
    return apres(paths.cpas.placement(placementId), 'placement.decide')
  },
  roles,
)

type Donnees = Awaited<ReturnType<typeof loader>>

export default function Decision() {
  const { placementId, nom, version, calcul, valeurs } = useLoaderData<typeof loader>()
  const { decision: d } = useTextes().placement
  return (
    <PageDActe
      titre={d.titre}
      texte={
        <div className="space-y-5">
          <p>{d.texte}</p>
          <FinCalculee calcul={calcul} />
        </div>
      }
      retour={{ texte: nom, vers: paths.cpas.placement(placementId) }}
      envoyer={d.enregistrer}
      version={version}
      large
    >
      <LaDecision valeurs={valeurs} />
      <CeQuElleFixe valeurs={valeurs} />
    </PageDActe>
  )
}

function LaDecision({ valeurs: v }: Pick<Donnees, 'valeurs'>) {
  const { decision: d } = useTextes().placement
  return (
    <Groupe titre={d.laDecision}>
      <Rangee>
        <Champ nom="decisionLe" type="date" libelle={d.le} defaut={v.decisionLe} />
        <Champ nom="decisionReference" libelle={d.reference} defaut={v.decisionReference} />
        <Champ
          nom="decisionOrgane"
          libelle={d.organe}
          defaut={v.decisionOrgane ?? d.organePropose}
        />
      </Rangee>
    </Groupe>
  )
}

function CeQuElleFixe({ valeurs: v }: Pick<Donnees, 'valeurs'>) {
  const t = useTextes()
  const { decision: d } = t.placement
  return (
    <Groupe titre={d.ceQuElleFixe}>
      <Rangee>
        <Champ nom="debutLe" type="date" libelle={d.debutLe} defaut={v.debutLe} />
        <Champ nom="finPrevueLe" type="date" libelle={d.finPrevueLe} defaut={v.finPrevueLe} />
        <Choix
          nom="objectif"
          libelle={d.objectif}
          defaut={v.objectif}
          options={objectifs.map((un) => ({ valeur: un, texte: t.candidat.objectifs[un] }))}
        />
        <Champ
          nom="heuresSemaine"
          type="number"
          min={1}
          max={50}
          step={0.25}
          libelle={d.heuresSemaine}
          defaut={v.heuresSemaine}
        />
        <Champ
          nom="heuresReference"
          type="number"
          min={30}
          max={40}
          step={0.25}
          libelle={d.heuresReference}
          defaut={v.heuresReference}
        />
      </Rangee>
      <Case nom="formation" libelle={d.formation} defaut={v.formation} />
    </Groupe>
  )
}
