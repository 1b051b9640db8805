import { Link, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTextes } from '#app/i18n/contexte.tsx'

/** The head of every page: where one is, what it is about, what can be done; and what was just done. */
export function Page({
  titre,
  fil = [],
  sousTitre,
  actions,
  etroite = false,
  children,
}: {
  titre: string
  fil?: readonly { readonly texte: string; readonly vers: string }[]
  sousTitre?: ReactNode
  actions?: ReactNode
  etroite?: boolean
  children: ReactNode
}) {
  return (
    <div className={`mx-auto px-4 py-6 sm:px-6 ${etroite ? 'max-w-3xl' : 'max-w-6xl'}`}>
      {fil.length > 0 && <Fil fil={fil} />}
      <header className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1>{titre}</h1>
          {sousTitre && <div className="mt-1 text-gris">{sousTitre}</div>}
        </div>
        {actions && <div className="sans-impression flex flex-wrap gap-2">{actions}</div>}
      </header>
      <CeQuiEstFait />
      {children}
    </div>
  )
}

function Fil({ fil }: { fil: readonly { readonly texte: string; readonly vers: string }[] }) {
  const t = useTextes()
  return (
    <nav aria-label={t.ui.filDAriane} className="sans-impression mb-2 text-[0.94rem]">
      <ol className="flex flex-wrap gap-x-2">
        {fil.map(({ texte, vers }) => (
          <li key={vers} className="after:ml-2 after:text-gris after:content-['›']">
            <Link to={vers} className="lien-nu">
              {texte}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** After an act the address says which one; a reload does nothing again. */
function CeQuiEstFait() {
  const t = useTextes()
  const [parametres] = useSearchParams()
  const fait = parametres.get('fait')
  const phrase = Object.entries(t.faits).find(([code]) => code === fait)?.[1]
  if (!phrase) return null
  return (
    <p
      role="status"
      className="mb-5 rounded-md border border-mousse bg-mousse-clair px-4 py-3 font-semibold text-mousse"
    >
      {phrase}
    </p>
  )
}

export function Carte({
  titre,
  actions,
  children,
  id,
}: {
  titre?: string
  actions?: ReactNode
  children: ReactNode
  id?: string
}) {
  return (
    <section className="carte" {...(id ? { id } : {})}>
      {titre && (
        <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
          <h2>{titre}</h2>
          {actions && <div className="sans-impression flex flex-wrap gap-2">{actions}</div>}
        </div>
      )}
      {children}
    </section>
  )
}

/** Nothing to show: why, and what can be done about it. */
export function Vide({ children }: { children: ReactNode }) {
  return (
    <div className="rounded-lg border border-dashed border-trait p-6 text-center text-gris">
      {children}
    </div>
  )
}

export type Ton = 'neutre' | 'info' | 'attente' | 'bien' | 'mal' | 'prune'

export function Badge({ ton, children }: { ton: Ton; children: ReactNode }) {
  return <span className={`badge badge-${ton}`}>{children}</span>
}

const cadresDAvis = {
  info: 'border-ciel bg-ciel-clair',
  attente: 'border-ocre bg-ocre-clair',
  bien: 'border-mousse bg-mousse-clair',
  mal: 'border-brique bg-brique-clair',
} as const

/** A remark that must not be missed. */
export function Avis({ ton, children }: { ton: keyof typeof cadresDAvis; children: ReactNode }) {
  return <div className={`rounded-md border-l-4 px-4 py-3 ${cadresDAvis[ton]}`}>{children}</div>
}

/**
 * Names and values. An empty value shows a dash, so that «not known» is seen; `sansVides` leaves out
 * what has not happened yet.
 */
export function Fiche({
  lignes,
  sansVides = false,
}: {
  lignes: readonly (readonly [string, ReactNode])[]
  sansVides?: boolean
}) {
  const montrees = sansVides ? lignes.filter(([, valeur]) => !estVide(valeur)) : lignes
  return (
    <dl className="fiche">
      {montrees.map(([nom, valeur]) => (
        <div key={nom}>
          <dt>{nom}</dt>
          <dd>{estVide(valeur) ? '—' : valeur}</dd>
        </div>
      ))}
    </dl>
  )
}

function estVide(valeur: ReactNode): boolean {
  return valeur === null || valeur === undefined || valeur === '' || valeur === false
}

export function ListeDePhrases({ phrases }: { phrases: readonly string[] }) {
  return (
    <ul className="list-disc pl-6">
      {phrases.map((phrase) => (
        <li key={phrase}>{phrase}</li>
      ))}
    </ul>
  )
}

export function LienBouton({
  vers,
  genre = '',
  petit = false,
  children,
}: {
  vers: string
  genre?: '' | 'second' | 'danger'
  petit?: boolean
  children: ReactNode
}) {
  return (
    <Link
      to={vers}
      className={`bouton ${genre && `bouton-${genre}`} ${petit ? 'bouton-petit' : ''}`}
    >
      {children}
    </Link>
  )
}
