import { type DateCivile, dernierJour, premierJour } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { joursDe } from '#app/domain/shared/periode.ts'
import { type Bloc, type DocumentARendre, fort, type Texte } from '../../blocs.ts'
import { dureeDe, jourDeLaSemaine, jourEnLettres, moisEnLettres } from '../../ecriture.ts'
import type { DonneesFeuille } from './donnees.ts'

export const MODELE = 'feuille-de-prestations/2026-01'

type Jour = DonneesFeuille['jours'][number]

/**
 * The sheet of one month, filled in or to be filled in by hand: one page, signed by the host and the
 * worker. Refuses a day of another month and a day given twice (`contrat/jours_incoherents`).
 */
export function composer(d: DonneesFeuille, langue: Langue): DocumentARendre {
  const mots = MOTS[langue]
  return {
    langue,
    titre: `${mots.titre} — ${d.numero}`,
    emetteur: d.cpas.nom,
    numero: d.numero,
    modele: MODELE,
    etablieLe: d.etablie_le,
    versions: [{ langue, blocs: blocsDe(d, parDate(d), langue) }],
  }
}

function parDate({ jours, mois }: DonneesFeuille): ReadonlyMap<DateCivile, Jour> {
  const table = new Map(jours.map((un) => [un.date, un]))
  const etrangers = jours.filter(({ date }) => date.slice(0, 7) !== mois).map(({ date }) => date)
  if (etrangers.length > 0 || table.size !== jours.length)
    throw new ErreurMetier('contrat/jours_incoherents', { mois, jours: etrangers })
  return table
}

function blocsDe(d: DonneesFeuille, jours: ReadonlyMap<DateCivile, Jour>, langue: Langue): Bloc[] {
  const mots = MOTS[langue]
  return [
    { sorte: 'titre', texte: `${mots.titre} · ${moisEnLettres(d.mois, langue)}` },
    {
      sorte: 'fiche',
      lignes: [
        {
          intitule: mots.travailleur,
          valeur: `${d.travailleur.prenom} ${d.travailleur.nom} (${d.travailleur.reference})`,
        },
        { intitule: mots.utilisateur, valeur: `${d.hote.nom} · ${d.fonction}` },
      ],
    },
    tableauDuMois(d, jours, langue),
    {
      sorte: 'paragraphe',
      texte: [
        mots.aRendre,
        fort(jourEnLettres(d.a_rendre_le, langue)),
        ` (${d.cpas.agent.nom}, ${d.cpas.agent.telephone}). ${mots.motif}`,
      ],
    },
    signatures(d, langue),
  ]
}

function tableauDuMois(
  d: DonneesFeuille,
  jours: ReadonlyMap<DateCivile, Jour>,
  langue: Langue,
): Bloc {
  const mots = MOTS[langue]
  return {
    sorte: 'tableau',
    serre: true,
    enTeteDeLigne: true,
    colonnes: [
      { intitule: mots.jour, part: 3 },
      { intitule: mots.prevu, part: 2, alignement: 'fin' },
      { intitule: mots.preste, part: 2, alignement: 'fin' },
      { intitule: mots.situation, part: 5 },
    ],
    lignes: [
      ...joursDe({ du: premierJour(d.mois), au: dernierJour(d.mois) }).map((date) =>
        ligne(date, jours.get(date), langue),
      ),
      total(d, langue),
    ],
  }
}

function ligne(date: DateCivile, jour: Jour | undefined, langue: Langue): Texte[] {
  const nom = `${Number(date.slice(8, 10))} ${jourDeLaSemaine(date, langue)}`
  if (!jour) return [nom, '–', '–', MOTS[langue].libre]
  const { minutes_prevues: prevues, minutes_prestees: prestees, situation } = jour
  return [
    nom,
    dureeDe(prevues, langue),
    prestees === null ? '' : dureeDe(prestees, langue),
    situation === null ? '' : MOTS[langue].situations[situation],
  ]
}

function total({ jours }: DonneesFeuille, langue: Langue): Texte[] {
  const prevues = jours.reduce((somme, un) => somme + un.minutes_prevues, 0)
  const connues = jours.every(({ minutes_prestees: prestees }) => prestees !== null)
  const prestees = jours.reduce((somme, un) => somme + (un.minutes_prestees ?? 0), 0)
  return [
    MOTS[langue].total,
    [fort(dureeDe(prevues, langue))],
    connues ? [fort(dureeDe(prestees, langue))] : '',
    '',
  ]
}

function signatures({ hote, travailleur }: DonneesFeuille, langue: Langue): Bloc {
  const mots = MOTS[langue]
  return {
    sorte: 'signatures',
    cases: [
      {
        partie: 'hote',
        rang: 0,
        role: mots.pourHote,
        lignes: [hote.signataire],
        mention: mots.date,
      },
      {
        partie: 'travailleur',
        rang: 0,
        role: mots.leTravailleur,
        lignes: [`${travailleur.prenom} ${travailleur.nom}`],
        mention: mots.date,
      },
    ],
  }
}

const MOTS = {
  fr: {
    titre: 'Feuille de prestations',
    travailleur: 'Travailleur',
    utilisateur: 'Utilisateur et fonction',
    aRendre: 'À rendre au CPAS pour le ',
    jour: 'Jour',
    prevu: 'Prévu',
    preste: 'Presté',
    situation: 'Situation',
    total: 'Total',
    libre: 'jour non prévu',
    situations: {
      travail: 'travail',
      formation: 'formation',
      jour_ferie: 'jour férié',
      fermeture: 'fermeture de l’utilisateur',
      absence_annoncee: 'absence annoncée',
      absence_non_annoncee: 'absence non annoncée',
    },
    motif:
      'N’indiquez jamais le motif d’une absence : le travailleur le donne au CPAS seul. S’il n’est pas d’accord, il le signale au CPAS avant de signer.',
    pourHote: 'Pour l’utilisateur',
    leTravailleur: 'Le travailleur',
    date: 'Date et signature',
  },
  nl: {
    titre: 'Prestatieblad',
    travailleur: 'Werknemer',
    utilisateur: 'Gebruiker en functie',
    aRendre: 'In te dienen bij het OCMW uiterlijk op ',
    jour: 'Dag',
    prevu: 'Voorzien',
    preste: 'Gewerkt',
    situation: 'Toestand',
    total: 'Totaal',
    libre: 'niet-ingeroosterde dag',
    situations: {
      travail: 'werk',
      formation: 'opleiding',
      jour_ferie: 'feestdag',
      fermeture: 'sluiting van de gebruiker',
      absence_annoncee: 'aangekondigde afwezigheid',
      absence_non_annoncee: 'niet-aangekondigde afwezigheid',
    },
    motif:
      'Vermeld nooit de reden van een afwezigheid: de werknemer geeft die alleen aan het OCMW. Gaat hij niet akkoord, dan meldt hij dat aan het OCMW voordat hij tekent.',
    pourHote: 'Voor de gebruiker',
    leTravailleur: 'De werknemer',
    date: 'Datum en handtekening',
  },
} satisfies Record<Langue, unknown>
