import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { fort, type Tableau } from './blocs.ts'
import type { DonneesIndividuelle } from './convention-individuelle/2026-01/donnees.ts'
import { dureeDe, heureDe, nomDuJour } from './ecriture.ts'

type Horaire = DonneesIndividuelle['horaire']
type Plage = Extract<Horaire, { sorte: 'fixe' }>['plages'][number]

/** One row a working day: its periods and its hours. */
export function tableauDesPlages(
  plages: readonly Plage[],
  langue: Langue,
): Pick<Tableau, 'colonnes' | 'lignes'> {
  const ordonnees = ordonner(plages)
  const jours = [...new Set(ordonnees.map(({ jour }) => jour))]
  const mots = MOTS[langue]
  const lignes = jours.map((jour) => {
    const siennes = ordonnees.filter((plage) => plage.jour === jour)
    return [
      majuscule(nomDuJour(jour, langue)),
      siennes.map(({ de, a }) => `${heureDe(de, langue)} – ${heureDe(a, langue)}`).join(', '),
      dureeDe(minutesDe(siennes), langue),
    ]
  })
  return {
    colonnes: [
      { intitule: mots.jour, part: 2 },
      { intitule: mots.heures, part: 5 },
      { intitule: mots.duree, part: 2, alignement: 'fin' },
    ],
    lignes: [...lignes, [mots.total, '', [fort(dureeDe(minutesDe(plages), langue))]]],
  }
}

/**
 * Refuses a fixed week whose periods overlap, end before they begin, or do not add up to the weekly
 * hours that the convention states (`contrat/horaire_incoherent`).
 */
export function verifierHoraire(horaire: Horaire): void {
  if (horaire.sorte === 'variable') {
    if (horaire.de >= horaire.a) throw incoherent(horaire, 0)
    return
  }
  const plages = ordonner(horaire.plages)
  const fautive = plages.some((plage, i) => {
    const suivante = plages[i + 1]
    return plage.de >= plage.a || (suivante?.jour === plage.jour && suivante.de < plage.a)
  })
  const total = minutesDe(plages)
  if (fautive || Math.abs(total - horaire.heures_par_semaine * 60) > 1)
    throw incoherent(horaire, total)
}

const MOTS = {
  fr: { jour: 'Jour', heures: 'Heures de travail', duree: 'Durée', total: 'Total' },
  nl: { jour: 'Dag', heures: 'Werkuren', duree: 'Duur', total: 'Totaal' },
} satisfies Record<Langue, unknown>

function incoherent({ heures_par_semaine }: Horaire, minutes: number) {
  return new ErreurMetier('contrat/horaire_incoherent', {
    heures: heures_par_semaine,
    somme: Math.round((minutes / 60) * 100) / 100,
  })
}

function ordonner(plages: readonly Plage[]): Plage[] {
  return plages.toSorted((a, b) => a.jour - b.jour || (a.de < b.de ? -1 : 1))
}

function minutesDe(plages: readonly Plage[]): number {
  return plages.reduce((somme, { de, a }) => somme + rang(a) - rang(de), 0)
}

function majuscule(mot: string): string {
  return mot.slice(0, 1).toUpperCase() + mot.slice(1)
}

function rang(heure: string): number {
  return Number(heure.slice(0, 2)) * 60 + Number(heure.slice(3, 5))
}
