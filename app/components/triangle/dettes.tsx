import { Link } from '@remix-run/react'
import { lienDeTache } from '#app/components/tache/lien-de-tache.ts'
import { Quoi } from '#app/components/tache/liste-de-taches.tsx'
import { Badge } from '#app/components/ui/page.tsx'
import type { Coin, Tache } from '#app/domain/tache/tache.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { coins } from './geometrie.ts'

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
  const lien = peutOuvrir(tache, peut) ? lienDeTache(tache, 'cpas') : null
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      {lien ? (
        <Link to={lien}>
          <Quoi tache={tache} />
        </Link>
      ) : (
        <span>
          <Quoi tache={tache} />
        </span>
      )}
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

/** What the centre does itself or receives at its desk; the rest is only waited for. */
function peutOuvrir({ code, debiteur }: Tache, { preparer, terminer }: Pouvoirs): boolean {
  if (code === 'cloturer') return terminer
  const attendue = code === 'repondre_horaire' || code === 'voir_horaire'
  const dejaIci = code === 'preparer_sortie'
  return preparer && !dejaIci && !(attendue && debiteur !== 'cpas')
}
