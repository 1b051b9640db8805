import type { ReactNode } from 'react'
import { LienBouton, ListeDePhrases } from '#app/components/ui/page.tsx'
import { partsDuScore } from '#app/domain/appariement/appariement.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { nombre } from '#app/i18n/format.ts'
import type { PartDite } from './barre-de-score.tsx'

export interface ColonneComparee {
  readonly id: string
  readonly dixiemes: number
  readonly lignes: readonly PartDite[]
  readonly place: number | null
  readonly sur: number
  readonly bloquent: readonly string[]
  readonly aVerifier: readonly string[]
  readonly priorite: string | null
  readonly rangs: string
}

/** Two or three, fact by fact on the same lines; what is best of a line is not coloured: one reads. */
export function CoteACote({
  titre,
  colonnes,
  nommer,
  versProposer,
}: {
  titre: string
  colonnes: readonly ColonneComparee[]
  nommer: (id: string) => ReactNode
  versProposer: ((id: string) => string) | null
}) {
  const { apparier, appariement } = useTextes()
  const { comparer: t } = apparier
  const langue = useLangue()
  const points = (dixiemes: number) => nombre(dixiemes / 10, langue, 1)
  const lignes: readonly (readonly [string, (colonne: ColonneComparee) => ReactNode])[] = [
    [t.score, ({ dixiemes }) => <strong>{apparier.score(points(dixiemes))}</strong>],
    [t.place, ({ place, sur }) => (place === null ? t.horsListe : t.placeDite(place, sur))],
    [t.autreCote, ({ rangs }) => rangs],
    [apparier.priorite, ({ priorite }) => priorite ?? '—'],
    ...partsDuScore.map(
      (part) =>
        [
          appariement.parts[part],
          ({ lignes: parts }: ColonneComparee) =>
            parts
              .filter((une) => une.part === part)
              .map(({ phrase }) => phrase)
              .join(' '),
        ] as const,
    ),
    [t.bloque, ({ bloquent }) => enListe(bloquent, t.rien)],
    [apparier.aVerifier, ({ aVerifier }) => enListe(aVerifier, t.rien)],
  ]
  return (
    <div className="overflow-x-auto rounded-lg border border-trait bg-white">
      <table className="tableau min-w-[44rem] table-fixed">
        <caption className="sr-only">{titre}</caption>
        <thead>
          <tr>
            <td className="w-36" />
            {colonnes.map(({ id }) => (
              <th key={id} scope="col" className="text-base text-encre">
                {nommer(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map(([nom, lire]) => (
            <tr key={nom}>
              <th scope="row">{nom}</th>
              {colonnes.map((colonne) => (
                <td key={colonne.id}>{lire(colonne)}</td>
              ))}
            </tr>
          ))}
          {versProposer && (
            <tr className="sans-impression">
              <td />
              {colonnes.map(({ id, bloquent }) => (
                <td key={id}>
                  <LienBouton
                    vers={versProposer(id)}
                    genre={bloquent.length > 0 ? 'second' : ''}
                    petit
                  >
                    {bloquent.length > 0 ? apparier.proposerQuandMeme : apparier.proposer}
                  </LienBouton>
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

function enListe(phrases: readonly string[], rien: string): ReactNode {
  return phrases.length === 0 ? rien : <ListeDePhrases phrases={phrases} />
}
