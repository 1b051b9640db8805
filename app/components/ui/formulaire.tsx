import { Form, useActionData } from '@remix-run/react'
import { createContext, type ReactNode, useContext, useId } from 'react'
import { estRetour, type RetourDeFormulaire } from '#app/http/retour.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { PageContexte } from './page-contexte.ts'

const RetourContexte = createContext<RetourDeFormulaire | null>(null)

/** What the action answered to the form being drawn, for its fields. */
export function useRetour(): RetourDeFormulaire | null {
  return useContext(RetourContexte)
}

/**
 * A form that posts one act: it carries the version of what it shows and a key of its own, shows what
 * was refused at the top, and keeps what was typed. Needs no JavaScript.
 */
export function Formulaire({
  version,
  action,
  fichiers = false,
  large = false,
  children,
}: {
  version?: number
  action?: string
  fichiers?: boolean
  large?: boolean
  children: ReactNode
}) {
  const reponse = useActionData<unknown>()
  const retour = estRetour(reponse) ? reponse : null
  const { requeteId } = useContext(PageContexte)
  const id = useId()
  return (
    <Form
      method="post"
      {...(action ? { action } : {})}
      {...(fichiers ? { encType: 'multipart/form-data' as const } : {})}
      noValidate
      className={large ? 'space-y-5' : 'max-w-2xl space-y-5'}
    >
      <input type="hidden" name="_cle" value={`${requeteId}${id}`} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <RetourContexte.Provider value={retour}>
        {retour && <Bilan retour={retour} />}
        {children}
      </RetourContexte.Provider>
    </Form>
  )
}

/** What is wrong, at the top, with a link to each field; read first by a screen reader. */
function Bilan({ retour }: { retour: RetourDeFormulaire }) {
  const t = useTextes()
  const { libelles } = useContext(PageContexte)
  const fautes = Object.entries(retour.erreurs).filter(([, phrases]) => phrases.length > 0)
  return (
    <div role="alert" className="rounded-md border-2 border-brique bg-brique-clair p-4">
      <p className="font-semibold text-brique">
        {retour.phrase ?? t.commun.erreurs['commun/saisie_invalide']({ champs: fautes.length })}
      </p>
      {fautes.length > 0 && (
        <ul className="mt-1 list-disc pl-5">
          {fautes.map(([champ, phrases]) => (
            <li key={champ}>
              {champ ? (
                <a href={`#champ-${champ}`}>
                  {[libelles.get(champ), phrases[0]].filter(Boolean).join(' : ')}
                </a>
              ) : (
                phrases[0]
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

export function Envoyer({
  children,
  nom,
  valeur,
  genre = '',
}: {
  children: ReactNode
  nom?: string
  valeur?: string
  genre?: '' | 'second' | 'danger'
}) {
  return (
    <button
      type="submit"
      className={`bouton ${genre && `bouton-${genre}`}`}
      {...(nom ? { name: nom, value: valeur } : {})}
    >
      {children}
    </button>
  )
}

/** The buttons of a form, the act first. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3 pt-1">{children}</div>
}
