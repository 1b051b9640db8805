import { useLoaderData } from '@remix-run/react'
import { TableauDInvites } from '#app/components/compte/tableau-d-invites.tsx'
import { LienBouton, Page } from '#app/components/ui/page.tsx'
import { admin } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { listerComptesDeLInstance } from '#db/reads/mandat.server.ts'

export const meta = titre((t) => t.instance.comptes.titre)

export const loader = admin.lire(({ ctx }) => ({
  comptes: listerComptesDeLInstance(ctx.base, ctx.perimetre).map(
    ({ id, prenom, nom, courriel, role, depuis, inviteA, relanceeA }) => ({
      ...{ id, nom: `${prenom} ${nom}`, courriel, role, depuis },
      ...{ enAttente: inviteA !== null, relanceeA },
    }),
  ),
}))

export default function ComptesDeLInstance() {
  const { comptes } = useLoaderData<typeof loader>()
  const { comptes: t } = useTextes().instance
  return (
    <Page
      titre={t.titre}
      sousTitre={t.sousTitre}
      actions={<LienBouton vers={paths.admin.compteInvitation}>{t.inviter}</LienBouton>}
    >
      <TableauDInvites
        legende={t.titre}
        comptes={comptes}
        relance={paths.admin.compteRelance}
        retrait={paths.admin.compteRetrait}
        desactivation={paths.admin.compteDesactivation}
      />
    </Page>
  )
}
