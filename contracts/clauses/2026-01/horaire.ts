import type { DonneesIndividuelle } from '../../convention-individuelle/2026-01/donnees.ts'
import { dureeDe, enumerer, heureDe, nombreEnLettres, nomDuJour } from '../../ecriture.ts'
import { tableauDesPlages } from '../../horaire.ts'
import type { Alinea, Clause, Contenu } from '../clause.ts'

const dureeDuTravail: Alinea<Pick<DonneesIndividuelle, 'horaire'>> = {
  fr: ({ d: { horaire: h } }) =>
    `La durée du travail est de ${dureeDe(minutes(h), 'fr')} par semaine.`,
  nl: ({ d: { horaire: h } }) => `De arbeidsduur bedraagt ${dureeDe(minutes(h), 'nl')} per week.`,
}

/** The hours, between an employer and a worker only: what the note and the contract say alike. */
export const heuresConvenues: readonly Alinea<Pick<DonneesIndividuelle, 'horaire'>>[] = [
  dureeDuTravail,
  {
    fr: ({ d }) => heuresEnFrancais(d.horaire, 'Le service le communique au travailleur'),
    nl: ({ d }) => heuresEnNeerlandais(d.horaire, 'De dienst deelt het mee aan de werknemer'),
  },
]

const limites: Alinea<unknown> = {
  fr: ({ ref }) =>
    `L’horaire respecte le règlement de travail du CPAS et la ${ref('temps_de_travail')}. Le travail de nuit, du dimanche ou d’un jour férié n’est permis que si ce règlement le prévoit et si l’horaire ci-dessus le mentionne.`,
  nl: ({ ref }) =>
    `Het uurrooster eerbiedigt het arbeidsreglement van het OCMW en de ${ref('temps_de_travail')}. Nacht-, zondags- of feestdagwerk is alleen toegestaan als dat reglement erin voorziet en als het bovenstaande uurrooster het vermeldt.`,
}

export const horaire: Clause = {
  cle: 'horaire',
  intitule: { fr: 'Régime de travail et horaire', nl: 'Arbeidsregeling en uurrooster' },
  individuelle: [
    dureeDuTravail,
    {
      fr: ({ d }) =>
        heuresEnFrancais(d.horaire, 'L’utilisateur le communique au travailleur et au CPAS'),
      nl: ({ d }) =>
        heuresEnNeerlandais(
          d.horaire,
          'De gebruiker deelt het mee aan de werknemer en aan het OCMW',
        ),
    },
    limites,
    {
      quand: { categories: ['PRIV', 'ASBL', 'SFS', 'IES', 'PART'] },
      fr: 'L’utilisateur respecte aussi les limites de la durée du travail qui valent pour son propre personnel. Entre deux règles, la plus protectrice s’applique.',
      nl: 'De gebruiker eerbiedigt ook de arbeidsduurgrenzen die voor zijn eigen personeel gelden. Van twee regels is de meest beschermende van toepassing.',
    },
    {
      fr: 'Toute modification durable de l’horaire est convenue par écrit avec le CPAS et le travailleur avant d’être appliquée.',
      nl: 'Elke blijvende wijziging van het uurrooster wordt schriftelijk afgesproken met het OCMW en de werknemer voordat ze wordt toegepast.',
    },
  ],
  interne: [...heuresConvenues, limites],
  sources: [
    'Abbet, sheet 7.8, minimum content: working-time regime, read 2026-11',
    'Law of 14 December 2000 (public sector); law of 16 March 1971 (private hosts)',
    'ADAS, sheet on art. 60, read 2026-11: the rules of the CPAS limit what the host may ask',
    'Law of 3 October 2022: notice of seven working days for variable schedules',
  ],
}

type Horaire = DonneesIndividuelle['horaire']

function minutes(horaire: Horaire): number {
  return Math.round(horaire.heures_par_semaine * 60)
}

function heuresEnFrancais(horaire: Horaire, annonce: string): Contenu {
  if (horaire.sorte === 'fixe')
    return {
      texte: 'Le travail est réparti comme suit. L’intervalle entre deux périodes est une pause.',
      tableau: tableauDesPlages(horaire.plages, 'fr'),
    }
  const { de, a, heures_min_par_jour: min, heures_max_par_jour: max } = horaire
  const jours = enumerer(
    horaire.jours.toSorted().map((jour) => nomDuJour(jour, 'fr')),
    'fr',
  )
  const bornes = `${dureeDe(Math.round(min * 60), 'fr')} au moins et ${dureeDe(Math.round(max * 60), 'fr')} au plus`
  return `L’horaire est variable. Il se place les jours suivants : ${jours}, entre ${heureDe(de, 'fr')} et ${heureDe(a, 'fr')}, à raison de ${bornes} par jour. ${annonce} par un écrit daté, au moins ${nombreEnLettres(horaire.preavis_jours_ouvrables, 'fr')} jours ouvrables à l’avance. Un changement plus tardif demande l’accord écrit du travailleur.`
}

function heuresEnNeerlandais(horaire: Horaire, annonce: string): Contenu {
  if (horaire.sorte === 'fixe')
    return {
      texte: 'Het werk is als volgt verdeeld. De tijd tussen twee periodes is pauze.',
      tableau: tableauDesPlages(horaire.plages, 'nl'),
    }
  const { de, a, heures_min_par_jour: min, heures_max_par_jour: max } = horaire
  const jours = enumerer(
    horaire.jours.toSorted().map((jour) => nomDuJour(jour, 'nl')),
    'nl',
  )
  const bornes = `minstens ${dureeDe(Math.round(min * 60), 'nl')} en hoogstens ${dureeDe(Math.round(max * 60), 'nl')}`
  return `Het uurrooster is variabel. Het valt op de volgende dagen: ${jours}, tussen ${heureDe(de, 'nl')} en ${heureDe(a, 'nl')}, met ${bornes} per dag. ${annonce} met een gedagtekend geschrift, minstens ${nombreEnLettres(horaire.preavis_jours_ouvrables, 'nl')} werkdagen vooraf. Voor een latere wijziging is het schriftelijke akkoord van de werknemer nodig.`
}
