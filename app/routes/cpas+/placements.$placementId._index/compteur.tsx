import { Link } from '@remix-run/react'
import { Badge, Carte, type Ton } from '#app/components/ui/page.tsx'
import type { Verdict } from '#app/domain/droit/droit.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, nombre } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Triangle } from '#app/services/placement/lire-triangle.server.ts'

const tons: Record<Verdict, Ton> = { atteint: 'bien', non_atteint: 'neutre', a_verifier: 'attente' }

/** The rights counter in short, with the day up to which it knows, and who decides. */
export function Compteur({ triangle: { placement, compteur } }: { triangle: Triangle }) {
  const t = useTextes()
  const langue = useLangue()
  const { triangle: r, droit } = t
  return (
    <Carte titre={r.droits}>
      {compteur === null ? (
        <p className="text-gris">{r.sansCompteur}</p>
      ) : (
        <div className="space-y-2">
          <p className="flex flex-wrap items-center gap-3">
            <span className="text-2xl font-semibold">
              {r.sur(
                nombre(compteur.jours, langue, 1),
                nombre(compteur.seuil, langue),
                compteur.enDemiJours,
              )}
            </span>
            <Badge ton={tons[compteur.verdict]}>{droit.verdicts[compteur.verdict].nom}</Badge>
          </p>
          <Jauge jours={compteur.jours} seuil={compteur.seuil} />
          {compteur.joursAVerifier > 0 && (
            <p>
              {r.aVerifier(
                nombre(compteur.joursAVerifier, langue, 1),
                nombre(compteur.jours + compteur.joursAVerifier, langue, 1),
              )}
            </p>
          )}
          <p className="text-gris">
            {compteur.donneesAu ? r.donneesAu(jour(compteur.donneesAu, langue)) : r.sansDonnees}
          </p>
          {compteur.dateProjetee && compteur.verdict === 'non_atteint' && (
            <p>{r.projection(jour(compteur.dateProjetee, langue))}</p>
          )}
        </div>
      )}
      <p className="mt-3 font-semibold">{droit.mention}</p>
      <p>
        <Link to={paths.cpas.candidatDroits(placement.candidatId)}>
          {t.candidat.dossier.droits}
        </Link>
      </p>
    </Carte>
  )
}

/** The same fraction, drawn; the figures beside it say it. */
function Jauge({ jours, seuil }: { jours: number; seuil: number }) {
  const part = Math.min(100, Math.max(0, Math.round((jours / seuil) * 1000) / 10))
  return (
    <svg viewBox="0 0 100 4" className="h-3 w-full" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4" fill="#efeadf" />
      <rect width={part} height="4" fill="#0f5257" />
    </svg>
  )
}
