import { Link, useLoaderData } from '@remix-run/react'
import { Avis, Carte, LienBouton, Page } from '#app/components/ui/page.tsx'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { voirTirage } from '#app/services/tirage/voir.server.ts'

const leTitre = titre((t) => t.imprimerie.tirage.titre)

/** While the pile is made the page asks for itself again: it advances without any script. */
export const meta = (args: Parameters<typeof leTitre>[0]) => [
  ...leTitre(args),
  ...(estEnCours(args.data) ? [{ httpEquiv: 'refresh', content: '2' }] : []),
]

function estEnCours(donnees: unknown): boolean {
  return (
    typeof donnees === 'object' &&
    donnees !== null &&
    'etat' in donnees &&
    (donnees.etat === 'demande' || donnees.etat === 'en_cours')
  )
}

export const loader = cpas.lire(
  ({ ctx, params }) => voirTirage(ctx, parametre(params.tirageId)),
  ['agent', 'administratif', 'responsable'],
)

export default function Tirage() {
  const tirage = useLoaderData<typeof loader>()
  const { imprimerie: t, commun } = useTextes()
  return (
    <Page
      titre={t.tirage.titre}
      etroite
      fil={[{ texte: t.titre, vers: paths.cpas.imprimerie() }]}
      sousTitre={t.pile(tirage.documents.length)}
    >
      <div className="space-y-5">
        <OuEnEst tirage={tirage} />
        <Carte titre={t.tirage.contenu}>
          <ol className="list-decimal space-y-1 pl-6">
            {tirage.documents.map(({ conventionId, langue, reference, personne, nomDeLHote }) => (
              <li key={`${conventionId}${langue}`}>
                <Link to={paths.cpas.convention(conventionId)}>{reference}</Link>{' '}
                <span className="text-gris">
                  {[personne, nomDeLHote, commun.langues[langue]].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ol>
        </Carte>
      </div>
    </Page>
  )
}

function OuEnEst({ tirage }: { tirage: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const { imprimerie: t } = useTextes()
  const { id, etat, faites, pages, documents } = tirage
  switch (etat) {
    case 'demande':
    case 'en_cours':
      return (
        <Carte titre={t.etats[etat]}>
          <progress className="h-4 w-full accent-sapin" value={faites} max={documents.length}>
            {t.tirage.avancement(faites, documents.length)}
          </progress>
          <p className="mt-1">{t.tirage.avancement(faites, documents.length)}</p>
          <p className="text-gris">{t.tirage.attente}</p>
          <p className="mt-2">
            <Link to={paths.cpas.tirage(id)} reloadDocument>
              {t.tirage.actualiser}
            </Link>
          </p>
        </Carte>
      )
    case 'echoue':
      return <Avis ton="mal">{t.tirage.echoue}</Avis>
    case 'pret':
      return (
        <Carte titre={t.tirage.pret(pages ?? 0)}>
          <div className="flex flex-wrap gap-3">
            <a className="bouton" href={paths.cpas.tiragePdf(id)}>
              {t.tirage.ouvrir}
            </a>
            <LienBouton vers={paths.cpas.tirageImpression(id)} genre="second">
              {t.tirage.imprime}
            </LienBouton>
          </div>
        </Carte>
      )
  }
}
