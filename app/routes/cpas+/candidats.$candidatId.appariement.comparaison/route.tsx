import { Link, useLoaderData } from '@remix-run/react'
import { CoteACote } from '#app/components/appariement/cote-a-cote.tsx'
import { Avis, Page } from '#app/components/ui/page.tsx'
import { peutProposer } from '#app/domain/proposition/permissions.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireChoix } from '#app/http/choix.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import {
  COMPARES_AU_MOINS,
  COMPARES_AU_PLUS,
  posteACotePoste,
} from '#app/services/appariement/cote-a-cote.server.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'
import { nomsDesPostes } from '#db/reads/plan.server.ts'

export const meta = titre((t) => t.apparier.comparer.titrePostes)

export const loader = cpas.lire(
  ({ ctx, params, langue, url }) => {
    const candidatId = parametre(params.candidatId)
    const choisis = lireChoix(url, 'id', COMPARES_AU_PLUS)
    return consulterDossier(ctx, { candidatId, section: 'appariement' }, (tx) => {
      const { prenom, nom } = trouverCandidat(tx, ctx.perimetre, candidatId)
      return {
        candidatId,
        nom: `${prenom} ${nom}`,
        peutProposer: peutProposer(ctx.acteur),
        postes: [...nomsDesPostes(tx, ctx.perimetre, choisis)].map(([id, un]) => ({ id, ...un })),
        colonnes:
          choisis.length < COMPARES_AU_MOINS
            ? []
            : posteACotePoste(tx, ctx, candidatId, choisis, langue),
      }
    })
  },
  ['agent', 'administratif', 'responsable'],
)

export default function PostesCoteACote() {
  const {
    candidatId,
    nom,
    peutProposer: proposer,
    postes,
    colonnes,
  } = useLoaderData<typeof loader>()
  const { apparier: t } = useTextes()
  return (
    <Page
      titre={t.comparer.titrePostes}
      sousTitre={t.dePersonne.sousTitre(nom)}
      fil={[{ texte: t.dePersonne.titre, vers: paths.cpas.appariementDeLaPersonne(candidatId) }]}
    >
      {colonnes.length === 0 ? (
        <Avis ton="attente">{t.comparer.deuxOuTrois}</Avis>
      ) : (
        <CoteACote
          titre={t.comparer.titrePostes}
          colonnes={colonnes}
          versProposer={
            proposer
              ? (posteId) =>
                  paths.cpas.propositionNouvelle({ candidatId, posteId, origine: 'demande' })
              : null
          }
          titreDe={(id) => postes.find((un) => un.id === id)?.titre ?? ''}
          nommer={(id) => {
            const poste = postes.find((un) => un.id === id)
            return (
              poste && (
                <>
                  <Link to={paths.cpas.poste(id)}>{poste.titre}</Link>
                  <span className="block font-normal text-gris">{poste.hote}</span>
                </>
              )
            )
          }}
        />
      )}
    </Page>
  )
}
