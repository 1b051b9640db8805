import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Radios } from '#app/components/ui/champ.tsx'
import { Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { saisieDeMandat } from '#app/domain/compte/saisie.ts'
import { connecte } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { changerMandat } from '#app/services/compte/changer-mandat.server.ts'

export const meta = titre((t) => t.compte.mandats.titre)

export const loader = connecte.lire(({ personne, langue }) => ({
  actuel: personne.mandatId,
  mandats: personne.mandats.map(({ id, role, lieuFr, lieuNl }) => ({
    id,
    role,
    lieu: langue === 'nl' ? lieuNl : lieuFr,
  })),
}))

export const action = connecte.agir(saisieDeMandat, ({ saisie, ctx, personne }) => {
  changerMandat(ctx, personne, saisie.mandat)
  return redirect(paths.accueil, 303)
})

export default function Mandats() {
  const { actuel, mandats } = useLoaderData<typeof loader>()
  const { compte: t } = useTextes()
  return (
    <Page titre={t.mandats.titre} etroite>
      <Formulaire>
        <Radios
          nom="mandat"
          libelle={t.mandats.titre}
          defaut={actuel}
          options={mandats.map(({ id, role, lieu }) => ({
            valeur: id,
            texte: `${t.roles[role]} · ${lieu}`,
          }))}
        />
        <Envoyer>{t.mandats.choisir}</Envoyer>
      </Formulaire>
    </Page>
  )
}
