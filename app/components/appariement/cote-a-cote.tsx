import type { ReactNode } from 'react'
import { Tableau } from '#app/components/ui/liste.tsx'
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

/** How the columns are called beside their names, which two of them may share. */
const lettres = ['A', 'B', 'C'] as const

/** Two or three, fact by fact on the same lines; what is best of a line is not coloured: one reads. */
export function CoteACote({
  titre,
  colonnes,
  titreDe,
  nommer,
  versProposer,
}: {
  titre: string
  colonnes: readonly ColonneComparee[]
  titreDe: (id: string) => string
  nommer: (id: string) => ReactNode
  versProposer: ((id: string) => string) | null
}) {
  const { comparer: t } = useTextes().apparier
  const faits = useFaits({ nommer, versProposer })
  return (
    <Tableau
      legende={titre}
      lignes={faits}
      cle={({ nom }) => nom}
      colonnes={[
        {
          titre: t.fait,
          principale: true,
          cellule: ({ nom }) => <span className="inline-block first-letter:uppercase">{nom}</span>,
        },
        ...colonnes.map((colonne, rang) => ({
          titre: `${lettres[rang]} · ${titreDe(colonne.id)}`,
          cellule: ({ lire }: Fait) => lire(colonne),
        })),
      ]}
    />
  )
}

interface Fait {
  readonly nom: string
  readonly lire: (colonne: ColonneComparee) => ReactNode
}

function useFaits({
  nommer,
  versProposer,
}: {
  nommer: (id: string) => ReactNode
  versProposer: ((id: string) => string) | null
}): Fait[] {
  const { apparier, appariement } = useTextes()
  const { comparer: t } = apparier
  const langue = useLangue()
  const points = (dixiemes: number) => nombre(dixiemes / 10, langue, 1)
  return [
    { nom: t.fiche, lire: ({ id }) => nommer(id) },
    { nom: t.score, lire: ({ dixiemes }) => <strong>{apparier.score(points(dixiemes))}</strong> },
    {
      nom: t.place,
      lire: ({ place, sur }) => (place === null ? t.horsListe : t.placeDite(place, sur)),
    },
    { nom: apparier.proposition.rangs, lire: ({ rangs }) => rangs },
    { nom: apparier.priorite, lire: ({ priorite }) => priorite ?? '—' },
    ...partsDuScore.map((part) => ({
      nom: appariement.parts[part],
      lire: ({ lignes }: ColonneComparee) =>
        lignes
          .filter((une) => une.part === part)
          .map(({ phrase }) => phrase)
          .join(' '),
    })),
    { nom: t.bloque, lire: ({ bloquent }) => enListe(bloquent, t.rien) },
    { nom: apparier.aVerifier, lire: ({ aVerifier }) => enListe(aVerifier, t.rien) },
    ...(versProposer
      ? [
          {
            nom: apparier.proposer,
            lire: ({ id, bloquent }: ColonneComparee) => (
              <LienBouton vers={versProposer(id)} genre={bloquent.length > 0 ? 'second' : ''} petit>
                {bloquent.length > 0 ? apparier.proposerQuandMeme : apparier.proposer}
              </LienBouton>
            ),
          },
        ]
      : []),
  ]
}

function enListe(phrases: readonly string[], rien: string): ReactNode {
  return phrases.length === 0 ? rien : <ListeDePhrases phrases={phrases} />
}
