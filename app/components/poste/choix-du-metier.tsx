import { Form } from '@remix-run/react'
import { metiers } from '#app/domain/metier/metier.ts'
import { SANS_METIER } from '#app/domain/poste/filtres.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { ordreAlphabetique } from '#app/i18n/format.ts'

/**
 * The trade of a post, above its form: it decides which competences and demands the form proposes, so
 * it is chosen first, by an address.
 */
export function ChoixDuMetier({
  metier,
  reste,
}: {
  metier: string | null
  /** What the address says besides. */
  reste: Readonly<Record<string, string>>
}) {
  const langue = useLangue()
  const { formulaire: f } = useTextes().poste
  const comparer = ordreAlphabetique(langue)
  const tries = metiers.toSorted((a, b) => comparer(a[langue], b[langue]))
  return (
    <Form
      method="get"
      data-filtres=""
      className="mb-5 flex flex-wrap items-end gap-3 rounded-lg border border-trait bg-sapin-clair p-4"
    >
      {Object.entries(reste).map(([nom, valeur]) => (
        <input key={nom} type="hidden" name={nom} value={valeur} />
      ))}
      <label className="min-w-52 grow">
        <span className="etiquette">{f.metier}</span>
        <span className="aide">{f.metierAide}</span>
        <select name="metier" defaultValue={metier ?? SANS_METIER} className="saisie">
          <option value={SANS_METIER}>{f.autreMetier}</option>
          {tries.map((un) => (
            <option key={un.code} value={un.code}>
              {un[langue]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="bouton bouton-second">
        {f.recharger}
      </button>
    </Form>
  )
}
