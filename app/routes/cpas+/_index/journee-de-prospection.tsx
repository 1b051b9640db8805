import { Link } from '@remix-run/react'
import { Badge, Carte } from '#app/components/ui/page.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, jourCourt } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type {
  JourneeDuProspecteur,
  PropositionEnAttente,
} from '#app/services/tache/journee-du-prospecteur.server.ts'

/** What waits at the hosts and the posts to ask about; no name of a candidate. */
export function JourneeDeProspection({ jour: j }: { jour: JourneeDuProspecteur }) {
  const { journee: t } = useTextes()
  const langue = useLangue()
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <Carte titre={t.prospection.miennes(j.miennes.length)}>
        <Propositions propositions={j.miennes} />
      </Carte>
      <Carte titre={t.prospection.postes(j.postes.length)}>
        {j.postes.length === 0 ? (
          <p className="text-gris">{t.prospection.aucunPoste}</p>
        ) : (
          <ul className="divide-y divide-trait/70">
            {j.postes.map(({ posteId, titre, nomDeLHote, confirmeLe }) => (
              <li key={posteId} className="py-2">
                <Link to={paths.cpas.poste(posteId)} className="font-semibold">
                  {titre}
                </Link>
                <span className="block text-[0.94rem] text-gris">
                  {nomDeLHote} · {t.prospection.confirmeLe(jour(confirmeLe, langue))}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Carte>
      {j.autres.length > 0 && (
        <Carte titre={t.prospection.autres(j.autres.length)}>
          <Propositions propositions={j.autres} />
        </Carte>
      )}
    </div>
  )
}

function Propositions({ propositions }: { propositions: readonly PropositionEnAttente[] }) {
  const { journee: t, proposition } = useTextes()
  const langue = useLangue()
  if (propositions.length === 0) return <p className="text-gris">{t.prospection.aucune}</p>
  return (
    <ul className="divide-y divide-trait/70">
      {propositions.map((une) => (
        <li key={une.propositionId} className="py-2">
          <strong>{une.titreDuPoste}</strong>, {une.nomDeLHote}
          <span className="flex flex-wrap gap-2 pt-1">
            <Badge ton="info">{proposition.statuts[une.statut]}</Badge>
            <Badge ton={une.enRetard ? 'mal' : 'neutre'}>
              {t.prospection.attente(une.joursDAttente)}
            </Badge>
            {une.entretienLe && (
              <Badge ton="bien">
                {t.prospection.entretien(jourCourt(une.entretienLe, langue))}
              </Badge>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
