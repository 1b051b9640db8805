import { useLoaderData } from '@remix-run/react'
import { Champ } from '#app/components/ui/champ.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Avis, Carte, Page } from '#app/components/ui/page.tsx'
import { saisieDePageScannee } from '#app/domain/convention/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { classerPage } from '#app/services/scan/classer-page.server.ts'
import { trouverPage } from '#db/reads/scan.server.ts'

export const meta = titre((t) => t.scan.aLaMain.titre)

const roles = ['agent', 'administratif', 'responsable'] as const

export const loader = cpas.lire(({ ctx, params }) => {
  const { id, page, etat, version } = trouverPage(
    ctx.base,
    ctx.perimetre,
    parametre(params.pageScanneeId),
  )
  return { id, page, etat, version }
}, roles)

export const action = cpas.agir(
  saisieDePageScannee,
  ({ ctx, params, saisie }) => {
    classerPage(ctx, parametre(params.pageScanneeId), saisie)
    return apres(paths.cpas.scans, 'scan.page_traitee')
  },
  roles,
)

export default function UnePage() {
  const { id, page, etat, version } = useLoaderData<typeof loader>()
  const { scan: t } = useTextes()
  const { aLaMain: m } = t
  return (
    <Page titre={m.titre} etroite fil={[{ texte: t.titre, vers: paths.cpas.scans }]}>
      <p className="mb-4">
        {t.page(page)}. <a href={paths.cpas.scanFichier(id)}>{t.voir}</a>
      </p>
      {etat !== 'a_classer' ? (
        <Avis ton="info">{m.deja}</Avis>
      ) : (
        <div className="space-y-5">
          <Carte titre={m.classer}>
            <Formulaire version={version}>
              <input type="hidden" name="choix" value="classer" />
              <Champ nom="reference" libelle={m.reference} aide={m.referenceAide} etroit />
              <Champ
                nom="pageDuTexte"
                type="number"
                min={1}
                max={200}
                etroit
                libelle={m.pageDuTexte}
              />
              <Actions>
                <Envoyer>{m.envoyer}</Envoyer>
              </Actions>
            </Formulaire>
          </Carte>
          <Carte titre={m.ecarter}>
            <p className="mb-3">{m.ecarterTexte}</p>
            <Formulaire version={version}>
              <input type="hidden" name="choix" value="ecarter" />
              <Actions>
                <Envoyer genre="danger">{m.ecarter}</Envoyer>
              </Actions>
            </Formulaire>
          </Carte>
        </div>
      )}
    </Page>
  )
}
