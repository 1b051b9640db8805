import { useContext } from 'react'
import { Cases, Champ, Groupe, Rangee } from '#app/components/ui/champ.tsx'
import { useRetour } from '#app/components/ui/formulaire.tsx'
import { PageContexte } from '#app/components/ui/page-contexte.ts'
import type { PlageDeTravail, Semaine } from '#app/domain/poste/poste.ts'
import { groupesDeJours, heuresDeLaSemaine, joursDeLaSemaine } from '#app/domain/poste/semaine.ts'
import type { JourSemaine } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { nomDuJour } from '#app/i18n/format.ts'
import type { PosteASaisir } from './formulaire-de-poste.tsx'

/** Two stretches a day are offered; a day that has more keeps them. */
const PLAGES_PAR_JOUR = 2

/**
 * The week of a post: most have the same hours on several days, written once; the grid below takes the
 * other days and the second stretches.
 */
export function ChampsDHoraire({ poste }: { poste: PosteASaisir }) {
  const langue = useLangue()
  const { formulaire: f } = useTextes().poste
  const semaine = poste.semaine ?? []
  const { pareils, autres } = partager(semaine)
  const [modele] = pareils
  return (
    <Groupe titre={f.semaineTitre}>
      <Cases
        nom="jours"
        libelle={f.memeHoraire}
        colonnes
        defaut={pareils.map(({ jour }) => String(jour))}
        options={joursDeLaSemaine.map((jour) => ({
          valeur: String(jour),
          texte: nomDuJour(jour, langue),
        }))}
      />
      <Rangee>
        <Champ nom="de" type="time" requis={false} libelle={f.de} defaut={modele?.de} />
        <Champ nom="a" type="time" requis={false} libelle={f.a} defaut={modele?.a} />
        <Champ
          nom="pauseMinutes"
          type="number"
          min={0}
          max={180}
          requis={false}
          libelle={f.pause}
          defaut={modele?.pauseMinutes}
        />
      </Rangee>
      <Grille autres={autres} />
      <div className="grid gap-4 sm:grid-cols-[2fr_1fr]">
        <Champ
          nom="horaireTexte"
          requis={false}
          libelle={f.horaireTexte}
          aide={f.horaireTexteAide}
          defaut={poste.horaireTexte}
        />
        <Champ
          nom="heuresSemaine"
          type="number"
          min={1}
          max={50}
          step={0.01}
          requis={false}
          libelle={f.heures}
          aide={f.heuresAide}
          // What the week says is not written twice: changing the week would then contradict it.
          defaut={heuresDeLaSemaine(semaine) === poste.heuresSemaine ? null : poste.heuresSemaine}
        />
      </div>
    </Groupe>
  )
}

function Grille({ autres }: { autres: Semaine }) {
  const langue = useLangue()
  const { formulaire: f } = useTextes().poste
  const retour = useRetour()
  const rangs = Math.max(PLAGES_PAR_JOUR, ...groupesDeJours(autres).map((un) => un.plages.length))
  const remplie = Object.entries(retour?.valeurs ?? {}).some(
    ([nom, [valeur]]) => /^semaine\[\d+\]\.(de|a)$/.test(nom) && valeur,
  )
  return (
    <details open={autres.length > 0 || remplie} className="rounded-md border border-trait p-3">
      <summary className="font-semibold">{f.autresJours}</summary>
      <p className="aide mt-2">{f.autresJoursAide}</p>
      <div className="grid gap-3 lg:grid-cols-2">
        {joursDeLaSemaine.map((jour) => (
          <fieldset key={jour} className="space-y-2 rounded-md border border-trait p-3">
            <legend className="px-1 font-semibold first-letter:uppercase">
              {nomDuJour(jour, langue)}
            </legend>
            {[...Array(rangs).keys()].map((rang) => (
              <Plage
                key={rang}
                jour={jour}
                ligne={(jour - 1) * rangs + rang}
                plage={autres.filter((une) => une.jour === jour)[rang]}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  )
}

function Plage({
  jour,
  ligne,
  plage,
}: {
  jour: JourSemaine
  ligne: number
  plage: PlageDeTravail | undefined
}) {
  const { formulaire: f } = useTextes().poste
  const nom = (champ: string) => `semaine[${ligne}].${champ}`
  return (
    <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
      <input type="hidden" name={nom('jour')} value={jour} />
      <ChampCourt nom={nom('de')} jour={jour} type="time" libelle={f.de} defaut={plage?.de} />
      <ChampCourt nom={nom('a')} jour={jour} type="time" libelle={f.a} defaut={plage?.a} />
      <ChampCourt
        nom={nom('pauseMinutes')}
        jour={jour}
        type="number"
        libelle={f.pauseCourte}
        defaut={plage?.pauseMinutes}
      />
    </div>
  )
}

/** A cell of the grid: fourteen times «(optional)» would hide the week. */
function ChampCourt({
  nom,
  jour,
  type,
  libelle,
  defaut,
}: {
  nom: string
  jour: JourSemaine
  type: 'time' | 'number'
  libelle: string
  defaut: string | number | undefined
}) {
  const langue = useLangue()
  const retour = useRetour()
  useContext(PageContexte).libelles.set(nom, `${nomDuJour(jour, langue)}, ${libelle}`)
  const fautes = retour?.erreurs[nom] ?? []
  const id = `champ-${nom}`
  return (
    <div>
      <label className="block text-[0.9rem] text-gris" htmlFor={id}>
        {libelle}
      </label>
      <input
        id={id}
        name={nom}
        type={type}
        {...(type === 'number' ? { min: 0, max: 180 } : {})}
        className="saisie px-2"
        defaultValue={retour?.valeurs[nom]?.[0] ?? defaut ?? ''}
        {...(fautes.length > 0
          ? { 'aria-invalid': true as const, 'aria-describedby': `${id}-faute` }
          : {})}
      />
      {fautes.length > 0 && (
        <span className="faute" id={`${id}-faute`}>
          {fautes.join(' ')}
        </span>
      )}
    </div>
  )
}

/** The days that share one stretch, the most of them; and the rest, for the grid. */
function partager(semaine: Semaine): { pareils: Semaine; autres: Semaine } {
  const [groupe] = groupesDeJours(semaine)
    .filter(({ plages }) => plages.length === 1)
    .toSorted((x, y) => y.jours.length - x.jours.length)
  const jours = groupe?.jours ?? []
  const estPareil = ({ jour }: PlageDeTravail) => jours.includes(jour)
  return {
    pareils: semaine.filter(estPareil),
    autres: semaine.filter((une) => !estPareil(une)),
  }
}
