import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Champ } from '#app/components/ui/champ.tsx'
import { Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Avis, Carte, Page } from '#app/components/ui/page.tsx'
import { saisieDeConnexion } from '#app/domain/compte/saisie.ts'
import { visiteur } from '#app/guards/gardes.server.ts'
import { ouvrirSession } from '#app/guards/session.server.ts'
import { cheminInterne } from '#app/http/interne.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { connecter } from '#app/services/compte/connecter.server.ts'
import { connexionsDeDemonstration } from '#app/services/demo/connexions.server.ts'
import { ComptesDeDemonstration } from './comptes-de-demonstration.tsx'

export const meta = titre((t) => t.compte.connexion.titre)

export const loader = visiteur.lire(({ url, personne, instance, accueil }) => {
  if (personne) throw redirect(paths.accueil)
  return {
    suite: cheminInterne(url.searchParams.get('suite')),
    demo: instance.demo ? connexionsDeDemonstration(accueil) : [],
  }
})

export const action = visiteur.agir(
  saisieDeConnexion,
  async ({ saisie, accueil, adresse, agent, navigateur, maintenant }) => {
    const entrant = await connecter(accueil, saisie, adresse)
    const cookie = await ouvrirSession(accueil.base, {
      ...entrant,
      agent,
      maintenant,
      navigateur,
    })
    return redirect(cheminInterne(saisie.suite) ?? paths.accueil, {
      status: 303,
      headers: { 'Set-Cookie': cookie },
    })
  },
)

export default function Connexion() {
  const { suite, demo } = useLoaderData<typeof loader>()
  const { compte: t } = useTextes()
  return (
    <Page titre={t.connexion.titre} sousTitre={t.connexion.bienvenue}>
      <div className="grid items-start gap-5 md:grid-cols-2">
        <div className="space-y-5">
          {suite && <Avis ton="info">{t.connexion.sessionFinie}</Avis>}
          <Carte titre={t.connexion.parMotDePasse}>
            <Formulaire>
              <input type="hidden" name="suite" value={suite ?? ''} />
              <Champ
                nom="courriel"
                type="email"
                autoComplete="username"
                libelle={t.connexion.courriel}
              />
              <Champ
                nom="motDePasse"
                type="password"
                autoComplete="current-password"
                libelle={t.connexion.motDePasse}
              />
              <Envoyer>{t.connexion.entrer}</Envoyer>
            </Formulaire>
          </Carte>
          <Carte titre={t.connexion.parLien}>
            <p className="mb-3">{t.connexion.parLienAide}</p>
            <a className="bouton bouton-second" href={paths.connexionParLien(suite ?? undefined)}>
              {t.connexion.parLien}
            </a>
          </Carte>
        </div>
        {demo.length > 0 && <ComptesDeDemonstration comptes={demo} suite={suite} />}
      </div>
    </Page>
  )
}
