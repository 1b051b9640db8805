import { Link } from '@remix-run/react'
import { Badge } from '#app/components/ui/page.tsx'
import type { Coin, Tache } from '#app/domain/tache/tache.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { coins } from './geometrie.ts'
import { lienDeTache } from './liens.ts'
import { nommerTache } from './mots.ts'

/** What the reader may do around a placement, by the predicates of the domain. */
export interface Pouvoirs {
  readonly preparer: boolean
  readonly terminer: boolean
}

const bords: Record<Coin, string> = {
  cpas: 'border-sapin',
  hote: 'border-[#b26a00]',
  travailleur: 'border-prune',
}

/** What each corner owes the other two, late first: the drawing in words. */
export function Dettes({ taches, peut }: { taches: readonly Tache[]; peut: Pouvoirs }) {
  const { triangle: t } = useTextes()
  return (
    <div className="space-y-4">
      {coins.map((coin) => {
        const dues = taches.filter(({ debiteur }) => debiteur === coin)
        return (
          <section key={coin} className={`border-l-4 pl-3 ${bords[coin]}`}>
            <h3>{t.doit[coin]}</h3>
            {dues.length === 0 ? (
              <p className="text-gris">{t.rien}</p>
            ) : (
              <ul className="space-y-1.5">
                {dues.map((une) => (
                  <li key={cleDe(une)}>
                    <Dette tache={une} peut={peut} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}

/** One thing: what, for whom, by when, and where it is done. */
export function Dette({ tache, peut }: { tache: Tache; peut: Pouvoirs }) {
  const t = useTextes()
  const langue = useLangue()
  const { creancier, echeance, enRetard } = tache
  const permis = tache.code === 'cloturer' ? peut.terminer : peut.preparer
  const lien = permis ? lienDeTache(tache) : null
  const mots = nommerTache(tache, t, langue)
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      {lien ? <Link to={lien}>{mots}</Link> : <span>{mots}</span>}
      <span className="text-[0.94rem] text-gris">
        {[
          t.triangle.envers[creancier],
          !enRetard &&
            (echeance ? t.triangle.pour(jour(echeance, langue)) : t.triangle.quandPossible),
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
      {enRetard && echeance && <Badge ton="mal">{t.triangle.depuis(jour(echeance, langue))}</Badge>}
    </span>
  )
}

export function cleDe({ code, debiteur, sujet }: Tache): string {
  return [code, debiteur, sujet.quoi, sujet.mois, sujet.horaireId].join()
}
