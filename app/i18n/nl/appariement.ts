import { PLUS_PETIT_EFFECTIF } from '#app/domain/appariement/bareme.ts'
import type { appariement as fr } from '../fr/appariement.ts'
import {
  criteres,
  leviers,
  objectifs,
  phraseDExplication,
  phraseDeLigne,
  phraseDePriorite,
  phraseDuMotif,
  raisons,
} from './appariement-phrases.ts'

export const appariement: typeof fr = {
  erreurs: {
    'appariement/en_double': ({ id }) => `“${id}” staat er twee keer in.`,
    'appariement/id_inconnu': ({ id }) => `“${id}” staat niet in de lijst.`,
    'appariement/trop_grand': ({ places }) =>
      `Te veel plaatsen in één keer (${places}): de berekening zou niet meer juist zijn. Verdeel per OCMW.`,
    'appariement/trop_de_paires': ({ paires, maximum }) =>
      `Te veel paren om in één keer uit te leggen: ${paires}, maximum ${maximum}. Werk in delen.`,
    'appariement/score_hors_echelle': ({ score, maximum }) =>
      `De score ${score} ligt boven het maximum van deze berekening (${maximum}). Start de volledige berekening opnieuw.`,
    'appariement/origine_manquante': () =>
      'Geef de oorsprong van het voorstel op: vraag van de persoon of in te vullen werkplek.',
    'appariement/ligne_decidee': () => 'Over deze lijn van het plan is al beslist.',
    'appariement/plan_en_cours': () => 'Er wordt een plan berekend. Wacht op het resultaat.',
    'appariement/reglage_retroactif': () =>
      'Een instelling geldt vanaf een dag die nog komt: wat gedaan is, blijft zoals het beslist werd.',
    'appariement/reglage_deja_pris': ({ des }) =>
      `Er is al een instelling beslist vanaf ${des.split('-').toReversed().join('/')}. Kies een andere dag.`,
  },
  regles: {
    'langue.fr': 'Mondeling Frans',
    'langue.nl': 'Mondeling Nederlands',
    horaire: 'Werkuren',
    permis: 'Rijbewijs en attesten',
    trajet: 'Reistijd',
    sante: 'Functionele beperkingen',
    legal: 'Wettelijk kader',
    capacite: 'Plaatsen',
    dates: 'Data',
    objectif: 'Doel',
    exclusion: 'Weigeringen en uitsluitingen',
  },
  leviers,
  objectifs,
  origines: {
    demande: 'vraag van de persoon',
    offre: 'in te vullen werkplek',
    globale: 'globale matching',
    spontanee: 'spontaan contact',
  },
  directions: {
    neutre: 'neutrale gewichten',
    demande: 'vanuit de persoon',
    offre: 'vanuit de werkplek',
  },
  modes: {
    transport_public: 'openbaar vervoer',
    velo: 'fiets',
    voiture: 'auto',
    pied: 'te voet',
  },
  categories: {
    interne: 'dienst van het OCMW',
    cpas: 'ander OCMW',
    commune: 'gemeente',
    asbl: 'vzw',
    intercommunale: 'intercommunale',
    chapitre_xii: 'vereniging hoofdstuk XII',
    hopital_public: 'openbaar ziekenhuis',
    economie_sociale: 'erkende sociale economie',
    partenaire: 'partner met overeenkomst',
    prive: 'privé-onderneming',
  },
  parts: {
    souhait: 'wens',
    competences: 'competenties',
    objectif: 'doel',
    trajet: 'reistijd',
    langue: 'taal',
    horaire: 'werkuren',
  },
  raisons,
  criteres,
  motif: phraseDuMotif,
  ligne: phraseDeLigne,
  explication: phraseDExplication,
  priorite: phraseDePriorite,
  rangs: ({ pourPersonne, surPostes, pourPoste, surPersonnes }) =>
    `${pourPersonne}e keuze voor de persoon op ${surPostes}, ${pourPoste}e profiel voor de werkplek op ${surPersonnes}.`,
  comparaisonNonAleatoire: 'Geen vergelijking door loting: andere oorzaken kunnen ze verklaren.',
  effectifCache: `minder dan ${PLUS_PETIT_EFFECTIF}`,
}
