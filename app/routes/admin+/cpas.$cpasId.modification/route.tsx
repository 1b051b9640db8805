import { useLoaderData } from '@remix-run/react'
import { ChampsDeCpas } from '#app/components/cpas/champs-de-cpas.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDeModificationDeCpas } from '#app/domain/cpas/saisie.ts'
import { admin } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { modifierCpas } from '#app/services/instance/modifier-cpas.server.ts'
import { lireCpas } from '#db/reads/cpas.server.ts'

export const meta = titre((t) => t.instance.cpas.modifier)

export const loader = admin.lire(({ ctx, params }) => {
  const { creeA: _, ...cpas } = lireCpas(ctx.base, ctx.perimetre, parametre(params.cpasId))
  return cpas
})

export const action = admin.agir(saisieDeModificationDeCpas, ({ ctx, params, saisie }) => {
  modifierCpas(ctx, parametre(params.cpasId), saisie)
  return apres(paths.admin.cpas, 'cpas.modifie')
})

export default function ModificationDeCpas() {
  const cpas = useLoaderData<typeof loader>()
  const { instance, ui } = useTextes()
  const langue = useLangue()
  const { cpas: t } = instance
  return (
    <PageDActe
      titre={t.modification(langue === 'nl' ? cpas.nomNl : cpas.nomFr)}
      retour={{ texte: t.titre, vers: paths.admin.cpas }}
      envoyer={ui.enregistrer}
      version={cpas.version}
    >
      <ChampsDeCpas cpas={cpas} />
    </PageDActe>
  )
}
