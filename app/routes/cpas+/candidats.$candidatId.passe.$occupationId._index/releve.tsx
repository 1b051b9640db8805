import { DescriptionDePeriode } from '#app/components/passe/description.tsx'
import {
  ChampsDePreuve,
  ChampsDHeures,
  type PeriodeAMontrer,
} from '#app/components/passe/formulaire-de-periode.tsx'
import { joursDuReleve, RELEVE } from '#app/domain/candidat/passe.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { duree, jour } from '#app/i18n/format.ts'

/** The days of a file are shown, not typed: only their contract and their paper are asked. */
export function ReleveACorriger({ periode }: { periode: PeriodeAMontrer }) {
  const { passe: t } = useTextes()
  const langue = useLangue()
  return (
    <>
      <input type="hidden" name="nature" value={RELEVE} />
      <details className="carte">
        <summary>
          <DescriptionDePeriode periode={periode} />
        </summary>
        <ul className="mt-2 grid grid-cols-2 gap-x-6 sm:grid-cols-3">
          {joursDuReleve(periode).map(({ jour: le, code, minutes }) => (
            <li key={le + code}>
              {jour(le, langue)} : <strong>{code}</strong>
              {minutes !== null && <> · {duree(minutes, langue)}</>}
            </li>
          ))}
        </ul>
      </details>
      <ChampsDHeures details={periode.details} aide={t.formulaire.releveHeuresAide} />
      <ChampsDePreuve periode={periode} />
    </>
  )
}
