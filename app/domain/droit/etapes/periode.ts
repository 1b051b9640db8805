import { ajouterMois } from '#app/domain/shared/date-civile.ts'
import { routesOuvertes } from '../admission.ts'
import { dateDe, jourDe } from '../calendrier.ts'
import { lireEvenements } from '../etats.ts'
import { debutDuNouveauRegime, type Loi, loiA } from '../loi.ts'
import { classeNommee } from '../noms.ts'
import { motifsUtiles, periodeDeReference } from '../periode.ts'
import { absence, loiDeLEntree } from './carriere.ts'
import {
  a,
  date,
  dateOu,
  type Entree,
  liste,
  nombre,
  nombreOu,
  refuser,
  type Sortie,
  texte,
  texteOu,
} from './champs.ts'

/** The rules that the application date selects. */
export function choisirRegime(entree: Entree): Sortie {
  return { regime: loiA(date(entree, 'application_date')).regime === 'ancien' ? 'old' : 'new' }
}

/** So many months before the application, and so many days more. */
export function periode(entree: Entree): Sortie {
  const demande = date(entree, 'application_date')
  const loi = loiDeLEntree(entree)
  const mois = moisDe(entree, loi)
  const ajoutes = nombreOu(entree, 'extension_calendar_days', null) ?? prolongation(entree, loi)
  return {
    months: mois,
    extension_calendar_days: ajoutes,
    start: dateDe(jourDe(ajouterMois(demande, -mois)) - ajoutes),
    end: dateDe(jourDe(demande) - 1),
  }
}

/** The days that events add to the period, and the period when the application is known. */
export function joursDeProlongation(entree: Entree): Sortie {
  if (!a(entree, 'events') && !a(entree, 'application_date')) return refuser('events')
  const loi = loiDeLEntree(entree)
  const jours = prolongation(entree, loi)
  const demande = dateOu(entree, 'application_date', null)
  const connues = liste(entree, 'events').map((un) => texte(un, 'type'))
  const classes = connues.map((type) => classeNommee(type, demande ?? debutDuNouveauRegime))
  return {
    extension_calendar_days: jours,
    ...(classes.includes('profession_non_assujettie') && {
      extension_years_cap: loi.profession.anneesMaximum,
    }),
    unknown_types: connues.filter((_, rang) => classes[rang] === null),
    ...(demande && periode({ ...entree, extension_calendar_days: jours })),
  }
}

function moisDe(entree: Entree, loi: Loi): number {
  const statut = texteOu(entree, 'status', '')
  const volontaire = statut === 'temps_partiel_volontaire' || statut === 'voluntary_part_time'
  const age = nombreOu(entree, 'age', 0)
  const base =
    nombreOu(entree, 'months', null) ??
    nombreOu(entree, 'base_months', null) ??
    routesOuvertes(loi.routes, age)[0]?.mois ??
    0
  // `months` is final; `base_months` is the bracket's, to which the status may add.
  return a(entree, 'months') ? base : base + (volontaire ? loi.moisVolontaire : 0)
}

function prolongation(entree: Entree, loi: Loi): number {
  const evenements = liste(entree, 'events')
  const sansDates = evenements.filter((un) => !a(un, 'from'))
  const { motifs } = lireEvenements(
    evenements.filter((un) => a(un, 'from')).flatMap((un) => absence(un, [])),
    loi,
  )
  const demande = dateOu(entree, 'application_date', null)
  const dates = demande
    ? periodeDeReference(jourDe(demande), moisDe(entree, loi), motifs, loi, 'sure')
        .joursProlongation
    : motifsUtiles(motifs, Number.POSITIVE_INFINITY, loi, 'sure').reduce(
        (total, { du, au }) => total + au - du + 1,
        0,
      )
  return sansDates.reduce((total, un) => total + joursSansDates(un, loi), dates)
}

/** An event of which only the length is known. */
function joursSansDates(un: Entree, loi: Loi): number {
  const classe = classeNommee(texte(un, 'type'), debutDuNouveauRegime)
  if (classe === null || loi.effet(classe).prolonge !== 'oui') return 0
  const jours = nombre(un, 'calendar_days')
  const moisEnJours = 365.25 / 12
  const { moisMinimum, anneesMaximum } = loi.profession
  if (classe !== 'profession_non_assujettie') return jours
  return jours < Math.floor(moisMinimum * moisEnJours)
    ? 0
    : Math.min(jours, Math.floor(anneesMaximum * 12 * moisEnJours))
}
