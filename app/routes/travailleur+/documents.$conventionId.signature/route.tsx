import { useLoaderData } from '@remix-run/react'
import { PourquoiPas } from '#app/components/convention/pourquoi-pas.tsx'
import { SignerLeTexte } from '#app/components/convention/signer-le-texte.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { saisieDeSignature } from '#app/domain/convention/saisie.ts'
import { travailleur } from '#app/guards/gardes.server.ts'
import { langueDemandee } from '#app/http/langue.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { lirePourPartie } from '#app/services/convention/lire-pour-partie.server.ts'
import { signerConvention } from '#app/services/convention/signer.server.ts'

export const meta = titre((t) => t.convention.duTravailleur.signer)

export const loader = travailleur.lire(({ ctx, params, url, langue }) =>
  lirePourPartie(ctx.base, ctx, parametre(params.conventionId), langueDemandee(url) ?? langue),
)

export const action = travailleur.agir(saisieDeSignature, ({ ctx, params, saisie, personne }) => {
  const conventionId = parametre(params.conventionId)
  signerConvention(ctx, conventionId, {
    sha256: saisie.sha256,
    methode: personne.moyen === 'lien' ? 'lien' : 'compte',
    nom: `${personne.prenom} ${personne.nom}`,
  })
  return apres(paths.travailleur.convention(conventionId), 'convention.signee')
})

export default function Signer() {
  const { id, reference, nomDeLHote, attend, empechement, mienne, texte } =
    useLoaderData<typeof loader>()
  const { duTravailleur: d } = useTextes().convention
  const retour = paths.travailleur.convention(id)
  return (
    <Page
      titre={d.convention(nomDeLHote)}
      etroite
      fil={[{ texte: d.titre, vers: paths.travailleur.documents }]}
      sousTitre={reference}
    >
      {attend && texte ? (
        <SignerLeTexte
          texte={texte}
          lu={d.lu}
          signer={d.signer}
          retour={retour}
          refuser={paths.travailleur.conventionRefus(id)}
        >
          <div className="text-lg">
            <p>{d.explication}</p>
            <p>{d.question}</p>
          </div>
        </SignerLeTexte>
      ) : (
        <PourquoiPas empechement={empechement} partie={mienne} retour={retour} pourSoi />
      )}
    </Page>
  )
}
