import { Link } from '@remix-run/react'
import { Tableau } from '#app/components/ui/liste.tsx'
import { Carte, Vide } from '#app/components/ui/page.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant, nombre } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Donnees } from './route.tsx'

export function BesoinsDuCentre({ obstacles }: Pick<Donnees, 'obstacles'>) {
  const { equite, appariement } = useTextes()
  const { besoinsDuCentre: t } = equite
  return (
    <Carte titre={t.titre}>
      <p className="aide mb-3">{t.texte}</p>
      <Tableau
        legende={t.titre}
        lignes={obstacles}
        cle={({ regle }) => regle}
        colonnes={[
          { titre: t.besoin, principale: true, cellule: ({ regle }) => equite.besoins[regle] },
          {
            titre: t.personnes,
            droite: true,
            cellule: ({ personnes }) => personnes ?? appariement.effectifCache,
          },
        ]}
      />
    </Carte>
  )
}

export function ParRegle({ parRegle }: Pick<Donnees, 'parRegle'>) {
  const { equite, appariement } = useTextes()
  const { parRegle: t } = equite
  return (
    <Carte titre={t.titre}>
      <p className="aide mb-3">{t.texte}</p>
      <Tableau
        legende={t.titre}
        lignes={parRegle}
        cle={({ regle }) => regle}
        colonnes={[
          {
            titre: t.regle,
            principale: true,
            cellule: ({ regle }) => (regle === 'aucune' ? t.aucune : appariement.regles[regle]),
          },
          {
            titre: t.personnes,
            droite: true,
            cellule: ({ personnes }) => personnes ?? appariement.effectifCache,
          },
          {
            titre: t.proposees,
            droite: true,
            cellule: ({ proposees }) => proposees ?? '—',
          },
        ]}
      />
    </Carte>
  )
}

/** What serving those who wait cost, run by run: a price that nobody sees is a hidden decision. */
export function Prix({ plans }: Pick<Donnees, 'plans'>) {
  const { equite, plan } = useTextes()
  const { prix: t } = equite
  const langue = useLangue()
  if (plans.length === 0)
    return (
      <Carte titre={t.titre}>
        <Vide>{t.vide}</Vide>
      </Carte>
    )
  return (
    <section>
      <h2 className="mb-3">{t.titre}</h2>
      <Tableau
        legende={t.titre}
        lignes={plans.flatMap(({ comparaison, ...reste }) =>
          comparaison ? [{ ...reste, ...comparaison }] : [],
        )}
        cle={({ id }) => id}
        colonnes={[
          {
            titre: t.plan,
            principale: true,
            cellule: ({ id, creeA, objectif }) => (
              <>
                <Link to={paths.cpas.plan(id)}>{instant(creeA, langue)}</Link>
                <span className="aide">{plan.objectifs[objectif]}</span>
              </>
            ),
          },
          {
            titre: t.perdu,
            droite: true,
            cellule: ({ prix }) => nombre(prix.perdu / 100, langue, 1),
          },
          {
            titre: t.pourMille,
            droite: true,
            cellule: ({ prix }) => nombre(prix.pourMille, langue, 1),
          },
          {
            titre: t.servies,
            droite: true,
            cellule: (une) => `${une.plan.personnes} (${une.sansPriorite.personnes})`,
          },
          {
            titre: t.prioritaires,
            droite: true,
            cellule: (une) => `${une.plan.prioritaires} (${une.sansPriorite.prioritaires})`,
          },
        ]}
      />
    </section>
  )
}
