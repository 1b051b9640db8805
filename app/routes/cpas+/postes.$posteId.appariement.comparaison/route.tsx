import { useLoaderData } from '@remix-run/react'
import { CoteACote } from '#app/components/appariement/cote-a-cote.tsx'
import { Profil } from '#app/components/appariement/profil.tsx'
import { Avis, Page } from '#app/components/ui/page.tsx'
import { peutLireDossiers } from '#app/domain/candidat/permissions.ts'
import { peutProposer } from '#app/domain/proposition/permissions.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireChoix } from '#app/http/choix.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import {
  COMPARES_AU_MOINS,
  COMPARES_AU_PLUS,
  personneACotePersonne,
} from '#app/services/appariement/cote-a-cote.server.ts'
import { profilsPourLePoste } from '#app/services/appariement/profils.server.ts'
import { consulterListe } from '#app/services/candidat/consulter-dossier.server.ts'
import { postesAApparier } from '#db/reads/appariement.server.ts'

export const meta = titre((t) => t.apparier.comparer.titrePersonnes)

export const loader = cpas.lire(({ ctx, params, langue, url }) => {
  const posteId = parametre(params.posteId)
  const choisis = lireChoix(url, 'id', COMPARES_AU_PLUS)
  return consulterListe(ctx, 'appariement', (tx) => {
    const poste = postesAApparier(tx, ctx.perimetre, { posteId })[0]
    if (!poste) throw new ErreurMetier('commun/introuvable')
    return {
      posteId,
      poste: poste.titre,
      peutProposer: peutProposer(ctx.acteur),
      peutNommer: peutLireDossiers(ctx.acteur),
      profils: profilsPourLePoste(tx, ctx, posteId, choisis),
      colonnes:
        choisis.length < COMPARES_AU_MOINS
          ? []
          : personneACotePersonne(tx, ctx, posteId, choisis, langue),
    }
  })
})

export default function PersonnesCoteACote() {
  const {
    posteId,
    poste,
    peutProposer: proposer,
    peutNommer,
    profils,
    colonnes,
  } = useLoaderData<typeof loader>()
  const { apparier: t } = useTextes()
  return (
    <Page
      titre={t.comparer.titrePersonnes}
      sousTitre={t.duPoste.sousTitre(poste)}
      fil={[{ texte: t.duPoste.titre, vers: paths.cpas.appariementDuPoste(posteId) }]}
    >
      {colonnes.length === 0 ? (
        <Avis ton="attente">{t.comparer.deuxOuTrois}</Avis>
      ) : (
        <CoteACote
          titre={t.comparer.titrePersonnes}
          colonnes={colonnes}
          versProposer={
            proposer
              ? (candidatId) =>
                  paths.cpas.propositionNouvelle({ candidatId, posteId, origine: 'offre' })
              : null
          }
          titreDe={(id) => {
            const profil = profils.find((un) => un.id === id)
            return profil?.nom ?? t.duPoste.profil(profil?.numero ?? 0)
          }}
          nommer={(id) => (
            <Profil profil={profils.find((un) => un.id === id)} ouvrable={peutNommer} />
          )}
        />
      )}
    </Page>
  )
}
