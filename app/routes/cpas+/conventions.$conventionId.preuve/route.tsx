import { Link, useLoaderData } from '@remix-run/react'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Carte, Fiche, Page } from '#app/components/ui/page.tsx'
import { saisieDeRelance } from '#app/domain/convention/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { telechargement } from '#app/http/telechargement.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { consulterConvention } from '#app/services/convention/consulter-convention.server.ts'
import { imprimerPreuve, lirePreuve } from '#app/services/convention/prouver.server.ts'

export const meta = titre((t) => t.preuve.titre)

export const loader = cpas.lire(({ ctx, params }) => {
  const conventionId = parametre(params.conventionId)
  return consulterConvention(ctx, conventionId, 'preuve', (tx) => lirePreuve(tx, ctx, conventionId))
})

export const action = cpas.agir(saisieDeRelance, async ({ ctx, params, langue }) =>
  telechargement(await imprimerPreuve(ctx, parametre(params.conventionId), langue)),
)

/** Who signed, how, when, and which bytes: on the screen, and as a sealed file. */
export default function Preuve() {
  const preuve = useLoaderData<typeof loader>()
  const { preuve: t, commun } = useTextes()
  const { id, reference, code, textes } = preuve
  return (
    <Page titre={t.titre} fil={[{ texte: reference, vers: paths.cpas.convention(id) }]}>
      <p className="mb-5 max-w-3xl">
        {t.texte} {preuve.scellee && t.sceau}
      </p>
      <div className="space-y-5">
        <Carte titre={t.code}>
          <p className="text-xl font-semibold tracking-wider">{code}</p>
          <p>
            <Link to={paths.verification(code)}>{t.verifier}</Link>
          </p>
        </Carte>
        <Carte titre={t.signatures}>
          <Signatures signatures={preuve.signatures} />
        </Carte>
        <Carte titre={t.empreintes}>
          <Fiche
            lignes={textes.map(({ langue, sha256 }) => [
              commun.langues[langue],
              <span key={langue} className="break-all font-mono text-[0.82rem] font-normal">
                {sha256}
              </span>,
            ])}
          />
        </Carte>
        <Formulaire>
          <Actions>
            <Envoyer>{t.telecharger}</Envoyer>
          </Actions>
        </Formulaire>
      </div>
    </Page>
  )
}

function Signatures({
  signatures,
}: {
  signatures: ReturnType<typeof useLoaderData<typeof loader>>['signatures']
}) {
  const { preuve: t, convention } = useTextes()
  const langue = useLangue()
  if (signatures.length === 0) return <p className="text-gris">{t.aucune}</p>
  return (
    <ul className="space-y-5">
      {signatures.map(({ partie, nom, methode, signeeA, temoin, sha256 }) => (
        <li key={partie}>
          <h3 className="mb-1">{convention.parties[partie]}</h3>
          <Fiche
            lignes={[
              [t.nom, nom],
              [t.methode, convention.methodes[methode]],
              [t.quand, instant(signeeA, langue)],
              ...(temoin ? ([[t.presence, temoin]] as const) : []),
              [
                t.empreinte,
                <span key="sha256" className="break-all font-mono text-[0.82rem] font-normal">
                  {sha256}
                </span>,
              ],
            ]}
          />
        </li>
      ))}
    </ul>
  )
}
