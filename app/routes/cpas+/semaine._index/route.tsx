import { Link, useLoaderData } from '@remix-run/react'
import { Radios } from '#app/components/ui/champ.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Tableau } from '#app/components/ui/liste.tsx'
import { Badge, Carte, LienBouton, Page, Vide } from '#app/components/ui/page.tsx'
import { objectifsDePlan } from '#app/domain/appariement/plan.ts'
import { saisieDePlan } from '#app/domain/appariement/plan-decide.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant, nombre } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { demanderPlan } from '#app/services/appariement/demander-plan.server.ts'
import { resumerPlans } from '#app/services/appariement/resumer-plans.server.ts'

export const meta = titre((t) => t.plan.titre)

const PLANS_MONTRES = 20

export const loader = cpas.lire(
  ({ ctx }) => ({ plans: resumerPlans(ctx.base, ctx, PLANS_MONTRES) }),
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieDePlan,
  async ({ ctx, saisie }) => paths.cpas.plan((await demanderPlan(ctx, saisie)).planId),
  ['agent', 'responsable'],
)

export default function LaSemaine() {
  const { plans } = useLoaderData<typeof loader>()
  const { plan: t, equite } = useTextes()
  const langue = useLangue()
  return (
    <Page
      titre={t.titre}
      sousTitre={t.sousTitre}
      actions={
        <LienBouton vers={paths.cpas.equite} genre="second">
          {equite.titre}
        </LienBouton>
      }
    >
      <p className="mb-5 max-w-3xl">{t.intro}</p>
      <div className="space-y-6">
        <Carte titre={t.nouveau.titre}>
          <p className="aide mb-4">{t.nouveau.texte}</p>
          <Formulaire>
            <Radios
              nom="objectif"
              libelle={t.nouveau.choix}
              defaut="lexicographique"
              options={objectifsDePlan.map((valeur) => ({
                valeur,
                texte: `${t.objectifs[valeur]}. ${t.objectifsExpliques[valeur]}`,
              }))}
            />
            <Actions>
              <Envoyer>{t.nouveau.calculer}</Envoyer>
            </Actions>
          </Formulaire>
        </Carte>
        <section>
          <h2 className="mb-3">{t.liste.titre}</h2>
          {plans.length === 0 ? (
            <Vide>{t.liste.vide}</Vide>
          ) : (
            <Tableau
              legende={t.liste.titre}
              lignes={plans}
              cle={({ id }) => id}
              colonnes={[
                {
                  titre: t.liste.quand,
                  principale: true,
                  cellule: ({ id, creeA }) => (
                    <Link to={paths.cpas.plan(id)}>{instant(creeA, langue)}</Link>
                  ),
                },
                { titre: t.liste.par, cellule: ({ par }) => par },
                { titre: t.liste.objectif, cellule: ({ objectif }) => t.objectifs[objectif] },
                {
                  titre: t.liste.lignes,
                  droite: true,
                  cellule: ({ lignes, statut }) =>
                    lignes ?? <Badge ton="neutre">{t.liste.etat[statut]}</Badge>,
                },
                {
                  titre: t.liste.decidees,
                  droite: true,
                  cellule: ({ suivies, ecartees }) => `${suivies} / ${ecartees}`,
                },
                {
                  titre: t.liste.prix,
                  droite: true,
                  cellule: ({ comparaison }) =>
                    comparaison && `${nombre(comparaison.prix.pourMille, langue, 1)} ‰`,
                },
              ]}
            />
          )}
        </section>
      </div>
    </Page>
  )
}
