import { Tableau } from '#app/components/ui/liste.tsx'
import { Carte } from '#app/components/ui/page.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { nombre } from '#app/i18n/format.ts'
import type { Donnees } from './route.tsx'

const COTE = 240
const BARRE = 30

/** People by months waited, as bars with their figures beside them: the table is the drawing. */
export function Attente({ attente }: Pick<Donnees, 'attente'>) {
  const { equite, appariement } = useTextes()
  const { attente: t } = equite
  const plus = Math.max(1, ...attente.map(({ nombre: combien }) => combien ?? 0))
  return (
    <Carte titre={t.titre}>
      <Tableau
        legende={t.titre}
        lignes={attente}
        cle={({ cle }) => cle}
        colonnes={[
          { titre: t.mois, principale: true, cellule: ({ cle }) => t.tranche(cle) },
          {
            titre: t.personnes,
            cellule: ({ nombre: combien }) =>
              combien === null ? (
                appariement.effectifCache
              ) : (
                <span className="flex items-center gap-3">
                  <svg
                    viewBox={`0 0 100 ${BARRE}`}
                    preserveAspectRatio="none"
                    className="h-4 w-32"
                    aria-hidden="true"
                  >
                    <rect width="100" height={BARRE} className="fill-sable" />
                    <rect width={(100 * combien) / plus} height={BARRE} className="fill-sapin" />
                  </svg>
                  {combien}
                </span>
              ),
          },
        ]}
      />
    </Carte>
  )
}

export function Exposition({ exposition }: Pick<Donnees, 'exposition'>) {
  const { equite, appariement } = useTextes()
  const { exposition: t } = equite
  const langue = useLangue()
  const { courbe, gini, lignes } = exposition
  return (
    <Carte titre={t.titre}>
      <p className="aide mb-3">{t.texte}</p>
      {courbe === null ? <p className="mb-3 text-gris">{t.cache}</p> : <Lorenz courbe={courbe} />}
      {gini !== null && <p className="my-3 font-semibold">{t.gini(nombre(gini, langue, 2))}</p>}
      <Tableau
        legende={t.titre}
        lignes={lignes}
        cle={({ cle }) => cle}
        colonnes={[
          { titre: t.fois, principale: true, cellule: ({ cle }) => cle },
          {
            titre: t.personnes,
            droite: true,
            cellule: ({ nombre: combien }) => combien ?? appariement.effectifCache,
          },
        ]}
      />
    </Carte>
  )
}

/** From the least proposed person to the most: the further below the straight line, the less equal. */
function Lorenz({ courbe }: { courbe: readonly number[] }) {
  const { exposition: t } = useTextes().equite
  const pas = COTE / Math.max(1, courbe.length - 1)
  const points = courbe.map((part, rang) => `${rang * pas},${COTE - part * COTE}`).join(' ')
  return (
    <svg
      viewBox={`-24 -6 ${COTE + 32} ${COTE + 32}`}
      className="w-full max-w-80"
      role="img"
      aria-label={t.courbe}
    >
      <rect width={COTE} height={COTE} className="fill-none stroke-trait" />
      <line x1="0" y1={COTE} x2={COTE} y2="0" className="stroke-gris" strokeDasharray="4 4" />
      <polygon points={`0,${COTE} ${points} ${COTE},${COTE}`} className="fill-sapin-clair" />
      <polyline points={points} className="fill-none stroke-sapin" strokeWidth="2.5" />
      <text x={COTE} y={COTE + 18} textAnchor="end" className="fill-gris text-[12px]">
        {t.axePersonnes} →
      </text>
      <text transform="rotate(-90)" x="0" y="-8" textAnchor="end" className="fill-gris text-[12px]">
        {t.axePropositions} →
      </text>
    </svg>
  )
}
