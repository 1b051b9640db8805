import { lienDeTache } from '#app/components/tache/lien-de-tache.ts'
import { Carte, LienBouton } from '#app/components/ui/page.tsx'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { CodeDeTache, SujetDeTache } from '#app/domain/tache/tache.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourLong, moisEnLettres } from '#app/i18n/format.ts'

interface TacheDuTravailleur {
  readonly code: CodeDeTache
  readonly sujet: SujetDeTache
  readonly echeance: DateCivile | null
  readonly titreDuPoste: string
  readonly nomDeLHote: string
}

/** What the person must do now, one big button each, in plain words. */
export function ATaFaire({ taches }: { taches: readonly TacheDuTravailleur[] }) {
  const { parcours: t } = useTextes()
  return (
    <Carte titre={t.aFaire}>
      {taches.length === 0 ? (
        <p>{t.rienAFaire}</p>
      ) : (
        <ul className="space-y-4">
          {taches.map((une) => (
            <li
              key={[une.code, ...Object.values(une.sujet)].join()}
              className="flex flex-wrap items-center justify-between gap-3 border-l-4 border-ocre pl-4"
            >
              <Phrase tache={une} />
              <Bouton tache={une} />
            </li>
          ))}
        </ul>
      )}
    </Carte>
  )
}

function Phrase({ tache }: { tache: TacheDuTravailleur }) {
  const { parcours: t } = useTextes()
  const langue = useLangue()
  const { code, sujet, echeance, nomDeLHote, titreDuPoste } = tache
  const dite = t.taches[code]?.({
    mois: sujet.mois ? moisEnLettres(sujet.mois, langue) : '',
    lieu: nomDeLHote,
    poste: titreDuPoste,
  })
  return (
    <p className="max-w-md text-lg">
      {dite ?? t.autreTache}
      {echeance && (
        <span className="block text-base text-gris">{t.avantLe(jourLong(echeance, langue))}</span>
      )}
    </p>
  )
}

/** A paper is brought, not clicked: its line says what to do and has no button. */
function Bouton({ tache }: { tache: TacheDuTravailleur }) {
  const { parcours: t } = useTextes()
  if (tache.code === 'verifier') return null
  return <LienBouton vers={lienDeTache(tache, 'travailleur')}>{t.ouvrir}</LienBouton>
}
