import { Link, useLoaderData } from '@remix-run/react'
import { Avis, Carte, LienBouton, Page } from '#app/components/ui/page.tsx'
import { SANS_REFERENT } from '#app/domain/candidat/filtres.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { compterSansReferent } from '#db/reads/candidat.server.ts'
import { listerComptesDuCpas } from '#db/reads/mandat.server.ts'
import { AnciensComptes, ComptesEnService, Invitations } from './tableaux.tsx'

export const meta = titre((t) => t.compte.comptes.titre)

export const loader = cpas.lire(
  ({ ctx }) => {
    const comptes = listerComptesDuCpas(ctx.base, ctx.perimetre).map(
      ({ id, prenom, nom, courriel, role, depuis, inviteA, finA, dossiers, relanceeA }) => ({
        ...{ id, nom: `${prenom} ${nom}`, courriel, role, depuis, inviteA, finA },
        ...{ dossiers, relanceeA },
      }),
    )
    return { comptes, sansReferent: compterSansReferent(ctx.base, ctx.perimetre) }
  },
  ['responsable'],
)

export type CompteMontre = Awaited<ReturnType<typeof loader>>['comptes'][number]

export default function Comptes() {
  const { comptes, sansReferent } = useLoaderData<typeof loader>()
  const { comptes: t } = useTextes().compte
  const enAttente = comptes.filter(({ inviteA }) => inviteA)
  const anciens = comptes.filter(({ finA }) => finA)
  return (
    <Page
      titre={t.titre}
      sousTitre={t.sousTitre}
      actions={<LienBouton vers={paths.cpas.compteInvitation}>{t.inviter}</LienBouton>}
    >
      <div className="space-y-5">
        {sansReferent > 0 && (
          <Avis ton="attente">
            {t.sansReferent(sansReferent)}{' '}
            <Link to={paths.cpas.candidats({ referentId: SANS_REFERENT })}>
              {t.voirSansReferent}
            </Link>
          </Avis>
        )}
        <Carte titre={t.enService}>
          <ComptesEnService comptes={comptes.filter((un) => !un.inviteA && !un.finA)} />
        </Carte>
        {enAttente.length > 0 && (
          <Carte titre={t.attentes}>
            <Invitations comptes={enAttente} />
          </Carte>
        )}
        {anciens.length > 0 && (
          <Carte titre={t.anciens}>
            <AnciensComptes comptes={anciens} />
          </Carte>
        )}
      </div>
    </Page>
  )
}
