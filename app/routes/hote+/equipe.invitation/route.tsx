import { useLoaderData } from '@remix-run/react'
import { ChampsDePersonne } from '#app/components/compte/champs-de-personne.tsx'
import { ChoixDeRoleALHote } from '#app/components/compte/choix-de-role.tsx'
import { Champ } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDInvitationALHote } from '#app/domain/compte/saisie.ts'
import { hote } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { inviterALHote } from '#app/services/compte/inviter-a-l-hote.server.ts'
import { trouverHoteQuiInvite } from '#db/reads/invitation.server.ts'

export const meta = titre((t) => t.compte.equipe.inviter)

export const loader = hote.lire(
  ({ ctx }) => ({
    langue: trouverHoteQuiInvite(ctx.base, ctx.perimetre, ctx.acteur.hoteId).langue,
  }),
  ['gestionnaire'],
)

export const action = hote.agir(
  saisieDInvitationALHote,
  ({ ctx, saisie, instance }) => {
    inviterALHote(ctx, ctx.acteur.hoteId, saisie)
    instance.reveillerEnvois()
    return apres(paths.hote.equipe, 'compte.invite')
  },
  ['gestionnaire'],
)

export default function Invitation() {
  const { langue } = useLoaderData<typeof loader>()
  const { equipe: t, personne: p } = useTextes().compte
  return (
    <PageDActe
      titre={t.inviter}
      texte={t.inviterTexte}
      retour={{ texte: t.titre, vers: paths.hote.equipe }}
      envoyer={p.envoyerInvitation}
    >
      <ChampsDePersonne langue={langue} />
      <Champ nom="fonction" libelle={p.fonction} requis={false} />
      <ChoixDeRoleALHote />
    </PageDActe>
  )
}
