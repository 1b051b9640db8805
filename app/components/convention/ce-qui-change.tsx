import { useActionData } from '@remix-run/react'
import { Avis } from '#app/components/ui/page.tsx'
import { type Difference, sontDesDifferences } from '#app/domain/convention/difference.ts'
import { estRetour } from '#app/http/retour.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { direDifferences } from '#app/i18n/differences.ts'

/** What changed between two texts, part by part: before, now. */
export function CeQuiChange({ differences }: { differences: readonly Difference[] }) {
  const langue = useLangue()
  const { difference: t } = useTextes().convention
  return (
    <div className="overflow-x-auto rounded-lg sm:border sm:border-trait sm:bg-white">
      <table className="tableau tableau-pliable">
        <caption className="sr-only">{t.titre}</caption>
        <thead>
          <tr>
            <th scope="col">{t.champ}</th>
            <th scope="col">{t.avant}</th>
            <th scope="col">{t.apres}</th>
          </tr>
        </thead>
        <tbody>
          {direDifferences(differences, langue).map(({ champ, avant, apres }) => (
            <tr key={champ}>
              <th scope="row" data-colonne={t.champ} className="text-encre">
                <span className="block first-letter:uppercase">{champ}</span>
              </th>
              <td data-colonne={t.avant}>
                <Lignes lignes={avant} barrees />
              </td>
              <td data-colonne={t.apres}>
                <Lignes lignes={apres} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Lignes({ lignes, barrees = false }: { lignes: readonly string[]; barrees?: boolean }) {
  const { difference: t } = useTextes().convention
  if (lignes.length === 0) return <span className="text-gris">{t.rien}</span>
  return (
    <span className="block min-w-0">
      {lignes.map((ligne) => (
        <span key={ligne} className="block">
          {barrees ? (
            <del className="text-gris">{ligne}</del>
          ) : (
            <ins className="no-underline">{ligne}</ins>
          )}
        </span>
      ))}
    </span>
  )
}

/**
 * After a refused signature: the text changed while somebody had it open. Draws what changed, above
 * the new text; draws nothing otherwise.
 */
export function TexteChange() {
  const reponse = useActionData<unknown>()
  const { difference: t, signature: s } = useTextes().convention
  if (!estRetour(reponse) || reponse.code !== 'convention/texte_change') return null
  const lues = reponse.details?.differences
  return (
    <Avis ton="attente">
      {sontDesDifferences(lues) && lues.length > 0 && (
        <>
          <h2 className="mb-2">{t.titre}</h2>
          <CeQuiChange differences={lues} />
        </>
      )}
      <p className="mt-2 font-semibold">{s.nouveauTexte}</p>
    </Avis>
  )
}
