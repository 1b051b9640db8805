import { useLoaderData } from '@remix-run/react'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { admin } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { desactiverALInstance } from '#app/services/compte/desactiver-a-l-instance.server.ts'
import { trouverMandat } from '#db/reads/mandat.server.ts'

export const meta = titre((t) => t.compte.personne.desactiver)

export const loader = admin.lire(({ ctx, params }) => {
  const { prenom, nom } = trouverMandat(ctx.base, ctx.perimetre, parametre(params.mandatId))
  return { nom: `${prenom} ${nom}` }
})

export const action = admin.agir(saisieVide, ({ ctx, params }) => {
  desactiverALInstance(ctx, parametre(params.mandatId))
  return apres(paths.admin.comptes, 'compte.desactive')
})

export default function Desactivation() {
  const { nom } = useLoaderData<typeof loader>()
  const { compte, instance } = useTextes()
  const { desactivation: t } = compte
  return (
    <PageDActe
      titre={t.titre(nom)}
      texte={t.texte}
      retour={{ texte: instance.comptes.titre, vers: paths.admin.comptes }}
      envoyer={t.fermer}
      genre="danger"
    />
  )
}
