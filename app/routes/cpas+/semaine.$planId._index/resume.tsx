import { Link } from '@remix-run/react'
import { Carte } from '#app/components/ui/page.tsx'
import type { ComparaisonDuPlan, ObjectifDePlan, Portee } from '#app/domain/appariement/plan.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { nombre } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'

/** What the plan does beside what the score alone would do, and what the difference costs. */
export function ResumeDuPlan({
  objectif,
  comparaison: { prix, plan, sansPriorite },
  compte,
}: {
  objectif: ObjectifDePlan
  comparaison: ComparaisonDuPlan
  compte: { readonly personnes: number; readonly places: number; readonly paires: number }
}) {
  const { resume: t } = useTextes().plan
  const langue = useLangue()
  const points = (centiemes: number) => nombre(centiemes / 100, langue, 1)
  const mesures: readonly (readonly [string, (portee: Portee) => string])[] = [
    [t.personnes, ({ personnes }) => String(personnes)],
    [t.prioritaires, ({ prioritaires }) => String(prioritaires)],
    [t.score[objectif], ({ score }) => points(score)],
    [t.gini, ({ gini }) => nombre(gini, langue, 2)],
  ]
  const phrase = objectif === 'listes' ? t.prixListes : t.prix
  return (
    <Carte titre={t.titre}>
      <p className="mb-3">
        {t.compte(
          nombre(compte.personnes, langue, 0),
          nombre(compte.places, langue, 0),
          nombre(compte.paires, langue, 0),
        )}
      </p>
      <div className="overflow-x-auto">
        <table className="tableau">
          <caption className="sr-only">{t.titre}</caption>
          <thead>
            <tr>
              <th scope="col">{t.mesure}</th>
              <th scope="col" className="text-right">
                {t.avec}
              </th>
              <th scope="col" className="text-right">
                {t.sans[objectif]}
              </th>
            </tr>
          </thead>
          <tbody>
            {mesures.map(([nom, lire]) => (
              <tr key={nom}>
                <th scope="row">{nom}</th>
                <td className="text-right">{lire(plan)}</td>
                <td className="text-right">{lire(sansPriorite)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-3 font-semibold">
        {prix.perdu <= 0
          ? t.gratuit
          : phrase(points(prix.perdu), nombre(prix.pourMille, langue, 1))}
      </p>
    </Carte>
  )
}

/** Who and which posts the plan leaves without anything, each one click from its reasons. */
export function ResteDuPlan({
  sansLigne,
  postesSansNom,
}: {
  sansLigne: readonly { readonly id: string; readonly nom: string; readonly raison: string }[]
  postesSansNom: readonly { readonly id: string; readonly titre: string }[]
}) {
  const { reste: t } = useTextes().plan
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      {sansLigne.length > 0 && (
        <details className="carte">
          <summary className="font-semibold">{t.sansLigne(sansLigne.length)}</summary>
          <ul className="mt-2 divide-y divide-trait">
            {sansLigne.map(({ id, nom, raison }) => (
              <li key={id} className="py-2">
                <span className="font-semibold">{nom}</span>{' '}
                <Link to={paths.cpas.appariementDeLaPersonne(id)}>{t.pourquoi}</Link>
                <span className="aide">{raison}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {postesSansNom.length > 0 && (
        <details className="carte">
          <summary className="font-semibold">{t.sansNom(postesSansNom.length)}</summary>
          <ul className="mt-2 divide-y divide-trait">
            {postesSansNom.map(({ id, titre }) => (
              <li key={id} className="py-2">
                <span className="font-semibold">{titre}</span>{' '}
                <Link to={paths.cpas.appariementDuPoste(id)}>{t.pourquoi}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
