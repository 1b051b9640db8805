import type { Langue } from '#app/domain/shared/langue.ts'
import type { DocumentARendre } from '../../blocs.ts'
import { type Condition, vaut } from '../../clauses/clause.ts'
import { ficheDuDossier, lignesAEcrire, papier, profilDe, signent } from '../../dossier.ts'
import type { DonneesPointsDAttention } from './donnees.ts'

export const MODELE = 'points-d-attention/2026-01'

/**
 * What each of the three looks at, each in their own column: filled in apart, compared together. The
 * worker's words stand beside the others', not below them.
 */
export function composer(d: DonneesPointsDAttention, langue: Langue): DocumentARendre {
  const mots = MOTS[langue]
  const profil = profilDe(d)
  return papier(d, langue, {
    modele: MODELE,
    titre: mots.titre,
    blocs: [
      { sorte: 'paragraphe', texte: mots.mode },
      ficheDuDossier(d, langue, [
        { intitule: mots.tuteur, valeur: `${d.tuteur.nom}, ${d.tuteur.fonction}` },
      ]),
      {
        sorte: 'tableau',
        legende: mots.echelle,
        enTeteDeLigne: true,
        colonnes: [
          { intitule: mots.point, part: 6 },
          { intitule: mots.travailleur, part: 2 },
          { intitule: mots.lieu, part: 2 },
          { intitule: mots.cpas, part: 2 },
        ],
        lignes: points
          .filter(({ quand }) => vaut(quand, profil))
          .map(({ fr, nl }) => [langue === 'fr' ? fr : nl, '', '', '']),
      },
      lignesAEcrire(langue, mots.suites),
      { sorte: 'note', texte: mots.prive },
      signent(d, langue, { tuteur: d.tuteur, qui: ['agent', 'hote', 'travailleur'] }),
    ],
  })
}

interface Point {
  readonly quand?: Condition
  readonly fr: string
  readonly nl: string
}

const points: readonly Point[] = [
  { fr: 'L’accueil et les explications du début', nl: 'Het onthaal en de uitleg bij het begin' },
  { fr: 'Les tâches correspondent à ce qui est convenu', nl: 'De taken zijn wat is afgesproken' },
  {
    fr: 'L’horaire et les trajets sont tenables',
    nl: 'Uurrooster en verplaatsingen zijn haalbaar',
  },
  { fr: 'Le tuteur a le temps prévu', nl: 'De mentor heeft de voorziene tijd' },
  {
    fr: 'Les consignes sont comprises (langue, écrit)',
    nl: 'Opdrachten worden begrepen (taal, lezen)',
  },
  { fr: 'La présence et les absences annoncées', nl: 'Aanwezigheid en gemelde afwezigheden' },
  { fr: 'L’ambiance, le respect dans les deux sens', nl: 'Sfeer en wederzijds respect' },
  { fr: 'La sécurité et les équipements', nl: 'Veiligheid en uitrusting' },
  {
    fr: 'Chacun sait qui appeler en cas de difficulté',
    nl: 'Iedereen weet wie hij bij problemen belt',
  },
  {
    quand: { objectifs: ['ouverture_droits'] },
    fr: 'Le compte des jours est connu du travailleur',
    nl: 'De werknemer kent de stand van zijn dagen',
  },
  {
    quand: { objectifs: ['experience'] },
    fr: 'Ce qui est appris correspond au plan d’apprentissage',
    nl: 'Wat wordt geleerd, volgt het leerplan',
  },
  {
    quand: { objectifs: ['emploi_durable'] },
    fr: 'Ce qui manque encore pour un engagement est dit',
    nl: 'Wat voor een aanwerving nog ontbreekt, is gezegd',
  },
  {
    quand: { formation: true },
    fr: 'La formation se suit et sert au travail',
    nl: 'De opleiding loopt en dient voor het werk',
  },
  {
    quand: { categories: ['IES'] },
    fr: 'L’encadrement de l’entreprise d’insertion est assuré',
    nl: 'De omkadering van het inschakelingsbedrijf is verzekerd',
  },
  {
    quand: { categories: ['PRIV'] },
    fr: 'Le travailleur ne remplace aucun membre du personnel',
    nl: 'De werknemer vervangt geen personeelslid',
  },
  {
    quand: { categories: ['HOP'] },
    fr: 'Les gestes réservés aux soignants restent aux soignants',
    nl: 'Wat zorgverleners toekomt, blijft bij zorgverleners',
  },
  {
    quand: { categories: ['INT'] },
    fr: 'Le secret sur le dossier est gardé entre services',
    nl: 'Het geheim van het dossier blijft bewaard tussen diensten',
  },
  {
    quand: { regions: ['flandre'] },
    fr: 'Le trajet et la suite après l’emploi sont préparés',
    nl: 'Het traject en de nazorg worden voorbereid',
  },
]

const MOTS = {
  fr: {
    titre: 'Points d’attention',
    mode: 'Chacun remplit sa colonne seul, puis les trois comparent. Un écart n’est pas une faute : c’est de quoi parler.',
    tuteur: 'Tuteur',
    echelle: 'Dans chaque case : + va bien, ~ à suivre, – à changer maintenant',
    point: 'Point',
    travailleur: 'Travailleur',
    lieu: 'Lieu de travail',
    cpas: 'CPAS',
    suites: ['Ce que nous changeons', 'Qui le fait, pour quand', 'Prochaine rencontre'],
    prive:
      'Ni santé, ni famille, ni aide reçue : cette feuille reste aussi sur le lieu de travail.',
  },
  nl: {
    titre: 'Aandachtspunten',
    mode: 'Iedereen vult eerst alleen zijn kolom in, daarna vergelijken de drie. Een verschil is geen fout: het is stof om over te praten.',
    tuteur: 'Mentor',
    echelle: 'In elk vak: + gaat goed, ~ op te volgen, – nu te veranderen',
    point: 'Punt',
    travailleur: 'Werknemer',
    lieu: 'Werkplek',
    cpas: 'OCMW',
    suites: ['Wat we veranderen', 'Wie het doet, tegen wanneer', 'Volgende ontmoeting'],
    prive: 'Niets over gezondheid, gezin of steun: dit blad blijft ook op de werkplek.',
  },
} satisfies Record<Langue, unknown>
