import type { Langue } from '#app/domain/shared/langue.ts'
import type { Bloc, DocumentARendre } from '../../blocs.ts'
import { ficheDuDossier, papier, signent } from '../../dossier.ts'
import type { DonneesFicheDeFonction } from './donnees.ts'

export const MODELE = 'fiche-de-fonction/2026-01'

/** What the worker does, never does, and learns: read before accepting, kept at the place of work. */
export function composer(d: DonneesFicheDeFonction, langue: Langue): DocumentARendre {
  const mots = MOTS[langue]
  const liste = (texte: string, elements: readonly string[]): Bloc[] =>
    elements.length === 0
      ? []
      : [
          { sorte: 'intertitre', texte },
          { sorte: 'liste', elements },
        ]
  return papier(d, langue, {
    modele: MODELE,
    titre: mots.titre,
    blocs: [
      ficheDuDossier(d, langue, [
        { intitule: mots.superieur, valeur: d.fonction.superieur },
        { intitule: mots.tuteur, valeur: `${d.tuteur.nom}, ${d.tuteur.fonction}` },
        { intitule: mots.lieux, valeur: d.lieux.join('\n') },
      ]),
      ...liste(mots.taches, d.taches),
      ...liste(mots.tachesExclues, [...d.taches_exclues, ...exclusionsLegales(d, langue)]),
      ...liste(mots.demandees, d.competences_demandees ?? []),
      ...liste(mots.apprises, d.competences_apprises),
      ...liste(mots.langues, d.langues ?? []),
      { sorte: 'note', texte: mots.but[d.objectif] },
      { sorte: 'paragraphe', texte: d.formation ? mots.avecFormation : mots.sansFormation },
      { sorte: 'paragraphe', texte: mots.change },
      signent(d, langue, { qui: ['agent', 'hote', 'travailleur'] }),
    ],
  })
}

/** What nobody may ask in such a place, whatever was typed. */
function exclusionsLegales({ hote }: DonneesFicheDeFonction, langue: Langue): string[] {
  const mots = MOTS[langue]
  return [
    ...(hote.categorie === 'HOP' ? [mots.infirmier] : []),
    ...(hote.categorie === 'INT' ? [mots.dossiers] : []),
    ...(hote.categorie === 'PRIV' ? [mots.remplacer] : []),
  ]
}

const MOTS = {
  fr: {
    titre: 'Fiche de fonction',
    superieur: 'Supérieur',
    tuteur: 'Tuteur',
    lieux: 'Lieux de travail',
    taches: 'Tâches',
    tachesExclues: 'Tâches exclues',
    demandees: 'Il faut savoir au départ',
    apprises: 'On apprend ici à',
    langues: 'Langues utiles pour ces tâches',
    infirmier: 'tout acte infirmier',
    dossiers: 'l’accès aux dossiers sociaux',
    remplacer: 'le remplacement d’un membre du personnel licencié ou en grève',
    but: {
      ouverture_droits:
        'La fonction doit permettre de prester régulièrement : c’est ainsi que les jours requis sont atteints.',
      experience:
        'La fonction sert à apprendre : à chaque évaluation, le tuteur et le travailleur reprennent la liste de ce qu’on apprend ici.',
      emploi_durable:
        'La fonction prépare un emploi qui dure : l’utilisateur dit, à chaque évaluation, ce qui manque encore pour engager.',
    },
    avecFormation:
      'Une formation est prévue pendant l’emploi ; elle compte comme temps de travail.',
    sansFormation: 'Aucune formation extérieure n’est prévue au départ.',
    change:
      'Une tâche ne s’ajoute ou ne change qu’après un entretien avec l’agent d’insertion et un écrit signé.',
  },
  nl: {
    titre: 'Functiebeschrijving',
    superieur: 'Leidinggevende',
    tuteur: 'Mentor',
    lieux: 'Plaatsen van tewerkstelling',
    taches: 'Taken',
    tachesExclues: 'Uitgesloten taken',
    demandees: 'Moet u bij het begin kunnen',
    apprises: 'Leert u hier',
    langues: 'Nuttige talen voor deze taken',
    infirmier: 'elke verpleegkundige handeling',
    dossiers: 'toegang tot sociale dossiers',
    remplacer: 'het vervangen van een ontslagen of stakend personeelslid',
    but: {
      ouverture_droits:
        'De functie moet regelmatig werk mogelijk maken: zo worden de vereiste dagen bereikt.',
      experience:
        'De functie dient om te leren: bij elke evaluatie overlopen mentor en werknemer de lijst van wat u hier leert.',
      emploi_durable:
        'De functie bereidt een baan voor die blijft: de gebruiker zegt bij elke evaluatie wat nog ontbreekt om aan te werven.',
    },
    avecFormation: 'Tijdens de tewerkstelling is een opleiding voorzien; ze telt als arbeidstijd.',
    sansFormation: 'Bij het begin is geen opleiding buitenshuis voorzien.',
    change:
      'Een taak komt er pas bij of verandert pas na een gesprek met de trajectbegeleider en een ondertekend geschrift.',
  },
} satisfies Record<Langue, unknown>
