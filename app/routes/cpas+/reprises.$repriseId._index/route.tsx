import { Link, useLoaderData } from '@remix-run/react'
import { tonsDeSort } from '#app/components/reprise/tons-de-sort.ts'
import { FiltreChoix, Filtres, Pagination, Tableau } from '#app/components/ui/liste.tsx'
import { Badge, Carte, LienBouton, ListeDePhrases, Page, Vide } from '#app/components/ui/page.tsx'
import { sorts } from '#app/domain/reprise/decision.ts'
import { filtresDeLignes } from '#app/domain/reprise/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { consulterListe } from '#app/services/candidat/consulter-dossier.server.ts'
import { montrerReprise } from '#app/services/reprise/montrer.server.ts'

export const meta = titre((t) => t.reprise.pages.titre)

export const loader = cpas.lire(
  ({ ctx, params, url, langue }) => {
    const filtres = lireFiltres(url, filtresDeLignes)
    return consulterListe(ctx, 'reprise', (tx) => ({
      filtres,
      ...montrerReprise(tx, ctx, parametre(params.repriseId), { ...filtres, langue }),
    }))
  },
  ['agent', 'prospecteur', 'responsable'],
)

type Donnees = Awaited<ReturnType<typeof loader>>

export default function Reprise() {
  const { reprise, sorts: compte, colonnes, filtres, ...suite } = useLoaderData<typeof loader>()
  const { pages: t } = useTextes().reprise
  const ouverte = reprise.statut !== 'abandonnee'
  return (
    <Page
      titre={reprise.nomDeFichier}
      sousTitre={t.objets[reprise.quoi]}
      fil={[{ texte: t.titre, vers: paths.cpas.reprises }]}
      actions={
        ouverte && (
          <>
            {compte.prete > 0 && (
              <LienBouton vers={paths.cpas.repriseApplication(reprise.id)}>
                {t.appliquer}
              </LienBouton>
            )}
            <LienBouton vers={paths.cpas.repriseAbandon(reprise.id)} genre="second">
              {t.abandonner}
            </LienBouton>
          </>
        )
      }
    >
      <Carte titre={t.apercu}>
        <ul className="flex flex-wrap gap-2">
          {sorts
            .filter((sort) => compte[sort] > 0)
            .map((sort) => (
              <li key={sort}>
                <Link to={paths.cpas.reprise(reprise.id, { sort })} className="lien-nu">
                  <Badge ton={tonsDeSort[sort]}>{`${t.sorts[sort]} : ${compte[sort]}`}</Badge>
                </Link>
              </li>
            ))}
        </ul>
        <details className="mt-3">
          <summary>{t.colonnes}</summary>
          <p>{colonnes.join(', ')}</p>
        </details>
      </Carte>
      <div className="mt-5">
        <Filtres>
          <FiltreChoix
            nom="sort"
            libelle={t.filtrer}
            valeur={filtres.sort}
            tous={t.toutes}
            options={sorts.map((sort) => ({ valeur: sort, texte: t.sorts[sort] }))}
          />
        </Filtres>
        <Lignes repriseId={reprise.id} ouverte={ouverte} {...suite} />
        <Pagination {...suite} />
      </div>
    </Page>
  )
}

function Lignes({
  repriseId,
  ouverte,
  lignes,
  plusieursFeuilles,
}: { repriseId: string; ouverte: boolean } & Pick<Donnees, 'lignes' | 'plusieursFeuilles'>) {
  const { pages: t } = useTextes().reprise
  if (lignes.length === 0) return <Vide>{t.aucune}</Vide>
  return (
    <Tableau
      legende={t.lignes}
      lignes={lignes}
      cle={({ rang }) => String(rang)}
      colonnes={[
        {
          titre: t.lignes,
          cellule: ({ numero, feuille }) =>
            plusieursFeuilles ? `${feuille}, ${numero}` : String(numero),
        },
        {
          titre: t.personneOuChose,
          principale: true,
          cellule: ({ rang, nom, sort }) =>
            ouverte && sort !== 'reprise' ? (
              <Link to={paths.cpas.repriseLigne(repriseId, rang)}>{nom || t.corriger}</Link>
            ) : (
              nom
            ),
        },
        {
          titre: t.etat,
          cellule: ({ sort }) => <Badge ton={tonsDeSort[sort]}>{t.sorts[sort]}</Badge>,
        },
        {
          titre: t.constat,
          cellule: ({ phrases }) =>
            phrases.length > 0 ? <ListeDePhrases phrases={phrases} /> : '—',
        },
      ]}
    />
  )
}
