import type { PlageDeTravail, Semaine } from '../poste/poste.ts'
import { type Bareme, enVigueur } from '../shared/bareme.ts'
import { type DateCivile, dateCivile, type JourSemaine } from '../shared/date-civile.ts'

/**
 * What the law and the règlement de travail of the CPAS allow; the stricter of the private and the
 * public rule, since the host answers for the first and the CPAS for the second.
 */
export const limitesDeTemps: Bareme<{
  readonly jourAvertit: number
  readonly jourBloque: number
  readonly semaineBloque: number
  readonly reposQuotidien: number
  readonly reposHebdomadaire: number
  readonly pauseApres: number
  readonly pauseMinimum: number
  readonly prestationMinimum: number
}> = {
  intitule: { fr: 'Limites du temps de travail', nl: 'Grenzen van de arbeidstijd' },
  valeurs: [
    {
      des: dateCivile('2001-01-01'),
      valeur: {
        jourAvertit: 9 * 60,
        jourBloque: 11 * 60,
        semaineBloque: 50 * 60,
        reposQuotidien: 11 * 60,
        reposHebdomadaire: 35 * 60,
        pauseApres: 6 * 60,
        pauseMinimum: 30,
        prestationMinimum: 3 * 60,
      },
      source: 'Law of 16 March 1971 on work; law of 14 December 2000 (public sector)',
    },
  ],
}

/** Working days before a change of variable hours: law of 8 April 1965, art. 11bis/1 (labour deal). */
export const preavisDHoraire: Bareme<number> = {
  intitule: {
    fr: 'Préavis d’un changement d’horaire',
    nl: 'Aankondiging van een uurroosterwijziging',
  },
  valeurs: [
    { des: dateCivile('1990-01-01'), valeur: 5, source: 'Law of 22 December 1989, art. 159' },
    {
      des: dateCivile('2022-11-20'),
      valeur: 7,
      source: 'Law of 3 October 2022, labour deal, chapter 2',
    },
  ],
}

export const codesDeFaute = [
  'plage_inversee',
  'pause_trop_longue',
  'chevauchement',
  'jour_trop_long',
  'semaine_trop_longue',
  'repos_quotidien',
  'repos_hebdomadaire',
  'pause_manquante',
  'longue_journee',
  'prestation_courte',
  'nuit',
  'dimanche',
  'heures_differentes',
] as const
export type CodeDeFaute = (typeof codesDeFaute)[number]

const bloquantes: readonly CodeDeFaute[] = [
  'plage_inversee',
  'pause_trop_longue',
  'chevauchement',
  'jour_trop_long',
  'semaine_trop_longue',
  'repos_quotidien',
  'repos_hebdomadaire',
  'pause_manquante',
]

/** One thing wrong with a week, or worth a second look; day 0 is the week as a whole. */
export interface FauteDHoraire {
  readonly code: CodeDeFaute
  readonly jour: JourSemaine | 0
  readonly bloque: boolean
  /** Minutes that the sentence names. */
  readonly minutes: number
}

/** Paid minutes of a stretch: from start to end, without its break. */
export function minutesDe({ de, a, pauseMinutes }: PlageDeTravail): number {
  return enMinutes(a) - enMinutes(de) - pauseMinutes
}

export function minutesDuJour(semaine: Semaine, jour: JourSemaine): number {
  return semaine
    .filter((plage) => plage.jour === jour)
    .reduce((somme, plage) => somme + minutesDe(plage), 0)
}

export function minutesDeLaSemaine(semaine: Semaine): number {
  return semaine.reduce((somme, plage) => somme + minutesDe(plage), 0)
}

/** Everything wrong with a week, each mistake with its day; nothing when it may hold. */
export function fautesDeSemaine(
  semaine: Semaine,
  heuresConvenues: number,
  jourDuFait: DateCivile,
): FauteDHoraire[] {
  const limites = enVigueur(limitesDeTemps, jourDuFait).valeur
  const fautes: FauteDHoraire[] = []
  const noter = (code: CodeDeFaute, jour: JourSemaine | 0, minutes: number) =>
    fautes.push({ code, jour, bloque: bloquantes.includes(code), minutes })

  for (const plage of semaine) {
    if (enMinutes(plage.a) <= enMinutes(plage.de)) noter('plage_inversee', plage.jour, 0)
    else if (minutesDe(plage) <= 0) noter('pause_trop_longue', plage.jour, plage.pauseMinutes)
  }
  if (fautes.length > 0) return fautes

  for (const jour of jours) {
    const plages = plagesDu(semaine, jour)
    if (plages.length === 0) continue
    const total = minutesDuJour(semaine, jour)
    if (
      plages.some(
        (une, rang) => rang > 0 && enMinutes(une.de) < enMinutes(plages[rang - 1]?.a ?? ''),
      )
    )
      noter('chevauchement', jour, 0)
    if (total > limites.jourBloque) noter('jour_trop_long', jour, total)
    else if (total > limites.jourAvertit) noter('longue_journee', jour, total)
    if (total > limites.pauseApres && pauseDe(plages) < limites.pauseMinimum)
      noter('pause_manquante', jour, pauseDe(plages))
    if (total < limites.prestationMinimum) noter('prestation_courte', jour, total)
    if (plages.some(({ de, a }) => enMinutes(de) < 6 * 60 || enMinutes(a) > 20 * 60))
      noter('nuit', jour, 0)
    if (jour === 7) noter('dimanche', jour, 0)
  }
  const enTout = minutesDeLaSemaine(semaine)
  if (enTout > limites.semaineBloque) noter('semaine_trop_longue', 0, enTout)
  const repos = reposDe(semaine)
  for (const { apres, minutes } of repos)
    if (minutes < limites.reposQuotidien) noter('repos_quotidien', apres, minutes)
  const plusLong = Math.max(0, ...repos.map(({ minutes }) => minutes))
  if (semaine.length > 0 && plusLong < limites.reposHebdomadaire)
    noter('repos_hebdomadaire', 0, plusLong)
  if (Math.abs(enTout - heuresConvenues * 60) > 1) noter('heures_differentes', 0, enTout)
  return fautes
}

/** Monday to Sunday. */
export const jours: readonly JourSemaine[] = [1, 2, 3, 4, 5, 6, 7]

/** The stretches of a day, by their start. */
export function plagesDu(semaine: Semaine, jour: JourSemaine): PlageDeTravail[] {
  return semaine.filter((plage) => plage.jour === jour).toSorted((a, b) => (a.de < b.de ? -1 : 1))
}

/** The breaks of a day: inside its stretches and between them. */
function pauseDe(plages: readonly PlageDeTravail[]): number {
  const entre = plages.reduce(
    (somme, plage, rang) =>
      rang === 0
        ? somme
        : somme + Math.max(0, enMinutes(plage.de) - enMinutes(plages[rang - 1]?.a ?? plage.de)),
    0,
  )
  return entre + plages.reduce((somme, { pauseMinutes }) => somme + pauseMinutes, 0)
}

/** The rests between one working day and the next, the week going round. */
function reposDe(semaine: Semaine): { apres: JourSemaine; minutes: number }[] {
  const journees = jours.flatMap((jour) => {
    const plages = plagesDu(semaine, jour)
    const derniere = plages.at(-1)
    const premiere = plages[0]
    if (!premiere || !derniere) return []
    const decalage = (jour - 1) * 1440
    return [
      { jour, debut: decalage + enMinutes(premiere.de), fin: decalage + enMinutes(derniere.a) },
    ]
  })
  return journees.map(({ jour, fin }, rang) => {
    const suivante = journees[rang + 1]
    const premiere = journees[0]
    const debut = suivante ? suivante.debut : (premiere?.debut ?? 0) + 7 * 1440
    return { apres: jour, minutes: debut - fin }
  })
}

/** HH:MM as minutes since midnight. */
export function enMinutes(heure: string): number {
  const [h = 0, m = 0] = heure.split(':').map(Number)
  return h * 60 + m
}
