import { randomBytes } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Champ } from '#app/components/ui/champ.tsx'
import { Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { saisieDeLien } from '#app/domain/compte/saisie.ts'
import { visiteur } from '#app/guards/gardes.server.ts'
import { nomDuCookie, poserCookie } from '#app/guards/session.server.ts'
import { cheminInterne } from '#app/http/interne.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { demanderLien } from '#app/services/compte/demander-lien.server.ts'

export const meta = titre((t) => t.compte.connexion.parLien)

export const loader = visiteur.lire(({ url }) => ({
  suite: cheminInterne(url.searchParams.get('suite')),
}))

export const action = visiteur.agir(
  saisieDeLien,
  ({ saisie, accueil, adresse, navigateur, instance }) => {
    const secret = randomBytes(24).toString('base64url')
    demanderLien(
      accueil,
      { courriel: saisie.courriel, suite: cheminInterne(saisie.suite) },
      { adresse, navigateur: secret },
    )
    instance.reveillerEnvois()
    return redirect(paths.connexionLienEnvoye, {
      status: 303,
      headers: {
        'Set-Cookie': poserCookie(
          nomDuCookie(navigateur.enHttps, 'p60-lien'),
          secret,
          navigateur.enHttps,
        ),
      },
    })
  },
)

export default function ParLien() {
  const { suite } = useLoaderData<typeof loader>()
  const { compte: t } = useTextes()
  return (
    <Page
      titre={t.connexion.parLien}
      sousTitre={t.connexion.parLienAide}
      etroite
      fil={[{ texte: t.connexion.titre, vers: paths.connexion() }]}
    >
      <Formulaire>
        <input type="hidden" name="suite" value={suite ?? ''} />
        <Champ nom="courriel" type="email" autoComplete="email" libelle={t.connexion.courriel} />
        <Envoyer>{t.connexion.envoyerLeLien}</Envoyer>
      </Formulaire>
    </Page>
  )
}
