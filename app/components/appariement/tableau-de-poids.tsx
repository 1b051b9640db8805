import { Tableau } from '#app/components/ui/liste.tsx'
import { type Poids, partsDuScore } from '#app/domain/appariement/appariement.ts'
import { type Direction, directions } from '#app/domain/appariement/bareme.ts'
import { useTextes } from '#app/i18n/contexte.tsx'

/** What each part weighs in each direction. */
export function TableauDePoids({ poids }: { poids: Readonly<Record<Direction, Poids>> }) {
  const { reglage: t, appariement } = useTextes()
  return (
    <Tableau
      legende={t.poids}
      lignes={partsDuScore}
      cle={(part) => part}
      colonnes={[
        {
          titre: t.part,
          principale: true,
          cellule: (part) => (
            <span className="inline-block first-letter:uppercase">{appariement.parts[part]}</span>
          ),
        },
        ...directions.map((direction) => ({
          titre: t.directions[direction],
          droite: true,
          cellule: (part: (typeof partsDuScore)[number]) => poids[direction][part],
        })),
      ]}
    />
  )
}
