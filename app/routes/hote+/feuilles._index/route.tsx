import { Link, useLoaderData } from '@remix-run/react'
import { BadgeDeFeuille } from '#app/components/prestation/etat-de-feuille.tsx'
import { Tableau } from '#app/components/ui/liste.tsx'
import { Carte, LienBouton, Page, Vide } from '#app/components/ui/page.tsx'
import { hote } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { moisEnLettres } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import {
  estAFaire,
  type FeuilleDeListeDeLHote,
  feuillesDeLHote,
} from '#app/services/prestation/feuilles-de-l-hote.server.ts'

export const meta = titre((t) => t.feuille.hote.titre)

export const loader = hote.lire(({ ctx }) => {
  const feuilles = feuillesDeLHote(ctx.base, ctx)
  return {
    aFaire: feuilles.filter(({ etat }) => estAFaire(etat)),
    faites: feuilles.filter(({ etat }) => !estAFaire(etat)),
  }
})

export default function FeuillesDuLieu() {
  const { aFaire, faites } = useLoaderData<typeof loader>()
  const { feuille: t } = useTextes()
  const langue = useLangue()
  return (
    <Page titre={t.hote.titre}>
      <div className="space-y-5">
        <Carte titre={t.hote.aConfirmer}>
          {aFaire.length === 0 ? (
            <p className="text-gris">{t.hote.rienAConfirmer}</p>
          ) : (
            <ul className="divide-y divide-trait/70">
              {aFaire.map((une) => (
                <li
                  key={une.placementId + une.mois}
                  className="flex flex-wrap items-center justify-between gap-3 py-3"
                >
                  <span>
                    <strong>
                      {une.prenom} {une.nom}
                    </strong>{' '}
                    · {moisEnLettres(une.mois, langue)}
                    <span className="block text-gris">{une.titreDuPoste}</span>
                  </span>
                  <LienBouton vers={paths.hote.feuille(une.placementId, une.mois)}>
                    {t.hote.ouvrir}
                    <span className="sr-only">
                      {' '}
                      ({une.prenom}, {moisEnLettres(une.mois, langue)})
                    </span>
                  </LienBouton>
                </li>
              ))}
            </ul>
          )}
        </Carte>
        {faites.length === 0 ? <Vide>{t.hote.vide}</Vide> : <Faites feuilles={faites} />}
      </div>
    </Page>
  )
}

function Faites({ feuilles }: { feuilles: readonly FeuilleDeListeDeLHote[] }) {
  const { feuille: t } = useTextes()
  const langue = useLangue()
  return (
    <Carte titre={t.hote.autres}>
      <Tableau
        legende={t.hote.autres}
        lignes={feuilles}
        cle={({ placementId, mois }) => placementId + mois}
        colonnes={[
          {
            titre: t.hote.mois,
            principale: true,
            cellule: ({ placementId, mois, prenom }) => (
              <Link to={paths.hote.feuille(placementId, mois)}>
                {moisEnLettres(mois, langue)}
                <span className="sr-only"> ({prenom})</span>
              </Link>
            ),
          },
          { titre: t.hote.personne, cellule: ({ prenom, nom }) => `${prenom} ${nom}` },
          { titre: t.hote.poste, cellule: ({ titreDuPoste }) => titreDuPoste },
          { titre: t.liste.etat, cellule: ({ etat }) => <BadgeDeFeuille etat={etat} /> },
        ]}
      />
    </Carte>
  )
}
