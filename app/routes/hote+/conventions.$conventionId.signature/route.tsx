import { useLoaderData } from '@remix-run/react'
import { HabilitesASigner } from '#app/components/convention/habilites-a-signer.tsx'
import { PourquoiPas } from '#app/components/convention/pourquoi-pas.tsx'
import { SignerLeTexte } from '#app/components/convention/signer-le-texte.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { saisieDeSignature } from '#app/domain/convention/saisie.ts'
import { hote } from '#app/guards/gardes.server.ts'
import { langueDemandee } from '#app/http/langue.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { lirePourPartie } from '#app/services/convention/lire-pour-partie.server.ts'
import { signerConvention } from '#app/services/convention/signer.server.ts'

export const meta = titre((t) => t.convention.signature.titre)

export const loader = hote.lire(({ ctx, params, url, langue }) =>
  lirePourPartie(ctx.base, ctx, parametre(params.conventionId), langueDemandee(url) ?? langue),
)

export const action = hote.agir(saisieDeSignature, ({ ctx, params, saisie, personne }) => {
  const conventionId = parametre(params.conventionId)
  signerConvention(ctx, conventionId, {
    sha256: saisie.sha256,
    methode: personne.moyen === 'lien' ? 'lien' : 'compte',
    nom: `${personne.prenom} ${personne.nom}`,
  })
  return apres(paths.hote.convention(conventionId), 'convention.signee')
})

export default function Signature() {
  const document = useLoaderData<typeof loader>()
  const { id, reference, nomDeLHote, attend, empechement, mienne, peutSigner } = document
  const { habilites, designes, texte } = document
  const { signature: s } = useTextes().convention
  const retour = paths.hote.convention(id)
  return (
    <Page titre={`${s.titre} ${reference}`} etroite fil={[{ texte: reference, vers: retour }]}>
      {!attend && <PourquoiPas empechement={empechement} partie={mienne} retour={retour} pourSoi />}
      {attend && !peutSigner && <HabilitesASigner habilites={habilites} designes={designes} />}
      {attend && peutSigner && texte && (
        <SignerLeTexte
          texte={texte}
          lu={s.lu}
          signer={s.envoyer}
          retour={retour}
          refuser={paths.hote.conventionRefus(id)}
        >
          <p>
            {s.pourLHote(nomDeLHote)} {s.lisez}
          </p>
        </SignerLeTexte>
      )}
    </Page>
  )
}
