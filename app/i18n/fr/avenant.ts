import type { NatureDAvenant } from '#app/domain/avenant/avenant.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'
import { jour } from '../format.ts'

const erreurs: ErreursDe<'avenant'> = {
  'avenant/convention_non_signee': () =>
    'La convention n’est pas encore signée par tous. Corrigez-la et remettez-la en signature : un avenant vient après.',
  'avenant/deja_ouvert': ({ reference }) =>
    `L’avenant ${reference} attend encore des signatures. Terminez-le ou abandonnez-le d’abord.`,
  'avenant/hors_placement': ({ debutLe, finLe }) =>
    `La date doit être dans le placement, entre le ${jour(debutLe, 'fr')} et le ${jour(finLe, 'fr')}.`,
  'avenant/retroactif': ({ aujourdhui }) =>
    `Un avenant ne vaut pas pour le passé : choisissez le ${jour(aujourdhui, 'fr')} ou plus tard, ou demandez à un responsable.`,
  'avenant/rien_de_change': () => 'Rien ne change par rapport à ce qui est convenu.',
  'avenant/placement_ferme': () => 'Ce placement est terminé ou annulé.',
  'avenant/sans_tarif': () => 'Un service du CPAS lui-même ne paie pas d’intervention.',
  'avenant/cadre_trop_court': ({ cadreFinLe }) =>
    `La convention-cadre se termine le ${jour(cadreFinLe, 'fr')}, avant la nouvelle fin.`,
  'avenant/autre_signataire': ({ noms }) =>
    `Cet avenant dit lui-même qui le signe pour le lieu de travail : ${noms.join(' ou ')}.`,
  'avenant/semaine_refusee': () => 'Cette semaine ne respecte pas les limites légales.',
}

const natures: Record<NatureDAvenant, string> = {
  periode: 'La date de fin',
  horaire: 'L’horaire ou les heures par semaine',
  fonction: 'Le service et les tâches',
  lieu: 'Le lieu de travail',
  tuteur: 'Le tuteur',
  signataire: 'Qui signe pour le lieu de travail',
  tarif: 'L’intervention financière',
  suspension: 'Une suspension',
  rupture: 'La fin de commun accord',
}

const aides: Record<NatureDAvenant, string> = {
  periode:
    'Prolonger ou raccourcir. Les compteurs et le calendrier suivent dès la dernière signature.',
  horaire:
    'Une nouvelle semaine à partir d’un jour. Les jours déjà prestés gardent leur ancien horaire.',
  fonction: 'Avant les nouvelles tâches, la fiche de poste est mise à jour et expliquée.',
  lieu: 'Une autre adresse, des déplacements.',
  tuteur: 'Une autre personne encadre le travailleur.',
  signataire:
    'Une autre personne engage le lieu de travail. Un tuteur ou un contact se change sans avenant.',
  tarif: 'Le prix payé par le lieu de travail. Le travailleur ne le voit pas et ne le signe pas.',
  suspension: 'Une longue absence. La cause ne s’écrit pas ici : le lieu de travail lit ce texte.',
  rupture: 'Tous sont d’accord pour arrêter à une date. Le contrat de travail, lui, continue.',
}

export const avenant = {
  erreurs,
  natures,
  aides,
  titre: 'Modifier par avenant',
  lien: 'Faire un avenant',
  quoi: 'Que faut-il changer ?',
  choisir:
    'La convention signée reste telle quelle. Un avenant dit ce qui change et à partir de quand ; ceux que cela concerne le signent.',
  autre: 'Choisir autre chose',
  signent: (qui: string) => `Signent : ${qui}.`,
  effetLe: 'À partir du',
  motif: 'Raison, comme elle sera écrite dans le texte',
  motifAide:
    'Une phrase que tous peuvent lire. Jamais de santé, de famille ni d’aide : le lieu de travail reçoit ce texte.',
  finPrevueLe: 'Nouvelle date de fin',
  maintenant: (quoi: string) => `Aujourd’hui : ${quoi}`,
  nouveauxSignataires: 'Qui signera désormais pour le lieu de travail',
  quiSigneLeRelais: {
    ancien: (noms: string) =>
      `D’après la règle de votre CPAS, cet avenant est signé par qui signait jusqu’ici : ${noms}.`,
    nouveau: () =>
      'D’après la règle de votre CPAS, cet avenant est signé par la personne que vous nommez ici.',
  },
  reprisePrevueLe: 'Reprise prévue le',
  reprisePrevueAide: 'Laissez vide si personne ne le sait encore.',
  motifDeFin: 'Motif de la fin, pour vos statistiques',
  dernierJour: 'Dernier jour chez l’hôte',
  ouvrir: 'Préparer l’avenant',
  nonSignee: 'Un avenant n’est possible qu’après la dernière signature de la convention.',
  liste: 'Avenants',
  aucun: 'Aucun avenant.',
  rang: (n: number) => `Avenant ${n}`,
  vaut: (date: string) => `vaut à partir du ${date}`,
  applique: 'Appliqué',
  attendSonJour: 'Signé, attend son jour',
  abandon: {
    titre: 'Abandonner l’avenant',
    texte:
      'L’avenant ne sera pas appliqué. Il reste lisible comme annulé, avec les signatures déjà données.',
    envoyer: 'Abandonner',
    lien: 'Abandonner cet avenant',
  },
}
