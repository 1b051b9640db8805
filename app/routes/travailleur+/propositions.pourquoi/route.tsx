import { Link, useLoaderData } from '@remix-run/react'
import { Carte, ListeDePhrases, Page } from '#app/components/ui/page.tsx'
import { etapePourLaPersonne } from '#app/domain/placement/suite-de-proposition.ts'
import { travailleur } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourABruxelles, jourEnLettres } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { mesPortes } from '#app/services/appariement/portes.server.ts'
import { raconterALaPersonne } from '#app/services/appariement/raconter.server.ts'
import { listerPropositionsDuTravailleur } from '#db/reads/proposition.server.ts'

export const meta = titre((t) => t.pourquoi.titre)

/** Everything a person may ask about how they were matched, on one page that prints. */
export const loader = travailleur.lire(({ ctx, langue }) => ({
  portes: mesPortes(ctx.base, ctx, langue),
  propositions: listerPropositionsDuTravailleur(ctx.base, ctx.perimetre).map(
    ({ id, titreDuPoste, nomDeLHote, creeA, appariement, ...une }) => ({
      id,
      etape: etapePourLaPersonne(une),
      titreDuPoste,
      nomDeLHote,
      le: jourABruxelles(creeA),
      raisons: raconterALaPersonne(appariement, langue),
    }),
  ),
}))

export default function Pourquoi() {
  const { portes, propositions } = useLoaderData<typeof loader>()
  const { pourquoi: t, apparier } = useTextes()
  const langue = useLangue()
  return (
    <Page
      titre={t.titre}
      etroite
      fil={[{ texte: apparier.travailleur.titre, vers: paths.travailleur.propositions }]}
    >
      <p className="sans-impression mb-5">{t.imprimable}</p>
      <div className="space-y-5">
        <Carte titre={t.proposes.titre}>
          {propositions.length === 0 && <p>{t.proposes.vide}</p>}
          <ul className="divide-y divide-trait">
            {propositions.map(({ id, etape, titreDuPoste, nomDeLHote, le, raisons }) => (
              <li key={id} className="py-3">
                <h3>
                  <Link to={paths.travailleur.proposition(id)}>{titreDuPoste}</Link>
                </h3>
                <p>
                  {apparier.travailleur.chez(nomDeLHote)},{' '}
                  {t.proposes.le(jourEnLettres(le, langue))}
                </p>
                <p className="font-semibold">{apparier.travailleur.etats[etape]}</p>
                {raisons.length === 0 ? (
                  <p>{t.proposes.sansRaison}</p>
                ) : (
                  <ListeDePhrases phrases={raisons} />
                )}
              </li>
            ))}
          </ul>
        </Carte>
        <Carte titre={t.portes.titre}>
          <p className="mb-2">{t.portes.possibles(portes.possibles)}</p>
          {portes.phrases.length === 0 ? (
            <p>{t.portes.aucune}</p>
          ) : (
            <>
              <ListeDePhrases phrases={portes.phrases} />
              <p className="mt-2">{t.portes.conseil}</p>
            </>
          )}
        </Carte>
        <Carte titre={t.comment.titre}>
          <ListeDePhrases phrases={t.comment.phrases} />
        </Carte>
      </div>
    </Page>
  )
}
