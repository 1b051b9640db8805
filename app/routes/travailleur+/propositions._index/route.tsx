import { Link, useLoaderData } from '@remix-run/react'
import { Carte, Page, Vide } from '#app/components/ui/page.tsx'
import { etapePourLaPersonne } from '#app/domain/placement/suite-de-proposition.ts'
import { travailleur } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { listerPropositionsDuTravailleur } from '#db/reads/proposition.server.ts'

export const meta = titre((t) => t.apparier.travailleur.titre)

export const loader = travailleur.lire(({ ctx }) => ({
  propositions: listerPropositionsDuTravailleur(ctx.base, ctx.perimetre).map(
    ({ id, titreDuPoste, nomDeLHote, ...une }) => ({
      id,
      etape: etapePourLaPersonne(une),
      titreDuPoste,
      nomDeLHote,
    }),
  ),
}))

export default function MesPropositions() {
  const { propositions } = useLoaderData<typeof loader>()
  const { apparier, pourquoi } = useTextes()
  const { travailleur: t } = apparier
  return (
    <Page titre={t.titre} etroite>
      <p className="mb-4">
        <Link to={paths.travailleur.pourquoi}>{pourquoi.lien}</Link>
      </p>
      {propositions.length === 0 && <Vide>{t.vide}</Vide>}
      <ul className="space-y-3">
        {propositions.map(({ id, etape, titreDuPoste, nomDeLHote }) => (
          <li key={id}>
            <Carte>
              <h2>
                <Link to={paths.travailleur.proposition(id)}>{titreDuPoste}</Link>
              </h2>
              <p>{t.chez(nomDeLHote)}</p>
              <p className="mt-2 font-semibold">{t.etats[etape]}</p>
            </Carte>
          </li>
        ))}
      </ul>
    </Page>
  )
}
