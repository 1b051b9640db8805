import { Link } from '@remix-run/react'
import { Badge, Carte } from '#app/components/ui/page.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourCourt, jourEnLettres } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Attente, Mouvement } from '#app/services/tache/journee.server.ts'

/** Who starts and who ends in the next two weeks. */
export function Mouvements({ mouvements }: { mouvements: readonly Mouvement[] }) {
  const { journee: t } = useTextes()
  const langue = useLangue()
  return (
    <Carte titre={t.mouvements}>
      {mouvements.length === 0 ? (
        <p className="text-gris">{t.aucunMouvement}</p>
      ) : (
        <ul className="divide-y divide-trait/70">
          {mouvements.map(({ placementId, genre, jour, prenom, nom, titreDuPoste, nomDeLHote }) => (
            <li key={placementId + genre} className="py-2">
              <span className="flex flex-wrap items-baseline gap-x-3">
                <strong>{jourCourt(jour, langue)}</strong>
                <Badge ton={genre === 'debut' ? 'bien' : 'prune'}>{t.genres[genre]}</Badge>
                <Link to={paths.cpas.placement(placementId)}>
                  {prenom} {nom}
                </Link>
              </span>
              <span className="block text-[0.94rem] text-gris">
                {titreDuPoste}, {nomDeLHote}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Carte>
  )
}

/** Counters that have reached their threshold or are a month away. */
export function Droits({
  droits,
}: {
  droits: readonly {
    readonly candidatId: string
    readonly prenom: string
    readonly nom: string
    readonly verdict: string
    readonly seuil: number
    readonly joursOccupation: number
    readonly joursTrimestre: number
    readonly donneesAu: Parameters<typeof jourEnLettres>[0] | null
  }[]
}) {
  const { journee: t, droit } = useTextes()
  const langue = useLangue()
  return (
    <Carte titre={t.droits}>
      {droits.length === 0 ? (
        <p className="text-gris">{t.aucunDroit}</p>
      ) : (
        <ul className="divide-y divide-trait/70">
          {droits.map((un) => (
            <li key={un.candidatId} className="py-2">
              <span className="flex flex-wrap items-baseline gap-x-3">
                <Link to={paths.cpas.candidatDroits(un.candidatId)}>
                  {un.prenom} {un.nom}
                </Link>
                <Badge ton={un.verdict === 'atteint' ? 'bien' : 'attente'}>
                  {t.joursSur(
                    Math.floor(Math.min(un.joursOccupation, un.joursTrimestre)),
                    un.seuil,
                  )}
                </Badge>
              </span>
              {un.donneesAu && (
                <span className="block text-[0.94rem] text-gris">
                  {t.donneesAu(jourEnLettres(un.donneesAu, langue))}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="aide mt-2">{droit.mention}</p>
    </Carte>
  )
}

/** Who has waited longest, so that nobody is forgotten. */
export function Attentes({ attentes }: { attentes: readonly Attente[] }) {
  const { journee: t } = useTextes()
  return (
    <Carte titre={t.attentes}>
      {attentes.length === 0 ? (
        <p className="text-gris">{t.aucuneAttente}</p>
      ) : (
        <ul className="divide-y divide-trait/70">
          {attentes.map(({ candidatId, prenom, nom, palier, moisDAttente, jamaisPropose }) => (
            <li key={candidatId} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
              <Link to={paths.cpas.appariementDeLaPersonne(candidatId)}>
                {prenom} {nom}
              </Link>
              <Badge ton={palier === 2 ? 'mal' : 'neutre'}>{t.moisDAttente(moisDAttente)}</Badge>
              {jamaisPropose && <Badge ton="attente">{t.jamaisPropose}</Badge>}
            </li>
          ))}
        </ul>
      )}
    </Carte>
  )
}
