import { useLoaderData } from '@remix-run/react'
import { ChampsDePersonne } from '#app/components/compte/champs-de-personne.tsx'
import { TableauDInvites } from '#app/components/compte/tableau-d-invites.tsx'
import { Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Carte, Page, Vide } from '#app/components/ui/page.tsx'
import { saisieDInvitationDuResponsable } from '#app/domain/compte/saisie.ts'
import { admin } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { inviterResponsable } from '#app/services/compte/inviter-a-l-instance.server.ts'
import { lireCpas } from '#db/reads/cpas.server.ts'
import { listerComptesDeLInstance } from '#db/reads/mandat.server.ts'

export const meta = titre((t) => t.instance.responsables.titre)

export const loader = admin.lire(({ ctx, params }) => {
  const { base, perimetre } = ctx
  const { id, nomFr, nomNl, langue } = lireCpas(base, perimetre, parametre(params.cpasId))
  const responsables = listerComptesDeLInstance(base, perimetre, id).map(
    ({ id: mandatId, prenom, nom, courriel, role, depuis, inviteA, relanceeA }) => ({
      ...{ id: mandatId, nom: `${prenom} ${nom}`, courriel, role, depuis },
      ...{ enAttente: inviteA !== null, relanceeA },
    }),
  )
  return { cpas: { id, nomFr, nomNl, langue }, responsables }
})

export const action = admin.agir(
  saisieDInvitationDuResponsable,
  ({ ctx, params, saisie, instance }) => {
    const cpasId = parametre(params.cpasId)
    inviterResponsable(ctx, cpasId, saisie)
    instance.reveillerEnvois()
    return apres(paths.admin.cpasInvitation(cpasId), 'compte.invite')
  },
)

export default function Responsables() {
  const { cpas, responsables } = useLoaderData<typeof loader>()
  const { instance, compte } = useTextes()
  const { responsables: t } = instance
  const langue = useLangue()
  return (
    <Page
      titre={t.titre}
      sousTitre={langue === 'nl' ? cpas.nomNl : cpas.nomFr}
      fil={[{ texte: instance.cpas.titre, vers: paths.admin.cpas }]}
    >
      <div className="space-y-5">
        {responsables.length === 0 ? (
          <Vide>{t.aucun}</Vide>
        ) : (
          <TableauDInvites
            legende={t.titre}
            comptes={responsables}
            relance={(id) => paths.admin.cpasRelance(cpas.id, id)}
            retrait={(id) => paths.admin.cpasRetrait(cpas.id, id)}
          />
        )}
        <Carte titre={t.inviter}>
          <p className="mb-4 max-w-2xl">{t.texte}</p>
          <Formulaire>
            <ChampsDePersonne langue={cpas.langue} />
            <Envoyer>{compte.personne.envoyerInvitation}</Envoyer>
          </Formulaire>
        </Carte>
      </div>
    </Page>
  )
}
