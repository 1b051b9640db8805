import { Link, useLoaderData } from '@remix-run/react'
import { ListeDeMatchs } from '#app/components/appariement/liste-de-matchs.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { peutLireDossiers } from '#app/domain/candidat/permissions.ts'
import { peutProposer } from '#app/domain/proposition/permissions.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { classerPersonnes } from '#app/services/appariement/classer.server.ts'
import { consulterListe } from '#app/services/candidat/consulter-dossier.server.ts'
import { nomsDesPersonnes, postesAApparier } from '#db/reads/appariement.server.ts'

export const meta = titre((t) => t.apparier.duPoste.titre)

/** A prospector sees what the people could do, by the number of their profile, never who they are. */
export const loader = cpas.lire(({ ctx, params, langue }) => {
  const posteId = parametre(params.posteId)
  return consulterListe(ctx, 'appariement', (tx) => {
    const poste = postesAApparier(tx, ctx.perimetre, { posteId })[0]
    if (!poste) throw new ErreurMetier('commun/introuvable')
    const matchs = classerPersonnes(tx, ctx, posteId, langue)
    const nomme = peutLireDossiers(ctx.acteur)
    const noms = nomsDesPersonnes(
      tx,
      ctx.perimetre,
      [...matchs.admis, ...matchs.exclus].map(({ id }) => id),
    )
    return {
      posteId,
      titre: poste.titre,
      hote: poste.nomDeLHote,
      libres: poste.libres,
      peutProposer: peutProposer(ctx.acteur),
      personnes: [...noms].map(([id, { numero, prenom, nom }]) => ({
        id,
        numero,
        nom: nomme ? `${prenom} ${nom}` : null,
      })),
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
    personnes,
    ...matchs
  } = useLoaderData<typeof loader>()
  const { apparier: t } = useTextes()
  const parId = new Map(personnes.map((une) => [une.id, une]))
  return (
    <Page
      titre={t.duPoste.titre}
      sousTitre={`${t.duPoste.sousTitre(poste)} · ${hote} · ${t.duPoste.places(libres)}`}
      fil={[{ texte: poste, vers: paths.cpas.poste(posteId) }]}
    >
      <p className="mb-4">{t.duPoste.ordre}</p>
      <ListeDeMatchs
        {...matchs}
        vide={t.duPoste.vide}
        versProposer={
          proposer
            ? (candidatId) =>
                paths.cpas.propositionNouvelle({ candidatId, posteId, origine: 'offre' })
            : null
        }
        nommer={(id) => {
          const personne = parId.get(id)
          if (!personne) return null
          return personne.nom ? (
            <Link to={paths.cpas.candidat(id)} className="font-semibold">
              {personne.nom}
            </Link>
          ) : (
            <span className="font-semibold">{t.duPoste.profil(personne.numero)}</span>
          )
        }}
      />
    </Page>
  )
}
