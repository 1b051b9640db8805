import type { PartDuScore } from '#app/domain/appariement/appariement.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { nombre } from '#app/i18n/format.ts'

export interface PartDite {
  readonly part: PartDuScore
  /** Tenths of a point. */
  readonly dixiemes: number
  readonly phrase: string
}

const couleurs: Record<PartDuScore, string> = {
  souhait: 'fill-sapin',
  competences: 'fill-prune',
  objectif: 'fill-ciel',
  trajet: 'fill-mousse',
  langue: 'fill-ocre',
  horaire: 'fill-brique',
}

/** A score as a bar of its parts, with the sentences that say the same beside it. */
export function BarreDeScore({
  dixiemes,
  lignes,
}: {
  dixiemes: number
  lignes: readonly PartDite[]
}) {
  const { apparier, appariement } = useTextes()
  const langue = useLangue()
  const departs = lignes.map((_, rang) =>
    lignes.slice(0, rang).reduce((somme, une) => somme + une.dixiemes, 0),
  )
  return (
    <div>
      <p className="font-semibold">{apparier.score(nombre(dixiemes / 10, langue, 1))}</p>
      <svg
        viewBox="0 0 1000 40"
        preserveAspectRatio="none"
        className="h-3 w-full rounded-sm"
        aria-hidden="true"
      >
        <rect width="1000" height="40" className="fill-sable" />
        {lignes.map(({ part, dixiemes: largeur }, rang) => (
          <rect
            key={part}
            x={departs[rang]}
            width={Math.max(0, largeur - 3)}
            height="40"
            className={couleurs[part]}
          />
        ))}
      </svg>
      <details className="mt-2">
        <summary>{apparier.proposition.commentLeMatch}</summary>
        <ul className="mt-2 space-y-1">
          {lignes.map(({ part, phrase }) => (
            <li key={part} className="flex items-baseline gap-2">
              <svg viewBox="0 0 10 10" className="size-3 shrink-0" aria-hidden="true">
                <rect width="10" height="10" className={couleurs[part]} />
              </svg>
              <span>
                <span className="sr-only">{appariement.parts[part]} : </span>
                {phrase}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
