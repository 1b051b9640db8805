import { useLoaderData } from '@remix-run/react'
import { DocumentLu } from '#app/components/convention/document-lu.tsx'
import { Avis, LienBouton, Page } from '#app/components/ui/page.tsx'
import { travailleur } from '#app/guards/gardes.server.ts'
import { langueDemandee } from '#app/http/langue.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { lirePourPartie } from '#app/services/convention/lire-pour-partie.server.ts'

export const meta = titre<{ reference: string }>(
  (t, d) => d?.reference ?? t.convention.duTravailleur.titre,
)

export const loader = travailleur.lire(({ ctx, params, url, langue }) =>
  lirePourPartie(ctx.base, ctx, parametre(params.conventionId), langueDemandee(url) ?? langue),
)

export default function MonDocument() {
  const document = useLoaderData<typeof loader>()
  const { duTravailleur: d, refus: r, signature: s } = useTextes().convention
  const { id, type, reference, nomDeLHote, attend, empechement, texte } = document
  return (
    <Page
      titre={type === 'avenant' ? d.avenant(nomDeLHote) : d.convention(nomDeLHote)}
      fil={[{ texte: d.titre, vers: paths.travailleur.documents }]}
      sousTitre={reference}
      actions={
        attend && (
          <LienBouton vers={paths.travailleur.conventionSignature(id, texte?.langue)}>
            {d.lireEtSigner}
          </LienBouton>
        )
      }
    >
      <div className="mb-5 max-w-2xl text-lg">
        {document.refusePar ? <p>{r.pourLesAutres}</p> : <p>{d.explication}</p>}
        <p>{d.question}</p>
      </div>
      {typeof empechement === 'object' && empechement && (
        <Avis ton="attente">{s.dabordPourMoi(empechement.dabord)}</Avis>
      )}
      <DocumentLu
        document={document}
        versLangue={(langue) => paths.travailleur.convention(id, langue)}
      />
    </Page>
  )
}
