import { useLoaderData } from '@remix-run/react'
import { ChampsDePersonne } from '#app/components/compte/champs-de-personne.tsx'
import { ChoixDeRole } from '#app/components/compte/choix-de-role.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDInvitation } from '#app/domain/compte/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { inviterAuCpas } from '#app/services/compte/inviter-au-cpas.server.ts'
import { lireCpas } from '#db/reads/cpas.server.ts'

export const meta = titre((t) => t.compte.comptes.inviter)

export const loader = cpas.lire(
  ({ ctx }) => ({ langue: lireCpas(ctx.base, ctx.perimetre, ctx.acteur.cpasId).langue }),
  ['responsable'],
)

export const action = cpas.agir(
  saisieDInvitation,
  ({ ctx, saisie, instance }) => {
    inviterAuCpas(ctx, saisie)
    instance.reveillerEnvois()
    return apres(paths.cpas.comptes, 'compte.invite')
  },
  ['responsable'],
)

export default function Invitation() {
  const { langue } = useLoaderData<typeof loader>()
  const { compte: t } = useTextes()
  return (
    <PageDActe
      titre={t.comptes.inviter}
      texte={t.comptes.inviterTexte}
      retour={{ texte: t.comptes.titre, vers: paths.cpas.comptes }}
      envoyer={t.personne.envoyerInvitation}
    >
      <ChampsDePersonne langue={langue} />
      <ChoixDeRole />
    </PageDActe>
  )
}
