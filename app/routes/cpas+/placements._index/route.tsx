import { Link, useLoaderData } from '@remix-run/react'
import { StatutDuPlacement } from '#app/components/placement/statut-du-placement.tsx'
import {
  FiltreChoix,
  Filtres,
  FiltreTexte,
  Pagination,
  Tableau,
} from '#app/components/ui/liste.tsx'
import { Page, Vide } from '#app/components/ui/page.tsx'
import { filtresDePlacements } from '#app/domain/placement/filtres.ts'
import { statutsDePlacement } from '#app/domain/placement/placement.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { consulterListe } from '#app/services/candidat/consulter-dossier.server.ts'
import { listerOuRanger } from '#app/services/placement/lister.server.ts'
import { listerReferents } from '#db/reads/candidat.server.ts'
import { lieuxDesPlacements } from '#db/reads/placement.server.ts'
import { TableauParEtat } from './tableau-par-etat.tsx'

export const meta = titre((t) => t.placement.liste.titre)

export const loader = cpas.lire(
  ({ ctx, url }) => {
    const filtres = lireFiltres(url, filtresDePlacements)
    return consulterListe(ctx, 'placements', (tx) => ({
      filtres,
      referents: listerReferents(tx, ctx.perimetre),
      lieux: lieuxDesPlacements(tx, ctx.perimetre),
      ...listerOuRanger(tx, ctx, filtres),
    }))
  },
  ['agent', 'administratif', 'responsable'],
)

export default function Placements() {
  const { filtres, referents, lieux, colonnes, liste } = useLoaderData<typeof loader>()
  const t = useTextes()
  const { liste: l, statuts } = t.placement
  return (
    <Page titre={l.titre}>
      <Filtres>
        <FiltreTexte nom="mots" libelle={l.chercher} valeur={filtres.mots} />
        <FiltreChoix
          nom="vue"
          libelle={l.disposition}
          valeur={liste ? 'liste' : undefined}
          tous={l.tableau}
          options={[{ valeur: 'liste', texte: l.liste }]}
        />
        {liste && (
          <FiltreChoix
            nom="statut"
            libelle={l.etat}
            valeur={filtres.statut}
            tous={t.ui.tous}
            options={statutsDePlacement.map((un) => ({ valeur: un, texte: statuts[un] }))}
          />
        )}
        <FiltreChoix
          nom="referentId"
          libelle={l.referent}
          valeur={filtres.referentId}
          tous={t.ui.tous}
          options={referents.map(({ id, nom }) => ({ valeur: id, texte: nom }))}
        />
        <FiltreChoix
          nom="hoteId"
          libelle={l.lieu}
          valeur={filtres.hoteId}
          tous={t.ui.tous}
          options={lieux.map(({ id, nom }) => ({ valeur: id, texte: nom }))}
        />
      </Filtres>
      {colonnes && <TableauParEtat colonnes={colonnes} filtres={filtres} />}
      {liste && <Liste liste={liste} />}
    </Page>
  )
}

type Donnees = Awaited<ReturnType<typeof loader>>

function Liste({ liste: { lignes, ...suite } }: { liste: NonNullable<Donnees['liste']> }) {
  const t = useTextes()
  const langue = useLangue()
  const { liste: l } = t.placement
  if (lignes.length === 0) return <Vide>{l.vide}</Vide>
  return (
    <>
      <Tableau
        legende={l.titre}
        lignes={lignes}
        cle={({ id }) => id}
        colonnes={[
          {
            titre: l.personne,
            principale: true,
            cellule: ({ id, prenom, nom }) => (
              <Link to={paths.cpas.placement(id)}>
                {nom} {prenom}
              </Link>
            ),
          },
          {
            titre: l.poste,
            cellule: ({ titreDuPoste, nomDeLHote }) => (
              <span>
                {titreDuPoste}
                <span className="block text-gris">{nomDeLHote}</span>
              </span>
            ),
          },
          {
            titre: l.periode,
            cellule: ({ debutLe, finPrevueLe, finLe }) =>
              l.duAu(jour(debutLe, langue), jour(finLe ?? finPrevueLe, langue)),
          },
          {
            titre: l.referent,
            cellule: ({ referent }) => referent ?? t.candidat.dossier.sansReferent,
          },
          { titre: l.etat, cellule: ({ statut }) => <StatutDuPlacement statut={statut} /> },
        ]}
      />
      <Pagination {...suite} />
    </>
  )
}
