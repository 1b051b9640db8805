import { Link } from '@remix-run/react'
import { StatutDuDocument } from '#app/components/convention/etat-des-signatures.tsx'
import { Carte } from '#app/components/ui/page.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { direDifferences } from '#app/i18n/differences.ts'
import { jour } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Triangle } from '#app/services/placement/lire-triangle.server.ts'

/** The documents of the placement, cancelled ones included: nothing that was signed disappears. */
export function Documents({
  triangle: { documents, avenants, changements },
}: {
  triangle: Triangle
}) {
  const t = useTextes()
  const langue = useLangue()
  const champs = direDifferences(changements, langue).map(({ champ }) => champ)
  const { triangle: r, convention: c } = t
  return (
    <Carte titre={r.documents}>
      {documents.length === 0 && <p className="text-gris">{r.aucunDocument}</p>}
      <ul className="space-y-3">
        {documents.map(({ id, type, reference, statut, langues, signataires, signatures }) => {
          const manquent = signataires.filter((partie) => !signatures.includes(partie))
          return (
            <li key={id}>
              <p className="flex flex-wrap items-center justify-between gap-2">
                <Link to={paths.cpas.convention(id)}>{c.page.titre(c.types[type], reference)}</Link>
                <StatutDuDocument statut={statut} />
              </p>
              <QuandIlVaut avenant={avenants.find((un) => un.conventionId === id)} />
              {statut === 'a_signer' && type !== 'avenant' && champs.length > 0 && (
                <p className="font-semibold text-ocre">
                  {c.page.aChange} {champs.join(', ')}.{' '}
                  <Link to={paths.cpas.conventionMiseEnSignature(id)}>{c.page.remettre}</Link>
                </p>
              )}
              {statut === 'a_signer' && (
                <p className="text-[0.94rem] text-gris">
                  {c.liste.attend(manquent.map((partie) => c.partiesCourtes[partie]).join(', '))}
                </p>
              )}
              <p className="flex flex-wrap gap-x-4">
                {langues.map((une) => (
                  <a key={une} href={paths.texteDeConvention(id, une)}>
                    {c.page.pdf(t.commun.langues[une])}
                  </a>
                ))}
              </p>
            </li>
          )
        })}
      </ul>
    </Carte>
  )
}

/** What an avenant changes, from when, and whether that day has come. */
function QuandIlVaut({ avenant }: { avenant: Triangle['avenants'][number] | undefined }) {
  const { avenant: t } = useTextes()
  const langue = useLangue()
  if (!avenant) return null
  const { nature, effetLe, statut, appliqueA } = avenant
  const etat = appliqueA ? t.applique : statut === 'signee' ? t.attendSonJour : null
  return (
    <p className="text-[0.94rem]">
      {[t.natures[nature], t.vaut(jour(effetLe, langue)), etat].filter(Boolean).join(' · ')}
    </p>
  )
}
