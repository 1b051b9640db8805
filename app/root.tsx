import './styles.css'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { Bandeau } from './components/ui/bandeau.tsx'
import { Page } from './components/ui/page.tsx'
import { PageContexte } from './components/ui/page-contexte.ts'
import { Pied } from './components/ui/pied.tsx'
import { porteDe } from './domain/shared/acteur.ts'
import { visiteur } from './guards/gardes.server.ts'
import { REFUS } from './http/retour.ts'
import { LangueContexte, useTextes } from './i18n/contexte.tsx'
import { paths } from './paths.ts'

export const loader = visiteur.lire(({ langue, personne, instance }) => ({
  langue,
  demo: instance.demo,
  personne: personne && {
    nom: `${personne.prenom} ${personne.nom}`,
    role: personne.acteur.role === 'systeme' ? null : personne.acteur.role,
    porte: personne.acteur.role === 'systeme' ? null : porteDe(personne.acteur.role),
    lieu: lieuDe(
      personne.mandats.find(({ id }) => id === personne.mandatId),
      langue,
    ),
    plusieursMandats: personne.mandats.length > 1,
  },
}))

function lieuDe(
  mandat: { lieuFr: string; lieuNl: string } | undefined,
  langue: 'fr' | 'nl',
): string {
  return (langue === 'nl' ? mandat?.lieuNl : mandat?.lieuFr) ?? ''
}

export type DonneesDeRacine = Awaited<ReturnType<typeof loader>>

export function Layout({ children }: { children: ReactNode }) {
  const racine = useRouteLoaderData<DonneesDeRacine>('root')
  const { nonce, script, enDeveloppement } = useContext(PageContexte)
  const langue = racine?.langue ?? 'fr'
  return (
    <html lang={langue}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
        {enDeveloppement && <script type="module" src="/@vite/client" nonce={nonce} />}
        {script && <script type="module" src={script} nonce={nonce} />}
      </head>
      <body className="flex min-h-dvh flex-col">
        <LangueContexte.Provider value={langue}>
          <Bandeau racine={racine} />
          <main id="contenu" className="grow">
            {children}
          </main>
          <Pied />
        </LangueContexte.Provider>
      </body>
    </html>
  )
}

export default function Racine() {
  return <Outlet />
}

/** A refusal says its sentence; a bug says its number. */
export function ErrorBoundary() {
  const t = useTextes()
  const erreur = useRouteError()
  const { requeteId } = useContext(PageContexte)
  return (
    <Page titre={t.ui.pageDErreur} etroite>
      <p className="mb-5">{phraseDe(erreur, t, requeteId)}</p>
      <a className="bouton" href={paths.accueil}>
        {t.ui.accueil}
      </a>
    </Page>
  )
}

function phraseDe(erreur: unknown, t: ReturnType<typeof useTextes>, requeteId: string): string {
  if (!isRouteErrorResponse(erreur)) return t.ui.incident(requeteId)
  const { data, status, statusText } = erreur
  if (statusText === REFUS && typeof data === 'string') return data
  return status < 500 ? t.commun.erreurs['commun/introuvable']({}) : t.ui.incident(requeteId)
}
