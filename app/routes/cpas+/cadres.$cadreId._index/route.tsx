import { Link, useLoaderData } from '@remix-run/react'
import { EtatDesSignatures } from '#app/components/convention/etat-des-signatures.tsx'
import { StatutDuCadre } from '#app/components/convention/statut-du-cadre.tsx'
import { Avis, Carte, LienBouton, Page } from '#app/components/ui/page.tsx'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourEnLettres } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { lireCadre } from '#app/services/cadre/lire-cadre.server.ts'
import { CeQueDitLeCadre } from './ce-que-dit-le-cadre.tsx'

export const meta = titre<{ cadre: { numero: string } }>(
  (t, d) => d?.cadre.numero ?? t.cadre.liste.titre,
)

export const loader = cpas.lire(({ ctx, params }) =>
  lireCadre(ctx.base, ctx, parametre(params.cadreId)),
)

type Donnees = Awaited<ReturnType<typeof loader>>

export default function Cadre() {
  const { cadre, document, peut } = useLoaderData<typeof loader>()
  const t = useTextes()
  return (
    <Page
      titre={`${t.convention.types['convention-cadre']} ${cadre.numero}`}
      fil={[{ texte: t.cadre.liste.titre, vers: paths.cpas.cadres }]}
      sousTitre={
        <span className="flex flex-wrap items-center gap-2">
          {t.convention.page.avec(cadre.nomDeLHote)}
          <StatutDuCadre statut={cadre.statut} />
        </span>
      }
      actions={<Actes cadre={cadre} document={document} peut={peut} />}
    >
      <div className="space-y-5">
        <Etat cadre={cadre} />
        <div className="grid items-start gap-5 lg:grid-cols-[2fr_1fr]">
          <CeQueDitLeCadre cadre={cadre} />
          <div className="space-y-5">
            {document && <SonDocument document={document} />}
            {peut.voirPlacements && (
              <p>
                <Link to={paths.cpas.placements({ vue: 'liste', hoteId: cadre.hoteId })}>
                  {t.cadre.page.placements}
                </Link>
              </p>
            )}
          </div>
        </div>
      </div>
    </Page>
  )
}

/** The next act first. */
function Actes({ cadre, document, peut }: Donnees) {
  const t = useTextes()
  const { page: p } = t.cadre
  return (
    <>
      {document && peut.figer && (
        <LienBouton vers={paths.cpas.conventionMiseEnSignature(document.id)}>
          {t.convention.miseEnSignature.titre}
        </LienBouton>
      )}
      {document && peut.signer && (
        <LienBouton vers={paths.cpas.conventionSignature(document.id)}>
          {t.convention.signature.versSignature}
        </LienBouton>
      )}
      {document && peut.papier && (
        <LienBouton vers={paths.cpas.conventionPapier(document.id)} genre="second">
          {t.convention.papier.lien}
        </LienBouton>
      )}
      {peut.modifier && (
        <LienBouton vers={paths.cpas.cadreModification(cadre.id)} genre="second">
          {p.modifier}
        </LienBouton>
      )}
      {peut.renouveler && (
        <LienBouton vers={paths.cpas.cadreNouveau({ hoteId: cadre.hoteId })} genre="second">
          {p.renouveler}
        </LienBouton>
      )}
    </>
  )
}

function Etat({ cadre: { statut, au, finitBientot } }: Pick<Donnees, 'cadre'>) {
  const langue = useLangue()
  const { page: p } = useTextes().cadre
  if (finitBientot && au)
    return <Avis ton="attente">{p.finBientot(jourEnLettres(au, langue))}</Avis>
  switch (statut) {
    case 'brouillon':
      return <Avis ton="info">{p.brouillon}</Avis>
    case 'a_signer':
      return <Avis ton="attente">{p.aSigner}</Avis>
    case 'en_vigueur':
      return <Avis ton="bien">{p.enVigueur}</Avis>
    case 'termine':
      return <Avis ton="info">{p.termine}</Avis>
    case 'annule':
      return <Avis ton="mal">{p.annule}</Avis>
  }
}

function SonDocument({ document }: { document: NonNullable<Donnees['document']> }) {
  const t = useTextes()
  return (
    <Carte titre={t.cadre.page.document}>
      {document.statut !== 'brouillon' && (
        <EtatDesSignatures
          signataires={document.signataires}
          signatures={document.signatures}
          scansDe={document.id}
        />
      )}
      <p className="mt-3">
        <Link to={paths.cpas.convention(document.id)}>{t.convention.page.texte}</Link>
      </p>
    </Carte>
  )
}
