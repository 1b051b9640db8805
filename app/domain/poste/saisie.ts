import { z } from 'zod'
import { niveauxDeLangue, objectifs, permisPossibles } from '../candidat/candidat.ts'
import { exigences, metiers } from '../metier/metier.ts'
import {
  avec,
  caseCochee,
  entier,
  heureSaisie,
  identifiantSaisi,
  jourSaisi,
  ligne,
  lignes,
  nombre,
  versionVue,
} from '../shared/saisie.ts'
import { souhaitDiscriminatoire } from './discrimination.ts'
import { type PlageDeTravail, visibilites } from './poste.ts'
import { demandeUneRaison } from './regles.ts'
import { enOrdre, joursDeLaSemaine } from './semaine.ts'

/** A wish about who does the work is no task: the form does not take it. */
const sansSouhait = (texte: string) => souhaitDiscriminatoire(texte) === null
const refusDuSouhait = avec('discrimination')

const texteDePoste = (max: number) => ligne(max).refine(sansSouhait, refusDuSouhait)
const listeDeTaches = lignes(30, 200).refine((taches) => taches.every(sansSouhait), refusDuSouhait)

/** A level the tasks need; none is asked when it is left empty. */
const niveauDemande = z
  .enum(niveauxDeLangue)
  .optional()
  .transform((niveau) => {
    const rang = niveau === undefined ? 0 : niveauxDeLangue.indexOf(niveau)
    return rang === 0 ? null : rang
  })

const jourDeSemaine = entier(1, 7).pipe(z.literal([...joursDeLaSemaine]))
const pause = entier(0, 180).optional()

/** The grid has a row for every day: a row without hours is an empty one, half of one a mistake. */
const rangee = z
  .strictObject({
    jour: jourDeSemaine,
    de: heureSaisie.optional(),
    a: heureSaisie.optional(),
    pauseMinutes: pause,
  })
  .superRefine(({ de, a, pauseMinutes }, ctx) => {
    const faute = (champ: 'de' | 'a', message: 'requis' | 'fin_avant_debut') =>
      ctx.addIssue({ code: 'custom', message, path: [champ] })
    if (!de && (a || pauseMinutes)) faute('de', 'requis')
    if (!a && (de || pauseMinutes)) faute('a', 'requis')
    if (de && a && de >= a) faute('a', 'fin_avant_debut')
  })

const champs = {
  titre: texteDePoste(120),
  metier: z.enum(metiers.map(({ code }) => code)).optional(),
  siteId: identifiantSaisi.optional(),
  taches: listeDeTaches.default([]),
  tachesExclues: listeDeTaches.default([]),
  places: entier(1, 200),
  /** The same hours on several days, written once. */
  jours: z.array(jourDeSemaine).default([]),
  de: heureSaisie.optional(),
  a: heureSaisie.optional(),
  pauseMinutes: pause,
  /** Days with other hours, and second stretches. */
  semaine: z.array(rangee).max(28, avec('trop_grand')).default([]),
  horaireTexte: texteDePoste(300).optional(),
  heuresSemaine: nombre(1, 50).optional(),
  frOral: niveauDemande,
  nlOral: niveauDemande,
  langueRaison: texteDePoste(200).optional(),
  soutienLangue: caseCochee,
  permis: z.array(z.enum(permisPossibles)).default([]),
  exigences: z.array(z.enum(exigences)).default([]),
  chargeKg: entier(0, 60).optional(),
  deboutHeures: entier(0, 10).optional(),
  competences: z.array(ligne(80)).max(60).default([]),
  competencesApprises: z.array(ligne(80)).max(60).default([]),
  objectif: z.enum(objectifs),
  formation: caseCochee,
  tuteurId: identifiantSaisi.optional(),
  debutLe: jourSaisi.optional(),
  dureeMois: entier(1, 60).optional(),
  visibilite: z.enum(visibilites),
  /** The centres it is shown to when the visibility is «choisis». */
  centres: z.array(identifiantSaisi).default([]),
}

interface ASaisir {
  readonly jours: readonly PlageDeTravail['jour'][]
  readonly de?: string | undefined
  readonly a?: string | undefined
  readonly pauseMinutes?: number | undefined
  readonly frOral: number | null
  readonly nlOral: number | null
  readonly langueRaison?: string | undefined
  readonly visibilite: (typeof visibilites)[number]
  readonly centres: readonly string[]
}

/** What one field asks of another. */
function coherente(saisie: ASaisir, ctx: z.RefinementCtx): void {
  const faute = (champ: keyof ASaisir, message: 'requis' | 'fin_avant_debut') =>
    ctx.addIssue({ code: 'custom', message, path: [champ] })
  const { jours, de, a } = saisie
  if (jours.length > 0 && !de) faute('de', 'requis')
  if (jours.length > 0 && !a) faute('a', 'requis')
  if (jours.length === 0 && (de || a)) faute('jours', 'requis')
  if (de && a && de >= a) faute('a', 'fin_avant_debut')
  if (demandeUneRaison(saisie) && !saisie.langueRaison) faute('langueRaison', 'requis')
  if (saisie.visibilite === 'choisis' && saisie.centres.length === 0) faute('centres', 'requis')
}

type Rangee = z.output<typeof rangee>

/** One week out of the two ways of writing it. */
function enUneSemaine<
  S extends Pick<ASaisir, 'jours' | 'de' | 'a' | 'pauseMinutes'> & { semaine: readonly Rangee[] },
>({ jours, de, a, pauseMinutes, semaine, ...reste }: S) {
  const pareils = jours.map((jour) => ({ jour, de, a, pauseMinutes }))
  const plages = [...pareils, ...semaine].flatMap((une) =>
    une.de && une.a
      ? [{ jour: une.jour, de: une.de, a: une.a, pauseMinutes: une.pauseMinutes ?? 0 }]
      : [],
  )
  return { ...reste, semaine: enOrdre(plages) }
}

export const saisieDePoste = z
  .strictObject({ ...champs, hoteId: identifiantSaisi })
  .superRefine(coherente)
  .transform(enUneSemaine)
export type SaisieDePoste = z.output<typeof saisieDePoste>

export const saisieDeModificationDePoste = z
  .strictObject({ ...champs, version: versionVue })
  .superRefine(coherente)
  .transform(enUneSemaine)
export type SaisieDeModificationDePoste = z.output<typeof saisieDeModificationDePoste>

/** An act on a post as it was seen. */
export const saisieDActeDePoste = z.strictObject({ version: versionVue })
