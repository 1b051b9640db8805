import { Link } from '@remix-run/react'
import {
  type HoraireResume,
  ResumeDeLHoraire,
} from '#app/components/placement/resume-de-l-horaire.tsx'
import {
  type FeuilleResumee,
  ResumeDesFeuilles,
} from '#app/components/placement/resume-des-feuilles.tsx'
import { Carte } from '#app/components/ui/page.tsx'
import { useTextes } from '#app/i18n/contexte.tsx'
import { paths } from '#app/paths.ts'

/** The place of the schedule and of the month sheets on the host's page of a person. */
export function HoraireEtFeuilles({
  placementId,
  horaire,
  feuilles,
}: {
  placementId: string
  horaire: HoraireResume
  feuilles: readonly FeuilleResumee[]
}) {
  const { triangle: t } = useTextes()
  return (
    <>
      <Carte titre={t.horaire}>
        <ResumeDeLHoraire horaire={horaire} />
        <p className="mt-3">
          <Link to={paths.hote.placementHoraire(placementId)}>{t.ouvrirHoraire}</Link>
        </p>
      </Carte>
      <Carte titre={t.feuilles}>
        <ResumeDesFeuilles
          feuilles={feuilles}
          versFeuille={({ mois }) => paths.hote.feuille(placementId, mois)}
        />
      </Carte>
    </>
  )
}
