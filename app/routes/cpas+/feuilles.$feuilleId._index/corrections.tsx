import { Tableau } from '#app/components/ui/liste.tsx'
import { Carte } from '#app/components/ui/page.tsx'
import type { JourDeFeuille } from '#app/domain/prestation/prestation.ts'
import { avecCorrections, totalMinutes } from '#app/domain/prestation/regles.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { duree, instant, jourCourt } from '#app/i18n/format.ts'

interface Correction extends JourDeFeuille {
  readonly raison: string
  readonly par: string | null
  readonly corrigeeA: Date
}

/** What was changed after the lock: a line each, with its author, its reason, and both totals. */
export function Corrections({
  jours,
  corrections,
}: {
  jours: readonly JourDeFeuille[]
  corrections: readonly Correction[]
}) {
  const { feuille: t, prestation } = useTextes()
  const langue = useLangue()
  const avant = (rang: number) => avecCorrections(jours, corrections.slice(0, rang))
  const lignes = corrections.map((correction, rang) => ({
    ...correction,
    rang,
    ancien: avant(rang).find(({ jour }) => jour === correction.jour)?.code,
    totalAvant: totalMinutes(avant(rang)),
    totalApres: totalMinutes(avant(rang + 1)),
  }))
  return (
    <Carte titre={t.corrections.titre}>
      <Tableau
        legende={t.corrections.titre}
        lignes={lignes}
        cle={({ rang }) => String(rang)}
        colonnes={[
          {
            titre: t.corrections.jour,
            principale: true,
            cellule: ({ jour }) => jourCourt(jour, langue),
          },
          {
            titre: t.corrections.changement,
            cellule: ({ ancien, code }) =>
              `${ancien ? prestation.codes[ancien] : '—'} → ${prestation.codes[code]}`,
          },
          { titre: t.corrections.raison, cellule: ({ raison }) => raison },
          {
            titre: t.corrections.par,
            cellule: ({ par, corrigeeA }) =>
              [par, instant(corrigeeA, langue)].filter(Boolean).join(' · '),
          },
          {
            titre: t.corrections.totaux,
            droite: true,
            cellule: ({ totalAvant, totalApres }) =>
              `${duree(totalAvant, langue)} → ${duree(totalApres, langue)}`,
          },
        ]}
      />
    </Carte>
  )
}
