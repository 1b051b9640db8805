import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ListeDeMatchs } from '#app/components/appariement/liste-de-matchs.tsx'
import { Pourquoi } from '#app/components/appariement/pourquoi.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { peutProposer } from '#app/domain/proposition/permissions.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { classerPostes } from '#app/services/appariement/classer.server.ts'
import { pourquoiCesPostes } from '#app/services/appariement/pourquoi.server.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { postesAApparier } from '#db/reads/appariement.server.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'

export const meta = titre((t) => t.apparier.dePersonne.titre)

const question = z.object({ pourquoi: z.string().max(80) })

export const loader = cpas.lire(
  ({ ctx, params, langue, url }) => {
    const candidatId = parametre(params.candidatId)
    const { pourquoi = '' } = lireFiltres(url, question)
    return consulterDossier(ctx, { candidatId, section: 'appariement' }, (tx) => {
      const { prenom, nom } = trouverCandidat(tx, ctx.perimetre, candidatId)
      const postes = postesAApparier(tx, ctx.perimetre).map((un) => ({
        id: un.id,
        titre: un.titre,
        hote: un.nomDeLHote,
        libres: un.libres,
      }))
      const matchs = classerPostes(tx, ctx, candidatId, langue)
      return {
        candidatId,
        nom: `${prenom} ${nom}`,
        peutProposer: peutProposer(ctx.acteur),
        postes,
        pourquoi: {
          texte: pourquoi,
          reponses: pourquoiCesPostes(postes, pourquoi, matchs, langue),
        },
        ...matchs,
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
    pourquoi,
    graine,
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
      <p>{t.dePersonne.ordre}</p>
      <p className="aide mb-4">{t.tirage(graine)}</p>
      <div className="mb-5">
        <Pourquoi {...pourquoi} mots={t.dePersonne.pourquoi} />
      </div>
      <ListeDeMatchs
        {...matchs}
        vide={t.dePersonne.vide}
        versComparer={paths.cpas.comparaisonDePostes(candidatId)}
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
