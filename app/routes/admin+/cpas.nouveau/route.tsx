import { ChampsDeCpas } from '#app/components/cpas/champs-de-cpas.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDeCpas } from '#app/domain/cpas/saisie.ts'
import { admin } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { creerCpas } from '#app/services/instance/creer-cpas.server.ts'

export const meta = titre((t) => t.instance.cpas.nouveau)

export const loader = admin.lire(() => null)

export const action = admin.agir(saisieDeCpas, ({ ctx, saisie }) => {
  const { id } = creerCpas(ctx, saisie)
  return apres(paths.admin.cpasInvitation(id), 'cpas.cree')
})

export default function NouveauCpas() {
  const { cpas: t } = useTextes().instance
  return (
    <PageDActe
      titre={t.nouveau}
      retour={{ texte: t.titre, vers: paths.admin.cpas }}
      envoyer={t.creer}
    >
      <ChampsDeCpas />
    </PageDActe>
  )
}
