import { useLoaderData } from '@remix-run/react'
import { BadgeDePoste } from '#app/components/poste/badge-de-poste.tsx'
import { Apprentissage, Demandes, Horaire, Travail } from '#app/components/poste/description.tsx'
import { Avis, Page } from '#app/components/ui/page.tsx'
import { peutTenirPoste } from '#app/domain/poste/permissions.ts'
import { manquesDuPoste } from '#app/domain/poste/regles.ts'
import { peutProposer } from '#app/domain/proposition/permissions.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { trouverHote } from '#db/reads/hote.server.ts'
import { lirePoste } from '#db/reads/poste.server.ts'
import { ActesDuPoste } from './actes.tsx'
import { Gestion } from './gestion.tsx'

export const meta = titre<{ poste: { titre: string } }>(
  (t, d) => d?.poste.titre ?? t.poste.liste.titre,
)

export const loader = cpas.lire(({ ctx, params }) => {
  const { base, perimetre, aujourdhui, acteur } = ctx
  const poste = lirePoste(base, perimetre, parametre(params.posteId), aujourdhui)
  const tenir = peutTenirPoste(acteur, poste)
  return {
    poste,
    aujourdhui,
    manques: tenir
      ? manquesDuPoste(poste, trouverHote(base, perimetre, poste.hoteId), aujourdhui)
      : [],
    peut: { tenir, proposer: peutProposer(acteur) },
  }
})

export type Donnees = Awaited<ReturnType<typeof loader>>

export default function UnPoste() {
  const donnees = useLoaderData<typeof loader>()
  const { poste, aujourdhui, peut } = donnees
  const { poste: p } = useTextes()
  return (
    <Page
      titre={poste.titre}
      fil={[
        { texte: p.liste.titre, vers: paths.cpas.postes() },
        { texte: poste.hote, vers: paths.cpas.hote(poste.hoteId) },
      ]}
      sousTitre={
        <span className="flex flex-wrap items-center gap-2">
          <BadgeDePoste statut={poste.statut} aReconfirmer={poste.aReconfirmer} />
          {p.places(poste.places - poste.occupees, poste.places)}
        </span>
      }
      actions={<ActesDuPoste {...donnees} />}
    >
      <div className="space-y-5">
        {poste.aReconfirmer && peut.tenir && <Avis ton="attente">{p.fiche.reconfirmer}</Avis>}
        {poste.statut === 'brouillon' && <CeQuiManque {...donnees} />}
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <div className="space-y-5">
            <Travail poste={poste} />
            <Horaire poste={poste} aujourdhui={aujourdhui} />
            <Gestion {...donnees} />
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

function CeQuiManque({ manques }: Pick<Donnees, 'manques'>) {
  const { poste: p } = useTextes()
  if (manques.length === 0) return null
  return (
    <Avis ton="attente">
      <p className="font-semibold">{p.fiche.manque}</p>
      <ul className="list-disc pl-5">
        {manques.map((un) => (
          <li key={un}>{p.manques[un]}</li>
        ))}
      </ul>
    </Avis>
  )
}
