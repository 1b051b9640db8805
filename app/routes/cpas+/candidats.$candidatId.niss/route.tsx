import { useActionData, useLoaderData } from '@remix-run/react'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { estNiss, formaterNiss } from '#app/domain/shared/niss.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { revelerNiss } from '#app/services/candidat/reveler-niss.server.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'

export const meta = titre((t) => t.candidat.niss.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const candidatId = parametre(params.candidatId)
    return consulterDossier(ctx, { candidatId, section: 'niss' }, (tx) => {
      const { id, prenom, nom } = trouverCandidat(tx, ctx.perimetre, candidatId)
      return { id, nom: `${prenom} ${nom}` }
    })
  },
  ['agent', 'administratif', 'responsable'],
)

/** The answer of a POST, never an address: a number in a history or a log would stay there. */
export const action = cpas.agir(
  saisieVide,
  ({ ctx, params }) => Response.json({ niss: revelerNiss(ctx, parametre(params.candidatId)) }),
  ['agent', 'administratif', 'responsable'],
)

export default function NumeroNational() {
  const { id, nom } = useLoaderData<typeof loader>()
  const { niss: t } = useTextes().candidat
  const montre = useActionData<{ niss?: string | null }>()
  return (
    <PageDActe
      titre={t.titre}
      texte={t.texte}
      retour={{ texte: nom, vers: paths.cpas.candidat(id) }}
      envoyer={t.voir}
    >
      {montre && 'niss' in montre && (
        <p role="status" className="text-2xl font-semibold">
          {montre.niss && estNiss(montre.niss) ? formaterNiss(montre.niss) : t.aucun}
        </p>
      )}
    </PageDActe>
  )
}
