import { Link } from '@remix-run/react'
import type { EtatDeFeuille } from '#app/domain/prestation/etat.ts'
import { useTextes } from '#app/i18n/contexte.tsx'

const couleurs: Record<EtatDeFeuille, string> = {
  a_venir: 'fill-trait',
  manquante: 'fill-brique',
  ouverte: 'fill-ocre',
  confirmee: 'fill-ciel',
  contestee: 'fill-[#c2553a]',
  approuvee: 'fill-mousse',
  verrouillee: 'fill-prune',
}

/** How many sheets stand in each state: a bar for the eye, and the same numbers as a list of links. */
export function BarreDesEtats({
  comptes,
  vers,
}: {
  comptes: readonly { readonly etat: EtatDeFeuille; readonly nombre: number }[]
  /** The list narrowed to a state. */
  vers: (etat: EtatDeFeuille) => string
}) {
  const { feuille: t } = useTextes()
  const total = comptes.reduce((somme, { nombre }) => somme + nombre, 0)
  if (total === 0) return null
  const parts = comptes.map((un, rang) => ({
    ...un,
    avant: comptes.slice(0, rang).reduce((somme, { nombre }) => somme + nombre, 0),
  }))
  return (
    <div>
      <svg width="100%" height="22" className="block overflow-hidden rounded" aria-hidden="true">
        {parts.map(({ etat, nombre, avant }) => (
          <rect
            key={etat}
            x={`${(100 * avant) / total}%`}
            width={`${(100 * nombre) / total}%`}
            height="22"
            className={`${couleurs[etat]} stroke-white stroke-2`}
          />
        ))}
      </svg>
      <table className="mt-2 w-full max-w-md text-left">
        <caption className="sr-only">{t.liste.parEtat}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t.liste.etat}</th>
            <th scope="col">{t.liste.nombre}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ etat, nombre }) => (
            <tr key={etat}>
              <th scope="row" className="py-0.5 pr-4 font-normal">
                <svg width="12" height="12" className="mr-2 inline-block" aria-hidden="true">
                  <rect width="12" height="12" rx="2" className={couleurs[etat]} />
                </svg>
                <Link to={vers(etat)}>{t.etats[etat]}</Link>
              </th>
              <td className="py-0.5 text-right font-semibold">{nombre}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
