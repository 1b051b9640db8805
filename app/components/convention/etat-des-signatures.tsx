import { Badge, type Ton } from '#app/components/ui/page.tsx'
import type {
  MethodeDeSignature,
  Partie,
  StatutDeConvention,
} from '#app/domain/convention/convention.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'

export interface SignatureAffichee {
  readonly partie: Partie
  readonly methode: MethodeDeSignature
  readonly nom: string
  readonly langue: Langue
  readonly signeeA: Date
  readonly temoin: string | null
}

export const tonsDeConvention: Record<StatutDeConvention, Ton> = {
  brouillon: 'neutre',
  a_signer: 'attente',
  refusee: 'mal',
  signee: 'bien',
  annulee: 'mal',
}

export function StatutDuDocument({ statut }: { statut: StatutDeConvention }) {
  const { statuts } = useTextes().convention
  return <Badge ton={tonsDeConvention[statut]}>{statuts[statut]}</Badge>
}

/** Each side of a document: signed by whom, how, when; or not yet. */
export function EtatDesSignatures({
  signataires,
  signatures,
  scansDe,
}: {
  signataires: readonly Partie[]
  signatures: readonly SignatureAffichee[]
  /** The document whose scans may be opened: the centre's own pages only. */
  scansDe?: string
}) {
  const t = useTextes()
  const { parties, page: p } = t.convention
  return (
    <ul className="divide-y divide-trait">
      {signataires.map((partie) => {
        const signature = signatures.find((une) => une.partie === partie)
        return (
          <li key={partie} className="flex flex-wrap items-start justify-between gap-x-4 py-2">
            <span className="min-w-0">
              <span className="block font-semibold">{parties[partie]}</span>
              {signature && <CommentCEstSigne signature={signature} scansDe={scansDe} />}
            </span>
            <Badge ton={signature ? 'bien' : 'attente'}>
              {signature ? p.signe(signature.nom) : p.pasEncore}
            </Badge>
          </li>
        )
      })}
    </ul>
  )
}

function CommentCEstSigne({
  signature: { partie, methode, langue: celleDuTexte, signeeA, temoin },
  scansDe,
}: {
  signature: SignatureAffichee
  scansDe: string | undefined
}) {
  const t = useTextes()
  const langue = useLangue()
  const { methodes, page: p } = t.convention
  return (
    <span className="block text-[0.94rem] text-gris">
      {[
        methodes[methode],
        instant(signeeA, langue),
        t.commun.langues[celleDuTexte],
        temoin && p.temoin(temoin),
      ]
        .filter(Boolean)
        .join(' · ')}{' '}
      {scansDe && methode === 'papier' && (
        <a href={paths.cpas.conventionScan(scansDe, partie)}>{p.scan}</a>
      )}
    </span>
  )
}
