import { useLoaderData } from '@remix-run/react'
import { Avis, Carte, LienBouton, Page, Vide } from '#app/components/ui/page.tsx'
import { travailleur } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { listerConventions } from '#db/reads/convention-liste.server.ts'

export const meta = titre((t) => t.convention.duTravailleur.titre)

export const loader = travailleur.lire(({ ctx }) => ({
  documents: listerConventions(ctx.base, ctx.perimetre).map(
    ({ id, type, reference, statut, nomDeLHote, langues, signatures }) => ({
      id,
      type,
      reference,
      statut,
      nomDeLHote,
      langues,
      jAiSigne: signatures.includes('travailleur'),
    }),
  ),
}))

type Document = Awaited<ReturnType<typeof loader>>['documents'][number]

export default function MesDocuments() {
  const { documents } = useLoaderData<typeof loader>()
  const { duTravailleur: d } = useTextes().convention
  return (
    <Page titre={d.titre} etroite>
      {documents.length === 0 && <Vide>{d.vide}</Vide>}
      <ul className="space-y-5">
        {documents.map((document) => (
          <li key={document.id}>
            <MonDocument document={document} />
          </li>
        ))}
      </ul>
    </Page>
  )
}

function MonDocument({ document }: { document: Document }) {
  const t = useTextes()
  const { duTravailleur: d } = t.convention
  const { id, type, reference, statut, nomDeLHote, langues, jAiSigne } = document
  const aMoi = statut === 'a_signer' && !jAiSigne
  return (
    <Carte titre={type === 'avenant' ? d.avenant(nomDeLHote) : d.convention(nomDeLHote)}>
      <p className="mb-3 text-gris">{reference}</p>
      <div className="mb-4">
        <OuEnEst document={document} />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <LienBouton
          vers={aMoi ? paths.travailleur.conventionSignature(id) : paths.travailleur.convention(id)}
        >
          {aMoi ? d.lireEtSigner : d.lire}
        </LienBouton>
        {langues.map((langue) => (
          <a key={langue} href={paths.texteDeConvention(id, langue)}>
            {d.telecharger(t.commun.langues[langue])}
          </a>
        ))}
      </div>
    </Carte>
  )
}

function OuEnEst({ document: { statut, jAiSigne } }: { document: Document }) {
  const { duTravailleur: d, refus: r } = useTextes().convention
  switch (statut) {
    case 'brouillon':
      return null
    case 'refusee':
      return <Avis ton="mal">{r.pourLesAutres}</Avis>
    case 'a_signer':
      return (
        <Avis ton="attente">
          <p className="font-semibold">{jAiSigne ? d.attendLesAutres : d.attendVous}</p>
          <p>{d.avantDeSigner}</p>
        </Avis>
      )
    case 'signee':
      return <Avis ton="bien">{d.tousOntSigne}</Avis>
    case 'annulee':
      return <Avis ton="mal">{d.annule}</Avis>
  }
}
