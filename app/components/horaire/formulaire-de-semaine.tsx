import type { ReactNode } from 'react'
import { Case, Champ, ChampTexte, useChamp } from '#app/components/ui/champ.tsx'
import { useRetour } from '#app/components/ui/formulaire.tsx'
import { Avis, Badge } from '#app/components/ui/page.tsx'
import {
  type FauteDHoraire,
  jours,
  minutesDe,
  minutesDeLaSemaine,
  minutesDuJour,
  plagesDu,
} from '#app/domain/horaire/regles.ts'
import type { PlageDeTravail, Semaine } from '#app/domain/poste/poste.ts'
import type { DateCivile, JourSemaine } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { duree, nombre, nomDuJour } from '#app/i18n/format.ts'
import { fautesTapees, rangDe, semaineTapee } from './semaine-tapee.ts'

/**
 * The fields of a proposed week: seven days, a second stretch where there is one, and what is wrong
 * beside the day it is wrong with. Totals are those of what was posted: nothing is hydrated.
 */
export function FormulaireDeSemaine({
  semaine: proposee,
  des,
  premierJour,
  heuresConvenues,
  aujourdhui,
  avecMot = true,
}: {
  semaine: Semaine
  des: DateCivile
  /** The earliest day a change may start, as the notice rule says; null for a first schedule. */
  premierJour: DateCivile | null
  heuresConvenues: number
  aujourdhui: DateCivile
  /** A word to the other side; a change that is signed says its reason in its own text. */
  avecMot?: boolean
}) {
  const { horaire: t } = useTextes()
  const langue = useLangue()
  const retour = useRetour()
  const semaine = retour ? semaineTapee(retour.valeurs) : proposee
  const fautes = retour
    ? fautesTapees(semaine, heuresConvenues, retour.valeurs.des?.[0], aujourdhui)
    : []
  const illisible = semaine.some((plage) => minutesDe(plage) <= 0)
  const avertie = fautes.some(({ bloque }) => !bloque) && !fautes.some(({ bloque }) => bloque)
  return (
    <>
      <Champ
        nom="des"
        libelle={t.des}
        type="date"
        defaut={des}
        etroit
        {...(premierJour ? { aide: t.desAide(premierJour) } : {})}
      />
      <div className="divide-y divide-trait rounded-lg border border-trait bg-white">
        {jours.map((jour) => (
          <Jour
            key={jour}
            jour={jour}
            semaine={semaine}
            fautes={fautes.filter((une) => une.jour === jour)}
          />
        ))}
        <p className="flex flex-wrap justify-between gap-2 p-3 font-semibold sm:px-4">
          <span>{t.parSemaine}</span>
          <span>
            {illisible ? '—' : duree(minutesDeLaSemaine(semaine), langue)}{' '}
            <span className="font-normal text-gris">
              {t.convenues(nombre(heuresConvenues, langue))}
            </span>
          </span>
        </p>
        <Fautes fautes={fautes.filter(({ jour }) => jour === 0)} />
      </div>
      {avertie && (
        <Avis ton="attente">
          <Case nom="malgre" libelle={t.malgre} />
        </Avis>
      )}
      {avecMot && (
        <ChampTexte nom="mot" libelle={t.mot} aide={t.motAide} requis={false} lignes={2} />
      )}
    </>
  )
}

function Jour({
  jour,
  semaine,
  fautes,
}: {
  jour: JourSemaine
  semaine: Semaine
  fautes: readonly FauteDHoraire[]
}) {
  const { horaire: t } = useTextes()
  const langue = useLangue()
  const retour = useRetour()
  const [premiere, seconde] = plagesDu(semaine, jour)
  // Half a second stretch was typed: it stays open, its mistake would be hidden.
  const commencee = ['de', 'a'].some(
    (champ) => retour?.valeurs[`semaine[${rangDe(jour, true)}].${champ}`]?.[0],
  )
  const total = minutesDuJour(semaine, jour)
  const nom = nomDuJour(jour, langue)
  return (
    <fieldset className="p-3 sm:px-4">
      <legend className="sr-only">{nom}</legend>
      <div className="grid items-end gap-x-4 gap-y-2 sm:grid-cols-[7rem_1fr_5rem]">
        <p aria-hidden="true" className="font-semibold sm:pb-2.5">
          {nom}
        </p>
        <Plage jour={jour} seconde={false} plage={premiere} />
        <p className="text-gris sm:pb-2.5 sm:text-right">
          {total > 0 ? duree(total, langue) : premiere ? '—' : t.libre}
        </p>
      </div>
      <details open={Boolean(seconde) || commencee} className="mt-2 sm:ml-[8rem] sm:mr-[6rem]">
        <summary className="text-[0.94rem] text-sapin underline decoration-sapin/40 underline-offset-3">
          {t.secondePlage}
          <span className="sr-only"> ({nom})</span>
        </summary>
        <div className="mt-2">
          <Plage jour={jour} seconde plage={seconde} />
        </div>
      </details>
      <Fautes fautes={fautes} />
    </fieldset>
  )
}

function Plage({
  jour,
  seconde,
  plage,
}: {
  jour: JourSemaine
  seconde: boolean
  plage: PlageDeTravail | undefined
}) {
  const { horaire: t } = useTextes()
  const nom = `semaine[${rangDe(jour, seconde)}]`
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_4.2rem] items-end gap-2 sm:grid-cols-3 sm:gap-3">
      <input type="hidden" name={`${nom}.jour`} value={jour} />
      <Heure nom={`${nom}.de`} jour={jour} quoi={t.de} type="time" defaut={plage?.de} />
      <Heure nom={`${nom}.a`} jour={jour} quoi={t.a} type="time" defaut={plage?.a} />
      <Heure
        nom={`${nom}.pauseMinutes`}
        jour={jour}
        quoi={t.pauseMinutes}
        type="number"
        defaut={plage && String(plage.pauseMinutes)}
      />
    </div>
  )
}

/** A short field whose label says its day to whoever does not see the row. */
function Heure({
  nom,
  jour,
  quoi,
  type,
  defaut = '',
}: {
  nom: string
  jour: JourSemaine
  quoi: string
  type: 'time' | 'number'
  defaut?: string | undefined
}) {
  const langue = useLangue()
  const nomDeLHeure = `${nomDuJour(jour, langue)}, ${quoi.toLowerCase()}`
  const { id, fautes, tape, attributs } = useChamp({ nom, libelle: nomDeLHeure })
  return (
    <div>
      <label htmlFor={id} className="block text-[0.9rem] text-gris">
        <span className="sr-only">{nomDuJour(jour, langue)}, </span>
        {quoi}
      </label>
      <input
        {...attributs}
        type={type}
        className="saisie px-2"
        defaultValue={tape?.[0] ?? defaut}
        {...(type === 'number' ? { min: 0, max: 240, inputMode: 'numeric' as const } : {})}
      />
      {fautes.length > 0 && (
        <span className="faute" id={`${id}-faute`}>
          {fautes.join(' ')}
        </span>
      )}
    </div>
  )
}

/** What is wrong, or worth a second look, in the words of the reader. */
export function Fautes({ fautes }: { fautes: readonly FauteDHoraire[] }): ReactNode {
  const { horaire: t } = useTextes()
  if (fautes.length === 0) return null
  return (
    <ul className="space-y-1 px-3 py-2 sm:px-4">
      {fautes.map((une) => (
        <li key={`${une.code}${une.jour}`} className="flex flex-wrap items-baseline gap-2">
          <Badge ton={une.bloque ? 'mal' : 'attente'}>{une.bloque ? t.bloque : t.aRelire}</Badge>
          <span>{t.fautes[une.code](une)}</span>
        </li>
      ))}
    </ul>
  )
}
