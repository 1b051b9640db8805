import { useRetour } from '#app/components/ui/formulaire.tsx'
import type { CodeDeJour } from '#app/domain/prestation/prestation.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { duree, jourBref, jourEnLettres, jourLong } from '#app/i18n/format.ts'
import { enSemaines } from './jours-en-mots.tsx'

export interface JourDeGrille {
  readonly jour: DateCivile
  readonly code: CodeDeJour
  /** Minutes written in the field; empty when 0. */
  readonly minutes: number
  /** Asks for attention: an absence without its reason. */
  readonly aRevoir?: boolean
}

/**
 * A month to confirm or to approve: per day a short list and its hours. Days that were not planned
 * wait folded below, so that only what must be looked at is in sight.
 */
export function GrilleDeJours({
  jours,
  codes,
}: {
  jours: readonly JourDeGrille[]
  codes: readonly CodeDeJour[]
}) {
  const { feuille: t } = useTextes()
  const langue = useLangue()
  const numerotes = jours.map((jour, rang) => ({ ...jour, rang }))
  const prevus = numerotes.filter(({ code }) => code !== 'TP')
  const autres = numerotes.filter(({ code }) => code === 'TP')
  return (
    <div className="space-y-4">
      {enSemaines(prevus).map(({ lundi, siens }) => (
        <fieldset key={lundi}>
          <legend className="mb-1 font-semibold text-gris">
            {t.semaineDu(jourEnLettres(lundi, langue))}
          </legend>
          <Lignes jours={siens} codes={codes} />
        </fieldset>
      ))}
      {autres.length > 0 && (
        <details className="rounded-lg border border-trait bg-white p-3">
          <summary>{t.joursNonPrevus(autres.length)}</summary>
          <div className="mt-2">
            <Lignes jours={autres} codes={codes} />
          </div>
        </details>
      )}
    </div>
  )
}

type JourNumerote = JourDeGrille & { readonly rang: number }

function Lignes({
  jours,
  codes,
}: {
  jours: readonly JourNumerote[]
  codes: readonly CodeDeJour[]
}) {
  return (
    <ul className="divide-y divide-trait/70 overflow-hidden rounded-lg border border-trait bg-white">
      {jours.map((jour) => (
        <Ligne key={jour.jour} {...jour} codes={codes} />
      ))}
    </ul>
  )
}

function Ligne({
  jour,
  code,
  minutes,
  rang,
  aRevoir = false,
  codes,
}: JourNumerote & { codes: readonly CodeDeJour[] }) {
  const { feuille: t, prestation } = useTextes()
  const langue = useLangue()
  const retour = useRetour()
  const nom = `jours[${rang}]`
  const tape = (champ: string) => retour?.valeurs[`${nom}.${champ}`]?.[0]
  const fautes = retour?.erreurs[`${nom}.minutes`] ?? []
  const dit = jourLong(jour, langue)
  return (
    <li
      className={`grid grid-cols-[4.5rem_1fr_5.5rem] items-center gap-x-3 gap-y-1 px-3 py-1.5 sm:grid-cols-[7rem_1fr_6rem] ${aRevoir ? 'bg-ocre-clair' : ''}`}
    >
      <input type="hidden" name={`${nom}.jour`} value={jour} />
      <span aria-hidden="true" className="font-semibold">
        {jourBref(jour, langue)}
      </span>
      <select
        name={`${nom}.code`}
        aria-label={t.codeDu(dit)}
        className="saisie min-h-10 px-2 py-1"
        defaultValue={tape('code') ?? code}
      >
        {(codes.includes(code) ? codes : [code, ...codes]).map((un) => (
          <option key={un} value={un}>
            {prestation.codes[un]}
          </option>
        ))}
      </select>
      <input
        name={`${nom}.minutes`}
        id={`champ-${nom}.minutes`}
        aria-label={t.heuresDu(dit)}
        className="saisie min-h-10 px-2 py-1 text-right"
        defaultValue={tape('minutes') ?? (minutes > 0 ? duree(minutes, langue) : '')}
        {...(fautes.length > 0
          ? { 'aria-invalid': true as const, 'aria-describedby': `champ-${nom}-faute` }
          : {})}
      />
      {fautes.length > 0 && (
        <span className="faute col-span-full" id={`champ-${nom}-faute`}>
          {fautes.join(' ')}
        </span>
      )}
    </li>
  )
}
