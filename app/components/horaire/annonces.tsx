import { Badge, type Ton } from '#app/components/ui/page.tsx'
import type { CodeDeFerie } from '#app/domain/horaire/feries.ts'
import type { CodeDeJour } from '#app/domain/prestation/prestation.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourCourt, jourEnLettres } from '#app/i18n/format.ts'
import { enSemaines } from '../prestation/jours-en-mots.tsx'

export type AnnonceAffichee = {
  readonly jour: DateCivile
  readonly placementId: string | null
  readonly prenom: string
  readonly nom: string
} & (
  | { readonly genre: 'debut' | 'fin' | 'horaire' }
  | { readonly genre: 'jour'; readonly code: CodeDeJour }
  | { readonly genre: 'ferie'; readonly ferie: CodeDeFerie }
)

const tons: Record<AnnonceAffichee['genre'], Ton> = {
  debut: 'bien',
  fin: 'prune',
  horaire: 'info',
  jour: 'attente',
  ferie: 'neutre',
}

/** What comes at a host, week by week: starts, ends, new schedules, announced days, holidays. */
export function Annonces({ annonces }: { annonces: readonly AnnonceAffichee[] }) {
  const { planning: t } = useTextes()
  const langue = useLangue()
  if (annonces.length === 0) return <p className="text-gris">{t.rienDAnnonce}</p>
  return (
    <div className="space-y-4">
      {enSemaines(annonces).map(({ lundi, siens }) => (
        <section key={lundi}>
          <h3 className="text-gris">{t.semaineDu(jourEnLettres(lundi, langue))}</h3>
          <ul className="divide-y divide-trait/70">
            {siens.map((une) => (
              <li
                key={[une.jour, une.placementId, une.genre].join()}
                className="flex flex-wrap items-baseline gap-x-3 py-1.5"
              >
                <span className="w-28 shrink-0 font-semibold">{jourCourt(une.jour, langue)}</span>
                <Badge ton={tons[une.genre]}>
                  <Quoi annonce={une} />
                </Badge>
                <span>
                  {une.prenom} {une.nom}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Quoi({ annonce }: { annonce: AnnonceAffichee }) {
  const { planning: t, prestation, horaire } = useTextes()
  switch (annonce.genre) {
    case 'debut':
    case 'fin':
    case 'horaire':
      return t.genres[annonce.genre]
    case 'jour':
      return prestation.codes[annonce.code]
    case 'ferie':
      return horaire.feries[annonce.ferie]
  }
}
