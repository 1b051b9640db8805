import { useLoaderData } from '@remix-run/react'
import { BadgeDePoste } from '#app/components/poste/badge-de-poste.tsx'
import { Apprentissage, Demandes, Horaire, Travail } from '#app/components/poste/description.tsx'
import { Avis, Carte, Fiche, LienBouton, Page } from '#app/components/ui/page.tsx'
import { peutDevenir } from '#app/domain/poste/cycle-de-vie.ts'
import { peutRepondreDuPoste } from '#app/domain/poste/permissions.ts'
import { hote } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, jourABruxelles } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { lirePosteDeLHote } from '#db/reads/poste-pour-hote.server.ts'

export const meta = titre<{ poste: { titre: string } }>(
  (t, d) => d?.poste.titre ?? t.poste.chezLHote.titre,
)

export const loader = hote.lire(({ ctx, params }) => {
  const { base, perimetre, aujourdhui, acteur } = ctx
  const poste = lirePosteDeLHote(base, perimetre, parametre(params.posteId), aujourdhui)
  return { poste, aujourdhui, peutRepondre: peutRepondreDuPoste(acteur, poste) }
})

type Donnees = Awaited<ReturnType<typeof loader>>

export default function NotrePoste() {
  const donnees = useLoaderData<typeof loader>()
  const { poste, aujourdhui, peutRepondre } = donnees
  const { poste: p } = useTextes()
  return (
    <Page
      titre={poste.titre}
      fil={[{ texte: p.chezLHote.titre, vers: paths.hote.postes }]}
      sousTitre={<BadgeDePoste statut={poste.statut} aReconfirmer={poste.aReconfirmer} />}
      actions={peutRepondre && <Actes poste={poste} />}
    >
      <div className="space-y-5">
        {poste.aReconfirmer && peutRepondre && <Avis ton="attente">{p.chezLHote.reconfirmer}</Avis>}
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <div className="space-y-5">
            <Travail poste={poste} />
            <Horaire poste={poste} aujourdhui={aujourdhui} />
            <Places poste={poste} />
          </div>
          <div className="space-y-5">
            <Demandes poste={poste} />
            <Apprentissage poste={poste} />
          </div>
        </div>
      </div>
    </Page>
  )
}

function Actes({ poste: { id, statut } }: Pick<Donnees, 'poste'>) {
  const { fiche: f } = useTextes().poste
  return (
    <>
      {statut !== 'ferme' && (
        <LienBouton vers={paths.hote.posteConfirmation(id)}>{f.confirmer}</LienBouton>
      )}
      {peutDevenir(statut, 'suspendu') && (
        <LienBouton vers={paths.hote.posteSuspension(id)} genre="second">
          {f.suspendre}
        </LienBouton>
      )}
    </>
  )
}

function Places({ poste }: Pick<Donnees, 'poste'>) {
  const t = useTextes()
  const langue = useLangue()
  const { fiche: f, chezLHote: c } = t.poste
  return (
    <Carte titre={c.places}>
      <Fiche
        lignes={[
          [f.places, t.poste.places(poste.places - poste.occupees, poste.places)],
          [c.auTravail, c.nombreAuTravail(poste.auTravail)],
          [f.centre, langue === 'nl' ? poste.cpasNl : poste.cpasFr],
          [f.confirme, jour(jourABruxelles(poste.confirmeA), langue)],
        ]}
      />
    </Carte>
  )
}
