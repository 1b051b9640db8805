import { useLoaderData } from '@remix-run/react'
import { DocumentLu } from '#app/components/convention/document-lu.tsx'
import { HabilitesASigner } from '#app/components/convention/habilites-a-signer.tsx'
import { nomPourLHote } from '#app/components/convention/nom-pour-l-hote.ts'
import { Avis, LienBouton, Page } from '#app/components/ui/page.tsx'
import { hote } from '#app/guards/gardes.server.ts'
import { langueDemandee } from '#app/http/langue.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { lirePourPartie } from '#app/services/convention/lire-pour-partie.server.ts'

export const meta = titre<{ reference: string }>(
  (t, d) => d?.reference ?? t.convention.chezLHote.titre,
)

export const loader = hote.lire(({ ctx, params, url, langue }) =>
  lirePourPartie(ctx.base, ctx, parametre(params.conventionId), langueDemandee(url) ?? langue),
)

export default function NotreDocument() {
  const document = useLoaderData<typeof loader>()
  const { chezLHote: h, page: p, types, signature: s, refus: r } = useTextes().convention
  const { id, type, reference, attend, empechement, peutSigner } = document
  const { habilites, designes, texte } = document
  return (
    <Page
      titre={nomPourLHote(document, useTextes())}
      fil={[{ texte: h.titre, vers: paths.hote.conventions }]}
      sousTitre={p.titre(types[type], reference)}
      actions={
        attend &&
        peutSigner && (
          <LienBouton vers={paths.hote.conventionSignature(id, texte?.langue)}>
            {s.versSignature}
          </LienBouton>
        )
      }
    >
      {document.refusePar && <Avis ton="mal">{r.pourLesAutres}</Avis>}
      {typeof empechement === 'object' && empechement && (
        <Avis ton="attente">{s.dabordPourMoi(empechement.dabord)}</Avis>
      )}
      {attend && !peutSigner && <HabilitesASigner habilites={habilites} designes={designes} />}
      <DocumentLu document={document} versLangue={(langue) => paths.hote.convention(id, langue)} />
    </Page>
  )
}
