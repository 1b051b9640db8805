import { Link, useLoaderData } from '@remix-run/react'
import { Carte, LienBouton, Page, Vide } from '#app/components/ui/page.tsx'
import { peutTenirLePasse } from '#app/domain/candidat/permissions.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { lirePasse } from '#app/services/passe/lire-passe.server.ts'
import { PeriodesRetirees, TableauDesPeriodes } from './tableau-des-periodes.tsx'

export const meta = titre((t) => t.passe.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const candidatId = parametre(params.candidatId)
    return consulterDossier(ctx, { candidatId, section: 'passe' }, (tx) => ({
      ...lirePasse(tx, ctx, candidatId),
      peutTenir: peutTenirLePasse(ctx.acteur),
    }))
  },
  ['agent', 'administratif', 'responsable'],
)

export default function Passe() {
  const { id, nom, actif, periodes, retirees, peutTenir } = useLoaderData<typeof loader>()
  const { passe: t } = useTextes()
  const tient = peutTenir && actif
  return (
    <Page
      titre={t.titreDe(nom)}
      fil={[{ texte: nom, vers: paths.cpas.candidat(id) }]}
      actions={
        tient && (
          <>
            <LienBouton vers={paths.cpas.candidatPasseNouveau(id)}>{t.ajouter}</LienBouton>
            <LienBouton vers={paths.cpas.repriseNouvelle} genre="second">
              {t.importer}
            </LienBouton>
          </>
        )
      }
    >
      <div className="space-y-5">
        <p className="max-w-3xl">
          {t.intro} <Link to={paths.cpas.candidatDroits(id)}>{t.voirLesDroits}</Link>
        </p>
        {periodes.length === 0 ? (
          <Vide>{t.aucune}</Vide>
        ) : (
          <Carte>
            <TableauDesPeriodes candidatId={id} periodes={periodes} peutTenir={tient} />
          </Carte>
        )}
        {retirees.length > 0 && <PeriodesRetirees periodes={retirees} />}
      </div>
    </Page>
  )
}
