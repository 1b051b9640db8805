import { useLoaderData } from '@remix-run/react'
import { ChampsDePersonne } from '#app/components/compte/champs-de-personne.tsx'
import { ChoixDeRoleALHote } from '#app/components/compte/choix-de-role.tsx'
import { TableauDEquipe } from '#app/components/compte/tableau-d-equipe.tsx'
import { Champ } from '#app/components/ui/champ.tsx'
import { Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Carte, Page, Vide } from '#app/components/ui/page.tsx'
import { saisieDInvitationALHote } from '#app/domain/compte/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { inviterALHote } from '#app/services/compte/inviter-a-l-hote.server.ts'
import { trouverHoteQuiInvite } from '#db/reads/invitation.server.ts'
import { listerEquipe } from '#db/reads/mandat.server.ts'

export const meta = titre((t) => t.compte.hote.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const hote = trouverHoteQuiInvite(ctx.base, ctx.perimetre, parametre(params.hoteId))
    const equipe = listerEquipe(ctx.base, ctx.perimetre, hote.id).map(
      ({ id, prenom, nom, courriel, fonction, role, peutSigner, depuis, inviteA, relanceeA }) => ({
        ...{ id, nom: `${prenom} ${nom}`, courriel, fonction, role, peutSigner },
        ...{ depuis, enAttente: inviteA !== null, relanceeA },
      }),
    )
    return { hote, equipe }
  },
  ['agent', 'prospecteur', 'responsable'],
)

export const action = cpas.agir(
  saisieDInvitationALHote,
  ({ ctx, params, saisie, instance }) => {
    const hoteId = parametre(params.hoteId)
    inviterALHote(ctx, hoteId, saisie)
    instance.reveillerEnvois()
    return apres(paths.cpas.hoteInvitation(hoteId), 'compte.invite')
  },
  ['agent', 'prospecteur', 'responsable'],
)

export default function Invitation() {
  const { hote, equipe } = useLoaderData<typeof loader>()
  const { compte } = useTextes()
  const { hote: t, personne: p } = compte
  return (
    <Page titre={t.titre} fil={[{ texte: hote.nom, vers: paths.cpas.hote(hote.id) }]}>
      <div className="space-y-5">
        <Carte titre={t.equipe}>
          {equipe.length === 0 ? (
            <Vide>{t.personne}</Vide>
          ) : (
            <TableauDEquipe
              legende={t.equipe}
              membres={equipe}
              liens={({ id, enAttente }) =>
                enAttente
                  ? [
                      [paths.cpas.hoteInvitationRelance(hote.id, id), p.renvoyer],
                      [paths.cpas.hoteInvitationRetrait(hote.id, id), p.retirer],
                    ]
                  : []
              }
            />
          )}
        </Carte>
        <Carte titre={t.inviter}>
          <p className="mb-4 max-w-2xl">{t.texte}</p>
          <Formulaire>
            <ChampsDePersonne langue={hote.langue} />
            <Champ nom="fonction" libelle={p.fonction} requis={false} />
            <ChoixDeRoleALHote />
            <Envoyer>{p.envoyerInvitation}</Envoyer>
          </Formulaire>
        </Carte>
      </div>
    </Page>
  )
}
