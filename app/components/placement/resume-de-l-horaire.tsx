import type { AuteurDHoraire } from '#app/domain/horaire/horaire.ts'
import { minutesDuJour } from '#app/domain/horaire/regles.ts'
import type { Semaine } from '#app/domain/poste/poste.ts'
import type { DateCivile, JourSemaine } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { duree, jour, nomDuJour } from '#app/i18n/format.ts'

export interface HoraireResume {
  readonly enForce: {
    readonly des: DateCivile
    readonly semaine: Semaine
    readonly vu: boolean
  } | null
  readonly propose: { readonly des: DateCivile; readonly par: AuteurDHoraire } | null
}

const jours: readonly JourSemaine[] = [1, 2, 3, 4, 5, 6, 7]

/** The week in force in a few lines, and the one that waits for an answer. */
export function ResumeDeLHoraire({ horaire: { enForce, propose } }: { horaire: HoraireResume }) {
  const t = useTextes()
  const langue = useLangue()
  const { triangle: r } = t
  return (
    <div className="space-y-2">
      {enForce === null && <p className="text-gris">{r.sansHoraire}</p>}
      {enForce && (
        <>
          <p>
            <span className="font-semibold">{r.parSemaine(duree(totalDe(enForce.semaine)))}</span>{' '}
            {r.depuisLe(jour(enForce.des, langue))}
          </p>
          <ul>
            {jours
              .filter((numero) => enForce.semaine.some((une) => une.jour === numero))
              .map((numero) => (
                <li key={numero}>
                  <span className="inline-block w-24 first-letter:uppercase">
                    {nomDuJour(numero, langue)}
                  </span>
                  {enForce.semaine
                    .filter((une) => une.jour === numero)
                    .map(({ de, a }) => `${de}–${a}`)
                    .join(', ')}
                </li>
              ))}
          </ul>
          <p className="text-[0.94rem] text-gris">{enForce.vu ? r.vu : r.pasVu}</p>
        </>
      )}
      {propose && (
        <p className="font-semibold text-ocre">
          {r.proposePar(t.horaire.auteurs[propose.par], jour(propose.des, langue))}
        </p>
      )}
    </div>
  )
}

function totalDe(semaine: Semaine): number {
  return jours.reduce((somme, numero) => somme + minutesDuJour(semaine, numero), 0)
}
