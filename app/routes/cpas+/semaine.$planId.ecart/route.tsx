import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ChampTexte, Radios } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { motifsDEcart, saisieDEcart } from '#app/domain/appariement/plan-decide.ts'
import { identifiantSaisi } from '#app/domain/shared/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { ecarterDuPlan } from '#app/services/appariement/ecarter.server.ts'
import { ligneADecider } from '#app/services/appariement/lire-plan.server.ts'
import { consulterListe } from '#app/services/candidat/consulter-dossier.server.ts'

export const meta = titre((t) => t.plan.ecart.titre)

const laLigne = z.object({ personne: identifiantSaisi, poste: identifiantSaisi })

export const loader = cpas.lire(
  ({ ctx, params, url }) => {
    const planId = parametre(params.planId)
    const { personne, poste } = lireFiltres(url, laLigne)
    return consulterListe(ctx, 'plan', (tx) => ({
      planId,
      ...ligneADecider(tx, ctx, planId, { candidatId: personne, posteId: poste }),
    }))
  },
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieDEcart,
  ({ ctx, params, saisie }) => {
    const planId = parametre(params.planId)
    ecarterDuPlan(ctx, planId, saisie)
    return apres(paths.cpas.plan(planId), 'plan.ecarte')
  },
  ['agent', 'responsable'],
)

export default function EcarterDuPlan() {
  const { planId, candidatId, posteId, nom, poste, hote } = useLoaderData<typeof loader>()
  const { plan: t } = useTextes()
  return (
    <PageDActe
      titre={t.ecart.titre}
      texte={t.ecart.texte(nom, `${poste}, ${hote}`)}
      retour={{ texte: t.titre, vers: paths.cpas.plan(planId) }}
      envoyer={t.ecart.envoyer}
    >
      <input type="hidden" name="candidatId" value={candidatId} />
      <input type="hidden" name="posteId" value={posteId} />
      <Radios
        nom="motif"
        libelle={t.ecart.motif}
        options={motifsDEcart.map((valeur) => ({ valeur, texte: t.motifs[valeur] }))}
      />
      <ChampTexte
        nom="raison"
        libelle={t.ecart.raison}
        aide={t.ecart.raisonAide}
        requis={false}
        lignes={3}
      />
    </PageDActe>
  )
}
