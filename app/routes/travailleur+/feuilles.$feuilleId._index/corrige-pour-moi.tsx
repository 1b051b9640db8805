import { Carte } from '#app/components/ui/page.tsx'
import type { CodeDeJour } from '#app/domain/prestation/prestation.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourLong } from '#app/i18n/format.ts'

/** Days the CPAS changed afterwards, with the reason it gave. */
export function CorrigePourMoi({
  corrections,
}: {
  corrections: readonly {
    readonly jour: DateCivile
    readonly code: CodeDeJour
    readonly raison: string
  }[]
}) {
  const { parcours, prestation } = useTextes()
  const langue = useLangue()
  if (corrections.length === 0) return null
  return (
    <Carte titre={parcours.feuilles.corrections}>
      <ul className="space-y-2">
        {corrections.map(({ jour, code, raison }) => (
          <li key={jour + raison}>
            <strong>{jourLong(jour, langue)}</strong> : {prestation.codes[code]}
            <span className="block text-gris">{raison}</span>
          </li>
        ))}
      </ul>
    </Carte>
  )
}
