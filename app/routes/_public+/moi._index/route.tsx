import { Link, useLoaderData } from '@remix-run/react'
import { Carte, Fiche, LienBouton, Page } from '#app/components/ui/page.tsx'
import { appareilDe } from '#app/domain/compte/appareil.ts'
import { connecte } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { sessionsOuvertes } from '#app/services/compte/sessions-ouvertes.server.ts'
import { lireMoi } from '#db/reads/compte.server.ts'
import { Sessions } from './sessions.tsx'

export const meta = titre((t) => t.compte.moi.titre)

export const loader = connecte.lire(({ personne, accueil }) => {
  const { compteId, sessionId } = personne
  const moi = lireMoi(accueil.base, accueil.perimetre, compteId)
  const { prenom, nom, fonction, telephone, courriel, langue, motDePasseA } = moi
  return {
    moi: { prenom, nom, fonction, telephone, courriel, langue, motDePasseA },
    sessions: sessionsOuvertes(accueil, compteId).map(({ agent, ...une }) => ({
      ...une,
      ici: une.id === sessionId,
      appareil: appareilDe(agent),
    })),
  }
})

export default function Moi() {
  const { moi, sessions } = useLoaderData<typeof loader>()
  const { compte: t, commun, ui } = useTextes()
  const langue = useLangue()
  return (
    <Page titre={t.moi.titre} sousTitre={t.moi.sousTitre}>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Carte
          titre={t.moi.donnees}
          actions={
            <LienBouton vers={paths.moiModification} genre="second" petit>
              {ui.modifier}
            </LienBouton>
          }
        >
          <Fiche
            lignes={[
              [t.moi.prenom, moi.prenom],
              [t.moi.nom, moi.nom],
              [t.moi.fonction, moi.fonction],
              [t.moi.telephone, moi.telephone],
              [
                t.moi.courriel,
                <span key="c" className="wrap-anywhere">
                  {moi.courriel || '—'}
                </span>,
              ],
              [t.moi.langue, commun.langues[moi.langue]],
            ]}
          />
          <p className="aide mt-3">{t.moi.courrielAide}</p>
        </Carte>
        <Carte titre={t.motDePasse.titre}>
          <p className="mb-3">
            {moi.motDePasseA
              ? t.moi.motDePasseDepuis(instant(moi.motDePasseA, langue))
              : moi.courriel
                ? t.moi.sansMotDePasse
                : t.moi.parSms}
          </p>
          <Link to={paths.moiMotDePasse}>
            {moi.motDePasseA ? t.motDePasse.changer : t.motDePasse.choisir}
          </Link>
        </Carte>
        <div className="lg:col-span-2">
          <Sessions sessions={sessions} />
        </div>
      </div>
    </Page>
  )
}
