import { Link, useLoaderData } from '@remix-run/react'
import {
  EtatDesSignatures,
  StatutDuDocument,
} from '#app/components/convention/etat-des-signatures.tsx'
import { TexteDeConvention } from '#app/components/convention/texte-de-convention.tsx'
import { Avis, Carte, LienBouton, Page } from '#app/components/ui/page.tsx'
import { cpas } from '#app/guards/gardes.server.ts'
import { langueDemandee } from '#app/http/langue.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { direDifferences } from '#app/i18n/differences.ts'
import { instant } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { consulterConvention } from '#app/services/convention/consulter-convention.server.ts'
import { lireDocument } from '#app/services/convention/lire-document.server.ts'
import { Versions } from './versions.tsx'

export const meta = titre<{ document: { reference: string } }>(
  (t, d) => d?.document.reference ?? t.convention.liste.titre,
)

export const loader = cpas.lire(({ ctx, params, url, langue }) => {
  const conventionId = parametre(params.conventionId)
  return consulterConvention(ctx, conventionId, 'convention', (tx) =>
    lireDocument(tx, ctx, conventionId, langueDemandee(url) ?? langue),
  )
})

type Donnees = Awaited<ReturnType<typeof loader>>

export default function Document() {
  const { document, texte, changements, corrections, dabord, peut } = useLoaderData<typeof loader>()
  const t = useTextes()
  const { page: p, types, liste } = t.convention
  const { id, type, reference, statut, personne, nomDeLHote } = document
  return (
    <Page
      titre={p.titre(types[type], reference)}
      fil={[{ texte: liste.titre, vers: paths.cpas.conventions() }]}
      sousTitre={
        <span className="flex flex-wrap items-center gap-2">
          {[personne && p.pour(personne), p.avec(nomDeLHote)].filter(Boolean).join(', ')}
          <StatutDuDocument statut={statut} />
        </span>
      }
      actions={<Actes document={document} peut={peut} />}
    >
      <div className="space-y-5">
        <Refus document={document} />
        <Remarques document={document} changements={changements} />
        <Corrections corrections={corrections} />
        {dabord && <Avis ton="info">{t.convention.signature.enOrdre(dabord)}</Avis>}
        <div className="grid items-start gap-5 lg:grid-cols-[2fr_1fr]">
          <div className="space-y-5 lg:order-last">
            {statut !== 'brouillon' && (
              <Carte titre={p.quiASigne}>
                <EtatDesSignatures
                  signataires={document.signataires}
                  signatures={document.signatures}
                  scansDe={id}
                />
                {peut.recommencer && (
                  <p className="mt-3">
                    <Link to={paths.cpas.conventionMiseEnSignature(id)}>
                      {t.convention.miseEnSignature.recommencerLien}
                    </Link>
                  </p>
                )}
              </Carte>
            )}
            <Carte titre={t.cadre.page.document}>
              <Textes document={document} />
              <ul className="mt-3 space-y-1">
                <li>
                  <Sujet document={document} />
                </li>
                {statut !== 'brouillon' && (
                  <>
                    <li>
                      <Link to={paths.cpas.conventionPreuve(id)}>{t.preuve.lien}</Link>
                    </li>
                    {peut.scans && (
                      <li>
                        <Link to={paths.cpas.conventionScans(id)}>{t.scan.document.lien}</Link>
                      </li>
                    )}
                  </>
                )}
              </ul>
            </Carte>
            <Versions document={document} />
          </div>
          {texte && (
            <section className="carte" aria-label={p.texte}>
              <TexteDeConvention blocs={texte.blocs} langue={texte.langue} />
            </section>
          )}
        </div>
      </div>
    </Page>
  )
}

/** What may be done with the document by whoever reads it; the services refuse the rest. */
function Actes({ document: { id, statut }, peut }: Pick<Donnees, 'document' | 'peut'>) {
  const { avenant, convention } = useTextes()
  const { miseEnSignature, signature, guichet, papier } = convention
  return (
    <>
      {peut.figer && (statut === 'brouillon' || statut === 'refusee') && (
        <LienBouton vers={paths.cpas.conventionMiseEnSignature(id)}>
          {miseEnSignature.titre}
        </LienBouton>
      )}
      {peut.signer && (
        <LienBouton vers={paths.cpas.conventionSignature(id)}>{signature.versSignature}</LienBouton>
      )}
      {peut.relancer && (
        <LienBouton vers={paths.cpas.conventionRelance(id)} genre="second">
          {convention.relance.lien}
        </LienBouton>
      )}
      {peut.guichet && (
        <LienBouton vers={paths.cpas.conventionGuichet(id)} genre="second">
          {guichet.lien}
        </LienBouton>
      )}
      {peut.papier && (
        <LienBouton vers={paths.cpas.conventionPapier(id)} genre="second">
          {papier.lien}
        </LienBouton>
      )}
      {peut.abandonner && (
        <LienBouton vers={paths.cpas.conventionAbandon(id)} genre="danger">
          {avenant.abandon.lien}
        </LienBouton>
      )}
    </>
  )
}

function Remarques({
  document: { id, statut },
  changements,
}: Pick<Donnees, 'document' | 'changements'>) {
  const langue = useLangue()
  const { page: p } = useTextes().convention
  if (statut === 'brouillon') return <Avis ton="info">{p.brouillon}</Avis>
  if (statut === 'annulee') return <Avis ton="mal">{p.annulee}</Avis>
  if (statut === 'signee') return <Avis ton="bien">{p.complete}</Avis>
  if (changements.length === 0) return null
  const champs = direDifferences(changements, langue).map(({ champ }) => champ)
  return (
    <Avis ton="attente">
      {p.aChange} {champs.join(', ')}.{' '}
      <Link to={paths.cpas.conventionMiseEnSignature(id)}>{p.remettre}</Link>
    </Avis>
  )
}

/** A corrected telephone number: said, so that nobody wonders, and signed by nobody again. */
function Corrections({ corrections }: Pick<Donnees, 'corrections'>) {
  const langue = useLangue()
  const { page: p } = useTextes().convention
  if (corrections.length === 0) return null
  return (
    <Avis ton="info">
      <p>{p.corrections}</p>
      <ul className="list-disc pl-5">
        {direDifferences(corrections, langue).map(({ champ, avant, apres }) => (
          <li key={champ}>{p.correction(champ, avant.join(', '), apres.join(', '))}</li>
        ))}
      </ul>
    </Avis>
  )
}

/** A side did not sign this text: who, when and why, for the centre to answer. */
function Refus({ document: { refus, statut } }: Pick<Donnees, 'document'>) {
  const langue = useLangue()
  const { refus: r, parties } = useTextes().convention
  if (!refus || statut === 'annulee') return null
  return (
    <Avis ton="mal">
      <p className="font-semibold">
        {r.refuse(parties[refus.partie], instant(refus.refuseA, langue))}
      </p>
      <p className="whitespace-pre-line">{refus.raison}</p>
      <p>{r.pourLeCpas}</p>
    </Avis>
  )
}

/** The PDF in each language, to print, with its fingerprint. */
function Textes({ document: { id, textes } }: Pick<Donnees, 'document'>) {
  const t = useTextes()
  const { page: p } = t.convention
  return (
    <ul className="space-y-2">
      {textes.map(({ langue, pages, sha256 }) => (
        <li key={langue}>
          <a href={paths.texteDeConvention(id, langue)}>{p.pdf(t.commun.langues[langue])}</a>{' '}
          <span className="text-gris">({p.pages(pages)})</span>
          {textes.length > 1 && (
            <Link className="block" to={paths.cpas.convention(id, { langue })}>
              {p.lireEn(t.commun.langues[langue])}
            </Link>
          )}
          <details className="text-[0.88rem] text-gris">
            <summary className="py-1">{p.empreinte}</summary>
            <span className="break-all">{sha256}</span>
          </details>
        </li>
      ))}
    </ul>
  )
}

function Sujet({ document: { type, sujetId, placementId } }: Pick<Donnees, 'document'>) {
  const { page: p } = useTextes().convention
  return type === 'convention-cadre' ? (
    <Link to={paths.cpas.cadre(sujetId)}>{p.cadre}</Link>
  ) : (
    <Link to={paths.cpas.placement(placementId ?? sujetId)}>{p.placement}</Link>
  )
}
