import { useLoaderData } from '@remix-run/react'
import { ChoixDeRole } from '#app/components/compte/choix-de-role.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { estRoleDuCpas } from '#app/domain/compte/permissions.ts'
import { saisieDeRole } from '#app/domain/compte/saisie.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { changerRole } from '#app/services/compte/changer-role.server.ts'
import { trouverMandat } from '#db/reads/mandat.server.ts'

export const meta = titre((t) => t.compte.personne.changerRole)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const id = parametre(params.mandatId)
    const { prenom, nom, role } = trouverMandat(ctx.base, ctx.perimetre, id)
    if (!estRoleDuCpas(role)) throw new ErreurMetier('commun/introuvable')
    return { nom: `${prenom} ${nom}`, role }
  },
  ['responsable'],
)

export const action = cpas.agir(
  saisieDeRole,
  ({ ctx, params, saisie }) => {
    changerRole(ctx, parametre(params.mandatId), saisie)
    return apres(paths.cpas.comptes, 'compte.role_change')
  },
  ['responsable'],
)

export default function Role() {
  const { nom, role } = useLoaderData<typeof loader>()
  const { compte: t } = useTextes()
  return (
    <PageDActe
      titre={t.role.titre(nom)}
      texte={t.role.texte}
      retour={{ texte: t.comptes.titre, vers: paths.cpas.comptes }}
      envoyer={t.role.enregistrer}
    >
      <ChoixDeRole defaut={role} />
    </PageDActe>
  )
}
