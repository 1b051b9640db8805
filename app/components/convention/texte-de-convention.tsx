import { Children, type ReactNode } from 'react'
import type {
  BlocDeTexte,
  CaseDuTexte,
  PartieDuTexte,
  TexteEnLigne,
} from '#app/domain/convention/texte.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'

/**
 * The text of a document as a page reads it: the same words as the PDF, as headings, lists and
 * tables. In its own language, whatever the language of the page around it.
 */
export function TexteDeConvention({
  blocs,
  langue,
}: {
  blocs: readonly BlocDeTexte[]
  langue: Langue
}) {
  return (
    <article lang={langue} className="space-y-3 hyphens-auto">
      {enSuite(blocs, (bloc) => (
        <Bloc bloc={bloc} langue={langue} />
      ))}
    </article>
  )
}

function Bloc({ bloc, langue }: { bloc: BlocDeTexte; langue: Langue }) {
  switch (bloc.sorte) {
    case 'titre':
      return (
        <header className="pb-2">
          {bloc.surtitre && <p className="text-gris">{bloc.surtitre}</p>}
          <h2 className="text-2xl">{bloc.texte}</h2>
          {bloc.sousTitre && (
            <p>
              <EnLigne texte={bloc.sousTitre} />
            </p>
          )}
        </header>
      )
    case 'article':
      return (
        <h3 className="pt-3 text-lg">
          {textes(langue).convention.page.article(bloc.numero, bloc.intitule)}
        </h3>
      )
    case 'intertitre':
      return <h3 className="pt-3 text-lg">{bloc.texte}</h3>
    case 'clause':
      return (
        <p className="flex gap-3">
          <span className="min-w-9 shrink-0 font-semibold text-gris">{bloc.numero}</span>
          <span className="min-w-0">
            <EnLigne texte={bloc.texte} />
          </span>
        </p>
      )
    case 'paragraphe':
      return (
        <p className={bloc.retrait ? 'pl-12' : ''}>
          <EnLigne texte={bloc.texte} />
        </p>
      )
    case 'liste':
      return (
        <ul className={`list-disc space-y-1 ${bloc.retrait ? 'pl-17' : 'pl-5'}`}>
          {enSuite(bloc.elements, (element) => (
            <li>
              <EnLigne texte={element} />
            </li>
          ))}
        </ul>
      )
    case 'parties':
      return <Parties parties={bloc.parties} />
    case 'fiche':
      return <FicheDuTexte bloc={bloc} />
    case 'tableau':
      return <TableauDuTexte bloc={bloc} />
    case 'note':
      return (
        <p className="border-l-4 border-ciel bg-ciel-clair px-4 py-2">
          <EnLigne texte={bloc.texte} />
        </p>
      )
    case 'signatures':
      return <Cases cases={bloc.cases} />
    case 'saut':
      return <hr className="border-trait" />
  }
}

function Parties({ parties }: { parties: readonly PartieDuTexte[] }) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {parties.map(({ role, nom, lignes }) => (
        <li key={role} className="border-l-4 border-trait pl-3">
          <span className="block text-gris">{role}</span>
          <span className="block font-semibold">{nom}</span>
          <Lignes lignes={lignes} />
        </li>
      ))}
    </ul>
  )
}

function FicheDuTexte({ bloc }: { bloc: Extract<BlocDeTexte, { sorte: 'fiche' }> }) {
  return (
    <div className="rounded-md bg-sable/60 p-4">
      {bloc.legende && <p className="mb-2 font-semibold">{bloc.legende}</p>}
      <dl className="fiche">
        {bloc.lignes.map(({ intitule, valeur }) => (
          <div key={intitule}>
            <dt>{intitule}</dt>
            <dd>
              <EnLigne texte={valeur} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function TableauDuTexte({ bloc }: { bloc: Extract<BlocDeTexte, { sorte: 'tableau' }> }) {
  const { legende, colonnes, lignes, enTeteDeLigne } = bloc
  return (
    <div className="overflow-x-auto">
      <table className="tableau tableau-pliable">
        {legende && <caption className="pb-1 text-left font-semibold">{legende}</caption>}
        <thead>
          <tr>
            {colonnes.map(({ intitule }) => (
              <th key={intitule} scope="col">
                {intitule}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {enSuite(lignes, (ligne) => (
            <tr>
              {colonnes.map(({ intitule }, rang) =>
                enTeteDeLigne && rang === 0 ? (
                  <th key={intitule} scope="row" data-colonne={intitule}>
                    <EnLigne texte={ligne[rang] ?? ''} />
                  </th>
                ) : (
                  <td key={intitule} data-colonne={intitule}>
                    <EnLigne texte={ligne[rang] ?? ''} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Where each side signs on paper; who signed on screen stands beside the text. */
function Cases({ cases }: { cases: readonly CaseDuTexte[] }) {
  return (
    <ul className="grid gap-4 pt-2 sm:grid-cols-3">
      {enSuite(cases, ({ role, lignes, mention }) => (
        <li className="rounded-md border border-trait p-3">
          <span className="block font-semibold">{role}</span>
          <Lignes lignes={lignes} />
          <span className="mt-2 block text-[0.94rem] text-gris">{mention}</span>
        </li>
      ))}
    </ul>
  )
}

function Lignes({ lignes }: { lignes: readonly TexteEnLigne[] }) {
  return enSuite(lignes, (ligne) => (
    <span className="block">
      <EnLigne texte={ligne} />
    </span>
  ))
}

function EnLigne({ texte }: { texte: TexteEnLigne }) {
  const morceaux = typeof texte === 'string' ? [texte] : texte
  return (
    <span className="whitespace-pre-line">
      {enSuite(morceaux, (un) => {
        if (typeof un === 'string') return un
        return un.ton === 'fort' ? (
          <strong>{un.texte}</strong>
        ) : (
          <span className="text-gris">{un.texte}</span>
        )
      })}
    </span>
  )
}

/** A frozen text never changes order: the rank of an element is its identity. */
function enSuite<E>(elements: readonly E[], dessiner: (element: E) => ReactNode): ReactNode {
  return Children.toArray(elements.map((element) => dessiner(element)))
}
