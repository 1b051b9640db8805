import { Link } from '@remix-run/react'
import { Tableau } from '#app/components/ui/liste.tsx'
import { Avis, Carte, ListeDePhrases, Vide } from '#app/components/ui/page.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { nombre } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Donnees } from './route.tsx'

/** Named, because somebody has to act for each; what blocks is told as what has to be found. */
export function JamaisProposees({ jamais }: Pick<Donnees, 'jamais'>) {
  const { jamais: t, besoins } = useTextes().equite
  return (
    <section>
      <h2 className="mb-3">
        {t.titre} <span className="font-normal text-gris">({t.compte(jamais.length)})</span>
      </h2>
      {jamais.length === 0 ? (
        <Vide>{t.vide}</Vide>
      ) : (
        <Tableau
          legende={t.titre}
          lignes={jamais}
          cle={({ id }) => id}
          colonnes={[
            {
              titre: t.personne,
              principale: true,
              cellule: ({ id, nom }) => <Link to={paths.cpas.candidat(id)}>{nom}</Link>,
            },
            { titre: t.attente, cellule: ({ moisDAttente }) => t.mois(moisDAttente) },
            {
              titre: t.possibles,
              cellule: ({ id, postesAdmissibles }) => (
                <>
                  {postesAdmissibles}{' '}
                  <Link to={paths.cpas.appariementDeLaPersonne(id)}>{t.voir}</Link>
                </>
              ),
            },
            {
              titre: t.bloque,
              cellule: ({ obstacles }) =>
                obstacles.length === 0 ? (
                  t.rien
                ) : (
                  <ListeDePhrases
                    phrases={obstacles
                      .slice(0, 3)
                      .map(({ regle, postes, seule }) => t.obstacle(besoins[regle], postes, seule))}
                  />
                ),
            },
          ]}
        />
      )}
    </section>
  )
}

export function Depassees({ ecartees }: Pick<Donnees, 'ecartees'>) {
  const { ecartees: t } = useTextes().equite
  return (
    <Carte titre={t.titre}>
      {ecartees.length === 0 ? (
        <p>{t.vide}</p>
      ) : (
        <>
          <Avis ton="attente">{t.texte}</Avis>
          <ul className="mt-3 divide-y divide-trait">
            {ecartees.map(({ id, nom, fois }) => (
              <li key={id} className="flex flex-wrap justify-between gap-x-4 py-2">
                <Link to={paths.cpas.candidat(id)}>{nom}</Link>
                <span className="text-gris">{t.fois(fois)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Carte>
  )
}

export function Decisions({ derogations }: Pick<Donnees, 'derogations'>) {
  const { decisions: t } = useTextes().equite
  const langue = useLangue()
  const { decisions, taux, alarme } = derogations
  return (
    <Carte titre={t.titre}>
      <p className="mb-3">{t.texte}</p>
      {taux === null || decisions === null ? (
        <p className="text-gris">{t.tropPeu}</p>
      ) : (
        <p className="font-semibold">{t.taux(nombre(100 * taux, langue, 0), decisions)}</p>
      )}
      {alarme && (
        <div className="mt-3">
          <Avis ton="mal">{t.alarme}</Avis>
        </div>
      )}
    </Carte>
  )
}

/** Does answering the person's wish succeed more often: told with its doubt, never as a proof. */
export function Origines({ origines }: Pick<Donnees, 'origines'>) {
  const { equite, proposition, appariement } = useTextes()
  const { origines: t } = equite
  const langue = useLangue()
  const pourCent = (part: number) => nombre(100 * part, langue, 0)
  const lignes = origines.parOrigine.flatMap(({ origine, ...reste }) =>
    origine === 'spontanee' ? [] : [{ origine, ...reste }],
  )
  return (
    <section>
      <h2 className="mb-3">{t.titre}</h2>
      <Tableau
        legende={t.titre}
        lignes={lignes}
        cle={({ origine }) => origine}
        colonnes={[
          {
            titre: t.origine,
            principale: true,
            cellule: ({ origine }) => proposition.origines[origine],
          },
          {
            titre: t.nombre,
            droite: true,
            cellule: ({ nombre: combien }) => combien ?? appariement.effectifCache,
          },
          {
            titre: t.taux,
            droite: true,
            cellule: ({ taux, intervalle }) =>
              taux === null || intervalle === null ? (
                '—'
              ) : (
                <>
                  {pourCent(taux)} %
                  <span className="aide">
                    {t.intervalle(pourCent(intervalle[0]), pourCent(intervalle[1]))}
                  </span>
                </>
              ),
          },
        ]}
      />
      {origines.rapportDesChances !== null && (
        <p className="mt-2">{t.rapport(nombre(origines.rapportDesChances, langue, 2))}</p>
      )}
      {!origines.aleatoire && <p className="aide mt-2">{appariement.comparaisonNonAleatoire}</p>}
    </section>
  )
}
