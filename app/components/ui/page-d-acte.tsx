import type { ReactNode } from 'react'
import { useTextes } from '#app/i18n/contexte.tsx'
import { Actions, Envoyer, Formulaire } from './formulaire.tsx'
import { LienBouton, Page } from './page.tsx'

/** One act on a page of its own: what it does, its form, the way back. Works without JavaScript. */
export function PageDActe({
  titre,
  texte,
  retour,
  envoyer,
  genre = '',
  version,
  fichiers = false,
  large = false,
  children,
}: {
  titre: string
  texte?: ReactNode
  retour: { readonly texte: string; readonly vers: string }
  envoyer: string
  genre?: '' | 'danger'
  version?: number
  fichiers?: boolean
  large?: boolean
  children?: ReactNode
}) {
  const t = useTextes()
  return (
    <Page titre={titre} etroite={!large} fil={[retour]}>
      {texte && <div className="mb-5 max-w-2xl">{texte}</div>}
      <Formulaire fichiers={fichiers} large={large} {...(version === undefined ? {} : { version })}>
        {children}
        <Actions>
          <Envoyer genre={genre}>{envoyer}</Envoyer>
          <LienBouton vers={retour.vers} genre="second">
            {t.ui.annuler}
          </LienBouton>
        </Actions>
      </Formulaire>
    </Page>
  )
}
