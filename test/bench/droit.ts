import type { CasDeDroits, Evenement } from '#app/domain/droit/droit.ts'
import { calculerDroits } from '#app/domain/droit/regles.ts'
import { ajouterJours, ajouterMois, dateCivile } from '#app/domain/shared/date-civile.ts'

/** One figure and the bound it must respect. */
export interface Mesure {
  readonly nom: string
  readonly valeur: number
  readonly unite: string
  readonly borne: number
}

const TRAVAILLEURS = 5_000

/**
 * The rights of a whole region: workers in the middle of their contract, with earlier work, holidays,
 * sickness and a month whose sheet is missing, each with the date projected and every line explained.
 */
export function bench(): readonly Mesure[] {
  const cas = Array.from({ length: TRAVAILLEURS }, (_, rang) => travailleur(rang))
  for (const un of cas.slice(0, 500)) calculerDroits(un)
  const depart = process.cpuUsage()
  for (const un of cas) calculerDroits(un)
  const { user, system } = process.cpuUsage(depart)
  const triees = cas.map(dureeDe).toSorted((a, b) => a - b)
  return [
    {
      nom: `droits de ${TRAVAILLEURS} travailleurs`,
      valeur: arrondi((user + system) / 1e6),
      unite: 's CPU',
      borne: 5,
    },
    {
      nom: 'droits du travailleur le plus lent',
      valeur: arrondi(triees.at(-1) ?? 0),
      unite: 'ms',
      borne: 5,
    },
  ]
}

/** The best of three, so that what else the machine does is not measured. */
function dureeDe(un: CasDeDroits): number {
  return Math.min(
    ...Array.from({ length: 3 }, () => {
      const debut = performance.now()
      calculerDroits(un)
      return performance.now() - debut
    }),
  )
}

/** Different starts, absences and gaps, the same ones at every run. */
function travailleur(rang: number): CasDeDroits {
  const debut = ajouterJours(dateCivile('2026-01-05'), rang % 300)
  const demande = ajouterMois(debut, 9)
  const ancien = ajouterMois(debut, -24)
  const evenements: Evenement[] = Array.from({ length: 9 }, (_, mois) => {
    const jour = ajouterMois(debut, mois)
    return [
      { type: 'ferie_paye', du: ajouterJours(jour, 2), au: ajouterJours(jour, 2) },
      { type: 'vacances_payees', du: ajouterJours(jour, 7), au: ajouterJours(jour, 8) },
      { type: 'salaire_garanti', du: ajouterJours(jour, 14), au: ajouterJours(jour, 15) },
    ]
  }).flat()
  const absence = ajouterMois(debut, 3 + (rang % 4))
  evenements.push(
    rang % 3 === 0
      ? { type: 'maladie_mutuelle', du: absence, au: ajouterJours(absence, 29) }
      : { type: 'absence_injustifiee', du: absence, au: absence },
  )
  if (rang % 5 === 0)
    evenements.push({ type: 'inconnu', du: ajouterMois(debut, 7), au: ajouterMois(debut, 8) })
  return {
    id: String(rang),
    date_demande: demande,
    date_naissance: ajouterJours(dateCivile('1970-01-01'), rang * 2),
    occupations: [
      { type: 'temps_plein', du: ancien, au: ajouterMois(ancien, rang % 8) },
      rang % 4 === 0
        ? {
            type: 'temps_partiel',
            du: debut,
            au: ajouterJours(demande, -1),
            heures_semaine: 28.5,
            heures_reference: 38,
            salaire_minimum_atteint: true,
          }
        : { type: 'temps_plein', regime_jours: 5, du: debut, au: ajouterJours(demande, -1) },
    ],
    evenements,
    admission_anterieure: null,
  }
}

function arrondi(valeur: number): number {
  return Math.round(valeur * 100) / 100
}
