import { Carte, ListeDePhrases } from '#app/components/ui/page.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { nombre } from '#app/i18n/format.ts'
import type { ApercuDeReglage } from '#app/services/appariement/apercu-de-reglage.server.ts'

/** The two settings side by side, on today's people: decided with open eyes. */
export function Effet({
  apercu: { paliers, plan, premiersPostes, premieresPersonnes },
}: {
  apercu: ApercuDeReglage
}) {
  const { effet: t } = useTextes().reglage
  const langue = useLangue()
  const points = (centiemes: number) => nombre(centiemes / 100, langue, 1)
  const mesures: readonly (readonly [string, string | number, string | number])[] = [
    ...paliers.map(({ palier, avant, apres }) => [t.palier[palier], avant, apres] as const),
    [t.planPersonnes, plan.avant.personnes, plan.apres.personnes],
    [t.planPrioritaires, plan.avant.prioritaires, plan.apres.prioritaires],
    [t.planScore, points(plan.avant.score), points(plan.apres.score)],
  ]
  return (
    <Carte titre={t.titre}>
      <p className="aide mb-3">{t.texte}</p>
      <div className="overflow-x-auto">
        <table className="tableau">
          <caption className="sr-only">{t.titre}</caption>
          <thead>
            <tr>
              <th scope="col">{t.mesure}</th>
              <th scope="col" className="text-right">
                {t.avant}
              </th>
              <th scope="col" className="text-right">
                {t.apres}
              </th>
            </tr>
          </thead>
          <tbody>
            {mesures.map(([nom, avant, apres]) => (
              <tr key={nom} className={avant === apres ? '' : 'bg-ocre-clair'}>
                <th scope="row">{nom}</th>
                <td className="text-right">{avant}</td>
                <td className="text-right">{apres}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="mt-3">
        <ListeDePhrases
          phrases={[
            t.premiersPostes(premiersPostes.changes, premiersPostes.sur),
            t.premieresPersonnes(premieresPersonnes.changes, premieresPersonnes.sur),
            t.lignes(plan.gardees, plan.sur),
          ]}
        />
      </div>
    </Carte>
  )
}
