import { useLoaderData } from '@remix-run/react'
import { ValeurDeParametre } from '#app/components/droit/valeur-de-parametre.tsx'
import { Avis, Badge, Carte, LienBouton, Page } from '#app/components/ui/page.tsx'
import { type CodeDeParametre, codesDeParametre, parametres } from '#app/domain/droit/bareme.ts'
import { bilanDesCas } from '#app/domain/droit/essai-de-ligne.ts'
import { casTravailles } from '#app/domain/droit/reference.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { citer } from '#app/i18n/citation.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'

export const meta = titre((t) => t.suiviDesDroits.loi.parametres)

export const loader = cpas.lire(({ aujourdhui }) => ({
  aujourdhui,
  cas: bilanDesCas(),
  travailles: casTravailles,
}))

export default function ParametresDeDroits() {
  const { aujourdhui, cas, travailles } = useLoaderData<typeof loader>()
  const { loi: t, politique } = useTextes().suiviDesDroits
  const langue = useLangue()
  return (
    <Page
      titre={t.parametres}
      actions={
        <>
          <LienBouton vers={paths.cpas.politiqueDeDroits} genre="second">
            {politique.titre}
          </LienBouton>
          <LienBouton vers={paths.cpas.comparaisonDeLois()} genre="second">
            {t.comparaison}
          </LienBouton>
        </>
      }
    >
      <div className="space-y-5">
        <p className="max-w-3xl">{t.parametresTexte}</p>
        <Avis ton={cas.echecs === 0 ? 'bien' : 'mal'}>
          {cas.echecs === 0 ? t.cas(cas.total) : t.casEnPeine(cas.echecs, cas.total)}
          {cas.changes > 0 && ` ${t.casChanges(cas.changes)}`}
        </Avis>
        {codesDeParametre.map((code) => (
          <Parametre key={code} code={code} aujourdhui={aujourdhui} />
        ))}
        <details className="carte">
          <summary className="text-lg font-semibold">{t.casTravailles}</summary>
          <ul lang="fr" className="mt-3 space-y-3">
            {travailles.map(({ titre: leTitre, loi, calcul }) => (
              <li key={leTitre}>
                <strong>{leTitre}</strong>
                <span className="block">{calcul}</span>
                <span lang={langue} className="block text-[0.94rem] text-gris">
                  {citer(loi, langue)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </Page>
  )
}

function Parametre({ code, aujourdhui }: { code: CodeDeParametre; aujourdhui: DateCivile }) {
  const { suiviDesDroits, droit } = useTextes()
  const t = suiviDesDroits.loi
  const langue = useLangue()
  const { intitule, valeurs } = parametres[code]
  const lignes = valeurs.map(({ des, source, valeur }) => ({ des, source, valeur }))
  const actuelle = lignes.findLast(({ des }) => des <= aujourdhui)
  return (
    <Carte titre={intitule[langue]}>
      <p className="mb-3 text-gris">{droit.parametres[code]}</p>
      <ul className="divide-y divide-trait/70">
        {lignes.toReversed().map(({ des, source, valeur }) => (
          <li key={des} className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[9rem_1fr_1fr]">
            <span>
              <strong className="block">{jour(des, langue)}</strong>
              {des === actuelle?.des && <Badge ton="bien">{t.enVigueur}</Badge>}
              {des > aujourdhui && <Badge ton="info">{t.aVenir}</Badge>}
            </span>
            <div className="min-w-0">
              <ValeurDeParametre code={code} valeur={valeur} />
            </div>
            <span className="text-[0.94rem] text-gris">{citer(source, langue)}</span>
          </li>
        ))}
      </ul>
    </Carte>
  )
}
