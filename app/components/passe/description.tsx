import {
  type AbsenceDuPasse,
  absencesDuPasse,
  codesInconnus,
  joursDuReleve,
  type NatureDePeriode,
  naturesDePeriode,
  RELEVE,
} from '#app/domain/candidat/passe.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { nombre } from '#app/i18n/format.ts'

interface PeriodeDecrite {
  readonly type: string
  readonly details: Readonly<Record<string, unknown>>
}

/** What a past period was: its nature, then where and how much. */
export function DescriptionDePeriode({ periode }: { periode: PeriodeDecrite }) {
  const faits = useFaits(periode)
  return (
    <>
      {useNom(periode)}
      {faits.length > 0 && (
        <span className="block text-[0.94rem] font-normal text-gris">{faits.join(' · ')}</span>
      )}
    </>
  )
}

function useNom({ type, details }: PeriodeDecrite): string {
  const { passe: t } = useTextes()
  if (type === RELEVE) return t.releve
  const absence = absencesDuPasse.find((une): une is AbsenceDuPasse => une === details.absence)
  if (type === 'absence' && absence) return t.absences[absence]
  const nature = naturesDePeriode.find((une): une is NatureDePeriode => une === type)
  return t.natures[nature ?? 'inconnu']
}

function useFaits({ type, details }: PeriodeDecrite): readonly string[] {
  const { passe: t } = useTextes()
  const langue = useLangue()
  const dit = (valeur: unknown) => (typeof valeur === 'number' ? nombre(valeur, langue) : null)
  const semaine = dit(details.heures_semaine)
  const reference = dit(details.heures_reference)
  const regime = dit(details.regime_jours)
  const declares = dit(details.jours_declares)
  return [
    typeof details.employeur === 'string' ? details.employeur : null,
    ...(type === RELEVE ? motsDuReleve(details, t) : []),
    semaine && reference ? t.heures(semaine, reference) : type === RELEVE ? t.contratInconnu : null,
    regime && t.regime(regime),
    declares && t.declares(declares),
  ].filter((un) => un !== null)
}

function motsDuReleve(
  details: PeriodeDecrite['details'],
  t: ReturnType<typeof useTextes>['passe'],
): string[] {
  const jours = joursDuReleve({ details })
  const comptes = new Map<string, number>()
  for (const { code } of jours) comptes.set(code, (comptes.get(code) ?? 0) + 1)
  const inconnus = codesInconnus(jours)
  const dits = [...comptes].map(([code, n]) => `${n} ${code}`).join(', ')
  return [
    t.joursDuReleve(new Set(jours.map(({ jour }) => jour)).size, dits),
    ...(inconnus.length > 0 ? [t.codesInconnus(inconnus.join(', '))] : []),
  ]
}
