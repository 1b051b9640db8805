import { redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { NouveauMotDePasse } from '#app/components/compte/nouveau-mot-de-passe.tsx'
import { Champ } from '#app/components/ui/champ.tsx'
import { Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Avis, Page } from '#app/components/ui/page.tsx'
import type { Canal } from '#app/domain/compte/compte.ts'
import { saisieDUsageDeLien } from '#app/domain/compte/saisie.ts'
import { visiteur } from '#app/guards/gardes.server.ts'
import { lireCookie, nomDuCookie, ouvrirSession } from '#app/guards/session.server.ts'
import { cheminInterne } from '#app/http/interne.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { utiliserLien, voirLien } from '#app/services/compte/utiliser-lien.server.ts'

export const meta = titre((t) => t.compte.lien.titre)

/** Opening a link changes nothing: mail scanners open every link. */
export const loader = visiteur.lire(({ params, accueil, navigateur, langue }) => {
  const jeton = params.jeton ?? ''
  const secret = lireCookie(navigateur.cookie, nomDuCookie(navigateur.enHttps, 'p60-lien'))
  const { etat, renouvelable, dejaSigne, invitation } = voirLien(accueil, jeton, secret)
  return {
    jeton,
    etat,
    renouvelable,
    dejaSigne,
    invitation: invitation && {
      role: invitation.role,
      lieu: langue === 'nl' ? invitation.lieuNl : invitation.lieuFr,
      avecMotDePasse: invitation.avecMotDePasse,
    },
  }
})

export const action = visiteur.agir(
  saisieDUsageDeLien,
  async ({ saisie, params, accueil, adresse, agent, navigateur, maintenant }) => {
    const { code = null, motDePasse = null } = saisie
    const { suite, ...entrant } = await utiliserLien(
      accueil,
      { jeton: params.jeton ?? '', code, motDePasse },
      {
        adresse,
        navigateur: lireCookie(navigateur.cookie, nomDuCookie(navigateur.enHttps, 'p60-lien')),
      },
    )
    const cookie = await ouvrirSession(accueil.base, { ...entrant, agent, maintenant, navigateur })
    return redirect(cheminInterne(suite) ?? paths.accueil, {
      status: 303,
      headers: { 'Set-Cookie': cookie },
    })
  },
)

export default function Lien() {
  const { jeton, etat, renouvelable, dejaSigne, invitation } = useLoaderData<typeof loader>()
  const { compte: t } = useTextes()
  const vit = etat === 'utilisable' || etat === 'code'
  return (
    <Page titre={invitation ? t.lien.invitation : t.lien.titre} etroite>
      {vit && invitation && (
        <p className="mb-5 max-w-2xl">{t.message.phrases[invitation.role](invitation.lieu)}</p>
      )}
      {vit && (
        <Formulaire>
          {etat === 'utilisable' && <p>{t.lien.unClic}</p>}
          {etat === 'code' && (
            <Champ
              nom="code"
              libelle={t.lien.code}
              aide={renouvelable === 'sms' ? t.lien.codeAideSms : t.lien.codeAide}
              autoComplete="one-time-code"
              etroit
            />
          )}
          {invitation?.avecMotDePasse && <NouveauMotDePasse />}
          <Envoyer>{invitation ? t.lien.accepter : t.lien.continuer}</Envoyer>
        </Formulaire>
      )}
      {!vit && dejaSigne && (
        <div className="mb-4">
          <Avis ton="bien">{t.lien.dejaSigne}</Avis>
        </div>
      )}
      {!vit && (
        <LienMort
          jeton={jeton}
          etat={etat}
          par={invitation ? 'courriel' : renouvelable}
          aAccepter={invitation !== null}
        />
      )}
    </Page>
  )
}

/** A dead link says why, and leads to a living one: at the recorded address, nowhere else. */
function LienMort({
  jeton,
  etat,
  aAccepter,
  par,
}: {
  jeton: string
  etat: 'perime' | 'utilise' | 'inconnu'
  aAccepter: boolean
  /** How a new one reaches its reader; null for a link that is asked for by typing an address. */
  par: Canal | null
}) {
  const { compte: t } = useTextes()
  return (
    <div className="space-y-4">
      <Avis ton="attente">
        {etat === 'inconnu' && t.erreurs['compte/lien_inconnu']({})}
        {etat === 'perime' && t.erreurs['compte/lien_perime']({})}
        {etat === 'utilise' && t.erreurs['compte/lien_deja_utilise']({})}
      </Avis>
      <p>{par === 'sms' ? t.lien.nouveauAideSms : t.lien.nouveauAide}</p>
      {par ? (
        <Form method="post" action={paths.lienNouveau(jeton)}>
          <Envoyer>
            {aAccepter
              ? t.lien.nouvelleInvitation
              : par === 'sms'
                ? t.lien.nouveauParSms
                : t.lien.nouveau}
          </Envoyer>
        </Form>
      ) : (
        <a className="bouton" href={paths.connexionParLien()}>
          {t.lien.nouveau}
        </a>
      )}
    </div>
  )
}
