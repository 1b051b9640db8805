import { useLoaderData } from '@remix-run/react'
import { Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Avis, LienBouton, Page } from '#app/components/ui/page.tsx'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant, jour, jourABruxelles } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { inviterTravailleur } from '#app/services/compte/inviter-travailleur.server.ts'
import { voirAccesDuDossier } from '#app/services/compte/voir-acces-du-dossier.server.ts'

export const meta = titre((t) => t.compte.travailleur.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => voirAccesDuDossier(ctx, parametre(params.candidatId)),
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieVide,
  ({ ctx, params, instance }) => {
    const candidatId = parametre(params.candidatId)
    inviterTravailleur(ctx, candidatId)
    instance.reveillerEnvois()
    return apres(paths.cpas.candidatInvitation(candidatId), 'compte.invite')
  },
  ['agent', 'responsable'],
)

export default function AccesDeLaPersonne() {
  const { id, nom, courriel, acces } = useLoaderData<typeof loader>()
  const { compte } = useTextes()
  const { travailleur: t } = compte
  const langue = useLangue()
  return (
    <Page titre={t.titre} etroite fil={[{ texte: nom, vers: paths.cpas.candidat(id) }]}>
      {acces === null && courriel === null && (
        <div className="space-y-4">
          <p>{t.aucun}</p>
          <Avis ton="attente">{compte.erreurs['compte/courriel_absent']({})}</Avis>
          <LienBouton vers={paths.cpas.candidatModification(id)}>{t.completer}</LienBouton>
        </div>
      )}
      {acces === null && courriel !== null && (
        <Formulaire>
          <p>{t.aucun}</p>
          <p className="break-words">{t.part(courriel)}</p>
          <Envoyer>{t.inviter}</Envoyer>
        </Formulaire>
      )}
      {acces?.enAttente === false && (
        <Avis ton="bien">{t.ouvert(jour(jourABruxelles(acces.quand), langue))}</Avis>
      )}
      {acces?.enAttente && (
        <div className="space-y-4">
          <Avis ton="attente">{t.attente(acces.courriel, instant(acces.quand, langue))}</Avis>
          <div className="flex flex-wrap gap-3">
            <LienBouton vers={paths.cpas.candidatInvitationRelance(id, acces.mandatId)}>
              {t.renvoyer}
            </LienBouton>
            <LienBouton
              vers={paths.cpas.candidatInvitationRetrait(id, acces.mandatId)}
              genre="danger"
            >
              {t.retirer}
            </LienBouton>
          </div>
        </div>
      )}
    </Page>
  )
}
