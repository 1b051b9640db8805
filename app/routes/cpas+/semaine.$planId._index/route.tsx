import { useLoaderData } from '@remix-run/react'
import { Avis, Carte, LienBouton, Page } from '#app/components/ui/page.tsx'
import { etapesDuPlan } from '#app/domain/appariement/plan.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant, jour } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import { raconterPlan } from '#app/services/appariement/lire-plan.server.ts'
import { consulterListe } from '#app/services/candidat/consulter-dossier.server.ts'
import { LignesADecider, LignesDecidees } from './lignes.tsx'
import { PreuveDuPlan } from './preuve.tsx'
import { ResteDuPlan, ResumeDuPlan } from './resume.tsx'
import { titreEtAttente } from './titre-et-attente.ts'

/** While the run goes on the page reloads itself: no script is needed to wait. */
export const meta = titreEtAttente

export const loader = cpas.lire(
  ({ ctx, params, langue }) => {
    const planId = parametre(params.planId)
    return consulterListe(ctx, 'plan', (tx) => raconterPlan(tx, ctx, planId, langue))
  },
  ['agent', 'responsable'],
)

export type Donnees = Awaited<ReturnType<typeof loader>>

export default function UnPlan() {
  const { etat, ...plan } = useLoaderData<typeof loader>()
  const { plan: t } = useTextes()
  const langue = useLangue()
  return (
    <Page
      titre={t.unPlan(jour(plan.jour, langue))}
      sousTitre={`${t.objectifs[plan.objectif]} · ${t.calculePar(instant(plan.creeA, langue), plan.par)}`}
      fil={[{ texte: t.titre, vers: paths.cpas.semaine }]}
    >
      {etat.genre === 'en_cours' && <EnCours planId={plan.id} etape={etat.etape} />}
      {etat.genre === 'echoue' && <Avis ton="attente">{t.echoue}</Avis>}
      {etat.genre === 'pret' && (
        <div className="space-y-6">
          <ResumeDuPlan objectif={plan.objectif} {...etat} />
          <LignesADecider planId={plan.id} objectif={plan.objectif} lignes={etat.lignes} />
          <LignesDecidees lignes={etat.lignes} />
          <ResteDuPlan {...etat} />
          <PreuveDuPlan {...etat.preuve} reglage={plan.reglage} />
        </div>
      )}
    </Page>
  )
}

function EnCours({
  planId,
  etape,
}: {
  planId: string
  etape: (typeof etapesDuPlan)[number] | null
}) {
  const { plan: t } = useTextes()
  const faites = etape ? etapesDuPlan.indexOf(etape) : 0
  return (
    <Carte titre={t.enCours.titre}>
      <p className="mb-4">{t.enCours.texte}</p>
      <progress className="mb-3 w-full" max={etapesDuPlan.length} value={faites} />
      <ol className="mb-4 list-decimal pl-6">
        {etapesDuPlan.map((une, rang) => (
          <li key={une} className={rang === faites ? 'font-semibold' : 'text-gris'}>
            {t.etapes[une]}
          </li>
        ))}
      </ol>
      <LienBouton vers={paths.cpas.plan(planId)} genre="second">
        {t.enCours.recharger}
      </LienBouton>
    </Carte>
  )
}
