import type { NomDeRegle } from '#app/domain/appariement/motif.ts'

/** What each rule asks of the centre and of the hosts: never a fault of the person. */
const besoins: Record<NomDeRegle, string> = {
  'langue.fr': 'Cours de français, ou un tuteur qui aide pour la langue',
  'langue.nl': 'Cours de néerlandais, ou un tuteur qui aide pour la langue',
  horaire: 'Des horaires décalés chez les hôtes, ou une solution de garde',
  permis: 'Des permis et attestations à passer',
  trajet: 'Des postes plus près, ou un autre moyen de transport',
  sante: 'Des tâches à adapter avec le médecin du travail',
  legal: 'Des conventions-cadres à signer, des droits à vérifier',
  capacite: 'Plus de places chez les hôtes',
  dates: 'Des débuts à convenir avec les hôtes',
  objectif: 'Un objectif à reparler avec la personne',
  exclusion: 'Des postes dans d’autres secteurs, selon ce que la personne veut',
}

/** Whom the proposals leave out. */
export const equite = {
  menu: 'Équité',
  titre: 'Équité des propositions',
  sousTitre: 'Qui n’est jamais proposé, et ce qui manque pour que cela change',
  intro:
    'Une règle qui bloque se lit comme un besoin de formation ou de places, jamais comme un défaut de la personne. Les groupes de moins de dix ne sont pas montrés.',
  besoins,
  personnesQuiAttendent: (nombre: string) => `Personnes qui attendent : ${nombre}`,
  jamais: {
    titre: 'Jamais proposées',
    vide: 'Chaque personne qui attend a déjà été proposée.',
    compte: (nombre: number) => (nombre === 1 ? '1 personne' : `${nombre} personnes`),
    personne: 'Personne',
    attente: 'Attend depuis',
    mois: (nombre: number) => `${nombre} mois`,
    possibles: 'Postes possibles',
    bloque: 'Ce qui manque',
    obstacle: (besoin: string, postes: number, seule: number) =>
      `${besoin} : ${postes === 1 ? '1 poste' : `${postes} postes`}${
        seule > 0 ? `, dont ${seule} par cela seul` : ''
      }`,
    rien: 'Rien ne bloque : il reste à proposer.',
    voir: 'Voir les postes',
  },
  besoinsDuCentre: {
    titre: 'Ce qui ouvrirait le plus de portes',
    texte: 'Parmi les personnes jamais proposées, combien chaque besoin touche.',
    besoin: 'Besoin',
    personnes: 'Personnes',
  },
  parRegle: {
    titre: 'Proposées selon ce qui bloque le plus',
    texte: 'Chaque personne compte une fois, sous la règle qui l’écarte du plus de postes.',
    regle: 'Règle',
    aucune: 'Aucune règle ne l’écarte',
    personnes: 'Personnes',
    proposees: 'dont proposées au moins une fois',
  },
  attente: {
    titre: 'Temps d’attente',
    mois: 'Mois d’attente',
    personnes: 'Personnes',
    tranche: (tranche: string) => (tranche === '12+' ? '12 et plus' : tranche.replace('-', ' à ')),
  },
  exposition: {
    titre: 'Exposition',
    texte:
      'Combien de fois chaque personne qui attend a été proposée. La ligne droite serait : chacune autant.',
    courbe: 'Part des propositions que reçoivent ensemble les personnes les moins proposées',
    gini: (valeur: string) =>
      `Indice de Gini : ${valeur} (0 = chacune autant, 1 = tout à une seule)`,
    cache: 'Trop peu de personnes pour montrer une courbe.',
    fois: 'Fois proposée',
    personnes: 'Personnes',
    axePersonnes: 'personnes',
    axePropositions: 'propositions',
  },
  ecartees: {
    titre: 'Dépassées souvent',
    texte:
      'À cinq postes au moins, quelqu’un avec un score plus bas a été proposé à leur place. C’est le signe d’une sélection cachée : parlez-en.',
    vide: 'Personne n’a été dépassé cinq fois ou plus.',
    fois: (nombre: number) => `dépassée à ${nombre} postes`,
  },
  prix: {
    titre: 'Prix de l’équité, par plan',
    vide: 'Aucun plan n’a encore été calculé.',
    plan: 'Plan',
    perdu: 'Points',
    pourMille: 'Pour mille',
    servies: 'Servies (sans priorité)',
    prioritaires: 'À servir d’abord (sans priorité)',
  },
  decisions: {
    titre: 'Décisions autres que la liste',
    texte:
      'La machine classe, une personne décide. Si personne ne décide jamais autrement, c’est la liste qui décide, et la loi l’interdit.',
    taux: (taux: string, nombre: number) => `${taux} % de ${nombre} décisions.`,
    alarme: 'Alarme : 0 %. Personne n’a jamais choisi autre chose que la première ligne.',
    tropPeu: 'Moins de dix décisions : aucun chiffre.',
  },
  origines: {
    titre: 'Demande ou poste à pourvoir : ce qui aboutit',
    origine: 'Origine',
    nombre: 'Terminées',
    taux: 'Acceptées',
    intervalle: (bas: string, haut: string) => `entre ${bas} % et ${haut} %`,
    rapport: (valeur: string) =>
      `À langue, attente et objectif égaux, une demande aboutit ${valeur} fois plus souvent (rapport des chances).`,
  },
}
