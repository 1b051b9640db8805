import { Tableau } from '#app/components/ui/liste.tsx'
import { Carte } from '#app/components/ui/page.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { nombre } from '#app/i18n/format.ts'
import { nomDuGroupe } from '#app/i18n/statistique.ts'
import { Barres } from './barres.tsx'
import type { StatistiquesMontrees } from './route.tsx'

/** One breakdown: its table, and the same figures drawn beside it. */
export function TableauDeStatistique({
  tableau: { dimension, lignes },
}: {
  tableau: StatistiquesMontrees['tableaux'][number]
}) {
  const { statistique: t } = useTextes()
  const langue = useLangue()
  const titre = t.dimensions[dimension]
  const dire = (valeur: number | null) =>
    valeur === null ? <span className="text-gris">{t.nonPublie}</span> : nombre(valeur, langue)
  const nommees = lignes.map((ligne) => ({
    ...ligne,
    nom: nomDuGroupe(dimension, ligne, langue),
  }))
  return (
    <Carte titre={titre}>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Tableau
          legende={titre}
          lignes={nommees}
          cle={({ cle }) => cle}
          colonnes={[
            { titre: t.groupe, principale: true, cellule: ({ nom }) => nom },
            {
              titre: t.propositions,
              droite: true,
              cellule: ({ propositions }) => dire(propositions),
            },
            { titre: t.placements, droite: true, cellule: ({ placements }) => dire(placements) },
          ]}
        />
        <Barres titre={titre} groupes={nommees} />
      </div>
    </Carte>
  )
}
