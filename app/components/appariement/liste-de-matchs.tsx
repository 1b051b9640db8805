import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Badge, LienBouton, ListeDePhrases, Vide } from '#app/components/ui/page.tsx'
import { useTextes } from '#app/i18n/contexte.tsx'
import { BarreDeScore, type PartDite } from './barre-de-score.tsx'

interface Admis {
  readonly id: string
  readonly rang: number
  readonly dixiemes: number
  readonly lignes: readonly PartDite[]
  readonly priorite: string | null
  readonly aVerifier: readonly string[]
}

interface Exclu {
  readonly id: string
  readonly raisons: readonly string[]
}

/** Those that fit, in order, each with its reasons; then those a rule sets aside, each with why. */
export function ListeDeMatchs({
  admis,
  exclus,
  nommer,
  versProposer,
  versComparer,
  vide,
}: {
  admis: readonly Admis[]
  exclus: readonly Exclu[]
  nommer: (id: string) => ReactNode
  /** Where proposing is done; absent for whoever may not propose. */
  versProposer: ((id: string) => string) | null
  /** Where two or three ticked lines are set side by side. */
  versComparer: string
  vide: string
}) {
  const { apparier: t } = useTextes()
  return (
    <div className="space-y-5">
      {admis.length === 0 && <Vide>{vide}</Vide>}
      <Form method="get" action={versComparer}>
        <ol className="space-y-3">
          {admis.map((un) => (
            <li key={un.id} className="carte grid gap-x-6 gap-y-3 lg:grid-cols-[1fr_22rem]">
              <div className="min-w-0 space-y-2">
                <div className="flex flex-wrap items-baseline gap-x-3">
                  <span className="text-gris">{t.rang(un.rang)}</span>
                  {nommer(un.id)}
                  {admis.length > 1 && (
                    <label className="sans-impression ml-auto flex min-h-9 items-center gap-2 text-[0.94rem] text-gris">
                      <input
                        type="checkbox"
                        name="id"
                        value={un.id}
                        className="size-5 accent-sapin"
                      />
                      {t.comparer.choisir}
                    </label>
                  )}
                </div>
                {un.priorite && (
                  <p>
                    <Badge ton="attente">{t.priorite}</Badge> {un.priorite}
                  </p>
                )}
                {un.aVerifier.length > 0 && (
                  <div>
                    <p className="font-semibold">{t.aVerifier}</p>
                    <ListeDePhrases phrases={un.aVerifier} />
                  </div>
                )}
              </div>
              <div className="space-y-3">
                <BarreDeScore dixiemes={un.dixiemes} lignes={un.lignes} />
                {versProposer && (
                  <LienBouton vers={versProposer(un.id)} petit>
                    {t.proposer}
                  </LienBouton>
                )}
              </div>
            </li>
          ))}
        </ol>
        {admis.length > 1 && (
          <p className="sans-impression mt-4 flex flex-wrap items-center gap-3">
            <button type="submit" className="bouton bouton-second">
              {t.comparer.bouton}
            </button>
            <span className="text-gris">{t.comparer.aide}</span>
          </p>
        )}
      </Form>
      {exclus.length > 0 && (
        <details className="carte">
          <summary className="font-semibold">{t.exclus(exclus.length)}</summary>
          <p className="aide mt-2">{t.exclusAide}</p>
          <ul className="divide-y divide-trait">
            {exclus.map(({ id, raisons }) => (
              <li
                key={id}
                className="grid gap-x-6 gap-y-2 py-3 lg:grid-cols-[16rem_1fr_auto] lg:items-start"
              >
                <div className="min-w-0">{nommer(id)}</div>
                <ListeDePhrases phrases={raisons} />
                {versProposer && (
                  <LienBouton vers={versProposer(id)} genre="second" petit>
                    {t.proposerQuandMeme}
                  </LienBouton>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
