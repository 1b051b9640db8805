import type { JourDeFeuille } from '#app/domain/prestation/prestation.ts'
import { totalMinutes } from '#app/domain/prestation/regles.ts'
import { ajouterJours, type DateCivile, jourSemaine } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { duree, jourBref, jourEnLettres } from '#app/i18n/format.ts'

/** A month in plain words, week by week: no code, days off left out. For hosts and workers. */
export function JoursEnMots({ jours }: { jours: readonly JourDeFeuille[] }) {
  const { feuille: t, prestation } = useTextes()
  const langue = useLangue()
  const prevus = jours.filter(({ code }) => code !== 'TP')
  return (
    <div className="space-y-4">
      {enSemaines(prevus).map(({ lundi, siens }) => (
        <section key={lundi}>
          <h3 className="mb-1 text-gris">{t.semaineDu(jourEnLettres(lundi, langue))}</h3>
          <ul className="divide-y divide-trait/70 border-y border-trait/70">
            {siens.map(({ jour, code, minutes }) => (
              <li key={jour} className="flex flex-wrap justify-between gap-x-4 py-1.5">
                <span>
                  <span className="inline-block w-20 font-semibold">{jourBref(jour, langue)}</span>
                  {prestation.codes[code]}
                </span>
                {minutes > 0 && <span className="whitespace-nowrap">{duree(minutes, langue)}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="flex justify-between border-t-2 border-trait pt-2 text-lg font-semibold">
        <span>{t.total}</span>
        <span>{duree(totalMinutes(jours), langue)}</span>
      </p>
    </div>
  )
}

/** Days of one Monday-to-Sunday week together. */
export function enSemaines<J extends { readonly jour: DateCivile }>(
  jours: readonly J[],
): { readonly lundi: DateCivile; readonly siens: readonly J[] }[] {
  const semaines = new Map<DateCivile, J[]>()
  for (const un of jours) {
    const lundi = ajouterJours(un.jour, 1 - jourSemaine(un.jour))
    semaines.set(lundi, [...(semaines.get(lundi) ?? []), un])
  }
  return [...semaines].map(([lundi, siens]) => ({ lundi, siens }))
}
