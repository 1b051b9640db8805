import { Link, useLoaderData } from '@remix-run/react'
import { StatutDuDocument } from '#app/components/convention/etat-des-signatures.tsx'
import { Telephone } from '#app/components/hote/telephone.tsx'
import { StatutDuPlacement } from '#app/components/placement/statut-du-placement.tsx'
import { Avis, Carte, Fiche, Page } from '#app/components/ui/page.tsx'
import { hote } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, jourLong, nombre } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { lirePourLHote } from '#app/services/placement/lire-pour-hote.server.ts'
import { HoraireEtFeuilles } from './horaire-et-feuilles.tsx'

export const meta = titre<{ personne: { prenom: string; nom: string } }>((t, d) =>
  d ? `${d.personne.prenom} ${d.personne.nom}` : t.planning.travailleurs.titre,
)

export const loader = hote.lire(({ ctx, params }) =>
  lirePourLHote(ctx.base, ctx, parametre(params.placementId)),
)

type Donnees = Awaited<ReturnType<typeof loader>>

/** The person as the host sees them: who, when, with whom, whom to call. Nothing else of the file. */
export default function UnePersonne() {
  const { personne, documents, horaire, feuilles } = useLoaderData<typeof loader>()
  const langue = useLangue()
  const t = useTextes()
  const { chezLHote: h } = t.placement
  const aVenir = personne.statut === 'preparation' || personne.statut === 'signature'
  return (
    <Page
      titre={`${personne.prenom} ${personne.nom}`}
      fil={[{ texte: t.planning.travailleurs.titre, vers: paths.hote.travailleurs }]}
      sousTitre={
        <span className="flex flex-wrap items-center gap-2">
          {personne.titreDuPoste}
          <StatutDuPlacement statut={personne.statut} />
        </span>
      }
    >
      <div className="space-y-5">
        {aVenir && <Avis ton="attente">{h.pasCommencer(jourLong(personne.debutLe, langue))}</Avis>}
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <LaPersonne personne={personne} />
          <SonAgent personne={personne} />
          <SesDocuments documents={documents} />
          <HoraireEtFeuilles placementId={personne.id} horaire={horaire} feuilles={feuilles} />
        </div>
      </div>
    </Page>
  )
}

function LaPersonne({ personne: p }: Pick<Donnees, 'personne'>) {
  const t = useTextes()
  const langue = useLangue()
  const { chezLHote: h, liste } = t.placement
  return (
    <Carte titre={t.triangle.fiche}>
      <Fiche
        lignes={[
          [h.poste, p.titreDuPoste],
          [h.periode, liste.duAu(jour(p.debutLe, langue), jour(p.finLe ?? p.finPrevueLe, langue))],
          [h.heures, nombre(p.heuresSemaine, langue)],
          [h.tuteur, p.tuteurNom],
          [h.telephone, p.telephone && <Telephone numero={p.telephone} />],
          [h.courriel, p.courriel && <a href={`mailto:${p.courriel}`}>{p.courriel}</a>],
        ]}
      />
      <p className="aide mt-3">{h.coordonneesAide}</p>
    </Carte>
  )
}

function SonAgent({ personne: p }: Pick<Donnees, 'personne'>) {
  const langue = useLangue()
  const { chezLHote: h } = useTextes().placement
  return (
    <Carte titre={h.contact}>
      <Fiche
        lignes={[
          [h.agent, p.agent],
          [h.cpas, langue === 'nl' ? p.nomDuCpasNl : p.nomDuCpasFr],
          [h.telephone, p.telephoneDeLAgent && <Telephone numero={p.telephoneDeLAgent} />],
          [
            h.courriel,
            p.courrielDeLAgent && <a href={`mailto:${p.courrielDeLAgent}`}>{p.courrielDeLAgent}</a>,
          ],
        ]}
      />
      <p className="mt-3">{h.appeler}</p>
    </Carte>
  )
}

function SesDocuments({ documents }: Pick<Donnees, 'documents'>) {
  const t = useTextes()
  const { chezLHote: h } = t.placement
  const { page: p, types } = t.convention
  return (
    <Carte titre={h.documents}>
      {documents.length === 0 && <p className="text-gris">{h.aucunDocument}</p>}
      <ul className="space-y-2">
        {documents.map(({ id, type, reference, statut }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2">
            <Link to={paths.hote.convention(id)}>{p.titre(types[type], reference)}</Link>
            <StatutDuDocument statut={statut} />
          </li>
        ))}
      </ul>
    </Carte>
  )
}
