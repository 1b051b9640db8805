import { Form } from '@remix-run/react'
import { Carte, ListeDePhrases } from '#app/components/ui/page.tsx'
import { useTextes } from '#app/i18n/contexte.tsx'

/** One question, one answer: why somebody or something is not on the list. */
export function Pourquoi({
  texte,
  reponses,
  mots,
}: {
  texte: string
  reponses: readonly {
    readonly id: string
    readonly nom: string
    readonly phrase: string
    readonly raisons: readonly string[]
  }[]
  mots: { readonly titre: string; readonly champ: string; readonly rien: string }
}) {
  const { pourquoi: t } = useTextes().apparier
  return (
    <Carte titre={mots.titre} id="pourquoi">
      <Form method="get" action="#pourquoi" className="flex flex-wrap items-end gap-3">
        <label className="min-w-52 grow sm:max-w-md">
          <span className="etiquette">{mots.champ}</span>
          <input type="search" name="pourquoi" defaultValue={texte} className="saisie" />
        </label>
        <button type="submit" className="bouton bouton-second">
          {t.chercher}
        </button>
      </Form>
      {texte && reponses.length === 0 && <p className="mt-3">{mots.rien}</p>}
      <ul className="mt-3 divide-y divide-trait">
        {reponses.map(({ id, nom, phrase, raisons }) => (
          <li key={id} className="py-2">
            <p>
              <span className="font-semibold">{nom}</span> — {phrase}
            </p>
            {raisons.length > 0 && <ListeDePhrases phrases={raisons} />}
          </li>
        ))}
      </ul>
    </Carte>
  )
}
