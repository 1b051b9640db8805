import { Link } from '@remix-run/react'
import { BadgeDeFeuille } from '#app/components/prestation/etat-de-feuille.tsx'
import { Avis } from '#app/components/ui/page.tsx'
import { useTextes } from '#app/i18n/contexte.tsx'
import { paths } from '#app/paths.ts'
import type { FeuilleDeListe } from './liste-des-feuilles.tsx'

/** The sheets a batch left alone because somebody changed them meanwhile, by name and new state. */
export function ResteesOuvertes({ feuilles }: { feuilles: readonly FeuilleDeListe[] }) {
  const { feuille: t } = useTextes()
  if (feuilles.length === 0) return null
  return (
    <div className="mb-5">
      <Avis ton="attente">
        <p className="font-semibold">{t.liste.changees(feuilles.length)}</p>
        <ul className="mt-1 list-disc pl-6">
          {feuilles.map(({ placementId, feuilleId, prenom, nom, etat }) => (
            <li key={placementId}>
              <Link to={feuilleId ? paths.cpas.feuille(feuilleId) : paths.cpas.feuilles()}>
                {nom} {prenom}
              </Link>{' '}
              <BadgeDeFeuille etat={etat} />
            </li>
          ))}
        </ul>
      </Avis>
    </div>
  )
}
