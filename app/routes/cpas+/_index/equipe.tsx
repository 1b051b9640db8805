import { Link } from '@remix-run/react'
import { Tableau } from '#app/components/ui/liste.tsx'
import { Badge, Carte } from '#app/components/ui/page.tsx'
import { useTextes } from '#app/i18n/contexte.tsx'
import { paths } from '#app/paths.ts'
import type { ChargeDUnAgent } from '#app/services/tache/journee.server.ts'

/** The load of each agent: where help is needed today. */
export function Equipe({ equipe }: { equipe: readonly ChargeDUnAgent[] }) {
  const { journee: t } = useTextes()
  return (
    <Carte titre={t.equipe.titre}>
      <Tableau
        legende={t.equipe.titre}
        lignes={equipe}
        cle={({ id }) => id}
        colonnes={[
          {
            titre: t.equipe.agent,
            principale: true,
            cellule: ({ id, nom }) => (
              <Link to={paths.cpas.candidats({ referentId: id })}>{nom}</Link>
            ),
          },
          { titre: t.equipe.dossiers, droite: true, cellule: ({ dossiers }) => dossiers },
          { titre: t.equipe.placements, droite: true, cellule: ({ placements }) => placements },
          {
            titre: t.equipe.enRetard,
            droite: true,
            cellule: ({ enRetard }) =>
              enRetard > 0 ? <Badge ton="mal">{enRetard}</Badge> : enRetard,
          },
          {
            titre: t.equipe.cetteSemaine,
            droite: true,
            cellule: ({ cetteSemaine }) => cetteSemaine,
          },
        ]}
      />
    </Carte>
  )
}
