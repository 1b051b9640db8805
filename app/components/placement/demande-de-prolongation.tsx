import { Badge, Fiche, type Ton } from '#app/components/ui/page.tsx'
import type { StatutDeProlongation } from '#app/domain/prolongation/prolongation.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, nombre } from '#app/i18n/format.ts'

const tons: Readonly<Record<StatutDeProlongation, Ton>> = {
  demandee: 'attente',
  accordee: 'bien',
  refusee: 'mal',
  sans_objet: 'neutre',
}

/** What a page shows of a request. */
interface DemandeAffichee {
  readonly statut: StatutDeProlongation
  readonly finVoulueLe: DateCivile
  readonly motif: string
  readonly demandeePar: string
  readonly demandeeLe: DateCivile
  readonly adresseeA: string
  readonly rappels: number
  readonly decideePar: string | null
  readonly decideeLe: DateCivile | null
  readonly reference: string | null
  readonly raison: string | null
}

/** One request: what was asked, of whom, what came of it. */
export function DemandeDeProlongation({ demande }: { demande: DemandeAffichee }) {
  const { prolongation: t } = useTextes()
  const langue = useLangue()
  const { statut, finVoulueLe, motif, demandeePar, demandeeLe, adresseeA, rappels } = demande
  const { decideePar, decideeLe, reference, raison } = demande
  return (
    <>
      <p className="mb-2">
        <Badge ton={tons[statut]}>{t.statuts[statut]}</Badge>{' '}
        <span className="text-gris">{t.demandeePar(demandeePar, jour(demandeeLe, langue))}</span>
      </p>
      <Fiche
        sansVides
        lignes={[
          [t.finVoulue, jour(finVoulueLe, langue)],
          [
            t.motif,
            <span key="motif" className="whitespace-pre-line">
              {motif}
            </span>,
          ],
          [t.adressee, adresseeA],
          [t.rappels, statut === 'demandee' || rappels > 0 ? nombre(rappels, langue) : null],
          [
            t.decision,
            decideePar && decideeLe ? t.decideePar(decideePar, jour(decideeLe, langue)) : null,
          ],
          [t.reference, reference],
          [t.raison, raison],
        ]}
      />
    </>
  )
}
