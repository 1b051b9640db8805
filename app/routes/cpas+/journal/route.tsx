import { useLoaderData } from '@remix-run/react'
import { FiltreChoix, FiltreJour, Filtres, Pagination } from '#app/components/ui/liste.tsx'
import { Page, Vide } from '#app/components/ui/page.tsx'
import { filtresDeJournal } from '#app/domain/journal/filtres.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { ordreAlphabetique } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { consulterJournal } from '#app/services/journal/consulter-journal.server.ts'
import { LignesDuJournal } from './lignes.tsx'

export const meta = titre((t) => t.journal.titre)

export const loader = cpas.lire(
  ({ ctx, url }) => {
    const filtres = lireFiltres(url, filtresDeJournal)
    return { filtres, ...consulterJournal(ctx, filtres) }
  },
  ['responsable'],
)

export default function Journal() {
  const { filtres, acteurs, lignes, ...suite } = useLoaderData<typeof loader>()
  const { journal: t } = useTextes()
  const enOrdre = ordreAlphabetique(useLangue())
  return (
    <Page
      titre={t.titre}
      sousTitre={
        <>
          {t.sousTitre} {t.noteDeLecture}
        </>
      }
    >
      <Filtres>
        <FiltreChoix
          nom="type"
          libelle={t.quoi}
          valeur={filtres.type}
          tous={t.tousLesActes}
          options={Object.entries(t.evenements)
            .map(([valeur, texte]) => ({ valeur, texte }))
            .toSorted((a, b) => enOrdre(a.texte, b.texte))}
        />
        <FiltreChoix
          nom="parId"
          libelle={t.qui}
          valeur={filtres.parId}
          tous={t.toutLeMonde}
          options={acteurs.map(({ id, nom }) => ({ valeur: id, texte: nom }))}
        />
        <FiltreJour nom="du" libelle={t.du} valeur={filtres.du} />
        <FiltreJour nom="au" libelle={t.au} valeur={filtres.au} />
      </Filtres>
      {lignes.length === 0 ? <Vide>{t.vide}</Vide> : <LignesDuJournal lignes={lignes} />}
      <Pagination {...suite} />
    </Page>
  )
}
