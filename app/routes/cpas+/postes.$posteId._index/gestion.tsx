import { Link } from '@remix-run/react'
import { Carte, Fiche } from '#app/components/ui/page.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, jourABruxelles } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Donnees } from './route.tsx'

/** Places, who sees the post and who keeps it; where it was found is said to its own centre only. */
export function Gestion({ poste, peut }: Donnees) {
  const t = useTextes()
  const langue = useLangue()
  const { fiche: f } = t.poste
  const centres = poste.centres.map((un) => un[langue]).join(', ')
  return (
    <Carte titre={f.gestion}>
      <Fiche
        lignes={[
          [
            f.organisation,
            <Link key="hote" to={paths.cpas.hote(poste.hoteId)}>
              {poste.hote}
            </Link>,
          ],
          [f.places, t.poste.places(poste.places - poste.occupees, poste.places)],
          [f.visibilite, centres || t.poste.visibilites[poste.visibilite]],
          [f.centre, langue === 'nl' ? poste.cpasNl : poste.cpasFr],
          [f.confirme, jour(jourABruxelles(poste.confirmeA), langue)],
          ...(peut.tenir && poste.source ? ([[f.source, poste.source]] as const) : []),
        ]}
      />
    </Carte>
  )
}
