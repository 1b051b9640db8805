import { useLoaderData } from '@remix-run/react'
import { JoursEnMots } from '#app/components/prestation/jours-en-mots.tsx'
import { ChampTexte, Radios } from '#app/components/ui/champ.tsx'
import { Avis } from '#app/components/ui/page.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDeDecisionDeFeuille } from '#app/domain/prestation/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { moisEnLettres } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { deciderContestation } from '#app/services/prestation/decider-contestation.server.ts'
import { lireFeuille, trouverFeuille } from '#db/reads/prestation.server.ts'

export const meta = titre((t) => t.feuille.decision.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const feuilleId = parametre(params.feuilleId)
    const { candidatId } = trouverFeuille(ctx.base, ctx.perimetre, feuilleId)
    return consulterDossier(ctx, { candidatId, section: 'feuille' }, (tx) => {
      const f = lireFeuille(tx, ctx.perimetre, feuilleId)
      const { id, mois, version, contestation, jours } = f
      return { id, mois, version, contestation, jours, nom: `${f.prenom} ${f.nom}` }
    })
  },
  ['agent', 'administratif', 'responsable'],
)

export const action = cpas.agir(
  saisieDeDecisionDeFeuille,
  ({ ctx, params, saisie }) => {
    const feuilleId = parametre(params.feuilleId)
    deciderContestation(ctx, feuilleId, saisie)
    return apres(paths.cpas.feuille(feuilleId), 'feuille.decidee')
  },
  ['agent', 'administratif', 'responsable'],
)

export default function DeciderDeLaFeuille() {
  const { id, nom, mois, version, contestation, jours } = useLoaderData<typeof loader>()
  const { feuille: t } = useTextes()
  const langue = useLangue()
  return (
    <PageDActe
      titre={t.decision.titre}
      texte={
        <div className="space-y-3">
          <p>{t.decision.texte(nom, moisEnLettres(mois, langue))}</p>
          {contestation && (
            <Avis ton="attente">
              <p className="whitespace-pre-line">{contestation}</p>
            </Avis>
          )}
          <details className="rounded-lg border border-trait bg-white p-3">
            <summary>{t.decision.voirLaFeuille}</summary>
            <div className="mt-3">
              <JoursEnMots jours={jours} />
            </div>
          </details>
        </div>
      }
      retour={{ texte: t.une, vers: paths.cpas.feuille(id) }}
      envoyer={t.decision.envoyer}
      version={version}
    >
      <Radios
        nom="suite"
        libelle={t.decision.question}
        options={[
          { valeur: 'maintenir', texte: t.decision.maintenir },
          { valeur: 'renvoyer', texte: t.decision.renvoyer },
        ]}
      />
      <ChampTexte nom="texte" libelle={t.decision.explication} aide={t.decision.explicationAide} />
    </PageDActe>
  )
}
