import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { admin } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { relancerEnvoi } from '#app/services/instance/relancer-envoi.server.ts'
import { trouverEnvoiEnPeine } from '#db/reads/instance.server.ts'

export const meta = titre((t) => t.instance.relance.titre)

export const loader = admin.lire(({ ctx, params }) => {
  const { modele } = trouverEnvoiEnPeine(ctx.base, ctx.perimetre, parametre(params.envoiId))
  return { modele }
})

export const action = admin.agir(saisieVide, ({ ctx, params, instance }) => {
  relancerEnvoi(ctx, parametre(params.envoiId))
  instance.reveillerEnvois()
  return apres(paths.admin.instance, 'envoi.relance')
})

export default function Relance() {
  const { relance: t, sante } = useTextes().instance
  return (
    <PageDActe
      titre={t.titre}
      texte={t.texte}
      retour={{ texte: sante.titre, vers: paths.admin.instance }}
      envoyer={sante.relancer}
    />
  )
}
