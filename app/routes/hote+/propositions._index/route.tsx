import { Link, useLoaderData } from '@remix-run/react'
import { tons } from '#app/components/proposition/tons.ts'
import { Tableau } from '#app/components/ui/liste.tsx'
import { Badge, Page, Vide } from '#app/components/ui/page.tsx'
import { hote } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { listerPropositionsDeLHote } from '#db/reads/proposition.server.ts'

export const meta = titre((t) => t.apparier.hote.titre)

export const loader = hote.lire(
  ({ ctx, langue }) => ({
    propositions: listerPropositionsDeLHote(ctx.base, ctx.perimetre).map(
      ({ nomDuCpasFr, nomDuCpasNl, ...reste }) => ({
        ...reste,
        cpas: langue === 'fr' ? nomDuCpasFr : nomDuCpasNl,
      }),
    ),
  }),
  ['gestionnaire'],
)

export default function Propositions() {
  const { propositions } = useLoaderData<typeof loader>()
  const t = useTextes()
  const langue = useLangue()
  const { hote: h, propositions: p } = t.apparier
  return (
    <Page titre={h.titre}>
      {propositions.length === 0 ? (
        <Vide>{h.vide}</Vide>
      ) : (
        <Tableau
          legende={h.titre}
          lignes={propositions}
          cle={({ id }) => id}
          colonnes={[
            {
              titre: p.personne,
              principale: true,
              cellule: ({ id, prenom }) => <Link to={paths.hote.proposition(id)}>{prenom}</Link>,
            },
            { titre: p.poste, cellule: ({ titreDuPoste }) => titreDuPoste },
            { titre: h.de, cellule: ({ cpas }) => cpas },
            {
              titre: h.recueLe,
              cellule: ({ envoyeeA }) => envoyeeA && instant(envoyeeA, langue),
            },
            {
              titre: p.etat,
              cellule: ({ statut }) => (
                <Badge ton={tons[statut]}>{h.etats[statut] ?? t.proposition.statuts[statut]}</Badge>
              ),
            },
          ]}
        />
      )}
    </Page>
  )
}
