import type { Etape } from '#app/domain/placement/ligne-du-temps.ts'
import type { EtatDeFeuille } from '#app/domain/prestation/etat.ts'
import {
  type DateCivile,
  dernierJour,
  type Mois,
  premierJour,
} from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { moisCourt } from '#app/i18n/format.ts'
import { type Echelle, echelle, graduations } from './echelle.ts'

export interface FeuilleSurLaLigne {
  readonly mois: Mois
  readonly etat: EtatDeFeuille
}

const LARGEUR = 1000
const MARGE = 24
const AXE = 46
const SAPIN = '#0f5257'

/** Month sheets by their state: locked is done, missing is red, the rest is on its way. */
const teintes: Record<EtatDeFeuille, string> = {
  a_venir: '#d8d2c4',
  manquante: '#9c3214',
  ouverte: '#e0b44c',
  confirmee: '#e0b44c',
  contestee: '#9c3214',
  approuvee: '#8fb78f',
  verrouillee: '#28602b',
}

/** Says nothing the list below does not: hidden from screen readers, and from narrow screens. */
export function BandeDuTemps({
  etapes,
  feuilles,
  aujourdhui,
}: {
  etapes: readonly Etape[]
  feuilles: readonly FeuilleSurLaLigne[]
  aujourdhui: DateCivile
}) {
  const debut = etapes.find(({ code }) => code === 'debut')
  const fin = etapes.findLast(({ code }) => code === 'fin' || code === 'fin_prevue')
  if (etapes.length === 0) return null
  const e = echelle([...etapes.map(({ le }) => le), aujourdhui], LARGEUR, MARGE)
  return (
    <svg viewBox={`0 0 ${LARGEUR} 104`} className="mb-4 hidden w-full sm:block" aria-hidden="true">
      <NomsDesMois echelle={e} />
      <line x1={e.x(e.du)} x2={e.x(e.au)} y1={AXE} y2={AXE} stroke="#c9c2b2" strokeWidth="3" />
      {debut && fin && <Travail echelle={e} du={debut.le} au={fin.le} jusquA={aujourdhui} />}
      {etapes.map(({ code, le, partie, mois, faite }) => (
        <circle
          key={[code, le, partie, mois].join()}
          cx={e.x(le)}
          cy={AXE}
          r={code === 'debut' || code === 'fin' || code === 'fin_prevue' ? 9 : 5.5}
          fill={faite ? SAPIN : 'white'}
          stroke={SAPIN}
          strokeWidth="2.5"
        />
      ))}
      {debut && fin && <Feuilles echelle={e} feuilles={feuilles} du={debut.le} au={fin.le} />}
      <Aujourdhui x={e.x(aujourdhui)} />
    </svg>
  )
}

function NomsDesMois({ echelle: e }: { echelle: Echelle }) {
  const langue = useLangue()
  return (
    <g fontSize="14" fill="#4d5a59" textAnchor="middle">
      {graduations(e, 12).map((premier) => (
        <g key={premier}>
          <line x1={e.x(premier)} x2={e.x(premier)} y1={AXE - 8} y2={AXE + 8} stroke="#c9c2b2" />
          <text x={e.x(premier)} y="100">
            {moisCourt(premier, langue)}
          </text>
        </g>
      ))}
    </g>
  )
}

/** The time at work: thick, and filled as far as it has gone. */
function Travail({
  echelle: e,
  du,
  au,
  jusquA,
}: {
  echelle: Echelle
  du: DateCivile
  au: DateCivile
  jusquA: DateCivile
}) {
  const fait = jusquA < au ? jusquA : au
  return (
    <g strokeWidth="9" strokeLinecap="round">
      <line x1={e.x(du)} x2={e.x(au)} y1={AXE} y2={AXE} stroke="#bcd8d6" />
      {fait > du && <line x1={e.x(du)} x2={e.x(fait)} y1={AXE} y2={AXE} stroke={SAPIN} />}
    </g>
  )
}

function Feuilles({
  echelle: e,
  feuilles,
  du,
  au,
}: {
  echelle: Echelle
  feuilles: readonly FeuilleSurLaLigne[]
  du: DateCivile
  au: DateCivile
}) {
  return feuilles.map(({ mois, etat }) => {
    const [premier, dernier] = [premierJour(mois), dernierJour(mois)]
    const x = e.x(premier > du ? premier : du)
    const largeur = e.x(dernier < au ? dernier : au) - x
    return (
      <rect
        key={mois}
        x={x + 2}
        y={AXE + 16}
        width={Math.max(4, largeur - 4)}
        height="12"
        rx="3"
        fill={teintes[etat]}
      />
    )
  })
}

function Aujourdhui({ x }: { x: number }) {
  const { triangle: t } = useTextes()
  const bord = x < 80 ? 'start' : x > LARGEUR - 80 ? 'end' : 'middle'
  return (
    <g fill="#9c3214">
      <line x1={x} x2={x} y1="20" y2={AXE + 30} stroke="#9c3214" strokeWidth="2.5" />
      <text x={x} y="14" fontSize="15" fontWeight="600" textAnchor={bord}>
        {t.aujourdhui}
      </text>
    </g>
  )
}
