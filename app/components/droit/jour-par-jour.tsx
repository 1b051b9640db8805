import { Form } from '@remix-run/react'
import { Badge, Carte } from '#app/components/ui/page.tsx'
import type { JourExplique, RaisonDuJour } from '#app/domain/droit/jours.ts'
import { type DateCivile, jourSemaine, type Mois } from '#app/domain/shared/date-civile.ts'
import { citer } from '#app/i18n/citation.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourCourt, moisEnLettres, nombre } from '#app/i18n/format.ts'
import { tonsDEffet } from './arithmetique.tsx'

/** One month, day by day: the rule of each day and where it is written. Another month is an address. */
export function JourParJour({
  mois,
  tous,
  jours,
  aujourdhui,
  etroit = false,
}: {
  mois: Mois
  tous: readonly Mois[]
  jours: readonly JourExplique[]
  aujourdhui: DateCivile
  /** On a narrow page the days stand in one column. */
  etroit?: boolean
}) {
  const { suiviDesDroits: t } = useTextes()
  const langue = useLangue()
  return (
    <Carte titre={t.jours.titre} id="jours">
      <Form
        method="get"
        action="#jours"
        className="sans-impression mb-4 flex flex-wrap items-end gap-3"
      >
        <label className="min-w-52">
          <span className="etiquette">{t.jours.mois}</span>
          <select name="mois" defaultValue={mois} className="saisie">
            {tous.toReversed().map((un) => (
              <option key={un} value={un}>
                {moisEnLettres(un, langue)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="bouton bouton-second">
          {t.jours.voir}
        </button>
      </Form>
      <h3 className="mb-2">{t.jours.de(moisEnLettres(mois, langue))}</h3>
      <ul className={etroit ? '' : 'gap-x-10 lg:columns-2'}>
        {jours
          .filter(({ jour }) => jour <= aujourdhui)
          .map((un) => (
            <Jour key={un.jour} explique={un} />
          ))}
      </ul>
    </Carte>
  )
}

function Jour({ explique: { jour, raisons } }: { explique: JourExplique }) {
  const { suiviDesDroits: t } = useTextes()
  const langue = useLangue()
  const weekend = jourSemaine(jour) > 5
  return (
    <li className="grid break-inside-avoid grid-cols-[6.5rem_1fr] gap-x-4 border-b border-trait/60 py-1.5">
      <span className={weekend ? 'text-gris' : 'font-semibold'}>{jourCourt(jour, langue)}</span>
      {raisons.length === 0 ? (
        <span className="text-gris">{weekend ? t.jours.weekend : t.jours.rien}</span>
      ) : (
        <div className="space-y-1">
          {raisons.map((une) => (
            <Raison key={[une.regle, une.effet].join()} raison={une} />
          ))}
        </div>
      )}
    </li>
  )
}

function Raison({ raison: { regle, effet, source, origine, valeur } }: { raison: RaisonDuJour }) {
  const { suiviDesDroits: t, compteur, droit } = useTextes()
  const langue = useLangue()
  return (
    <details>
      <summary className="flex cursor-pointer flex-wrap items-baseline gap-x-3">
        <span>{droit.regles[regle].nom}</span>
        <Badge ton={tonsDEffet[effet]}>{droit.effets[effet]}</Badge>
        {effet === 'compte' && valeur !== null && valeur > 0 && (
          <span className="text-gris">{compteur.plusJours(nombre(valeur, langue))}</span>
        )}
      </summary>
      <p className="mt-1 border-l-2 border-trait pl-3 text-[0.94rem]">
        {droit.regles[regle].phrase}
        <span className="block text-gris">{t.jours.texteDeLoi(citer(source, langue))}</span>
        {origine && <span className="block text-gris">{compteur.origine(origine)}</span>}
      </p>
    </details>
  )
}
