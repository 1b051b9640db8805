import { useLoaderData } from '@remix-run/react'
import { Avis, Carte, Fiche, LienBouton, Page } from '#app/components/ui/page.tsx'
import { admin } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant, nombre, octets } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { lireSanteDeLInstance } from '#app/services/instance/sante.server.ts'
import { EnvoisEnPeine } from './envois-en-peine.tsx'

export const meta = titre((t) => t.instance.sante.titre)

export const loader = admin.lire(({ ctx }) => lireSanteDeLInstance(ctx))

export type Sante = Awaited<ReturnType<typeof loader>>

export default function Instance() {
  const sante = useLoaderData<typeof loader>()
  const { sante: t } = useTextes().instance
  return (
    <Page titre={t.titre} sousTitre={t.sousTitre}>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Base sante={sante} />
        <Journal sante={sante} />
        <div className="lg:col-span-2">
          <Messages sante={sante} />
        </div>
      </div>
    </Page>
  )
}

function Base({ sante }: { sante: Sante }) {
  const { sante: t } = useTextes().instance
  const langue = useLangue()
  return (
    <Carte titre={t.base}>
      <Fiche
        lignes={[
          [t.taille, octets(sante.octets, langue)],
          [t.libre, sante.libres !== null && octets(sante.libres, langue)],
          [t.sessions, sante.sessions],
          [t.application, sante.versions.application],
          [t.node, sante.versions.node],
          [t.sqlite, sante.sqlite],
        ]}
      />
    </Carte>
  )
}

function Journal({ sante: { journal, verification } }: { sante: Sante }) {
  const { sante: t } = useTextes().instance
  const langue = useLangue()
  const lignes = verification && nombre(verification.lignes, langue)
  const quand = verification && instant(verification.verifieA, langue)
  return (
    <Carte
      titre={t.journal}
      actions={
        <LienBouton vers={paths.admin.verification} genre="second" petit>
          {t.verifier}
        </LienBouton>
      }
    >
      <Fiche
        lignes={[
          [t.lignes, nombre(journal, langue)],
          [
            t.verification,
            quand && lignes ? (verification?.valide ? t.valide : t.rompu)(quand, lignes) : t.jamais,
          ],
        ]}
      />
      {verification?.valide === false && (
        <div className="mt-3">
          <Avis ton="mal">{quand && lignes && t.rompu(quand, lignes)}</Avis>
        </div>
      )}
    </Carte>
  )
}

function Messages({ sante }: { sante: Sante }) {
  const { sante: t } = useTextes().instance
  const langue = useLangue()
  const { pret, en_cours, envoye, inconnu, abandonne } = sante.envois
  return (
    <Carte titre={t.messages}>
      <Fiche
        lignes={[
          [t.etats.pret, pret],
          [t.etats.en_cours, en_cours],
          [t.etats.envoye, envoye],
          [t.etats.abandonne, abandonne],
          [t.etats.inconnu, inconnu],
          [t.plusAncien, sante.plusAncienA ? instant(sante.plusAncienA, langue) : t.aucunNAttend],
        ]}
      />
      <EnvoisEnPeine envois={sante.enPeine} />
    </Carte>
  )
}
