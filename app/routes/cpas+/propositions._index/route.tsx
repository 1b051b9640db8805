import { Link, useLoaderData } from '@remix-run/react'
import { tons } from '#app/components/proposition/tons.ts'
import {
  FiltreChoix,
  Filtres,
  FiltreTexte,
  Pagination,
  Tableau,
} from '#app/components/ui/liste.tsx'
import { Badge, Page, Vide } from '#app/components/ui/page.tsx'
import { filtresDePropositions } from '#app/domain/proposition/filtres.ts'
import { origines, statutsDeProposition } from '#app/domain/proposition/proposition.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { consulterListe } from '#app/services/candidat/consulter-dossier.server.ts'
import { listerPropositions } from '#db/reads/proposition.server.ts'

export const meta = titre((t) => t.apparier.propositions.titre)

export const loader = cpas.lire(
  ({ ctx, url }) => {
    const filtres = lireFiltres(url, filtresDePropositions)
    return consulterListe(ctx, 'propositions', (tx) => ({
      filtres,
      ...listerPropositions(tx, ctx.perimetre, filtres),
    }))
  },
  ['agent', 'administratif', 'responsable'],
)

export default function Propositions() {
  const { filtres, lignes, ...suite } = useLoaderData<typeof loader>()
  const t = useTextes()
  const langue = useLangue()
  const { propositions: p } = t.apparier
  return (
    <Page titre={p.titre}>
      <Filtres>
        <FiltreTexte nom="mots" libelle={p.chercher} valeur={filtres.mots} />
        <FiltreChoix
          nom="statut"
          libelle={p.etat}
          valeur={filtres.statut}
          tous={t.ui.tous}
          options={statutsDeProposition.map((un) => ({
            valeur: un,
            texte: t.proposition.statuts[un],
          }))}
        />
        <FiltreChoix
          nom="origine"
          libelle={p.origine}
          valeur={filtres.origine}
          tous={t.ui.toutes}
          options={origines.map((une) => ({ valeur: une, texte: t.proposition.origines[une] }))}
        />
      </Filtres>
      {lignes.length === 0 ? (
        <Vide>{p.vide}</Vide>
      ) : (
        <Tableau
          legende={p.titre}
          lignes={lignes}
          cle={({ id }) => id}
          colonnes={[
            {
              titre: p.personne,
              principale: true,
              cellule: ({ id, nom, prenom }) => (
                <Link to={paths.cpas.proposition(id)}>
                  {nom} {prenom}
                </Link>
              ),
            },
            { titre: p.poste, cellule: ({ titreDuPoste }) => titreDuPoste },
            { titre: p.lieu, cellule: ({ nomDeLHote }) => nomDeLHote },
            {
              titre: p.etat,
              cellule: ({ statut }) => (
                <Badge ton={tons[statut]}>{t.proposition.statuts[statut]}</Badge>
              ),
            },
            { titre: p.depuis, cellule: ({ creeA }) => instant(creeA, langue) },
          ]}
        />
      )}
      <Pagination {...suite} />
    </Page>
  )
}
