import { useLoaderData } from '@remix-run/react'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDArchivage } from '#app/domain/candidat/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { archiverDossier } from '#app/services/candidat/archiver.server.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'

export const meta = titre((t) => t.candidat.dossier.archiver)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const candidatId = parametre(params.candidatId)
    return consulterDossier(ctx, { candidatId, section: 'archive' }, (tx) => {
      const { id, prenom, nom, statut, version } = trouverCandidat(tx, ctx.perimetre, candidatId)
      return { id, nom: `${prenom} ${nom}`, statut, version }
    })
  },
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieDArchivage,
  ({ ctx, params, saisie }) => {
    const candidatId = parametre(params.candidatId)
    archiverDossier(ctx, candidatId, saisie)
    return apres(
      paths.cpas.candidat(candidatId),
      saisie.statut === 'archive' ? 'candidat.archive' : 'candidat.rouvert',
    )
  },
  ['agent', 'responsable'],
)

export default function Archivage() {
  const { id, nom, statut, version } = useLoaderData<typeof loader>()
  const { archivage: t, dossier: d } = useTextes().candidat
  const vers = statut === 'actif' ? 'archive' : 'actif'
  return (
    <PageDActe
      titre={vers === 'archive' ? t.archiver : t.rouvrir}
      texte={vers === 'archive' ? t.archiverTexte : t.rouvrirTexte}
      retour={{ texte: nom, vers: paths.cpas.candidat(id) }}
      envoyer={vers === 'archive' ? d.archiver : d.rouvrir}
      version={version}
    >
      <input type="hidden" name="statut" value={vers} />
    </PageDActe>
  )
}
