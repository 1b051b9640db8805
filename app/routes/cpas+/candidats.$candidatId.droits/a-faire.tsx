import { Link } from '@remix-run/react'
import { ListeDeTaches } from '#app/components/tache/liste-de-taches.tsx'
import { Carte, LienBouton } from '#app/components/ui/page.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { SuiviDesDroits } from '#app/services/droit/suivre.server.ts'

/** The alerts of this person as tasks, who decides, and the steps that were done. */
export function AFairePourLesDroits({ suivi }: { suivi: SuiviDesDroits }) {
  const { suiviDesDroits: t, prolongation } = useTextes()
  const langue = useLangue()
  const { taches, placementId, decideur, faites, demandee } = suivi
  return (
    <Carte
      titre={t.aFaire.titre}
      actions={
        <LienBouton vers={paths.cpas.placementDemarche(placementId)} genre="second" petit>
          {t.aFaire.noter}
        </LienBouton>
      }
    >
      {taches.length === 0 ? (
        <p className="text-gris">{t.aFaire.rien}</p>
      ) : (
        <ListeDeTaches taches={taches} porte="cpas" />
      )}
      {demandee && (
        <p className="mt-3">
          <Link to={paths.cpas.prolongation(demandee.id)}>
            {prolongation.enAttente(jour(demandee.finVoulueLe, langue))}
          </Link>
        </p>
      )}
      {faites.length > 0 && (
        <>
          <h3 className="mt-4 mb-1">{t.aFaire.faites}</h3>
          <ul className="list-disc space-y-1 pl-6">
            {faites.map(({ quoi, faiteLe, reference, par }) => (
              <li key={quoi}>
                {t.demarche.demarches[quoi]}{' '}
                <span className="text-gris">
                  {[t.aFaire.faiteLe(jour(faiteLe, langue), par), reference]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="aide mt-3">{t.aFaire.decide(t.politique.decideurs[decideur])}</p>
    </Carte>
  )
}
