import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ListeDeMatchs } from '#app/components/appariement/liste-de-matchs.tsx'
import { Pourquoi } from '#app/components/appariement/pourquoi.tsx'
import { Profil } from '#app/components/appariement/profil.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { peutLireDossiers } from '#app/domain/candidat/permissions.ts'
import { peutProposer } from '#app/domain/proposition/permissions.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { classerPersonnes } from '#app/services/appariement/classer.server.ts'
import { pourquoiCesPersonnes } from '#app/services/appariement/pourquoi.server.ts'
import { profilsPourLePoste } from '#app/services/appariement/profils.server.ts'
import { consulterListe } from '#app/services/candidat/consulter-dossier.server.ts'
import { postesAApparier } from '#db/reads/appariement.server.ts'

export const meta = titre((t) => t.apparier.duPoste.titre)

const question = z.object({ pourquoi: z.string().max(80) })

/**
 * Profiles have no name before the person said yes for this post: who chooses, chooses by the task.
 * A prospector never sees one, and may not ask for somebody by name.
 */
export const loader = cpas.lire(({ ctx, params, langue, url }) => {
  const posteId = parametre(params.posteId)
  const { pourquoi = '' } = lireFiltres(url, question)
  return consulterListe(ctx, 'appariement', (tx) => {
    const poste = postesAApparier(tx, ctx.perimetre, { posteId })[0]
    if (!poste) throw new ErreurMetier('commun/introuvable')
    const matchs = classerPersonnes(tx, ctx, posteId, langue)
    const peutNommer = peutLireDossiers(ctx.acteur)
    return {
      posteId,
      titre: poste.titre,
      hote: poste.nomDeLHote,
      libres: poste.libres,
      peutProposer: peutProposer(ctx.acteur),
      peutNommer,
      profils: profilsPourLePoste(
        tx,
        ctx,
        posteId,
        [...matchs.admis, ...matchs.exclus].map(({ id }) => id),
      ),
      pourquoi: {
        texte: pourquoi,
        reponses: peutNommer ? pourquoiCesPersonnes(tx, ctx, pourquoi, matchs, langue) : [],
      },
      ...matchs,
    }
  })
})

export default function PersonnesPossibles() {
  const {
    posteId,
    titre: poste,
    hote,
    libres,
    peutProposer: proposer,
    peutNommer,
    profils,
    pourquoi,
    graine,
    ...matchs
  } = useLoaderData<typeof loader>()
  const { apparier: t } = useTextes()
  return (
    <Page
      titre={t.duPoste.titre}
      sousTitre={`${t.duPoste.sousTitre(poste)} · ${hote} · ${t.duPoste.places(libres)}`}
      fil={[{ texte: poste, vers: paths.cpas.poste(posteId) }]}
    >
      <p>{t.duPoste.ordre}</p>
      <p>{t.duPoste.anonyme}</p>
      <p className="aide mb-4">{t.tirage(graine)}</p>
      {peutNommer && (
        <div className="mb-5">
          <Pourquoi {...pourquoi} mots={t.duPoste.pourquoi} />
        </div>
      )}
      <ListeDeMatchs
        {...matchs}
        vide={t.duPoste.vide}
        versComparer={paths.cpas.comparaisonDePersonnes(posteId)}
        versProposer={
          proposer
            ? (candidatId) =>
                paths.cpas.propositionNouvelle({ candidatId, posteId, origine: 'offre' })
            : null
        }
        nommer={(id) => (
          <Profil profil={profils.find((un) => un.id === id)} ouvrable={peutNommer} />
        )}
      />
    </Page>
  )
}
