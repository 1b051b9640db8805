import { useLoaderData } from '@remix-run/react'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { reactiverCompte } from '#app/services/compte/reactiver.server.ts'
import { trouverMandat } from '#db/reads/mandat.server.ts'

export const meta = titre((t) => t.compte.personne.reactiver)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const id = parametre(params.mandatId)
    const { prenom, nom, role } = trouverMandat(ctx.base, ctx.perimetre, id)
    return { nom: `${prenom} ${nom}`, role }
  },
  ['responsable'],
)

export const action = cpas.agir(
  saisieVide,
  ({ ctx, params }) => {
    reactiverCompte(ctx, parametre(params.mandatId))
    return apres(paths.cpas.comptes, 'compte.reactive')
  },
  ['responsable'],
)

export default function Reactivation() {
  const { nom, role } = useLoaderData<typeof loader>()
  const { compte: t } = useTextes()
  return (
    <PageDActe
      titre={t.reactivation.titre(nom)}
      texte={t.reactivation.texte(t.roles[role])}
      retour={{ texte: t.comptes.titre, vers: paths.cpas.comptes }}
      envoyer={t.reactivation.rouvrir}
    />
  )
}
