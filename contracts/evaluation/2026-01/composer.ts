import type { Langue } from '#app/domain/shared/langue.ts'
import type { Bloc, DocumentARendre } from '../../blocs.ts'
import { ficheDuDossier, lignesAEcrire, papier, signent } from '../../dossier.ts'
import { jourEnLettres } from '../../ecriture.ts'
import { verifierPeriode } from '../../periode.ts'
import type { DonneesEvaluation } from './donnees.ts'

export const MODELE = 'evaluation/2026-01'

/**
 * The grid of one meeting of the three: the work, what is learned, the place of work itself. Refuses a
 * meeting before the start (`contrat/periode_incoherente`).
 */
export function composer(d: DonneesEvaluation, langue: Langue): DocumentARendre {
  verifierPeriode(d.periode.debut_le, d.prevue_le)
  const mots = MOTS[langue]
  const fin = d.hote.categorie === 'INT' ? mots.service : mots.lieu
  return papier(d, langue, {
    modele: MODELE,
    titre: mots.titre(d.rang),
    blocs: [
      ficheDuDossier(d, langue, [
        { intitule: mots.tuteur, valeur: `${d.tuteur.nom}, ${d.tuteur.fonction}` },
        { intitule: mots.prevue, valeur: jourEnLettres(d.prevue_le, langue) },
      ]),
      { sorte: 'paragraphe', texte: mots.mode },
      grille(mots.travail, [...mots.savoirEtre], langue),
      grille(mots.taches, d.taches, langue),
      grille(mots.competences, d.competences, langue),
      grille(fin, [...mots.duLieu, ...(d.formation ? [mots.formation] : [])], langue),
      { sorte: 'intertitre', texte: mots.actions },
      { sorte: 'liste', elements: d.actions },
      lignesAEcrire(langue, [...mots.questions[d.objectif], mots.mot, mots.decisions]),
      { sorte: 'note', texte: mots.droit },
      signent(d, langue, { tuteur: d.tuteur, qui: ['agent', 'hote', 'travailleur'] }),
    ],
  })
}

function grille(legende: string, lignes: readonly string[], langue: Langue): Bloc {
  const mots = MOTS[langue]
  return {
    sorte: 'tableau',
    legende,
    enTeteDeLigne: true,
    colonnes: [
      { intitule: mots.quoi, part: 6 },
      { intitule: mots.acquis, part: 1.5 },
      { intitule: mots.enCours, part: 1.5 },
      { intitule: mots.aVoir, part: 1.5 },
      { intitule: mots.exemple, part: 4 },
    ],
    lignes: lignes.map((une) => [une, '', '', '', '']),
  }
}

const MOTS = {
  fr: {
    titre: (rang: number) => `Évaluation n° ${rang}`,
    tuteur: 'Tuteur',
    prevue: 'Rencontre prévue le',
    mode: 'Le travailleur et le tuteur cochent d’abord chacun pour soi, puis les trois en parlent. On juge le travail, jamais la personne.',
    quoi: 'Quoi',
    acquis: 'Acquis',
    enCours: 'En cours',
    aVoir: 'À voir',
    exemple: 'Exemple vu',
    travail: 'Au travail',
    savoirEtre: [
      'arriver à l’heure et prévenir en cas d’absence',
      'comprendre et suivre une consigne',
      'demander de l’aide quand il faut',
      'travailler avec les autres',
      'respecter la sécurité',
    ],
    taches: 'Les tâches',
    competences: 'Les compétences visées',
    lieu: 'Le lieu de travail',
    service: 'Le service',
    duLieu: [
      'le tuteur est disponible le temps prévu',
      'les tâches sont celles qui sont convenues',
      'ce qui devait être appris est montré',
    ],
    formation: 'le temps de formation est laissé libre',
    actions: 'Actions convenues',
    questions: {
      ouverture_droits: ['Où en est le compte des jours, et qu’est-ce qui le ferait reculer'],
      experience: ['Ce qui peut être validé, et par quelle voie'],
      emploi_durable: ['Ce qui manque encore pour un engagement, ici ou ailleurs'],
    },
    mot: 'Le mot du travailleur',
    decisions: 'Ce que nous décidons, qui le fait, pour quand',
    droit:
      'Le travailleur reçoit une copie et peut y faire noter ses remarques. Signer veut dire avoir lu, pas être d’accord avec tout.',
  },
  nl: {
    titre: (rang: number) => `Evaluatie nr. ${rang}`,
    tuteur: 'Mentor',
    prevue: 'Ontmoeting voorzien op',
    mode: 'Werknemer en mentor kruisen eerst elk voor zich aan, daarna spreken de drie erover. Het werk wordt beoordeeld, nooit de persoon.',
    quoi: 'Wat',
    acquis: 'Verworven',
    enCours: 'Bezig',
    aVoir: 'Te zien',
    exemple: 'Gezien voorbeeld',
    travail: 'Op het werk',
    savoirEtre: [
      'op tijd komen en afwezigheid melden',
      'een opdracht begrijpen en volgen',
      'hulp vragen als het nodig is',
      'samenwerken met anderen',
      'de veiligheid in acht nemen',
    ],
    taches: 'De taken',
    competences: 'De beoogde competenties',
    lieu: 'De werkplek',
    service: 'De dienst',
    duLieu: [
      'de mentor is de voorziene tijd beschikbaar',
      'de taken zijn wat is afgesproken',
      'wat geleerd moest worden, is getoond',
    ],
    formation: 'de tijd voor opleiding blijft vrij',
    actions: 'Afgesproken acties',
    questions: {
      ouverture_droits: ['Hoeveel dagen zijn geteld, en wat zou dat opschuiven'],
      experience: ['Wat erkend kan worden, en langs welke weg'],
      emploi_durable: ['Wat nog ontbreekt voor een aanwerving, hier of elders'],
    },
    mot: 'Het woord van de werknemer',
    decisions: 'Wat we beslissen, wie het doet, tegen wanneer',
    droit:
      'De werknemer krijgt een kopie en mag zijn opmerkingen laten noteren. Tekenen betekent gelezen hebben, niet met alles akkoord gaan.',
  },
} satisfies Record<Langue, unknown>
