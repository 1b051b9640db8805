import { Form, Link, useLocation } from '@remix-run/react'
import type { Porte, Role } from '#app/domain/shared/acteur.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { paths } from '#app/paths.ts'
import { type EntreeDeMenu, menuDe } from './menu.ts'

export interface Racine {
  readonly langue: 'fr' | 'nl'
  readonly demo: boolean
  readonly personne: {
    readonly nom: string
    readonly role: Role | null
    readonly porte: Porte | null
    readonly lieu: string
    readonly plusieursMandats: boolean
  } | null
}

/** The top of every page: the product, where one may go, who one is, the other language. */
export function Bandeau({ racine }: { racine: Racine | undefined }) {
  const t = useTextes()
  const personne = racine?.personne ?? null
  return (
    <header className="sans-impression border-b border-trait bg-white">
      <a
        href="#contenu"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-white focus:p-3"
      >
        {t.ui.allerAuContenu}
      </a>
      {racine?.demo && (
        <p className="bg-encre px-4 py-1 text-center text-[0.9rem] text-white">
          {t.ui.demonstration}{' '}
          <Link to={paths.courrierDemo} className="text-white">
            {t.ui.courrierDeDemonstration}
          </Link>
        </p>
      )}
      <div className="relative">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-2 px-4 pt-3 pb-2 sm:px-6">
          <Link
            to={paths.accueil}
            className="flex items-center gap-2 font-semibold text-encre no-underline"
          >
            <Embleme />
            {t.commun.nomDuProduit}
          </Link>
          <div
            className={`flex items-center justify-between gap-x-4 gap-y-1 text-[0.94rem] sm:ml-auto sm:flex-wrap ${personne ? 'w-full sm:w-auto' : 'ml-auto'}`}
          >
            {personne && (
              <span className="min-w-0 flex-1 leading-tight sm:flex-none sm:text-right">
                <Link to={paths.moi} className="font-semibold text-encre lien-nu">
                  {personne.nom}
                </Link>
                <span className="block text-gris">
                  {[personne.role && t.compte.roles[personne.role], personne.lieu]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            )}
            {personne?.plusieursMandats && <Link to={paths.mandats}>{t.ui.changerDeRole}</Link>}
            <AutreLangue />
            {personne && (
              <Form method="post" action={paths.deconnexion}>
                <button
                  type="submit"
                  className="min-h-9 cursor-pointer underline underline-offset-3"
                >
                  {t.ui.seDeconnecter}
                </button>
              </Form>
            )}
          </div>
        </div>
        {personne && <Menu porte={personne.porte} role={personne.role} />}
      </div>
    </header>
  )
}

function Menu({ porte, role }: { porte: Porte | null; role: Role | null }) {
  const t = useTextes()
  const { pathname } = useLocation()
  const entrees = porte && role ? menuDe(porte, role, t) : []
  if (entrees.length === 0) return null
  const ici = estIci(
    pathname,
    entrees.map(({ vers }) => vers),
  )
  const liens = (lesquelles: readonly EntreeDeMenu[]) =>
    lesquelles.map((une) => <Entree key={une.vers} {...une} ici={une.vers === ici} />)
  const rares = entrees.filter(({ rare }) => rare)
  // On a telephone the entries would push the page down: they unfold over it, without JavaScript.
  return (
    <nav aria-label={t.ui.menu} className="mx-auto max-w-6xl px-4 sm:px-6">
      <ul className="hidden flex-wrap gap-x-6 lg:flex">
        {liens(entrees.filter(({ rare }) => !rare))}
        {rares.length > 0 && (
          <li>
            <details className="relative">
              <summary
                className={`flex min-h-10 cursor-pointer items-center border-b-3 px-1 after:ml-1 after:text-xs after:content-['▾'] ${rares.some(({ vers }) => vers === ici) ? 'border-sapin font-semibold text-sapin' : 'border-transparent'}`}
              >
                {t.ui.plusDeMenu}
              </summary>
              <ul className="absolute right-0 z-10 min-w-52 rounded-md border border-trait bg-white px-3 py-2 shadow-lg">
                {liens(rares)}
              </ul>
            </details>
          </li>
        )}
      </ul>
      <details className="absolute top-2 right-4 sm:static sm:pb-2 lg:hidden">
        <summary className="min-h-10 rounded-md border border-trait px-3 py-1.5 font-semibold sm:border-0 sm:px-0">
          {t.ui.menu}
        </summary>
        <ul className="absolute right-0 z-10 w-64 rounded-md border border-trait bg-white px-3 py-2 shadow-lg sm:static sm:w-auto sm:border-0 sm:p-0 sm:shadow-none">
          {liens(entrees)}
        </ul>
      </details>
    </nav>
  )
}

function Entree({ texte, vers, ici }: EntreeDeMenu & { ici: boolean }) {
  return (
    <li>
      <Link
        to={vers}
        {...(ici ? { 'aria-current': 'page' as const } : {})}
        className={`flex min-h-10 items-center border-b-3 px-1 no-underline ${ici ? 'border-sapin font-semibold text-sapin' : 'border-transparent text-encre hover:border-sapin/40'}`}
      >
        {texte}
      </Link>
    </li>
  )
}

/** The entry whose address is the longest beginning of this one. */
function estIci(chemin: string, tous: readonly string[]): string | undefined {
  return tous
    .filter((un) => chemin === un || chemin.startsWith(`${un}/`))
    .toSorted((a, b) => b.length - a.length)[0]
}

function AutreLangue() {
  const t = useTextes()
  const langue = useLangue()
  const { pathname, search } = useLocation()
  const autre = langue === 'fr' ? 'nl' : 'fr'
  return (
    <Form method="post" action={paths.langue}>
      <input type="hidden" name="suite" value={`${pathname}${search}`} />
      <button
        type="submit"
        name="langue"
        value={autre}
        lang={autre}
        className="min-h-9 cursor-pointer underline underline-offset-3"
      >
        {t.ui.autreLangue}
      </button>
    </Form>
  )
}

/** Three corners, one of them still open. */
function Embleme() {
  return (
    <svg viewBox="0 0 32 32" className="size-8" aria-hidden="true">
      <path
        d="M16 5 27 25H5Z"
        fill="none"
        stroke="#0f5257"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
      <circle cx="16" cy="6" r="4" fill="#0f5257" />
      <circle cx="6" cy="25" r="4" fill="#b26a00" />
      <circle cx="26" cy="25" r="4" fill="#5b2a86" />
    </svg>
  )
}
