import { useLoaderData } from '@remix-run/react'
import { CeQuiChange } from '#app/components/convention/ce-qui-change.tsx'
import { Obstacle } from '#app/components/convention/obstacle.tsx'
import { PourquoiPas } from '#app/components/convention/pourquoi-pas.tsx'
import { TexteDeConvention } from '#app/components/convention/texte-de-convention.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Avis, LienBouton, Page } from '#app/components/ui/page.tsx'
import { peutRecommencer } from '#app/domain/convention/cycle-de-vie.ts'
import { saisieDeConvention } from '#app/domain/convention/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { direLacunes } from '#app/i18n/differences.ts'
import { phraseErreur } from '#app/i18n/index.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterConvention } from '#app/services/convention/consulter-convention.server.ts'
import { mettreEnSignature } from '#app/services/convention/figer.server.ts'
import { lacunesDe, preparerMiseEnSignature } from '#app/services/convention/preparer.server.ts'
import { trouverConvention } from '#db/reads/convention.server.ts'

export const meta = titre((t) => t.convention.miseEnSignature.titre)

export const loader = cpas.lire(({ ctx, params, langue }) => {
  const conventionId = parametre(params.conventionId)
  return consulterConvention(ctx, conventionId, 'mise-en-signature', (tx) => {
    const { obstacle, ...suite } = preparerMiseEnSignature(tx, ctx, conventionId)
    return {
      ...suite,
      document: trouverConvention(tx, ctx.perimetre, conventionId),
      obstacle: obstacle && {
        // The lines name what lacks in words; the refusal itself would name it by its variables.
        phrase: obstacle.code.startsWith('contrat/variables_')
          ? null
          : phraseErreur(obstacle, langue),
        lacunes: direLacunes(suite.sujet.type, lacunesDe(obstacle), langue),
      },
    }
  })
})

export const action = cpas.agir(saisieDeConvention, async ({ ctx, params, saisie }) => {
  const conventionId = parametre(params.conventionId)
  await mettreEnSignature(ctx, conventionId, saisie)
  return apres(paths.cpas.convention(conventionId), 'convention.figee')
})

export default function MiseEnSignature() {
  const { document, sujet, obstacle, changements, apercu } = useLoaderData<typeof loader>()
  const t = useTextes()
  const { miseEnSignature: m } = t.convention
  const retour = paths.cpas.convention(document.id)
  const { statut } = document
  const nouvelle = statut === 'a_signer'
  const recommence = changements.length === 0 && peutRecommencer(document)
  const pret = obstacle === null && (!nouvelle || changements.length > 0 || recommence)
  if (statut === 'signee' || statut === 'annulee')
    return (
      <Page titre={m.titre} etroite fil={[{ texte: document.reference, vers: retour }]}>
        <PourquoiPas empechement={statut} partie="cpas" retour={retour} />
      </Page>
    )
  return (
    <Page titre={m.titre} fil={[{ texte: document.reference, vers: retour }]}>
      <div className="space-y-5">
        <p className="max-w-2xl">{nouvelle ? m.nouvelle : m.texte}</p>
        {obstacle && <Obstacle {...obstacle} sujet={sujet} />}
        {nouvelle && !obstacle && changements.length === 0 && (
          <Avis ton="info">{recommence ? m.recommencer : m.rienNeChange}</Avis>
        )}
        {changements.length > 0 && (
          <section>
            <h2 className="mb-2">{m.ceQuiChange}</h2>
            <CeQuiChange differences={changements} />
          </section>
        )}
        {pret && (
          <Formulaire version={document.version}>
            <Actions>
              <Envoyer>{recommence ? m.recommencerEnvoyer : m.envoyer}</Envoyer>
              <LienBouton vers={retour} genre="second">
                {t.ui.annuler}
              </LienBouton>
            </Actions>
          </Formulaire>
        )}
        {apercu.map(({ langue, blocs }) => (
          <details key={langue} className="carte" open={apercu.length === 1}>
            <summary className="font-semibold">{m.apercu(t.commun.langues[langue])}</summary>
            <div className="mt-4">
              <TexteDeConvention blocs={blocs} langue={langue} />
            </div>
          </details>
        ))}
      </div>
    </Page>
  )
}
