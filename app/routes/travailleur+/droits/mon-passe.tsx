import { DescriptionDePeriode } from '#app/components/passe/description.tsx'
import { Badge, Carte } from '#app/components/ui/page.tsx'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'

/** What the centre knows of the person's work before, and whether it counts yet. */
export function MonPasse({
  periodes,
}: {
  periodes: readonly {
    readonly id: string
    readonly type: string
    readonly du: DateCivile
    readonly au: DateCivile
    readonly details: Readonly<Record<string, unknown>>
    readonly verifiee: boolean
  }[]
}) {
  const { compteur, passe } = useTextes()
  const langue = useLangue()
  const t = passe.pourVous
  return (
    <Carte titre={t.titre}>
      {periodes.length === 0 ? (
        <p>{t.aucune}</p>
      ) : (
        <>
          <p className="mb-2">{t.texte}</p>
          <ul className="divide-y divide-trait/70">
            {periodes.map((une) => (
              <li key={une.id} className="py-2">
                <strong className="block">
                  {compteur.duAu(jour(une.du, langue), jour(une.au, langue))}
                </strong>
                <DescriptionDePeriode periode={une} />
                <Badge ton={une.verifiee ? 'bien' : 'attente'}>
                  {une.verifiee ? t.verifiee : t.aVerifier}
                </Badge>
              </li>
            ))}
          </ul>
        </>
      )}
    </Carte>
  )
}
