import { useLoaderData } from '@remix-run/react'
import { ChampsDePersonne } from '#app/components/compte/champs-de-personne.tsx'
import { Radios } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDInvitationALInstance } from '#app/domain/compte/saisie.ts'
import { admin } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { inviterALInstance } from '#app/services/compte/inviter-a-l-instance.server.ts'

export const meta = titre((t) => t.instance.comptes.inviter)

export const loader = admin.lire(({ langue }) => ({ langue }))

export const action = admin.agir(saisieDInvitationALInstance, ({ ctx, saisie, instance }) => {
  inviterALInstance(ctx, saisie)
  instance.reveillerEnvois()
  return apres(paths.admin.comptes, 'compte.invite')
})

export default function Invitation() {
  const { langue } = useLoaderData<typeof loader>()
  const { instance, compte } = useTextes()
  const { comptes: t } = instance
  return (
    <PageDActe
      titre={t.inviter}
      texte={compte.comptes.inviterTexte}
      retour={{ texte: t.titre, vers: paths.admin.comptes }}
      envoyer={compte.personne.envoyerInvitation}
    >
      <ChampsDePersonne langue={langue} />
      <Radios
        nom="role"
        libelle={compte.personne.role}
        options={(['observateur', 'admin'] as const).map((role) => ({
          valeur: role,
          texte: `${compte.roles[role]}. ${t.droits[role]}`,
        }))}
      />
    </PageDActe>
  )
}
