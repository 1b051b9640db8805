import { useLoaderData } from '@remix-run/react'
import { TableauDEquipe } from '#app/components/compte/tableau-d-equipe.tsx'
import { LienBouton, Page } from '#app/components/ui/page.tsx'
import { peutGererEquipe } from '#app/domain/compte/permissions.ts'
import { hote } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { listerEquipe } from '#db/reads/mandat.server.ts'

export const meta = titre((t) => t.compte.equipe.titre)

export const loader = hote.lire(({ ctx }) => {
  const { base, perimetre, acteur } = ctx
  const membres = listerEquipe(base, perimetre, acteur.hoteId).map(
    ({ id, prenom, nom, courriel, fonction, role, peutSigner, depuis, inviteA, relanceeA }) => ({
      ...{ id, nom: `${prenom} ${nom}`, courriel, fonction, role, peutSigner },
      ...{ depuis, enAttente: inviteA !== null, relanceeA },
    }),
  )
  return { membres, peutGerer: peutGererEquipe(acteur) }
})

export default function Equipe() {
  const { membres, peutGerer } = useLoaderData<typeof loader>()
  const { compte } = useTextes()
  const { equipe: t, personne: p } = compte
  return (
    <Page
      titre={t.titre}
      sousTitre={t.sousTitre}
      actions={peutGerer && <LienBouton vers={paths.hote.equipeInvitation}>{t.inviter}</LienBouton>}
    >
      <TableauDEquipe
        legende={t.titre}
        membres={membres}
        liens={({ id, enAttente }) =>
          peutGerer
            ? [
                enAttente
                  ? [paths.hote.equipeRelance(id), p.renvoyer]
                  : [paths.hote.equipeRole(id), t.modifier],
                [paths.hote.equipeRetrait(id), t.retirer],
              ]
            : []
        }
      />
    </Page>
  )
}
