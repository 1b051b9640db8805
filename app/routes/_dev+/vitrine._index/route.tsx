import { useLoaderData } from '@remix-run/react'
import { Tableau } from '#app/components/ui/liste.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { admin } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { listerModeles } from '#app/services/demo/vitrine.server.ts'

export const meta = titre((t) => t.imprimerie.vitrine.titre)

/** In a demonstration only: fictional documents have no place beside true ones. */
export const loader = admin.lire(({ instance }) => {
  if (!instance.demo) throw new ErreurMetier('commun/introuvable')
  return { modeles: listerModeles() }
})

export default function Vitrine() {
  const { modeles } = useLoaderData<typeof loader>()
  const { imprimerie, commun } = useTextes()
  const { vitrine: t } = imprimerie
  return (
    <Page titre={t.titre} sousTitre={t.sousTitre}>
      <Tableau
        legende={t.titre}
        lignes={modeles}
        cle={({ type, version }) => `${type}${version}`}
        colonnes={[
          { titre: t.modele, principale: true, cellule: ({ type }) => t.noms[type] ?? type },
          { titre: t.version, cellule: ({ version }) => version },
          { titre: t.categories, cellule: ({ categories }) => categories, droite: true },
          {
            titre: t.voir,
            cellule: ({ type, langues }) => (
              <span className="flex flex-wrap gap-x-4">
                {langues.map((langue) => (
                  <a key={langue} href={paths.vitrineModele(type, langue)}>
                    {commun.langues[langue]}
                  </a>
                ))}
              </span>
            ),
          },
        ]}
      />
    </Page>
  )
}
