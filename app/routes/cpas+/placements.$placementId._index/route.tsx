import { useLoaderData } from '@remix-run/react'
import { ResumeDuCompteur } from '#app/components/droit/resume-du-compteur.tsx'
import { ResumeDHoraire } from '#app/components/horaire/resume-d-horaire.tsx'
import { StatutDuPlacement } from '#app/components/placement/statut-du-placement.tsx'
import { ResumeDesFeuilles } from '#app/components/prestation/resume-des-feuilles.tsx'
import { DessinDuTriangle } from '#app/components/triangle/dessin.tsx'
import { Dettes } from '#app/components/triangle/dettes.tsx'
import { EnRetard } from '#app/components/triangle/en-retard.tsx'
import { LigneDuTemps } from '#app/components/triangle/ligne-du-temps.tsx'
import { Carte, Page } from '#app/components/ui/page.tsx'
import { peutPreparer, peutTerminer } from '#app/domain/placement/permissions.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { consulterPlacement } from '#app/services/placement/consulter-placement.server.ts'
import { lireTriangle, type Triangle } from '#app/services/placement/lire-triangle.server.ts'
import { Actes } from './actes.tsx'
import { Documents } from './documents.tsx'
import { FicheDuPlacement } from './fiche-du-placement.tsx'
import { Papiers } from './papiers.tsx'

export const meta = titre<Triangle>((t, d) =>
  d ? `${d.personne.prenom} ${d.personne.nom}` : t.placement.liste.titre,
)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const placementId = parametre(params.placementId)
    return consulterPlacement(ctx, placementId, 'placement', (tx) => ({
      ...lireTriangle(tx, ctx, placementId),
      peut: { preparer: peutPreparer(ctx.acteur), terminer: peutTerminer(ctx.acteur) },
    }))
  },
  ['agent', 'administratif', 'responsable'],
)

/** The triangle: three sides, what each owes the other two, what is late first; then the rest. */
export default function LeTriangle() {
  const triangle = useLoaderData<typeof loader>()
  const { triangle: t, placement: p } = useTextes()
  const { placement, personne, taches, peut } = triangle
  const nom = `${personne.prenom} ${personne.nom}`
  return (
    <Page
      titre={t.titre(nom, placement.nomDeLHote)}
      fil={[{ texte: p.liste.titre, vers: paths.cpas.placements() }]}
      sousTitre={
        <span className="flex flex-wrap items-center gap-2">
          {placement.titreDuPoste}
          <StatutDuPlacement statut={placement.statut} />
        </span>
      }
      actions={<Actes triangle={triangle} peut={peut} />}
    >
      <div className="space-y-5">
        <EnRetard taches={taches} peut={peut} />
        <Carte titre={t.leTriangle}>
          <div className="grid items-center gap-6 lg:grid-cols-2">
            <DessinDuTriangle
              taches={taches}
              noms={{ cpas: triangle.agent ?? '', hote: placement.nomDeLHote, travailleur: nom }}
            />
            <Dettes taches={taches} peut={peut} />
          </div>
        </Carte>
        <Carte titre={t.ligne}>
          <LigneDuTemps
            etapes={triangle.etapes}
            feuilles={triangle.feuilles}
            aujourdhui={triangle.aujourdhui}
          />
        </Carte>
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <FicheDuPlacement triangle={triangle} />
          <Papiers triangle={triangle} peutNoter={peut.preparer} />
          <Documents triangle={triangle} />
          <ResumeDuCompteur
            compteur={triangle.compteur}
            aujourdhui={triangle.aujourdhui}
            vers={paths.cpas.candidatDroits(placement.candidatId)}
          />
          <ResumeDHoraire {...triangle.horaire} vers={paths.cpas.placementHoraire(placement.id)} />
          <ResumeDesFeuilles
            feuilles={triangle.feuilles.map(({ mois, etat, id }) => ({
              mois,
              etat,
              vers: id ? paths.cpas.feuille(id) : paths.cpas.feuilles({ mois }),
            }))}
          />
        </div>
      </div>
    </Page>
  )
}
