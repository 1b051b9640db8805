import { Link } from '@remix-run/react'
import { useTextes } from '#app/i18n/contexte.tsx'
import { paths } from '#app/paths.ts'

/** The foot of every page: what everybody has a right to read. */
export function Pied() {
  const { publique, verification } = useTextes()
  const { pied: t } = publique
  return (
    <footer className="sans-impression mt-10 border-t border-trait bg-white">
      <nav aria-label={t.titre} className="mx-auto max-w-6xl px-4 py-4 text-[0.94rem] sm:px-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          <li>
            <Link to={paths.viePrivee} className="inline-flex min-h-9 items-center">
              {t.viePrivee}
            </Link>
          </li>
          <li>
            <Link to={paths.verification()} className="inline-flex min-h-9 items-center">
              {verification.titre}
            </Link>
          </li>
          <li>
            <Link to={paths.accessibilite} className="inline-flex min-h-9 items-center">
              {t.accessibilite}
            </Link>
          </li>
        </ul>
      </nav>
    </footer>
  )
}
