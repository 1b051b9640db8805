import { Link } from '@remix-run/react'
import { Badge, Vide } from '#app/components/ui/page.tsx'
import type { StatutDePlacement } from '#app/domain/placement/placement.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { type FiltresEnAdresse, paths } from '#app/paths.ts'

interface PlacementAuTableau {
  readonly id: string
  readonly statut: StatutDePlacement
  readonly prenom: string
  readonly nom: string
  readonly titreDuPoste: string
  readonly nomDeLHote: string
  readonly debutLe: DateCivile
  readonly finPrevueLe: DateCivile
  readonly retards: number
}

export interface ColonneAuTableau {
  readonly statut: StatutDePlacement
  readonly total: number
  readonly lignes: readonly PlacementAuTableau[]
}

/** One column a state, left to right as a placement goes; groups one under the other on a telephone. */
export function TableauParEtat({
  colonnes,
  filtres,
}: {
  colonnes: readonly ColonneAuTableau[]
  filtres: FiltresEnAdresse
}) {
  const { liste: l, statuts } = useTextes().placement
  if (colonnes.every(({ total }) => total === 0)) return <Vide>{l.vide}</Vide>
  return (
    <div className="grid items-start gap-4 md:grid-cols-2 xl:grid-cols-4">
      {colonnes.map(({ statut, total, lignes }) => (
        <section key={statut} className="rounded-lg bg-sable/70 p-3">
          <h2 className="mb-2 flex items-baseline justify-between text-lg">
            {statuts[statut]}
            <span className="font-normal text-gris">{total}</span>
          </h2>
          {lignes.length === 0 && <p className="text-gris">{l.rien}</p>}
          <ul className="space-y-2">
            {lignes.map((ligne) => (
              <li key={ligne.id}>
                <CarteDePlacement placement={ligne} />
              </li>
            ))}
          </ul>
          {total > lignes.length && (
            <p className="mt-2">
              <Link to={paths.cpas.placements({ ...filtres, vue: 'liste', statut })}>
                {l.voirTout(total)}
              </Link>
            </p>
          )}
        </section>
      ))}
    </div>
  )
}

function CarteDePlacement({ placement }: { placement: PlacementAuTableau }) {
  const langue = useLangue()
  const { liste: l } = useTextes().placement
  const { id, statut, prenom, nom, titreDuPoste, nomDeLHote, debutLe, finPrevueLe, retards } =
    placement
  const enCours = statut === 'actif' || statut === 'suspendu'
  return (
    <div className="rounded-md border border-trait bg-white p-3">
      <Link to={paths.cpas.placement(id)} className="font-semibold">
        {prenom} {nom}
      </Link>
      <p>{titreDuPoste}</p>
      <p className="text-[0.94rem] text-gris">{nomDeLHote}</p>
      <p className="mt-1 flex flex-wrap items-center gap-2 text-[0.94rem]">
        {enCours ? l.finit(jour(finPrevueLe, langue)) : l.commence(jour(debutLe, langue))}
        {retards > 0 && <Badge ton="mal">{l.enRetard(retards)}</Badge>}
      </p>
    </div>
  )
}
