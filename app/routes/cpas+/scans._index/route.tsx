import { Link, useLoaderData } from '@remix-run/react'
import { Champ } from '#app/components/ui/champ.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Carte, Page } from '#app/components/ui/page.tsx'
import { saisieDeScan } from '#app/domain/convention/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterListe } from '#app/services/candidat/consulter-dossier.server.ts'
import { deposerScan } from '#app/services/scan/deposer.server.ts'
import { dernieresPagesClassees, pagesAClasser } from '#db/reads/scan.server.ts'

export const meta = titre((t) => t.scan.titre)

const roles = ['agent', 'administratif', 'responsable'] as const

export const loader = cpas.lire(
  ({ ctx }) =>
    consulterListe(ctx, 'scans', (tx) => ({
      attendent: pagesAClasser(tx, ctx.perimetre),
      classees: dernieresPagesClassees(tx, ctx.perimetre),
    })),
  roles,
)

export const action = cpas.agir(
  saisieDeScan,
  async ({ ctx, saisie }) => {
    await deposerScan(ctx, new Uint8Array(await saisie.scan.arrayBuffer()))
    return apres(paths.cpas.scans, 'scan.depose')
  },
  roles,
)

/** A stack goes in; what has a code goes home, what has none waits here for somebody's eyes. */
export default function Scans() {
  const { attendent, classees } = useLoaderData<typeof loader>()
  const { scan: t, imprimerie } = useTextes()
  const langue = useLangue()
  return (
    <Page titre={t.titre} fil={[{ texte: imprimerie.titre, vers: paths.cpas.imprimerie() }]}>
      <p className="mb-5 max-w-3xl">{t.texte}</p>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Carte titre={t.deposer}>
          <Formulaire fichiers>
            <Champ
              nom="scan"
              type="file"
              accept="application/pdf,image/jpeg,image/png"
              libelle={t.fichier}
              aide={t.fichierAide}
            />
            <Actions>
              <Envoyer>{t.deposer}</Envoyer>
            </Actions>
          </Formulaire>
        </Carte>
        <Carte titre={t.file}>
          {attendent.length === 0 && <p className="text-gris">{t.fileVide}</p>}
          <ul className="divide-y divide-trait">
            {attendent.map(({ id, page, recueA }) => (
              <li key={id} className="flex flex-wrap justify-between gap-3 py-2">
                <span>
                  {t.page(page)}{' '}
                  <span className="text-gris">{t.recue(instant(recueA, langue))}</span>
                </span>
                <Link to={paths.cpas.scan(id)}>{t.traiter}</Link>
              </li>
            ))}
          </ul>
        </Carte>
        {classees.length > 0 && (
          <Carte titre={t.classees}>
            <ul className="divide-y divide-trait">
              {classees.map(({ id, conventionId, reference, pageDuTexte, recueA }) => (
                <li key={id} className="flex flex-wrap justify-between gap-3 py-2">
                  <Link to={paths.cpas.conventionScans(conventionId)}>
                    {reference}, {t.pageDe(pageDuTexte)}
                  </Link>
                  <span className="text-gris">{instant(recueA, langue)}</span>
                </li>
              ))}
            </ul>
          </Carte>
        )}
      </div>
    </Page>
  )
}
