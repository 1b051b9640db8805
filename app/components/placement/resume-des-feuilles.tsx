import { Link } from '@remix-run/react'
import { Badge, type Ton } from '#app/components/ui/page.tsx'
import type { StatutDeFeuille } from '#app/domain/prestation/prestation.ts'
import type { Mois } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { moisEnLettres } from '#app/i18n/format.ts'

export interface FeuilleResumee {
  readonly mois: Mois
  readonly id: string | null
  readonly statut: StatutDeFeuille | null
  /** False for the running month, which nobody can confirm yet. */
  readonly attendue: boolean
}

const tons: Record<StatutDeFeuille, Ton> = {
  ouverte: 'attente',
  confirmee: 'info',
  contestee: 'mal',
  approuvee: 'info',
  verrouillee: 'bien',
}

/** Each month with the state of its sheet; one that is not there is shown as missing. */
export function ResumeDesFeuilles({
  feuilles,
  versFeuille,
}: {
  feuilles: readonly FeuilleResumee[]
  versFeuille: (feuille: FeuilleResumee) => string | null
}) {
  const t = useTextes()
  const langue = useLangue()
  if (feuilles.length === 0) return <p className="text-gris">{t.triangle.sansFeuille}</p>
  return (
    <ul className="divide-y divide-trait">
      {feuilles.map((feuille) => {
        const { mois, statut, attendue } = feuille
        const sans = attendue ? t.triangle.feuilleManquante : t.triangle.moisEnCours
        const lien = versFeuille(feuille)
        const nom = moisEnLettres(mois, langue)
        return (
          <li key={mois} className="flex flex-wrap justify-between gap-x-4 py-1.5">
            {lien ? <Link to={lien}>{nom}</Link> : nom}
            <Badge ton={statut ? tons[statut] : attendue ? 'mal' : 'neutre'}>
              {statut ? t.prestation.statuts[statut] : sans}
            </Badge>
          </li>
        )
      })}
    </ul>
  )
}
