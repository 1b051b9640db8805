import { Link } from '@remix-run/react'
import { Badge } from '#app/components/ui/page.tsx'
import type { Porte } from '#app/domain/shared/acteur.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { CodeDeTache, SujetDeTache } from '#app/domain/tache/tache.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourCourt, moisEnLettres } from '#app/i18n/format.ts'
import { lienDeTache } from './lien-de-tache.ts'

export interface TacheAffichee {
  readonly code: CodeDeTache
  readonly sujet: SujetDeTache
  readonly echeance: DateCivile | null
  readonly enRetard: boolean
  readonly prenom: string
  readonly nom: string
  readonly titreDuPoste: string
  readonly nomDeLHote: string
}

/** Tasks as links to the very page where each is done: what, for whom, by when. */
export function ListeDeTaches({
  taches,
  porte,
}: {
  taches: readonly TacheAffichee[]
  porte: Porte
}) {
  const { tache: t } = useTextes()
  if (taches.length === 0) return <p className="text-gris">{t.rien}</p>
  return (
    <ul className="divide-y divide-trait/70">
      {taches.map((une) => (
        <Ligne key={cleDe(une)} tache={une} porte={porte} />
      ))}
    </ul>
  )
}

function Ligne({ tache, porte }: { tache: TacheAffichee; porte: Porte }) {
  const { tache: t } = useTextes()
  const langue = useLangue()
  const { echeance, enRetard, prenom, nom, titreDuPoste, nomDeLHote } = tache
  const ou = porte === 'hote' ? titreDuPoste : `${titreDuPoste}, ${nomDeLHote}`
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2.5">
      <span className="min-w-0">
        <Link to={lienDeTache(tache, porte)} className="font-semibold">
          <Quoi tache={tache} />
        </Link>
        <span className="block text-[0.94rem] text-gris">
          <span className="text-encre">{`${prenom} ${nom}`.trim()}</span> · {ou}
        </span>
      </span>
      {echeance && (
        <Badge ton={enRetard ? 'mal' : 'neutre'}>
          {enRetard ? t.retardDepuis(jourCourt(echeance, langue)) : jourCourt(echeance, langue)}
        </Badge>
      )}
    </li>
  )
}

/** The order, with the paper or the month it is about. */
export function Quoi({
  tache: { code, sujet },
}: {
  tache: { readonly code: CodeDeTache; readonly sujet: SujetDeTache }
}) {
  const { tache: t, placement } = useTextes()
  const langue = useLangue()
  const precision = sujet.mois
    ? moisEnLettres(sujet.mois, langue)
    : code === 'verifier' && sujet.quoi
      ? placement.verifications[sujet.quoi]
      : null
  return precision ? `${t.codes[code]} : ${precision}` : t.codes[code]
}

function cleDe({ code, sujet }: TacheAffichee): string {
  return [code, ...Object.values(sujet)].join()
}
