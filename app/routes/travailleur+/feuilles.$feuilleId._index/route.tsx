import { useLoaderData } from '@remix-run/react'
import { EtatPourMoi } from '#app/components/prestation/etat-pour-moi.tsx'
import { JoursEnMots } from '#app/components/prestation/jours-en-mots.tsx'
import { Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Avis, Carte, LienBouton, Page } from '#app/components/ui/page.tsx'
import { avecCorrections } from '#app/domain/prestation/regles.ts'
import { travailleur } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { moisEnLettres } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { correctionsDe, trouverFeuille } from '#db/reads/prestation.server.ts'
import { CorrigePourMoi } from './corrige-pour-moi.tsx'

export const meta = titre((t) => t.feuille.une)

export const loader = travailleur.lire(({ ctx, params }) => {
  const feuilleId = parametre(params.feuilleId)
  const f = trouverFeuille(ctx.base, ctx.perimetre, feuilleId)
  const corrections = correctionsDe(ctx.base, ctx.perimetre, feuilleId)
  return {
    id: f.id,
    mois: f.mois,
    statut: f.statut,
    version: f.version,
    vue: f.vueA !== null,
    nomDeLHote: f.nomDeLHote,
    contestation: f.contestation,
    decision: f.decision,
    jours: avecCorrections(f.jours, corrections),
    corrections: corrections.map(({ jour, code, raison }) => ({ jour, code, raison })),
  }
})

export default function MaFeuille() {
  const f = useLoaderData<typeof loader>()
  const { feuilles: t } = useTextes().parcours
  const langue = useLangue()
  const aRegarder = f.statut === 'confirmee' && !f.vue
  return (
    <Page
      titre={t.du(moisEnLettres(f.mois, langue))}
      sousTitre={
        <span className="flex flex-wrap gap-2">
          {f.nomDeLHote} <EtatPourMoi statut={f.statut} vue={f.vue} />
        </span>
      }
      etroite
      fil={[{ texte: t.titre, vers: paths.travailleur.feuilles }]}
    >
      <div className="space-y-5">
        {f.contestation && (
          <Avis ton={f.decision ? 'info' : 'attente'}>
            <h2 className="text-base">{t.vousAvezDit}</h2>
            <p className="whitespace-pre-line">{f.contestation}</p>
            <h2 className="mt-3 text-base">{t.reponse}</h2>
            <p className="whitespace-pre-line">{f.decision ?? t.pasEncoreDeReponse}</p>
          </Avis>
        )}
        {aRegarder && <p className="text-lg">{t.regardez(f.nomDeLHote)}</p>}
        <Carte>
          <JoursEnMots jours={f.jours} />
        </Carte>
        <CorrigePourMoi corrections={f.corrections} />
        {f.statut === 'confirmee' && (
          <div className="flex flex-wrap items-start gap-3">
            {!f.vue && (
              <Formulaire action={paths.travailleur.feuilleVue(f.id)} version={f.version}>
                <Envoyer>{t.juste}</Envoyer>
              </Formulaire>
            )}
            <LienBouton vers={paths.travailleur.feuilleContestation(f.id)} genre="second">
              {t.pasDAccord}
            </LienBouton>
          </div>
        )}
      </div>
    </Page>
  )
}
