import { useTextes } from '#app/i18n/contexte.tsx'

interface Groupe {
  readonly cle: string
  readonly nom: string
  readonly propositions: number | null
  readonly placements: number | null
}

const LARGEUR = 340
const HAUTEUR_DE_GROUPE = 46
const LEGENDE = 26

/** Two bars a group on one scale. A figure that is not published has no bar, only its words. */
export function Barres({ titre, groupes }: { titre: string; groupes: readonly Groupe[] }) {
  const { statistique: t } = useTextes()
  const maximum = Math.max(
    1,
    ...groupes.flatMap(({ propositions, placements }) => [propositions ?? 0, placements ?? 0]),
  )
  return (
    <svg
      viewBox={`0 0 ${LARGEUR} ${LEGENDE + groupes.length * HAUTEUR_DE_GROUPE}`}
      role="img"
      aria-label={t.dessin(titre)}
      className="w-full max-w-xl"
    >
      <rect x="0" y="4" width="10" height="10" className="fill-ocre" />
      <text x="15" y="13" className="fill-encre text-[11px]">
        {t.propositions}
      </text>
      <rect x="120" y="4" width="10" height="10" className="fill-sapin" />
      <text x="135" y="13" className="fill-encre text-[11px]">
        {t.placements}
      </text>
      {groupes.map(({ cle, nom, propositions, placements }, i) => (
        <g key={cle} transform={`translate(0 ${LEGENDE + i * HAUTEUR_DE_GROUPE})`}>
          <text x="0" y="10" className="fill-encre text-[11px]">
            {nom}
          </text>
          <Barre y={15} valeur={propositions} maximum={maximum} couleur="fill-ocre" />
          <Barre y={27} valeur={placements} maximum={maximum} couleur="fill-sapin" />
        </g>
      ))}
    </svg>
  )
}

/** Room for the figure at the end of the longest bar. */
const POUR_LE_NOMBRE = 70

function Barre({
  y,
  valeur,
  maximum,
  couleur,
}: {
  y: number
  valeur: number | null
  maximum: number
  couleur: string
}) {
  const { statistique: t } = useTextes()
  const longueur = valeur === null ? 0 : (valeur / maximum) * (LARGEUR - POUR_LE_NOMBRE)
  return (
    <>
      {longueur > 0 && <rect x="0" y={y} width={longueur} height="9" rx="1" className={couleur} />}
      <text x={longueur + 5} y={y + 8} className="fill-gris text-[10px]">
        {valeur ?? t.nonPublie}
      </text>
    </>
  )
}
