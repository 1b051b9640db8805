import { ResumeDHoraire } from '#app/components/horaire/resume-d-horaire.tsx'
import { ResumeDesFeuilles } from '#app/components/prestation/resume-des-feuilles.tsx'
import { paths } from '#app/paths.ts'
import type { lirePourLHote } from '#app/services/placement/lire-pour-hote.server.ts'

/** The schedule and the month sheets of a person, on the page their host has of them. */
export function HoraireEtFeuilles({
  placementId,
  horaire,
  feuilles,
}: { placementId: string } & Pick<ReturnType<typeof lirePourLHote>, 'horaire' | 'feuilles'>) {
  return (
    <>
      <ResumeDHoraire {...horaire} vers={paths.hote.placementHoraire(placementId)} />
      <ResumeDesFeuilles
        feuilles={feuilles.map(({ mois, etat }) => ({
          mois,
          etat,
          vers: etat === 'a_venir' ? null : paths.hote.feuille(placementId, mois),
        }))}
      />
    </>
  )
}
