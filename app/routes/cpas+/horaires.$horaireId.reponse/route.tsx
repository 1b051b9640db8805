import { useLoaderData } from '@remix-run/react'
import { ReponseDHoraire } from '#app/components/horaire/reponse-d-horaire.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDeReponse } from '#app/domain/horaire/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { preparerReponse } from '#app/services/horaire/preparer-reponse.server.ts'
import { repondreHoraire } from '#app/services/horaire/repondre-horaire.server.ts'
import { trouverHoraire } from '#db/reads/horaire.server.ts'

export const meta = titre((t) => t.horaire.reponse.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const horaireId = parametre(params.horaireId)
    const { candidatId } = trouverHoraire(ctx.base, ctx.perimetre, horaireId)
    return consulterDossier(ctx, { candidatId, section: 'horaire' }, (tx) =>
      preparerReponse(tx, ctx, horaireId),
    )
  },
  ['agent', 'administratif', 'responsable'],
)

export const action = cpas.agir(
  saisieDeReponse,
  ({ ctx, params, saisie }) => {
    const horaireId = parametre(params.horaireId)
    const { placementId } = repondreHoraire(ctx, horaireId, saisie)
    return saisie.reponse === 'oui'
      ? apres(paths.cpas.placementHoraire(placementId), 'horaire.confirme')
      : apres(
          paths.cpas.placementHoraireProposition(placementId, { modele: horaireId }),
          'horaire.refuse',
        )
  },
  ['agent', 'administratif', 'responsable'],
)

export default function RepondreAUnHoraire() {
  const r = useLoaderData<typeof loader>()
  const { horaire: t } = useTextes()
  return (
    <PageDActe
      titre={t.reponse.titre}
      texte={t.reponse.texte(r.titreDuPoste, t.auteurs.hote)}
      retour={{ texte: t.titre, vers: paths.cpas.placementHoraire(r.placementId) }}
      envoyer={t.reponse.envoyer}
      version={r.version}
    >
      <ReponseDHoraire {...r} />
    </PageDActe>
  )
}
