import { Link, useLoaderData } from '@remix-run/react'
import { Avis, Badge, Carte, LienBouton, Page } from '#app/components/ui/page.tsx'
import { peutAdopterHote, peutModifierHote } from '#app/domain/hote/permissions.ts'
import { alertesDeLHote } from '#app/domain/hote/regles.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { lireFicheDHote } from '#db/reads/fiche-d-hote.server.ts'
import { Identite } from './identite.tsx'
import { Cadres, Contacts, Postes, Sites } from './liens.tsx'

export const meta = titre<{ hote: { nom: string } }>((t, d) => d?.hote.nom ?? t.hote.liste.titre)

export const loader = cpas.lire(({ ctx, params }) => {
  const { base, perimetre, aujourdhui, acteur } = ctx
  const fiche = lireFicheDHote(base, perimetre, parametre(params.hoteId), aujourdhui)
  return {
    ...fiche,
    alertes: alertesDeLHote(fiche.hote, aujourdhui),
    peut: {
      modifier: peutModifierHote(acteur, fiche.hote),
      adopter: peutAdopterHote(acteur, fiche.hote),
    },
  }
})

export type Donnees = Awaited<ReturnType<typeof loader>>

export default function Hote() {
  const donnees = useLoaderData<typeof loader>()
  const { hote, alertes, peut } = donnees
  const { hote: h } = useTextes()
  return (
    <Page
      titre={hote.nom}
      fil={[{ texte: h.liste.titre, vers: paths.cpas.hotes() }]}
      sousTitre={
        <span className="flex flex-wrap gap-2">
          <Badge ton="neutre">{h.categories[hote.categorie]}</Badge>
          <Badge ton={hote.partenaire ? 'info' : 'prune'}>
            {hote.partenaire ? h.liste.partenaire : h.liste.partage}
          </Badge>
        </span>
      }
      actions={
        peut.adopter ? (
          <LienBouton vers={paths.cpas.hoteAdoption(hote.id)}>{h.fiche.adopter}</LienBouton>
        ) : (
          peut.modifier && (
            <LienBouton vers={paths.cpas.hoteModification(hote.id)} genre="second">
              {h.fiche.modifier}
            </LienBouton>
          )
        )
      }
    >
      <div className="grid items-start gap-5 lg:grid-cols-2">
        {peut.adopter && (
          <div className="lg:col-span-2">
            <Avis ton="info">{h.fiche.pasPartenaire}</Avis>
          </div>
        )}
        <div className="space-y-5">
          <Identite {...donnees} />
          <Sites {...donnees} />
          <Contacts {...donnees} />
        </div>
        <div className="space-y-5">
          <Carte titre={h.fiche.ceQueDitLaLoi}>
            <p>{h.loi[hote.categorie]}</p>
            {alertes.length > 0 && <ACompleter {...donnees} />}
          </Carte>
          <Postes {...donnees} />
          <Cadres {...donnees} />
        </div>
      </div>
    </Page>
  )
}

function ACompleter({ hote, alertes, peut }: Donnees) {
  const { hote: h } = useTextes()
  return (
    <div className="mt-4">
      <Avis ton="attente">
        <h3>{h.fiche.aCompleter}</h3>
        <ul className="list-disc pl-5">
          {alertes.map((une) => (
            <li key={une}>{h.alertes[une]}</li>
          ))}
        </ul>
        {peut.modifier && <Link to={paths.cpas.hoteModification(hote.id)}>{h.fiche.modifier}</Link>}
      </Avis>
    </div>
  )
}
