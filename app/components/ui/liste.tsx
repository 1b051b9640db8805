import { Form, Link, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTextes } from '#app/i18n/contexte.tsx'

/** The filters of a list: a plain GET form, so that a filtered list is an address to share. */
export function Filtres({ children }: { children: ReactNode }) {
  const t = useTextes()
  return (
    <Form
      method="get"
      data-filtres=""
      className="sans-impression mb-4 flex flex-wrap items-end gap-3 rounded-lg border border-trait bg-white p-3"
    >
      {children}
      <button type="submit" className="bouton bouton-second">
        {t.ui.chercher}
      </button>
    </Form>
  )
}

export function FiltreTexte({
  nom,
  libelle,
  valeur,
}: {
  nom: string
  libelle: string
  valeur: string | undefined
}) {
  return (
    <label className="min-w-52 grow">
      <span className="etiquette">{libelle}</span>
      <input
        type="search"
        id="recherche"
        name={nom}
        defaultValue={valeur ?? ''}
        className="saisie"
      />
    </label>
  )
}

export function FiltreChoix({
  nom,
  libelle,
  valeur,
  tous,
  options,
}: {
  nom: string
  libelle: string
  valeur: string | undefined
  tous: string
  options: readonly { readonly valeur: string; readonly texte: string }[]
}) {
  return (
    <label className="w-full min-w-44 sm:w-auto">
      <span className="etiquette">{libelle}</span>
      <select name={nom} defaultValue={valeur ?? ''} className="saisie">
        <option value="">{tous}</option>
        {options.map((une) => (
          <option key={une.valeur} value={une.valeur}>
            {une.texte}
          </option>
        ))}
      </select>
    </label>
  )
}

export function FiltreJour({
  nom,
  libelle,
  valeur,
}: {
  nom: string
  libelle: string
  valeur: string | undefined
}) {
  return (
    <label className="w-full sm:w-auto">
      <span className="etiquette">{libelle}</span>
      <input type="date" name={nom} defaultValue={valeur ?? ''} className="saisie" />
    </label>
  )
}

/** Previous and next, keeping the filters. */
export function Pagination({ page, pages, total }: { page: number; pages: number; total: number }) {
  const t = useTextes()
  const [parametres] = useSearchParams()
  const versLaPage = (numero: number) => {
    const suivants = new URLSearchParams(parametres)
    suivants.set('page', String(numero))
    return `?${suivants}`
  }
  return (
    <nav aria-label={t.ui.pages} className="sans-impression mt-4 flex flex-wrap items-center gap-4">
      <p className="text-gris">{t.ui.compte(total, page, pages)}</p>
      {page > 1 && <Link to={versLaPage(page - 1)}>{t.ui.precedente}</Link>}
      {page < pages && <Link to={versLaPage(page + 1)}>{t.ui.suivante}</Link>}
    </nav>
  )
}

export interface Colonne<L> {
  readonly titre: string
  readonly cellule: (ligne: L) => ReactNode
  /** The cell that names the row. */
  readonly principale?: boolean
  readonly droite?: boolean
}

/** A table that becomes cards on a telephone; each cell keeps the name of its column. */
export function Tableau<L>({
  legende,
  lignes,
  colonnes,
  cle,
}: {
  legende: string
  lignes: readonly L[]
  colonnes: readonly Colonne<L>[]
  cle: (ligne: L) => string
}) {
  return (
    <div className="overflow-x-auto rounded-lg sm:border sm:border-trait sm:bg-white">
      <table className="tableau tableau-pliable">
        <caption className="sr-only">{legende}</caption>
        <thead>
          <tr>
            {colonnes.map(({ titre, droite }) => (
              <th key={titre} scope="col" className={droite ? 'text-right' : ''}>
                {titre}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr key={cle(ligne)}>
              {colonnes.map(({ titre, cellule, principale, droite }) =>
                principale ? (
                  <th
                    key={titre}
                    scope="row"
                    data-colonne={titre}
                    className="border-b border-trait/70 px-3 py-2.5 align-top text-base font-semibold text-encre"
                  >
                    {cellule(ligne)}
                  </th>
                ) : (
                  <td key={titre} data-colonne={titre} className={droite ? 'sm:text-right' : ''}>
                    {cellule(ligne)}
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
