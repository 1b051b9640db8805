import type { ErreursDe } from '#app/domain/shared/erreur.ts'
import { jour } from '../format.ts'

const erreurs: ErreursDe<'prolongation'> = {
  'prolongation/exclue': () =>
    'Ce CPAS ne prolonge aucun contrat : c’est son usage de la loi, fixé par la direction.',
  'prolongation/placement_ferme': () => 'Ce placement n’est pas en cours.',
  'prolongation/pas_plus_long': ({ finPrevueLe }) =>
    `La fin demandée doit venir après la fin prévue, le ${jour(finPrevueLe, 'fr')}.`,
  'prolongation/deja_demandee': () => 'Une prolongation est déjà demandée pour ce placement.',
  'prolongation/deja_decidee': () => 'Cette demande est déjà décidée.',
  'prolongation/adresse_inconnue': () =>
    'Cette personne ne décide pas des prolongations. Choisissez-en une dans la liste.',
  'prolongation/decision_hors_delai': ({ demandeeLe }) =>
    `La décision est prise entre la demande (le ${jour(demandeeLe, 'fr')}) et aujourd’hui.`,
  'prolongation/reference_requise': () =>
    'C’est l’organe du CPAS qui décide : indiquez la référence de sa décision.',
  'prolongation/a_demander': () =>
    'Une prolongation se demande d’abord : ouvrez «Prolongation» sur la page du placement.',
}

/** A longer contract: asked, recalled, decided. And who is away meanwhile. */
export const prolongation = {
  erreurs,
  titre: 'Prolongation',
  demander: 'Demander une prolongation',
  demanderTexte:
    'Dites jusqu’à quand et pourquoi. Si personne ne répond, la demande est rappelée tous les dix jours pendant trente jours.',
  enAttente: (jour: string) =>
    `Une prolongation jusqu’au ${jour} est demandée et attend une décision.`,
  quiDecide: (qui: string) => `Ce CPAS laisse décider : ${qui}.`,
  exclue: 'Ce CPAS ne prolonge aucun contrat.',
  finPrevue: 'Fin prévue',
  atteint: 'Seuil atteint, si tout continue',
  finVoulue: 'Fin demandée',
  motif: 'Motif',
  motifAide: 'Par exemple : six semaines de maladie ne comptent pas dans les jours demandés.',
  aQui: 'À qui',
  absent: (nom: string) => `${nom} (absent aujourd’hui : ses collègues reçoivent la demande)`,
  personne: 'Personne ne tient ce rôle dans l’équipe.',
  envoyer: 'Demander',
  demandes: 'Demandes',
  aucune: 'Aucune demande pour ce placement.',
  statuts: {
    demandee: 'En attente',
    accordee: 'Accordée',
    refusee: 'Refusée',
    sans_objet: 'Sans objet : le placement est terminé',
  },
  demandeePar: (qui: string, jour: string) => `Demandée par ${qui} le ${jour}`,
  adressee: 'Adressée à',
  rappels: 'Rappels envoyés',
  decision: 'Décision',
  decideePar: (qui: string, jour: string) => `${qui}, décision du ${jour}`,
  decider: 'Décider',
  deciderTexte:
    'Accordée, elle ouvre l’avenant que les trois parties signent. Le contrat ne change qu’avec toutes les signatures.',
  decisions: { accordee: 'Accorder', refusee: 'Refuser' },
  decideeLe: 'Décidée le',
  reference: 'Référence de la décision',
  referenceAide: 'Demandée quand c’est l’organe du CPAS qui décide.',
  raison: 'Raison',
  raisonAide: 'Demandée pour un refus : l’agent et la personne doivent pouvoir la comprendre.',
  enregistrer: 'Enregistrer la décision',
  attend: (qui: string) => `Cette demande attend la décision : ${qui}.`,
  absences: {
    titre: 'Absences de l’équipe',
    texte:
      'Pendant une absence, les demandes à décider vont aux collègues du même rôle. La raison n’est pas demandée.',
    qui: 'Qui',
    du: 'Du',
    au: 'Au',
    noter: 'Noter une absence',
    aucune: 'Aucune absence en cours ou à venir.',
    retirer: 'Retirer',
    retirerTitre: 'Retirer une absence',
    retirerTexte: (qui: string, du: string, au: string) =>
      `${qui}, du ${du} au ${au}. Les demandes lui reviennent tout de suite.`,
  },
}
