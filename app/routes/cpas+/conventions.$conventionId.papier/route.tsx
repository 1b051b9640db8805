import { useLoaderData } from '@remix-run/react'
import { PourquoiPas } from '#app/components/convention/pourquoi-pas.tsx'
import { Champ, Radios } from '#app/components/ui/champ.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { doiventSigner } from '#app/domain/convention/cycle-de-vie.ts'
import { saisieDeSignatureSurPapier } from '#app/domain/convention/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterConvention } from '#app/services/convention/consulter-convention.server.ts'
import { classerSignatureSurPapier } from '#app/services/convention/signer-sur-place.server.ts'
import { trouverConvention } from '#db/reads/convention.server.ts'

export const meta = titre((t) => t.convention.papier.titre)

const roles = ['agent', 'administratif', 'responsable'] as const

export const loader = cpas.lire(({ ctx, params }) => {
  const conventionId = parametre(params.conventionId)
  return consulterConvention(ctx, conventionId, 'papier', (tx) => {
    const document = trouverConvention(tx, ctx.perimetre, conventionId)
    const { id, reference, textes, statut } = document
    return { id, reference, statut, textes, manquent: doiventSigner(document) }
  })
}, roles)

export const action = cpas.agir(
  saisieDeSignatureSurPapier,
  async ({ ctx, params, saisie: { scan, ...papier } }) => {
    const conventionId = parametre(params.conventionId)
    const octets = new Uint8Array(await scan.arrayBuffer())
    classerSignatureSurPapier(ctx, conventionId, { ...papier, octets })
    return apres(paths.cpas.convention(conventionId), 'convention.papier_classe')
  },
  roles,
)

export default function Papier() {
  const { id, reference, statut, textes, manquent } = useLoaderData<typeof loader>()
  const t = useTextes()
  const { papier: p, parties } = t.convention
  const retour = { texte: reference, vers: paths.cpas.convention(id) }
  const [seul] = textes
  const [premiere] = manquent
  if (statut !== 'a_signer' || !premiere || !seul)
    return (
      <Page titre={p.titre} etroite fil={[retour]}>
        <PourquoiPas
          empechement={statut === 'a_signer' ? null : statut}
          partie={premiere ?? 'cpas'}
          retour={retour.vers}
        />
      </Page>
    )
  return (
    <PageDActe
      titre={p.titre}
      texte={
        <>
          <p>{p.texte}</p>
          <p className="mt-2 flex flex-wrap gap-x-3">
            {p.imprimer}
            {textes.map(({ langue }) => (
              <a key={langue} href={paths.texteDeConvention(id, langue)}>
                {t.convention.page.pdf(t.commun.langues[langue])}
              </a>
            ))}
          </p>
        </>
      }
      retour={retour}
      envoyer={p.envoyer}
      fichiers
    >
      {textes.length === 1 ? (
        <input type="hidden" name="sha256" value={seul.sha256} />
      ) : (
        <Radios
          nom="sha256"
          libelle={p.quelTexte}
          options={textes.map(({ sha256, langue }) => ({
            valeur: sha256,
            texte: p.enLangue(t.commun.langues[langue]),
          }))}
        />
      )}
      <Radios
        nom="partie"
        libelle={p.partie}
        defaut={manquent.length === 1 ? manquent[0] : null}
        options={manquent.map((une) => ({ valeur: une, texte: parties[une] }))}
      />
      <Champ nom="nom" libelle={p.nom} aide={p.nomAide} autoComplete="off" />
      <Champ
        nom="scan"
        type="file"
        accept="application/pdf,image/jpeg,image/png"
        libelle={p.scan}
        aide={p.scanAide}
      />
    </PageDActe>
  )
}
