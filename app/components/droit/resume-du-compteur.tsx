import { Link } from '@remix-run/react'
import { Carte } from '#app/components/ui/page.tsx'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { BilanDuCompteur } from './bilan-du-compteur.tsx'
import type { CompteurAffiche } from './compteur-affiche.ts'
import { TraitDesDroits } from './trait-des-droits.tsx'

/** The counter in short, for other pages: the answer, the line, the way to the arithmetic. */
export function ResumeDuCompteur({
  compteur,
  aujourdhui,
  vers,
  pourLaPersonne = false,
}: {
  compteur: CompteurAffiche | null
  aujourdhui: DateCivile
  /** The page with the arithmetic. */
  vers: string
  pourLaPersonne?: boolean
}) {
  const { compteur: t } = useTextes()
  return (
    <Carte titre={pourLaPersonne ? t.mesJours : t.titre}>
      {compteur ? (
        <div className="space-y-4">
          <BilanDuCompteur compteur={compteur} pourLaPersonne={pourLaPersonne} />
          <TraitDesDroits {...compteur} lignes={compteur.resultat.lignes} aujourdhui={aujourdhui} />
          <p>
            <Link to={vers}>{t.voirLeCalcul}</Link>
          </p>
        </div>
      ) : (
        <p className="text-gris">{pourLaPersonne ? t.pasEncorePourVous : t.pasEncore}</p>
      )}
    </Carte>
  )
}
