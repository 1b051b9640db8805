import { useLoaderData } from '@remix-run/react'
import { ChampTexte } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDeRenvoi } from '#app/domain/prestation/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { moisEnLettres } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { renvoyerFeuille } from '#app/services/prestation/decider-contestation.server.ts'
import { lireFeuille, trouverFeuille } from '#db/reads/prestation.server.ts'

export const meta = titre((t) => t.feuille.renvoi.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const feuilleId = parametre(params.feuilleId)
    const { candidatId } = trouverFeuille(ctx.base, ctx.perimetre, feuilleId)
    return consulterDossier(ctx, { candidatId, section: 'feuille' }, (tx) => {
      const { prenom, nom, mois, version } = lireFeuille(tx, ctx.perimetre, feuilleId)
      return { feuilleId, nom: `${prenom} ${nom}`, mois, version }
    })
  },
  ['agent', 'administratif', 'responsable'],
)

export const action = cpas.agir(
  saisieDeRenvoi,
  ({ ctx, params, saisie }) => {
    const feuilleId = parametre(params.feuilleId)
    renvoyerFeuille(ctx, feuilleId, saisie)
    return apres(paths.cpas.feuille(feuilleId), 'feuille.renvoyee')
  },
  ['agent', 'administratif', 'responsable'],
)

export default function RenvoyerLaFeuille() {
  const { feuilleId, nom, mois, version } = useLoaderData<typeof loader>()
  const { feuille: t } = useTextes()
  const langue = useLangue()
  return (
    <PageDActe
      titre={t.renvoi.titre}
      texte={t.renvoi.texte(nom, moisEnLettres(mois, langue))}
      retour={{ texte: t.une, vers: paths.cpas.feuille(feuilleId) }}
      envoyer={t.renvoi.envoyer}
      version={version}
    >
      <ChampTexte nom="texte" libelle={t.renvoi.quoi} aide={t.renvoi.quoiAide} />
    </PageDActe>
  )
}
