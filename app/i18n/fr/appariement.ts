import type {
  CategorieHote,
  ModeDeTrajet,
  Origine,
  PartDuScore,
} from '#app/domain/appariement/appariement.ts'
import { type Direction, PLUS_PETIT_EFFECTIF } from '#app/domain/appariement/bareme.ts'
import type { RangsCroises } from '#app/domain/appariement/classement.ts'
import '#app/domain/appariement/erreurs.ts'
import type { NomDeRegle } from '#app/domain/appariement/motif.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'
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

const erreurs: ErreursDe<'appariement'> = {
  'appariement/en_double': ({ id }) => `«${id}» figure deux fois.`,
  'appariement/id_inconnu': ({ id }) => `«${id}» n’est pas dans la liste.`,
  'appariement/trop_grand': ({ places }) =>
    `Trop de places en une fois (${places}) : le calcul ne serait plus exact. Répartissez par CPAS.`,
  'appariement/trop_de_paires': ({ paires, maximum }) =>
    `Trop de paires à expliquer en une fois : ${paires}, maximum ${maximum}. Procédez par lots.`,
  'appariement/score_hors_echelle': ({ score, maximum }) =>
    `Le score ${score} dépasse le maximum de ce calcul (${maximum}). Relancez le calcul complet.`,
  'appariement/origine_manquante': () =>
    'Indiquez l’origine de la proposition : demande de la personne ou poste à pourvoir.',
  'appariement/ligne_decidee': () => 'Cette ligne du plan a déjà sa décision.',
  'appariement/plan_en_cours': () => 'Un plan est en train d’être calculé. Attendez son résultat.',
  'appariement/reglage_retroactif': () =>
    'Un réglage vaut à partir d’un jour à venir : ce qui est fait reste comme il a été décidé.',
  'appariement/reglage_deja_pris': ({ des }) =>
    `Un réglage est déjà décidé à partir du ${des.split('-').toReversed().join('/')}. Choisissez un autre jour.`,
}

const regles: Record<NomDeRegle, string> = {
  'langue.fr': 'Français oral',
  'langue.nl': 'Néerlandais oral',
  horaire: 'Horaire',
  permis: 'Permis et attestations',
  trajet: 'Trajet',
  sante: 'Limites fonctionnelles',
  legal: 'Cadre légal',
  capacite: 'Places',
  dates: 'Dates',
  objectif: 'Objectif',
  exclusion: 'Refus et exclusions',
}

const origines: Record<Origine, string> = {
  demande: 'demande de la personne',
  offre: 'poste à pourvoir',
  globale: 'appariement global',
  spontanee: 'contact spontané',
}

const directions: Record<Direction, string> = {
  neutre: 'poids neutres',
  demande: 'depuis la personne',
  offre: 'depuis le poste',
}

const modes: Record<ModeDeTrajet, string> = {
  transport_public: 'transports publics',
  velo: 'vélo',
  voiture: 'voiture',
  pied: 'à pied',
}

const categories: Record<CategorieHote, string> = {
  interne: 'service du CPAS',
  cpas: 'autre CPAS',
  commune: 'commune',
  asbl: 'ASBL',
  intercommunale: 'intercommunale',
  chapitre_xii: 'association chapitre XII',
  hopital_public: 'hôpital public',
  economie_sociale: 'économie sociale agréée',
  partenaire: 'partenaire conventionné',
  prive: 'entreprise privée',
}

const parts: Record<PartDuScore, string> = {
  souhait: 'souhait',
  competences: 'compétences',
  objectif: 'objectif',
  trajet: 'trajet',
  langue: 'langue',
  horaire: 'horaire',
}

export const appariement = {
  erreurs,
  regles,
  leviers,
  objectifs,
  origines,
  directions,
  modes,
  categories,
  parts,
  raisons,
  criteres,
  motif: phraseDuMotif,
  ligne: phraseDeLigne,
  explication: phraseDExplication,
  priorite: phraseDePriorite,
  rangs: ({
    pourPersonne,
    surPostes,
    pourPoste,
    surPersonnes,
  }: Omit<RangsCroises, 'personne' | 'poste'>) =>
    `${ordinal(pourPersonne)} choix pour la personne sur ${surPostes}, ${ordinal(pourPoste)} profil pour le poste sur ${surPersonnes}.`,
  comparaisonNonAleatoire: 'Comparaison non aléatoire : d’autres causes peuvent l’expliquer.',
  effectifCache: `moins de ${PLUS_PETIT_EFFECTIF}`,
}

function ordinal(rang: number): string {
  return rang === 1 ? '1er' : `${rang}e`
}
