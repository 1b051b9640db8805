import { useLoaderData } from '@remix-run/react'
import { SemaineDessinee } from '#app/components/horaire/semaine-dessinee.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDHoraireVu } from '#app/domain/horaire/saisie.ts'
import { travailleur } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourLong } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { noterHoraireVu } from '#app/services/horaire/repondre-horaire.server.ts'
import { trouverHoraire } from '#db/reads/horaire.server.ts'

export const meta = titre((t) => t.parcours.horaire.titre)

export const loader = travailleur.lire(({ ctx, params }) => {
  const { des, semaine } = trouverHoraire(ctx.base, ctx.perimetre, parametre(params.horaireId))
  return { des, semaine }
})

export const action = travailleur.agir(saisieDHoraireVu, ({ ctx, params }) => {
  noterHoraireVu(ctx, parametre(params.horaireId))
  return apres(paths.travailleur.horaire, 'horaire.vu')
})

export default function HoraireVu() {
  const { des, semaine } = useLoaderData<typeof loader>()
  const { horaire: t } = useTextes().parcours
  const langue = useLangue()
  const dit = t.aPartirDu(jourLong(des, langue))
  return (
    <PageDActe
      titre={dit}
      texte={t.regardez}
      retour={{ texte: t.titre, vers: paths.travailleur.horaire }}
      envoyer={t.jAiVu}
    >
      <SemaineDessinee semaine={semaine} legende={dit} />
    </PageDActe>
  )
}
