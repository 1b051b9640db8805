import { Form, Link, useLoaderData } from '@remix-run/react'
import { type Colonne, Tableau } from '#app/components/ui/liste.tsx'
import { Avis, Carte, Page, Vide } from '#app/components/ui/page.tsx'
import { filtresDeLoi } from '#app/domain/droit/filtres.ts'
import { ajouterJours, type DateCivile, joursEntre } from '#app/domain/shared/date-civile.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, jourEnLettres } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { consulterListe } from '#app/services/candidat/consulter-dossier.server.ts'
import {
  type CalculSousUneLoi,
  comparerLois,
  type PlacementCompare,
} from '#app/services/droit/comparer-lois.server.ts'

export const meta = titre((t) => t.suiviDesDroits.loi.comparaison)

export const loader = cpas.lire(
  ({ ctx, url }) =>
    consulterListe(ctx, 'comparaison_de_lois', (tx) =>
      comparerLois(tx, ctx, lireFiltres(url, filtresDeLoi).jour),
    ),
  ['agent', 'administratif', 'responsable'],
)

export default function ComparaisonDeLois() {
  const { jour: leJour, changements, examines, differents } = useLoaderData<typeof loader>()
  const { loi: t } = useTextes().suiviDesDroits
  const langue = useLangue()
  return (
    <Page titre={t.comparaison}>
      <div className="space-y-5">
        <p className="max-w-3xl">{t.comparaisonTexte}</p>
        {changements.length > 1 && (
          <Form method="get" className="sans-impression flex flex-wrap items-end gap-3">
            <label className="min-w-52">
              <span className="etiquette">{t.changement}</span>
              <select name="jour" defaultValue={leJour ?? ''} className="saisie">
                {changements.map((un) => (
                  <option key={un} value={un}>
                    {jourEnLettres(un, langue)}
                  </option>
                ))}
              </select>
            </label>
            <button type="submit" className="bouton bouton-second">
              {t.comparer}
            </button>
          </Form>
        )}
        {leJour === null ? (
          <Vide>{t.aucunChangement}</Vide>
        ) : (
          <>
            <Avis ton={differents.length > 0 ? 'attente' : 'bien'}>
              {t.bilan(differents.length, examines)}
            </Avis>
            {differents.length > 0 && (
              <Carte titre={`${t.changement} ${jourEnLettres(leJour, langue)}`}>
                <Differences jour={leJour} differents={differents} />
              </Carte>
            )}
          </>
        )}
      </div>
    </Page>
  )
}

function Differences({
  jour: leJour,
  differents,
}: {
  jour: DateCivile
  differents: readonly PlacementCompare[]
}) {
  const { suiviDesDroits, compteur } = useTextes()
  const { loi: t } = suiviDesDroits
  const langue = useLangue()
  const resultat = ({ seuil, unite, fin }: CalculSousUneLoi) =>
    t.resultat(
      seuil,
      unite === 'jours' ? compteur.jours : compteur.demiJours,
      fin && jour(fin, langue),
    )
  const colonnes: Colonne<PlacementCompare>[] = [
    {
      titre: t.personne,
      principale: true,
      cellule: ({ candidatId, nom }) => (
        <Link to={paths.cpas.candidatDroits(candidatId)}>{nom}</Link>
      ),
    },
    { titre: t.finPrevue, cellule: ({ finPrevueLe }) => jour(finPrevueLe, langue) },
    {
      titre: t.avant(jour(ajouterJours(leJour, -1), langue)),
      cellule: ({ avant }) => resultat(avant),
    },
    { titre: t.apres(jour(leJour, langue)), cellule: ({ apres }) => resultat(apres) },
    {
      titre: t.ecart,
      cellule: ({ avant, apres }) =>
        avant.fin && apres.fin ? t.ecartDit(joursEntre(avant.fin, apres.fin)) : '—',
    },
  ]
  return (
    <Tableau
      legende={t.comparaison}
      lignes={differents}
      colonnes={colonnes}
      cle={({ placementId }) => placementId}
    />
  )
}
