import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Champ } from '#app/components/ui/champ.tsx'
import { Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Avis, Page } from '#app/components/ui/page.tsx'
import { saisieDUsageDeLien } from '#app/domain/compte/saisie.ts'
import { visiteur } from '#app/guards/gardes.server.ts'
import { lireCookie, nomDuCookie, ouvrirSession } from '#app/guards/session.server.ts'
import { cheminInterne } from '#app/http/interne.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { etatDuLien, utiliserLien } from '#app/services/compte/utiliser-lien.server.ts'

export const meta = titre((t) => t.compte.lien.titre)

/** Opening a link changes nothing: mail scanners open every link. */
export const loader = visiteur.lire(({ params, accueil, navigateur }) => ({
  etat: etatDuLien(
    accueil,
    params.jeton ?? '',
    lireCookie(navigateur.cookie, nomDuCookie(navigateur.enHttps, 'p60-lien')),
  ),
}))

export const action = visiteur.agir(
  saisieDUsageDeLien,
  async ({ saisie, params, accueil, adresse, agent, navigateur, maintenant }) => {
    const { suite, ...entrant } = utiliserLien(
      accueil,
      { jeton: params.jeton ?? '', code: saisie.code ?? null },
      {
        adresse,
        navigateur: lireCookie(navigateur.cookie, nomDuCookie(navigateur.enHttps, 'p60-lien')),
      },
    )
    const cookie = await ouvrirSession(accueil.base, {
      ...entrant,
      agent,
      maintenant,
      enHttps: navigateur.enHttps,
    })
    return redirect(cheminInterne(suite) ?? paths.accueil, {
      status: 303,
      headers: { 'Set-Cookie': cookie },
    })
  },
)

export default function Lien() {
  const { etat } = useLoaderData<typeof loader>()
  const { compte: t } = useTextes()
  return (
    <Page titre={t.lien.titre} etroite>
      {etat === 'utilisable' && (
        <Formulaire>
          <p>{t.lien.unClic}</p>
          <Envoyer>{t.lien.continuer}</Envoyer>
        </Formulaire>
      )}
      {etat === 'code' && (
        <Formulaire>
          <Champ
            nom="code"
            libelle={t.lien.code}
            aide={t.lien.codeAide}
            autoComplete="one-time-code"
            etroit
          />
          <Envoyer>{t.lien.continuer}</Envoyer>
        </Formulaire>
      )}
      {(etat === 'perime' || etat === 'utilise' || etat === 'inconnu') && (
        <div className="space-y-4">
          <Avis ton="attente">
            {etat === 'inconnu' && t.erreurs['compte/lien_inconnu']({})}
            {etat === 'perime' && t.erreurs['compte/lien_perime']({})}
            {etat === 'utilise' && t.erreurs['compte/lien_deja_utilise']({})}
          </Avis>
          <p>{t.lien.nouveauAide}</p>
          <a className="bouton" href={paths.connexionParLien()}>
            {t.lien.nouveau}
          </a>
        </div>
      )}
    </Page>
  )
}
