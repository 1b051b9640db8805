import { useLoaderData } from '@remix-run/react'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDActeDePoste } from '#app/domain/poste/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { fermerPoste } from '#app/services/poste/fermer.server.ts'
import { propositionsOuvertesDuPoste, trouverPoste } from '#db/reads/poste.server.ts'

export const meta = titre((t) => t.poste.fermeture.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const poste = trouverPoste(ctx.base, ctx.perimetre, parametre(params.posteId))
    const ouvertes = propositionsOuvertesDuPoste(ctx.base, ctx.perimetre, poste.id).length
    return { id: poste.id, nom: poste.titre, version: poste.version, ouvertes }
  },
  ['agent', 'prospecteur', 'responsable'],
)

export const action = cpas.agir(
  saisieDActeDePoste,
  ({ ctx, params, saisie }) => {
    const posteId = parametre(params.posteId)
    fermerPoste(ctx, posteId, saisie)
    return apres(paths.cpas.poste(posteId), 'poste.ferme')
  },
  ['agent', 'prospecteur', 'responsable'],
)

export default function Fermeture() {
  const { id, nom, version, ouvertes } = useLoaderData<typeof loader>()
  const { fermeture: t } = useTextes().poste
  return (
    <PageDActe
      titre={t.titre}
      texte={
        <>
          <p>{t.texte}</p>
          {ouvertes > 0 && <p className="mt-2 font-semibold">{t.propositions(ouvertes)}</p>}
        </>
      }
      retour={{ texte: nom, vers: paths.cpas.poste(id) }}
      envoyer={t.envoyer}
      version={version}
      genre="danger"
    />
  )
}
