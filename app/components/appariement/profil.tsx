import { Link } from '@remix-run/react'
import { useTextes } from '#app/i18n/contexte.tsx'
import { paths } from '#app/paths.ts'

/** A person seen from a post: opening the dossier is a step of its own, and is written down. */
export function Profil({
  profil,
  ouvrable,
}: {
  profil: { readonly id: string; readonly numero: number; readonly nom: string | null } | undefined
  ouvrable: boolean
}) {
  const { duPoste: t } = useTextes().apparier
  if (!profil) return null
  if (profil.nom)
    return (
      <Link to={paths.cpas.candidat(profil.id)} className="font-semibold">
        {profil.nom}
      </Link>
    )
  return (
    <span>
      <span className="font-semibold">{t.profil(profil.numero)}</span>{' '}
      {ouvrable && (
        <Link to={paths.cpas.candidat(profil.id)} className="text-[0.94rem]">
          {t.dossier}
        </Link>
      )}
    </span>
  )
}
