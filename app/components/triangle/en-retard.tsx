import { Avis } from '#app/components/ui/page.tsx'
import type { Tache } from '#app/domain/tache/tache.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { cleDe, Dette, type Pouvoirs } from './dettes.tsx'

/** What is late, before anything else, whoever owes it. */
export function EnRetard({ taches, peut }: { taches: readonly Tache[]; peut: Pouvoirs }) {
  const { triangle: t, tache } = useTextes()
  const enRetard = taches.filter((une) => une.enRetard)
  if (enRetard.length === 0) return null
  return (
    <Avis ton="mal">
      <h2 className="mb-1">{t.dAbord}</h2>
      <ul className="space-y-1">
        {enRetard.map((une) => (
          <li key={cleDe(une)} className="flex flex-wrap gap-x-2">
            <span className="font-semibold">{tache.coins[une.debiteur]}</span>
            <Dette tache={une} peut={peut} />
          </li>
        ))}
      </ul>
    </Avis>
  )
}
