import { Link } from '@remix-run/react'
import type { CodeDeFerie } from '#app/domain/horaire/feries.ts'
import type { CaseDePlanning } from '#app/domain/horaire/planning.ts'
import { codesDeJour } from '#app/domain/prestation/prestation.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourBref } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'

const fonds: Record<CaseDePlanning['genre'], string> = {
  hors_placement: 'text-gris',
  libre: 'text-gris',
  ferie: 'bg-sable',
  annonce: 'bg-ocre-clair',
  sans_horaire: 'text-gris',
  present: 'bg-mousse-clair',
}

/** Who is there each day; on a telephone each person is a card with the days as lines. */
export function Planning({
  jours,
  lignes,
  aujourdhui,
}: {
  jours: readonly { readonly jour: DateCivile; readonly ferie: CodeDeFerie | null }[]
  lignes: readonly {
    readonly placementId: string
    readonly prenom: string
    readonly nom: string
    readonly titreDuPoste: string
    readonly cases: readonly CaseDePlanning[]
  }[]
  aujourdhui: DateCivile
}) {
  const { planning: t } = useTextes()
  const langue = useLangue()
  return (
    <table className="tableau tableau-pliable">
      <caption className="sr-only">{t.quiEstLa}</caption>
      <thead>
        <tr>
          <th scope="col">{t.qui}</th>
          {jours.map(({ jour }) => (
            <th key={jour} scope="col" className={jour === aujourdhui ? 'text-encre' : ''}>
              {jourBref(jour, langue)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lignes.map(({ placementId, prenom, nom, titreDuPoste, cases }) => (
          <tr key={placementId}>
            <th scope="row" className="border-b border-trait/70 px-3 py-2.5 align-top text-base">
              <Link to={paths.hote.placementHoraire(placementId)}>
                {prenom} {nom}
              </Link>
              <span className="block text-[0.9rem] font-normal text-gris">{titreDuPoste}</span>
            </th>
            {cases.map((une, rang) => {
              const jour = jours[rang]
              return (
                <td
                  key={jour?.jour}
                  data-colonne={jour && jourBref(jour.jour, langue)}
                  className={`whitespace-nowrap ${fonds[une.genre]}`}
                >
                  <Case une={une} />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Case({ une }: { une: CaseDePlanning }) {
  const { planning: t, prestation } = useTextes()
  switch (une.genre) {
    case 'hors_placement':
    case 'libre':
      return <span className="text-[0.94rem]">{t.libre}</span>
    case 'ferie':
      return t.ferie
    case 'sans_horaire':
      return t.sansHoraire
    case 'annonce': {
      const connu = codesDeJour.find((code) => code === une.code)
      return connu ? prestation.codes[connu] : une.code
    }
    case 'present':
      return (
        <span>
          {une.semaine.map(({ de, a }) => (
            <span key={de} className="block">
              {de}–{a}
            </span>
          ))}
        </span>
      )
  }
}
