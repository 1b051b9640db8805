import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NouveauMotDePasse } from '#app/components/compte/nouveau-mot-de-passe.tsx'
import { Champ } from '#app/components/ui/champ.tsx'
import { LienBouton, Page } from '#app/components/ui/page.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDeMotDePasse } from '#app/domain/compte/saisie.ts'
import { connecte } from '#app/guards/gardes.server.ts'
import { ouvrirSession } from '#app/guards/session.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import {
  changerMotDePasse,
  preuveDemandee,
} from '#app/services/compte/changer-mot-de-passe.server.ts'

export const meta = titre((t) => t.compte.motDePasse.changer)

export const loader = connecte.lire(({ personne, accueil }) => ({
  preuve: preuveDemandee(accueil, personne),
}))

/** Every other sign-in ends; this browser goes on under a new one. */
export const action = connecte.agir(
  saisieDeMotDePasse,
  async ({ saisie, personne, accueil, agent, maintenant, navigateur }) => {
    await changerMotDePasse(accueil, personne, saisie)
    const cookie = await ouvrirSession(accueil.base, {
      compteId: personne.compteId,
      mandatId: personne.mandatId,
      moyen: 'mot_de_passe',
      agent,
      maintenant,
      navigateur,
    })
    return redirect(apres(paths.moi, 'compte.mot_de_passe_change'), {
      status: 303,
      headers: { 'Set-Cookie': cookie },
    })
  },
)

export default function MotDePasse() {
  const { preuve } = useLoaderData<typeof loader>()
  const { moi, motDePasse: t } = useTextes().compte
  const retour = { texte: moi.titre, vers: paths.moi }
  if (preuve === 'lien')
    return (
      <Page titre={t.choisir} etroite fil={[retour]}>
        <p className="mb-5 max-w-2xl">{t.lienDAbord}</p>
        <LienBouton vers={paths.connexionParLien(paths.moiMotDePasse)}>
          {t.recevoirLeLien}
        </LienBouton>
      </Page>
    )
  return (
    <PageDActe titre={t.changer} texte={t.effet} retour={retour} envoyer={t.changer}>
      {preuve === 'actuel' && (
        <Champ
          nom="motDePasseActuel"
          type="password"
          autoComplete="current-password"
          libelle={t.actuel}
          aide={
            <>
              {t.oublie}{' '}
              <a href={paths.connexionParLien(paths.moiMotDePasse)}>{t.recevoirLeLien}</a>
            </>
          }
        />
      )}
      <NouveauMotDePasse />
    </PageDActe>
  )
}
