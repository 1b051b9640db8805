import { useLoaderData } from '@remix-run/react'
import { Champ, Radios } from '#app/components/ui/champ.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Avis, Carte, Page } from '#app/components/ui/page.tsx'
import { saisieDeSignatureVue } from '#app/domain/convention/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterConvention } from '#app/services/convention/consulter-convention.server.ts'
import { constaterSignatureSurScan } from '#app/services/convention/signer-sur-place.server.ts'
import { voirScansDuDocument } from '#app/services/scan/voir.server.ts'

export const meta = titre((t) => t.scan.document.titre)

const roles = ['agent', 'administratif', 'responsable'] as const

export const loader = cpas.lire(({ ctx, params }) => {
  const conventionId = parametre(params.conventionId)
  return consulterConvention(ctx, conventionId, 'scans', (tx) =>
    voirScansDuDocument(tx, ctx, conventionId),
  )
}, roles)

export const action = cpas.agir(
  saisieDeSignatureVue,
  ({ ctx, params, saisie }) => {
    const conventionId = parametre(params.conventionId)
    constaterSignatureSurScan(ctx, conventionId, saisie)
    return apres(paths.cpas.conventionScans(conventionId), 'scan.signature_vue')
  },
  roles,
)

type Donnees = Awaited<ReturnType<typeof loader>>

/** The pages that came back for each text; under a text that came back, whose signature is on it. */
export default function ScansDuDocument() {
  const { id, reference, textes, aSigner } = useLoaderData<typeof loader>()
  const { scan } = useTextes()
  const { document: t } = scan
  const recus = textes.filter(({ recues }) => recues.length > 0)
  return (
    <Page titre={t.titre} etroite fil={[{ texte: reference, vers: paths.cpas.convention(id) }]}>
      {recus.length === 0 && <Avis ton="info">{t.aucun}</Avis>}
      <div className="space-y-5">
        {recus.map((texte) => (
          <UnTexte key={texte.langue} texte={texte} aSigner={aSigner} />
        ))}
      </div>
    </Page>
  )
}

function UnTexte({
  texte: { langue, sha256, attendues, recues, manquent },
  aSigner,
}: {
  texte: Donnees['textes'][number]
  aSigner: Donnees['aSigner']
}) {
  const { scan, commun, convention } = useTextes()
  const enLangue = useLangue()
  const { document: t } = scan
  const fichiers = [...new Set(recues.map((une) => une.sha256))]
  return (
    <Carte titre={convention.papier.enLangue(commun.langues[langue])}>
      <Avis ton={manquent.length === 0 ? 'bien' : 'attente'}>
        {manquent.length === 0
          ? t.complet(attendues)
          : t.manquent(manquent.join(', '), manquent.length)}
      </Avis>
      <ul className="my-3 divide-y divide-trait">
        {recues.map(({ id, pageDuTexte, recueA }) => (
          <li key={id} className="flex flex-wrap justify-between gap-3 py-1">
            <a href={paths.cpas.scanFichier(id)}>{scan.pageDe(pageDuTexte)}</a>
            <span className="text-gris">{instant(recueA, enLangue)}</span>
          </li>
        ))}
      </ul>
      {aSigner.length > 0 && (
        <section>
          <h3>{t.qui}</h3>
          <p className="mb-3">{t.quiTexte}</p>
          <Formulaire>
            <input type="hidden" name="sha256" value={sha256} />
            <Radios
              nom="scanSha256"
              libelle={t.surLequel}
              defaut={fichiers.at(-1) ?? null}
              options={fichiers.map((valeur) => ({
                valeur,
                texte: t.fichier(
                  recues
                    .filter((une) => une.sha256 === valeur)
                    .map((une) => une.pageDuTexte)
                    .join(', '),
                ),
              }))}
            />
            <Radios
              nom="partie"
              libelle={convention.papier.partie}
              defaut={aSigner.length === 1 ? (aSigner[0] ?? null) : null}
              options={aSigner.map((une) => ({ valeur: une, texte: convention.parties[une] }))}
            />
            <Champ
              nom="nom"
              libelle={convention.papier.nom}
              aide={convention.papier.nomAide}
              autoComplete="off"
            />
            <Actions>
              <Envoyer>{t.inscrire}</Envoyer>
            </Actions>
          </Formulaire>
        </section>
      )}
    </Carte>
  )
}
