import { useLoaderData } from '@remix-run/react'
import { Page, Vide } from '#app/components/ui/page.tsx'
import { travailleur } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { monHoraire } from '#app/services/horaire/mon-horaire.server.ts'
import { ChangementPropose, JoursSpeciaux, MaSemaine } from './ma-semaine.tsx'

export const meta = titre((t) => t.parcours.horaire.titre)

export const loader = travailleur.lire(({ ctx }) => {
  const horaire = monHoraire(ctx.base, ctx)
  return horaire && { ...horaire, passes: [] }
})

export default function MonHoraire() {
  const horaire = useLoaderData<typeof loader>()
  const { horaire: t } = useTextes().parcours
  if (!horaire)
    return (
      <Page titre={t.titre} etroite>
        <Vide>{t.aucun}</Vide>
      </Page>
    )
  const { placement, enVigueur, aVenir, propose, exceptions } = horaire
  return (
    <Page titre={t.titre} sousTitre={`${placement.titreDuPoste}, ${placement.nomDeLHote}`} etroite>
      <div className="space-y-5">
        {enVigueur ? <MaSemaine horaire={enVigueur} /> : <Vide>{t.pasEncore}</Vide>}
        {aVenir.map((un) => (
          <MaSemaine key={un.id} horaire={un} />
        ))}
        {propose && <ChangementPropose propose={propose} enVigueur={enVigueur?.semaine ?? null} />}
        <JoursSpeciaux exceptions={exceptions} />
      </div>
    </Page>
  )
}
