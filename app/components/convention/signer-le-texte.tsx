import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Case } from '#app/components/ui/champ.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { LienBouton } from '#app/components/ui/page.tsx'
import type { BlocDeTexte } from '#app/domain/convention/texte.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { TexteChange } from './ce-qui-change.tsx'
import { TexteDeConvention } from './texte-de-convention.tsx'

/**
 * The whole text and, under it, the signature: bound by its hash to the words above. When the text
 * changed meanwhile the answer draws what changed, the new words and a new signature.
 */
export function SignerLeTexte({
  texte,
  lu,
  signer,
  retour,
  refuser,
  children,
}: {
  texte: {
    readonly langue: Langue
    readonly sha256: string
    readonly blocs: readonly BlocDeTexte[]
  }
  /** The sentence of the box. */
  lu: string
  signer: string
  retour: string
  /** Where somebody who does not agree says so; nobody refuses on another's screen. */
  refuser?: string
  children?: ReactNode
}) {
  const t = useTextes()
  return (
    <Formulaire large>
      <TexteChange />
      {children}
      <p className="sans-impression">
        <a href="#signer">{t.convention.signature.allerSigner}</a>
      </p>
      <div className="carte">
        <TexteDeConvention blocs={texte.blocs} langue={texte.langue} />
      </div>
      <div className="carte" id="signer">
        <input type="hidden" name="sha256" value={texte.sha256} />
        <Case nom="lu" libelle={lu} />
        <Actions>
          <Envoyer>{signer}</Envoyer>
          <LienBouton vers={retour} genre="second">
            {t.ui.annuler}
          </LienBouton>
        </Actions>
        {refuser && (
          <p className="mt-3">
            <Link to={refuser}>{t.convention.refus.lien}</Link>
          </p>
        )}
      </div>
    </Formulaire>
  )
}
