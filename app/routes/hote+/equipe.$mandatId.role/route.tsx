import { useLoaderData } from '@remix-run/react'
import { ChoixDeRoleALHote } from '#app/components/compte/choix-de-role.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { estRoleDeLHote } from '#app/domain/compte/permissions.ts'
import { saisieDeRoleALHote } from '#app/domain/compte/saisie.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { hote } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { changerRoleALHote } from '#app/services/compte/changer-role-a-l-hote.server.ts'
import { trouverMandat } from '#db/reads/mandat.server.ts'

export const meta = titre((t) => t.compte.equipe.modifier)

export const loader = hote.lire(
  ({ ctx, params }) => {
    const id = parametre(params.mandatId)
    const { prenom, nom, role, peutSigner } = trouverMandat(ctx.base, ctx.perimetre, id)
    if (!estRoleDeLHote(role)) throw new ErreurMetier('commun/introuvable')
    return { nom: `${prenom} ${nom}`, role, peutSigner }
  },
  ['gestionnaire'],
)

export const action = hote.agir(
  saisieDeRoleALHote,
  ({ ctx, params, saisie }) => {
    changerRoleALHote(ctx, parametre(params.mandatId), saisie)
    return apres(paths.hote.equipe, 'equipe.modifiee')
  },
  ['gestionnaire'],
)

export default function Role() {
  const { nom, role, peutSigner } = useLoaderData<typeof loader>()
  const { compte, ui } = useTextes()
  const { equipe: t } = compte
  return (
    <PageDActe
      titre={t.modifierTitre(nom)}
      texte={t.modifierTexte}
      retour={{ texte: t.titre, vers: paths.hote.equipe }}
      envoyer={ui.enregistrer}
    >
      <ChoixDeRoleALHote defaut={role} peutSigner={peutSigner} />
    </PageDActe>
  )
}
