import { useLoaderData } from '@remix-run/react'
import { PourquoiPas } from '#app/components/convention/pourquoi-pas.tsx'
import { SignerLeTexte } from '#app/components/convention/signer-le-texte.tsx'
import { Avis, Page } from '#app/components/ui/page.tsx'
import { saisieDeSignatureAuGuichet } from '#app/domain/convention/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { LangueContexte, useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterConvention } from '#app/services/convention/consulter-convention.server.ts'
import { lireAuGuichet } from '#app/services/convention/lire-document.server.ts'
import { signerAuGuichet } from '#app/services/convention/signer-sur-place.server.ts'

export const meta = titre((t) => t.convention.guichet.titre)

const roles = ['agent', 'administratif', 'responsable'] as const

export const loader = cpas.lire(({ ctx, params, personne }) => {
  const conventionId = parametre(params.conventionId)
  return consulterConvention(ctx, conventionId, 'guichet', (tx) => ({
    ...lireAuGuichet(tx, ctx, conventionId),
    agent: `${personne.prenom} ${personne.nom}`,
  }))
}, roles)

export const action = cpas.agir(
  saisieDeSignatureAuGuichet,
  ({ ctx, params, saisie }) => {
    const conventionId = parametre(params.conventionId)
    signerAuGuichet(ctx, conventionId, saisie)
    return apres(paths.cpas.convention(conventionId), 'convention.signee_au_guichet')
  },
  roles,
)

/** Two readers: the agent, in a line of the agent's language; then the person, in the person's. */
export default function Guichet() {
  const { id, reference, texte, empechement, personne, langue, agent } =
    useLoaderData<typeof loader>()
  const t = useTextes()
  const { guichet: g } = t.convention
  const retour = paths.cpas.convention(id)
  return (
    <Page titre={g.titre} etroite fil={[{ texte: reference, vers: retour }]}>
      {texte && personne ? (
        <>
          <div className="sans-impression mb-5">
            <Avis ton="info">{g.pourLAgent(t.commun.langues[langue])}</Avis>
          </div>
          <LangueContexte.Provider value={langue}>
            <div lang={langue}>
              <PourLaPersonne texte={texte} personne={personne} agent={agent} retour={retour} />
            </div>
          </LangueContexte.Provider>
        </>
      ) : (
        <PourquoiPas empechement={empechement} partie="travailleur" retour={retour} />
      )}
    </Page>
  )
}

function PourLaPersonne({
  texte,
  personne,
  agent,
  retour,
}: {
  texte: Parameters<typeof SignerLeTexte>[0]['texte']
  personne: string
  agent: string
  retour: string
}) {
  const { guichet: g } = useTextes().convention
  return (
    <SignerLeTexte texte={texte} lu={g.lu} signer={g.signer} retour={retour}>
      <div className="text-lg">
        <p className="font-semibold">{g.bonjour(personne)}</p>
        <p>{g.pourLaPersonne}</p>
        <p className="mt-1">{g.agentPresent(agent)}</p>
      </div>
    </SignerLeTexte>
  )
}
