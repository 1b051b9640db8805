import { useLoaderData } from '@remix-run/react'
import { Choix } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDAttribution } from '#app/domain/candidat/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { attribuerDossier } from '#app/services/candidat/attribuer.server.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { listerReferents, trouverCandidat } from '#db/reads/candidat.server.ts'

export const meta = titre((t) => t.candidat.attribution.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const candidatId = parametre(params.candidatId)
    return consulterDossier(ctx, { candidatId, section: 'attribution' }, (tx) => {
      const { id, prenom, nom, referentId, version } = trouverCandidat(
        tx,
        ctx.perimetre,
        candidatId,
      )
      return {
        id,
        nom: `${prenom} ${nom}`,
        referentId,
        version,
        referents: listerReferents(tx, ctx.perimetre),
      }
    })
  },
  ['responsable'],
)

export const action = cpas.agir(
  saisieDAttribution,
  ({ ctx, params, saisie }) => {
    const candidatId = parametre(params.candidatId)
    attribuerDossier(ctx, candidatId, saisie)
    return apres(paths.cpas.candidat(candidatId), 'candidat.attribue')
  },
  ['responsable'],
)

export default function Attribution() {
  const { id, nom, referentId, version, referents } = useLoaderData<typeof loader>()
  const { attribution: t } = useTextes().candidat
  return (
    <PageDActe
      titre={t.titre}
      retour={{ texte: nom, vers: paths.cpas.candidat(id) }}
      envoyer={t.enregistrer}
      version={version}
    >
      <Choix
        nom="referentId"
        libelle={t.choisir}
        defaut={referentId}
        options={referents.map((un) => ({ valeur: un.id, texte: un.nom }))}
      />
    </PageDActe>
  )
}
