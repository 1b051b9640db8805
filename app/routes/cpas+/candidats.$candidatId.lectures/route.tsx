import { useLoaderData } from '@remix-run/react'
import { Pagination, Tableau } from '#app/components/ui/liste.tsx'
import { Page, Vide } from '#app/components/ui/page.tsx'
import { filtresDeJournal } from '#app/domain/journal/filtres.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { consulterLectures } from '#app/services/journal/consulter-lectures.server.ts'

export const meta = titre((t) => t.journal.lectures.titre)

export const loader = cpas.lire(
  ({ ctx, params, url }) => {
    const { page = 1 } = lireFiltres(url, filtresDeJournal)
    return consulterLectures(ctx, parametre(params.candidatId), page)
  },
  ['agent', 'responsable'],
)

export default function Lectures() {
  const { id, nom, lignes, ...suite } = useLoaderData<typeof loader>()
  const { journal, candidat } = useTextes()
  const { lectures: t } = journal
  const langue = useLangue()
  return (
    <Page
      titre={t.titre}
      sousTitre={t.sousTitre}
      fil={[{ texte: nom, vers: paths.cpas.candidat(id) }]}
    >
      {lignes.length === 0 ? (
        <Vide>{t.vide}</Vide>
      ) : (
        <Tableau
          legende={t.titre}
          lignes={lignes}
          cle={({ premiereA, par, section }) => `${premiereA.getTime()}${par}${section}`}
          colonnes={[
            {
              titre: journal.quand,
              principale: true,
              cellule: ({ premiereA }) => (
                <span className="font-normal">{instant(premiereA, langue)}</span>
              ),
            },
            { titre: journal.qui, cellule: ({ par }) => par ?? journal.produit },
            { titre: t.section, cellule: ({ section }) => journal.sections[section] ?? section },
            { titre: t.motif, cellule: ({ motif }) => motif && candidat.motif.motifs[motif] },
            { titre: t.fois, droite: true, cellule: ({ nombre }) => nombre },
          ]}
        />
      )}
      <Pagination {...suite} />
    </Page>
  )
}
