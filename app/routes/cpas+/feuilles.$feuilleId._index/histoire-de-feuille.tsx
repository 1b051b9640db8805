import { Avis, Carte } from '#app/components/ui/page.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'

/** Who did what with the sheet, and when. */
export function HistoireDeFeuille({
  feuille: f,
}: {
  feuille: {
    readonly nomDeLHote: string
    readonly confirmeeA: Date | null
    readonly confirmeePar: string | null
    readonly vueA: Date | null
    readonly approuveeA: Date | null
    readonly approuveePar: string | null
    readonly verrouilleeA: Date | null
  }
}) {
  const { feuille: t } = useTextes()
  const langue = useLangue()
  const etapes: readonly (readonly [string, Date | null, string | null])[] = [
    [t.histoire.confirmee, f.confirmeeA, f.confirmeePar],
    [t.histoire.vue, f.vueA, null],
    [t.histoire.approuvee, f.approuveeA, f.approuveePar],
    [t.histoire.verrouillee, f.verrouilleeA, null],
  ]
  return (
    <Carte titre={t.histoire.titre}>
      <ol className="space-y-2">
        {etapes.map(([nom, quand, par]) => (
          <li key={nom} className={quand ? '' : 'text-gris'}>
            <strong>{nom}</strong>
            <span className="block text-[0.94rem] text-gris">
              {quand
                ? [instant(quand, langue), par].filter(Boolean).join(' · ')
                : t.histoire.pasEncore}
            </span>
          </li>
        ))}
      </ol>
    </Carte>
  )
}

/** What the worker disagrees with, and what was decided. */
export function Desaccord({
  contestation,
  decision,
}: {
  contestation: string
  decision: string | null
}) {
  const { feuille: t } = useTextes()
  return (
    <Avis ton={decision ? 'info' : 'mal'}>
      <h2 className="text-base">{t.desaccord}</h2>
      <p className="whitespace-pre-line">{contestation}</p>
      {decision && (
        <>
          <h2 className="mt-3 text-base">{t.decisionDuCpas}</h2>
          <p className="whitespace-pre-line">{decision}</p>
        </>
      )}
    </Avis>
  )
}
