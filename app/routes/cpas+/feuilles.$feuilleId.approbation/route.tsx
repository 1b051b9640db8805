import { useLoaderData } from '@remix-run/react'
import { GrilleDeJours } from '#app/components/prestation/grille-de-jours.tsx'
import { Avis } from '#app/components/ui/page.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { codesDeJour } from '#app/domain/prestation/prestation.ts'
import { codesAQualifier } from '#app/domain/prestation/regles.ts'
import { saisieDApprobation } from '#app/domain/prestation/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { moisEnLettres } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { approuverFeuille } from '#app/services/prestation/approuver.server.ts'
import { joursAApprouver } from '#app/services/prestation/preparer-approbation.server.ts'
import { lireFeuille, trouverFeuille } from '#db/reads/prestation.server.ts'

export const meta = titre((t) => t.feuille.approbation.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const feuilleId = parametre(params.feuilleId)
    const { candidatId } = trouverFeuille(ctx.base, ctx.perimetre, feuilleId)
    return consulterDossier(ctx, { candidatId, section: 'feuille' }, (tx) => {
      const { id, prenom, nom, mois, version, vueA, ...reste } = lireFeuille(
        tx,
        ctx.perimetre,
        feuilleId,
      )
      const jours = joursAApprouver(tx, ctx, reste)
      return { id, nom: `${prenom} ${nom}`, mois, version, vue: vueA !== null, jours }
    })
  },
  ['agent', 'administratif', 'responsable'],
)

export const action = cpas.agir(
  saisieDApprobation,
  ({ ctx, params, saisie }) => {
    const feuilleId = parametre(params.feuilleId)
    approuverFeuille(ctx, feuilleId, saisie)
    return apres(paths.cpas.feuille(feuilleId), 'feuille.approuvee')
  },
  ['agent', 'administratif', 'responsable'],
)

/** Codes a CPAS may give: what a host says of an absence is not one of them. */
const codes = codesDeJour.filter((code) => !codesAQualifier.some((un) => un === code))

export default function ApprouverLaFeuille() {
  const { id, nom, mois, version, vue, jours } = useLoaderData<typeof loader>()
  const { feuille: t } = useTextes()
  const langue = useLangue()
  const absences = jours.filter(({ aQualifier }) => aQualifier).length
  return (
    <PageDActe
      titre={t.approbation.titre}
      texte={
        <div className="space-y-3">
          <p>{t.approbation.texte(nom, moisEnLettres(mois, langue))}</p>
          <Avis ton={absences > 0 ? 'attente' : 'bien'}>{t.approbation.absences(absences)}</Avis>
          {!vue && <p className="text-gris">{t.approbation.pasEncoreVue}</p>}
        </div>
      }
      retour={{ texte: t.une, vers: paths.cpas.feuille(id) }}
      envoyer={t.approbation.envoyer}
      version={version}
    >
      <GrilleDeJours
        jours={jours.map(({ aQualifier, ...jour }) => ({ ...jour, aRevoir: aQualifier }))}
        codes={codes}
      />
    </PageDActe>
  )
}
