import { Link } from '@remix-run/react'
import { BadgeDePoste } from '#app/components/poste/badge-de-poste.tsx'
import { Tableau } from '#app/components/ui/liste.tsx'
import { trouverMetierParCode } from '#app/domain/metier/metier.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { paths } from '#app/paths.ts'
import type { Donnees } from './route.tsx'

export function ListeDesPostes({ lignes }: Pick<Donnees, 'lignes'>) {
  const t = useTextes()
  const langue = useLangue()
  const { liste: l } = t.poste
  return (
    <Tableau
      legende={l.titre}
      lignes={lignes}
      cle={({ id }) => id}
      colonnes={[
        {
          titre: l.poste,
          principale: true,
          cellule: ({ id, titre, hote }) => (
            <span>
              <Link to={paths.cpas.poste(id)}>{titre}</Link>
              <span className="block font-normal text-gris">{hote}</span>
            </span>
          ),
        },
        {
          titre: l.metier,
          cellule: ({ metier }) =>
            (metier && trouverMetierParCode(metier)?.[langue]) ?? t.poste.fiche.metierInconnu,
        },
        { titre: l.commune, cellule: ({ commune }) => commune ?? '—' },
        {
          titre: l.statut,
          cellule: ({ statut, aReconfirmer }) => (
            <BadgeDePoste statut={statut} aReconfirmer={aReconfirmer} />
          ),
        },
        {
          titre: l.places,
          cellule: ({ places, occupees }) => t.poste.places(places - occupees, places),
        },
        { titre: l.objectif, cellule: ({ objectif }) => t.candidat.objectifs[objectif] },
        {
          titre: l.visibilite,
          cellule: ({ visibilite, duCentre, centre }) =>
            duCentre ? t.poste.visibilites[visibilite] : t.poste.deLAutre(centre[langue]),
        },
      ]}
    />
  )
}
