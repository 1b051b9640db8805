import { Link } from '@remix-run/react'
import { Carte, Fiche } from '#app/components/ui/page.tsx'
import type { StatutDePlacement } from '#app/domain/placement/placement.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourLong } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'

/** Where, what, from when to when, with whom. */
export function MonTravail({
  placement: p,
  aujourdhui,
}: {
  placement: {
    readonly statut: StatutDePlacement
    readonly debutLe: DateCivile
    readonly fin: DateCivile
    readonly titreDuPoste: string
    readonly nomDeLHote: string
    readonly adresse: string | null
    readonly codePostal: string | null
    readonly commune: string | null
    readonly tuteurNom: string | null
  }
  aujourdhui: DateCivile
}) {
  const { parcours: t } = useTextes()
  const langue = useLangue()
  const pasEncore = p.statut === 'preparation' || p.statut === 'signature'
  const adresse = [p.adresse, [p.codePostal, p.commune].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ')
  return (
    <Carte titre={p.fin < aujourdhui ? t.dernierTravail : t.monTravail}>
      {pasEncore && <p className="mb-3 font-semibold">{t.pasEncoreCommence}</p>}
      <Fiche
        lignes={[
          [t.poste, p.titreDuPoste],
          [t.lieu, [p.nomDeLHote, adresse].filter(Boolean).join(', ')],
          [t.premierJour, jourLong(p.debutLe, langue)],
          [t.dernierJour, jourLong(p.fin, langue)],
          [t.tuteur, p.tuteurNom],
        ]}
      />
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
        <Link to={paths.travailleur.horaire}>{t.horaire.titre}</Link>
        <Link to={paths.travailleur.feuilles}>{t.feuilles.titre}</Link>
        <Link to={paths.travailleur.documents}>{t.mesDocuments}</Link>
      </p>
    </Carte>
  )
}

/** Somebody to call. */
export function MonAgent({
  agent,
}: {
  agent: {
    readonly agent: string | null
    readonly telephone: string | null
    readonly courriel: string | null
    readonly nomDuCpasFr: string
    readonly nomDuCpasNl: string
  }
}) {
  const { parcours: t } = useTextes()
  const langue = useLangue()
  return (
    <Carte titre={t.monAgent}>
      <p className="text-lg font-semibold">{agent.agent ?? t.sansAgent}</p>
      <p>{langue === 'nl' ? agent.nomDuCpasNl : agent.nomDuCpasFr}</p>
      <p className="mt-3 flex flex-wrap gap-3">
        {agent.telephone && (
          <a className="bouton" href={`tel:${agent.telephone}`}>
            {t.appeler(agent.telephone)}
          </a>
        )}
        {agent.courriel && (
          <a className="bouton bouton-second" href={`mailto:${agent.courriel}`}>
            {t.ecrire}
          </a>
        )}
      </p>
    </Carte>
  )
}
