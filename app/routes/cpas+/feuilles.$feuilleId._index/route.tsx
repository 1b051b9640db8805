import { useLoaderData } from '@remix-run/react'
import { CalendrierDuMois } from '#app/components/prestation/calendrier-du-mois.tsx'
import { BadgeDeFeuille } from '#app/components/prestation/etat-de-feuille.tsx'
import { TotauxParCode } from '#app/components/prestation/totaux-par-code.tsx'
import { Carte, Page } from '#app/components/ui/page.tsx'
import { avecCorrections } from '#app/domain/prestation/regles.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { moisEnLettres } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { correctionsDe, lireFeuille, trouverFeuille } from '#db/reads/prestation.server.ts'
import { ActesDeFeuille } from './actes-de-feuille.tsx'
import { Corrections } from './corrections.tsx'
import { Desaccord, HistoireDeFeuille } from './histoire-de-feuille.tsx'

export const meta = titre((t) => t.feuille.une)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const feuilleId = parametre(params.feuilleId)
    const { candidatId } = trouverFeuille(ctx.base, ctx.perimetre, feuilleId)
    return consulterDossier(ctx, { candidatId, section: 'feuille' }, (tx) => ({
      feuille: lireFeuille(tx, ctx.perimetre, feuilleId),
      corrections: correctionsDe(tx, ctx.perimetre, feuilleId),
    }))
  },
  ['agent', 'administratif', 'responsable'],
)

export default function Feuille() {
  const { feuille: f, corrections } = useLoaderData<typeof loader>()
  const { feuille: t } = useTextes()
  const langue = useLangue()
  const jours = avecCorrections(f.jours, corrections)
  return (
    <Page
      titre={t.deLaPersonne(`${f.prenom} ${f.nom}`, moisEnLettres(f.mois, langue))}
      fil={[{ texte: t.liste.titre, vers: paths.cpas.feuilles({ mois: f.mois }) }]}
      sousTitre={
        <span className="flex flex-wrap gap-2">
          {f.titreDuPoste}, {f.nomDeLHote} <BadgeDeFeuille etat={f.statut} />
        </span>
      }
      actions={<ActesDeFeuille feuilleId={f.id} statut={f.statut} />}
    >
      <div className="grid items-start gap-5 lg:grid-cols-[3fr_2fr]">
        {f.contestation && (
          <div className="lg:col-span-2">
            <Desaccord contestation={f.contestation} decision={f.decision} />
          </div>
        )}
        <Carte titre={t.lesJours}>
          <CalendrierDuMois
            mois={f.mois}
            jours={jours}
            corriges={corrections.map(({ jour }) => jour)}
          />
        </Carte>
        <div className="space-y-5">
          <Carte titre={t.totaux}>
            <TotauxParCode jours={jours} />
          </Carte>
          <HistoireDeFeuille feuille={f} />
        </div>
        {corrections.length > 0 && (
          <div className="lg:col-span-2">
            <Corrections jours={f.jours} corrections={corrections} />
          </div>
        )}
      </div>
    </Page>
  )
}
