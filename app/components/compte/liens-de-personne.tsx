import { Link } from '@remix-run/react'

/** Acts about one row; each link names its person to a screen reader: «Retirer» alone says nothing. */
export function LiensDePersonne({
  nom,
  liens,
}: {
  nom: string
  liens: readonly (readonly [vers: string, texte: string])[]
}) {
  if (liens.length === 0) return '—'
  return (
    <span className="flex flex-wrap justify-end gap-x-4 gap-y-1 sm:justify-start">
      {liens.map(([vers, texte]) => (
        <Link key={vers} to={vers}>
          {texte}
          <span className="sr-only">{` ${nom}`}</span>
        </Link>
      ))}
    </span>
  )
}
