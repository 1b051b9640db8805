import type { Coin, Tache } from '#app/domain/tache/tache.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { coins, type Fleche, fleches, places } from './geometrie.ts'

/** The colours of the emblem, one a corner. */
export const couleurs: Record<Coin, string> = {
  cpas: '#0f5257',
  hote: '#b26a00',
  travailleur: '#5b2a86',
}

const BRIQUE = '#9c3214'
const TRAIT = '#c9c2b2'

/**
 * The three corners and what stands between them: on each arrow the number of things one owes the
 * other, in red when some are late. The lists beside it say the same in words.
 */
export function DessinDuTriangle({
  taches,
  noms,
}: {
  taches: readonly Tache[]
  noms: Readonly<Record<Coin, string>>
}) {
  const { triangle: t } = useTextes()
  const retards = taches.filter(({ enRetard }) => enRetard).length
  return (
    <svg
      viewBox="0 0 460 392"
      className="mx-auto w-full max-w-md"
      role="img"
      aria-label={t.description(taches.length, retards)}
    >
      {fleches(taches).map((une) => (
        <TraceDeFleche key={`${une.debiteur}-${une.creancier}`} fleche={une} />
      ))}
      {coins.map((coin) => (
        <TraceDuCoin
          key={coin}
          coin={coin}
          nom={noms[coin]}
          dus={taches.filter(({ debiteur }) => debiteur === coin).length}
        />
      ))}
    </svg>
  )
}

function TraceDeFleche({
  fleche: { debiteur, nombre, retards, de, a, pastille },
}: {
  fleche: Fleche
}) {
  const couleur = retards > 0 ? BRIQUE : nombre > 0 ? couleurs[debiteur] : TRAIT
  const angle = (Math.atan2(a.y - de.y, a.x - de.x) * 180) / Math.PI
  return (
    <g>
      <line
        x1={de.x}
        y1={de.y}
        x2={a.x}
        y2={a.y}
        stroke={couleur}
        strokeWidth={nombre > 0 ? 3 : 1.5}
        {...(nombre > 0 ? {} : { strokeDasharray: '4 5' })}
      />
      <path
        d="M0 0 -11 -5.5 -11 5.5Z"
        fill={couleur}
        transform={`translate(${a.x} ${a.y}) rotate(${Math.round(angle)})`}
      />
      {nombre > 0 && (
        <>
          <circle
            cx={pastille.x}
            cy={pastille.y}
            r="15"
            fill={retards > 0 ? BRIQUE : 'white'}
            stroke={couleur}
            strokeWidth="2.5"
          />
          <text
            x={pastille.x}
            y={pastille.y + 6}
            textAnchor="middle"
            fontSize="17"
            fontWeight="600"
            fill={retards > 0 ? 'white' : couleur}
          >
            {nombre}
          </text>
        </>
      )}
    </g>
  )
}

const LETTRES_AU_PLUS = 24

function TraceDuCoin({ coin, nom, dus }: { coin: Coin; nom: string; dus: number }) {
  const { triangle: t } = useTextes()
  const { x, y } = places[coin]
  const enHaut = coin === 'cpas'
  return (
    <g textAnchor="middle">
      <circle cx={x} cy={y} r="30" fill={couleurs[coin]} />
      <text x={x} y={y + 8} fontSize="24" fontWeight="600" fill="white">
        {dus === 0 ? '✓' : dus}
      </text>
      <text x={x} y={enHaut ? y - 58 : y + 52} fontSize="17" fontWeight="600" fill={couleurs[coin]}>
        {t.coins[coin]}
      </text>
      {nom !== '' && (
        <text x={x} y={enHaut ? y - 39 : y + 71} fontSize="14" fill="#4d5a59">
          {nom.length > LETTRES_AU_PLUS ? `${nom.slice(0, LETTRES_AU_PLUS - 1)}…` : nom}
        </text>
      )}
    </g>
  )
}
