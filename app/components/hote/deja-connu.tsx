import { Link } from '@remix-run/react'
import { Avis } from '#app/components/ui/page.tsx'
import { estRetour } from '#app/http/retour.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { paths } from '#app/paths.ts'

export interface Double {
  readonly code: string
  readonly hoteId: string
}

/** The known host that a refusal names, where the person may see it. */
export function idDuDouble(reponse: unknown): Double | null {
  if (!estRetour(reponse)) return null
  const { code, details } = reponse
  const hoteId = details?.hoteId
  return typeof hoteId === 'string' ? { code, hoteId } : null
}

/** The way to the organisation that is there already. */
export function DejaConnu({ hoteId }: { hoteId: string }) {
  const { formulaire: f } = useTextes().hote
  return (
    <div className="mb-5">
      <Avis ton="attente">
        <Link to={paths.cpas.hote(hoteId)}>{f.ouvrirLaFiche}</Link>
      </Avis>
    </div>
  )
}
