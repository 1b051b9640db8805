import { Badge } from '#app/components/ui/page.tsx'
import type { LigneDeDroits } from '#app/domain/droit/droit.ts'
import { raconter } from '#app/domain/droit/trait.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, nombre } from '#app/i18n/format.ts'
import { tonsDEffet } from './arithmetique.tsx'

/** The counter told to the person: few spans, plain words, why a span does not count. */
export function CalculRaconte({
  lignes,
  aujourdhui,
}: {
  lignes: readonly LigneDeDroits[]
  aujourdhui: DateCivile
}) {
  const { compteur: t, droit } = useTextes()
  const langue = useLangue()
  return (
    <ol className="divide-y divide-trait/70">
      {raconter(lignes, aujourdhui).map(({ du, au, effet, regle, jours, joursAVerifier }) => (
        <li key={[du, au, effet].join()} className="py-3">
          <span className="flex flex-wrap items-baseline justify-between gap-x-4">
            <strong>
              {du === au ? jour(du, langue) : t.duAu(jour(du, langue), jour(au, langue))}
            </strong>
            <span className="font-semibold">
              {joursAVerifier > 0
                ? t.peutEtre(nombre(joursAVerifier, langue))
                : effet === 'compte'
                  ? t.plusJours(nombre(jours, langue))
                  : ''}
            </span>
          </span>
          <Badge ton={tonsDEffet[effet]}>{droit.effets[effet]}</Badge>{' '}
          {regle ? droit.regles[regle].nom : t.travailEtConges}
          {effet !== 'compte' && regle && (
            <span className="block text-gris">{droit.regles[regle].phrase}</span>
          )}
        </li>
      ))}
    </ol>
  )
}
