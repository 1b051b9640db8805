import { type InputHTMLAttributes, type ReactNode, useContext } from 'react'
import { useTextes } from '#app/i18n/contexte.tsx'
import { useRetour } from './formulaire.tsx'
import { PageContexte } from './page-contexte.ts'

interface CommunAuxChamps {
  readonly nom: string
  readonly libelle: string
  readonly aide?: ReactNode
  readonly requis?: boolean
}

/** What ties a label, a hint and a mistake to their field, for eyes and for screen readers. */
export function useChamp({ nom, aide, libelle }: CommunAuxChamps) {
  const retour = useRetour()
  useContext(PageContexte).libelles.set(nom, libelle)
  const fautes = retour?.erreurs[nom] ?? []
  const id = `champ-${nom}`
  const decritPar = [aide ? `${id}-aide` : '', fautes.length > 0 ? `${id}-faute` : '']
    .filter(Boolean)
    .join(' ')
  return {
    id,
    fautes,
    tape: retour?.valeurs[nom],
    attributs: {
      id,
      name: nom,
      ...(decritPar ? { 'aria-describedby': decritPar } : {}),
      ...(fautes.length > 0 ? { 'aria-invalid': true as const } : {}),
    },
  }
}

function Entourage({
  id,
  libelle,
  aide,
  requis,
  fautes,
  children,
}: Omit<CommunAuxChamps, 'nom'> & {
  id: string
  fautes: readonly string[]
  children: ReactNode
}) {
  const t = useTextes()
  return (
    <div>
      <label className="etiquette" htmlFor={id}>
        {libelle}
        {requis === false && <span className="font-normal text-gris"> {t.ui.facultatif}</span>}
      </label>
      {aide && (
        <span className="aide" id={`${id}-aide`}>
          {aide}
        </span>
      )}
      {children}
      {fautes.length > 0 && (
        <span className="faute" id={`${id}-faute`}>
          {fautes.join(' ')}
        </span>
      )}
    </div>
  )
}

type AttributsDeSaisie = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'type'
  | 'inputMode'
  | 'autoComplete'
  | 'min'
  | 'max'
  | 'step'
  | 'maxLength'
  | 'placeholder'
  | 'list'
  | 'accept'
>

/** A line of text, a number, a day, an hour, a file… */
export function Champ({
  nom,
  libelle,
  aide,
  requis = true,
  defaut,
  etroit = false,
  ...saisie
}: CommunAuxChamps &
  AttributsDeSaisie & { defaut?: string | number | null | undefined; etroit?: boolean }) {
  const { id, fautes, tape, attributs } = useChamp({ nom, aide, libelle })
  return (
    <Entourage id={id} libelle={libelle} aide={aide} requis={requis} fautes={fautes}>
      <input
        {...attributs}
        {...saisie}
        className={`saisie ${etroit ? 'max-w-60' : ''}`}
        {...(saisie.type === 'file' ? {} : { defaultValue: tape?.[0] ?? defaut ?? '' })}
        {...(requis ? { required: true } : {})}
      />
    </Entourage>
  )
}

export function ChampTexte({
  nom,
  libelle,
  aide,
  requis = true,
  defaut,
  lignes = 4,
}: CommunAuxChamps & { defaut?: string | null | undefined; lignes?: number }) {
  const { id, fautes, tape, attributs } = useChamp({ nom, aide, libelle })
  return (
    <Entourage id={id} libelle={libelle} aide={aide} requis={requis} fautes={fautes}>
      <textarea
        {...attributs}
        rows={lignes}
        className="saisie"
        defaultValue={tape?.[0] ?? defaut ?? ''}
        {...(requis ? { required: true } : {})}
      />
    </Entourage>
  )
}

export interface Option {
  readonly valeur: string
  readonly texte: string
}

export function Choix({
  nom,
  libelle,
  aide,
  requis = true,
  defaut,
  options,
  vide,
}: CommunAuxChamps & {
  defaut?: string | null | undefined
  options: readonly Option[]
  /** The words of «no choice»; absent when one must be made. */
  vide?: string
}) {
  const { id, fautes, tape, attributs } = useChamp({ nom, aide, libelle })
  return (
    <Entourage id={id} libelle={libelle} aide={aide} requis={requis} fautes={fautes}>
      <select {...attributs} className="saisie" defaultValue={tape?.[0] ?? defaut ?? ''}>
        {(vide !== undefined || !requis || !defaut) && <option value="">{vide ?? ''}</option>}
        {options.map(({ valeur, texte }) => (
          <option key={valeur} value={valeur}>
            {texte}
          </option>
        ))}
      </select>
    </Entourage>
  )
}

/** A few choices, all in sight. */
export function Radios({
  nom,
  libelle,
  aide,
  defaut,
  options,
}: CommunAuxChamps & { defaut?: string | null | undefined; options: readonly Option[] }) {
  const { id, fautes, tape, attributs } = useChamp({ nom, aide, libelle })
  const choisi = tape?.[0] ?? defaut
  const { id: _, name, ...reste } = attributs
  return (
    <fieldset id={id} {...reste}>
      <legend className="etiquette">{libelle}</legend>
      {aide && (
        <span className="aide" id={`${id}-aide`}>
          {aide}
        </span>
      )}
      <div className="space-y-1">
        {options.map(({ valeur, texte }) => (
          <label key={valeur} className="flex min-h-9 items-start gap-3 py-1.5">
            <input
              type="radio"
              name={name}
              value={valeur}
              defaultChecked={choisi === valeur}
              className="mt-0.5 size-5 shrink-0 accent-sapin"
            />
            <span>{texte}</span>
          </label>
        ))}
      </div>
      {fautes.length > 0 && (
        <span className="faute" id={`${id}-faute`}>
          {fautes.join(' ')}
        </span>
      )}
    </fieldset>
  )
}

/** Several of a list. */
export function Cases({
  nom,
  libelle,
  aide,
  defaut = [],
  options,
  colonnes = false,
}: CommunAuxChamps & {
  defaut?: readonly string[]
  options: readonly Option[]
  colonnes?: boolean
}) {
  const { id, fautes, tape, attributs } = useChamp({ nom, aide, libelle })
  const cochees = tape ?? defaut
  const { id: _, name, ...reste } = attributs
  return (
    <fieldset id={id} {...reste}>
      <legend className="etiquette">{libelle}</legend>
      {aide && (
        <span className="aide" id={`${id}-aide`}>
          {aide}
        </span>
      )}
      <div className={colonnes ? 'grid gap-x-6 sm:grid-cols-2' : ''}>
        {options.map(({ valeur, texte }) => (
          <label key={valeur} className="flex min-h-9 items-start gap-3 py-1.5">
            <input
              type="checkbox"
              name={name}
              value={valeur}
              defaultChecked={cochees.includes(valeur)}
              className="mt-0.5 size-5 shrink-0 accent-sapin"
            />
            <span>{texte}</span>
          </label>
        ))}
      </div>
      {fautes.length > 0 && (
        <span className="faute" id={`${id}-faute`}>
          {fautes.join(' ')}
        </span>
      )}
    </fieldset>
  )
}

/** One box: yes when ticked. */
export function Case({
  nom,
  libelle,
  aide,
  defaut = false,
}: CommunAuxChamps & { defaut?: boolean }) {
  const { id, fautes, tape, attributs } = useChamp({ nom, aide, libelle })
  const retour = useRetour()
  return (
    <div>
      <label className="flex min-h-11 items-start gap-3 py-2" htmlFor={id}>
        <input
          {...attributs}
          type="checkbox"
          value="oui"
          defaultChecked={retour ? tape?.[0] === 'oui' : defaut}
          className="mt-0.5 mt-0.5 size-5 shrink-0 accent-sapin"
        />
        <span>
          {libelle}
          {aide && (
            <span className="aide" id={`${id}-aide`}>
              {aide}
            </span>
          )}
        </span>
      </label>
      {fautes.length > 0 && (
        <span className="faute" id={`${id}-faute`}>
          {fautes.join(' ')}
        </span>
      )}
    </div>
  )
}

/** Fields that belong together. */
export function Groupe({ titre, children }: { titre: string; children: ReactNode }) {
  return (
    <fieldset className="space-y-4 rounded-lg border border-trait bg-white p-4 sm:p-5">
      <legend className="px-1 text-lg font-semibold">{titre}</legend>
      {children}
    </fieldset>
  )
}

/** Two or three short fields side by side where there is room. */
export function Rangee({ children }: { children: ReactNode }) {
  return <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">{children}</div>
}
