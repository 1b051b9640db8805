import { useLoaderData } from '@remix-run/react'
import { PourquoiPas } from '#app/components/convention/pourquoi-pas.tsx'
import { SignerLeTexte } from '#app/components/convention/signer-le-texte.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { saisieDeSignature } from '#app/domain/convention/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { langueDemandee } from '#app/http/langue.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterConvention } from '#app/services/convention/consulter-convention.server.ts'
import { lireDocument } from '#app/services/convention/lire-document.server.ts'
import { signerConvention } from '#app/services/convention/signer.server.ts'

export const meta = titre((t) => t.convention.signature.titre)

export const loader = cpas.lire(
  ({ ctx, params, url, langue }) => {
    const conventionId = parametre(params.conventionId)
    return consulterConvention(ctx, conventionId, 'signature', (tx) => {
      const { document, texte, peut, empechement } = lireDocument(
        tx,
        ctx,
        conventionId,
        langueDemandee(url) ?? langue,
      )
      const { id, reference } = document
      return { id, reference, texte, empechement, peutSigner: peut.signer }
    })
  },
  ['responsable'],
)

export const action = cpas.agir(
  saisieDeSignature,
  ({ ctx, params, saisie, personne }) => {
    const conventionId = parametre(params.conventionId)
    signerConvention(ctx, conventionId, {
      sha256: saisie.sha256,
      methode: personne.moyen === 'lien' ? 'lien' : 'compte',
      nom: `${personne.prenom} ${personne.nom}`,
    })
    return apres(paths.cpas.convention(conventionId), 'convention.signee')
  },
  ['responsable'],
)

export default function Signature() {
  const { id, reference, texte, empechement, peutSigner } = useLoaderData<typeof loader>()
  const { signature: s } = useTextes().convention
  const retour = paths.cpas.convention(id)
  return (
    <Page titre={`${s.titre} ${reference}`} etroite fil={[{ texte: reference, vers: retour }]}>
      {texte && peutSigner ? (
        <SignerLeTexte texte={texte} lu={s.lu} signer={s.envoyer} retour={retour}>
          <p>
            {s.pourLeCpas} {s.lisez}
          </p>
        </SignerLeTexte>
      ) : (
        <PourquoiPas empechement={empechement} partie="cpas" retour={retour} />
      )}
    </Page>
  )
}
