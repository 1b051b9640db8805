import { Telephone } from '#app/components/hote/telephone.tsx'
import { Carte, Fiche } from '#app/components/ui/page.tsx'
import { estBce, formaterBce } from '#app/domain/shared/bce.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, jourABruxelles } from '#app/i18n/format.ts'
import type { Donnees } from './route.tsx'

export function Identite({ hote }: Pick<Donnees, 'hote'>) {
  const t = useTextes()
  const langue = useLangue()
  const { fiche: f } = t.hote
  return (
    <Carte titre={f.identite}>
      <Fiche
        lignes={[
          [f.bce, hote.bce && estBce(hote.bce) ? formaterBce(hote.bce) : hote.bce],
          [f.langue, t.commun.langues[hote.langue]],
          [
            f.adresse,
            [hote.adresse, [hote.codePostal, hote.commune].filter(Boolean).join(' ')]
              .filter(Boolean)
              .join(', '),
          ],
          [f.region, t.hote.regions[hote.region]],
          [f.telephone, hote.telephone && <Telephone numero={hote.telephone} />],
          [f.courriel, hote.courriel && <a href={`mailto:${hote.courriel}`}>{hote.courriel}</a>],
          [
            f.agrement,
            [
              hote.agrement,
              hote.agrementJusquAu && f.agrementJusquAu(jour(hote.agrementJusquAu, langue)),
            ]
              .filter(Boolean)
              .join(', '),
          ],
          [f.police, hote.policeRc],
          [f.partage, t.hote.partages[hote.partage]],
          [f.creePar, hote.creePar[langue]],
          [f.suiviPar, hote.prospecteur],
          [
            f.partenaireDepuis,
            hote.partenaireDepuis && jour(jourABruxelles(hote.partenaireDepuis), langue),
          ],
        ]}
      />
      {hote.but && (
        <>
          <h3 className="mt-4">{f.but}</h3>
          <p className="whitespace-pre-line">{hote.but}</p>
        </>
      )}
    </Carte>
  )
}
