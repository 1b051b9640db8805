import { Link, useLoaderData } from '@remix-run/react'
import { ListeDeMatchs } from '#app/components/appariement/liste-de-matchs.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { peutProposer } from '#app/domain/proposition/permissions.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { classerPostes } from '#app/services/appariement/classer.server.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { postesAApparier } from '#db/reads/appariement.server.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'

export const meta = titre((t) => t.apparier.dePersonne.titre)

export const loader = cpas.lire(
  ({ ctx, params, langue }) => {
    const candidatId = parametre(params.candidatId)
    return consulterDossier(ctx, { candidatId, section: 'appariement' }, (tx) => {
      const { prenom, nom } = trouverCandidat(tx, ctx.perimetre, candidatId)
      return {
        candidatId,
        nom: `${prenom} ${nom}`,
        peutProposer: peutProposer(ctx.acteur),
        postes: postesAApparier(tx, ctx.perimetre).map((un) => ({
          id: un.id,
          titre: un.titre,
          hote: un.nomDeLHote,
          libres: un.libres,
        })),
        ...classerPostes(tx, ctx, candidatId, langue),
      }
    })
  },
  ['agent', 'administratif', 'responsable'],
)

export default function PostesQuiConviennent() {
  const {
    candidatId,
    nom,
    peutProposer: proposer,
    postes,
    ...matchs
  } = useLoaderData<typeof loader>()
  const { apparier: t } = useTextes()
  const parId = new Map(postes.map((un) => [un.id, un]))
  return (
    <Page
      titre={t.dePersonne.titre}
      sousTitre={t.dePersonne.sousTitre(nom)}
      fil={[{ texte: nom, vers: paths.cpas.candidat(candidatId) }]}
    >
      <p className="mb-4">{t.dePersonne.ordre}</p>
      <ListeDeMatchs
        {...matchs}
        vide={t.dePersonne.vide}
        versProposer={
          proposer
            ? (posteId) =>
                paths.cpas.propositionNouvelle({ candidatId, posteId, origine: 'demande' })
            : null
        }
        nommer={(id) => {
          const poste = parId.get(id)
          return (
            poste && (
              <span>
                <Link to={paths.cpas.poste(id)} className="font-semibold">
                  {poste.titre}
                </Link>{' '}
                <span className="text-gris">
                  {poste.hote} · {t.duPoste.places(poste.libres)}
                </span>
              </span>
            )
          )
        }}
      />
    </Page>
  )
}
