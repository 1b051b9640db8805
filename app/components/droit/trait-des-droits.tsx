import type { LigneDeDroits } from '#app/domain/droit/droit.ts'
import {
  type EtapeDuTrait,
  etapesDuTrait,
  type GenreDEtape,
  periodeDuTrait,
} from '#app/domain/droit/trait.ts'
import { type DateCivile, joursEntre } from '#app/domain/shared/date-civile.ts'
import { dureeEnJours } from '#app/domain/shared/periode.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, jourEnLettres } from '#app/i18n/format.ts'

const couleurs: Record<GenreDEtape, string> = {
  compte: 'fill-mousse',
  prolonge: 'fill-ciel',
  ne_compte_pas: 'fill-brique',
  inconnu: 'fill-[#d9a441]',
  a_venir: 'fill-sapin-clair',
  vide: 'fill-sable',
}

const HAUT = 26
const EPAIS = 22

/**
 * The way from the first day to the day of the rights, with today on it. Drawn with percentages so
 * that the words keep their size on a telephone; its legend and its table say the same.
 */
export function TraitDesDroits({
  lignes,
  debutLe,
  finPrevueLe,
  atteintLe,
  aujourdhui,
  avecTableau = false,
}: {
  lignes: readonly LigneDeDroits[]
  /** The stretches in words too, for whoever does not see the drawing. */
  avecTableau?: boolean
  debutLe: DateCivile
  finPrevueLe: DateCivile
  atteintLe: DateCivile | null
  aujourdhui: DateCivile
}) {
  const { compteur: t } = useTextes()
  const langue = useLangue()
  const periode = periodeDuTrait(lignes, debutLe, [finPrevueLe, atteintLe, aujourdhui])
  const etapes = etapesDuTrait(lignes, periode, aujourdhui)
  const total = dureeEnJours(periode)
  const place = (jour: DateCivile) => (100 * joursEntre(periode.du, jour)) / total
  const genres = [...new Set(etapes.map(({ genre }) => genre))].filter((un) => un !== 'vide')
  return (
    <figure>
      <svg width="100%" height="92" role="img" aria-label={t.trait.legende} className="block">
        {etapes.map(({ du, au, genre }) => (
          <rect
            key={du}
            x={`${place(du)}%`}
            width={`${(100 * dureeEnJours({ du, au })) / total}%`}
            y={HAUT}
            height={EPAIS}
            className={couleurs[genre]}
          />
        ))}
        <rect width="100%" y={HAUT} height={EPAIS} className="fill-none stroke-trait" rx="3" />
        <Repere x={place(aujourdhui)} texte={t.trait.aujourdhui} enHaut />
        {atteintLe && atteintLe > aujourdhui && (
          <Repere x={place(atteintLe)} texte={t.trait.droits} />
        )}
      </svg>
      <p className="-mt-6 flex justify-between gap-4 text-[0.94rem] text-gris">
        <span>{t.trait.premierJour(jourEnLettres(debutLe, langue))}</span>
      </p>
      <figcaption>
        <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-[0.94rem]">
          {genres.map((genre) => (
            <li key={genre} className="flex items-center gap-2">
              <svg width="14" height="14" aria-hidden="true">
                <rect width="14" height="14" rx="2" className={couleurs[genre]} />
              </svg>
              {t.trait.genres[genre]}
            </li>
          ))}
        </ul>
        {avecTableau && <TableauDuTrait etapes={etapes} />}
      </figcaption>
    </figure>
  )
}

function TableauDuTrait({ etapes }: { etapes: readonly EtapeDuTrait[] }) {
  const { compteur: t } = useTextes()
  const langue = useLangue()
  return (
    <details className="mt-3">
      <summary className="cursor-pointer">{t.trait.enTableau}</summary>
      <table className="tableau mt-2">
        <caption className="sr-only">{t.trait.titre}</caption>
        <thead>
          <tr>
            <th scope="col">{t.periode}</th>
            <th scope="col">{t.effet}</th>
          </tr>
        </thead>
        <tbody>
          {etapes.map(({ du, au, genre }) => (
            <tr key={du}>
              <th scope="row" className="py-2 text-base font-normal text-encre">
                {du === au ? jour(du, langue) : t.duAu(jour(du, langue), jour(au, langue))}
              </th>
              <td>{t.trait.genres[genre]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** A mark on the line; its words turn inwards near the edges. */
function Repere({ x, texte, enHaut = false }: { x: number; texte: string; enHaut?: boolean }) {
  const ancre = x < 15 ? 'start' : x > 85 ? 'end' : 'middle'
  return (
    <>
      <line
        x1={`${x}%`}
        x2={`${x}%`}
        y1={enHaut ? HAUT - 6 : HAUT}
        y2={enHaut ? HAUT + EPAIS : HAUT + EPAIS + 6}
        className="stroke-encre stroke-2"
      />
      <text
        x={`${x}%`}
        y={enHaut ? HAUT - 10 : HAUT + EPAIS + 20}
        textAnchor={ancre}
        className="fill-encre text-[0.9rem] font-semibold"
      >
        {texte}
      </text>
    </>
  )
}
