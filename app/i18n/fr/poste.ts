import type { StatutDePoste, Visibilite } from '#app/domain/poste/poste.ts'
import type { ManqueDePoste } from '#app/domain/poste/regles.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'

const manques: Record<ManqueDePoste, string> = {
  metier: 'le métier',
  taches: 'au moins une tâche',
  lieu: 'le lieu (commune ou code postal)',
  horaire: 'l’horaire',
  heures: 'les heures par semaine',
  heures_contredites: 'les heures par semaine, qui ne sont pas celles de la semaine écrite',
  langue_raison: 'la tâche qui demande ce niveau de langue',
  discrimination: 'un texte qui choisit les personnes d’après ce que la loi protège',
  hote_but: 'le but social de l’organisation, lu dans ses statuts',
  hote_agrement: 'l’agrément de l’organisation',
  hote_agrement_expire: 'l’agrément de l’organisation, qui est terminé',
}

const statuts: Record<StatutDePoste, string> = {
  brouillon: 'Brouillon',
  ouvert: 'Ouvert',
  suspendu: 'Suspendu',
  ferme: 'Fermé',
}

const erreurs: ErreursDe<'poste'> = {
  'poste/places_occupees': () => 'Plus de personnes occupent ce poste que ce nombre de places.',
  'poste/transition_impossible': ({ de }) =>
    `Ce n’est pas possible : le poste est « ${statuts[de].toLowerCase()} ».`,
  'poste/incomplet': ({ champs }) =>
    `Avant d’ouvrir ce poste, complétez ou corrigez : ${champs.map((un) => manques[un]).join(' ; ')}.`,
  'poste/rien_a_confirmer': ({ statut }) =>
    `Il n’y a rien à confirmer : le poste est « ${statuts[statut].toLowerCase()} ».`,
  'poste/hote_non_partage': () =>
    'Un des CPAS choisis ne voit pas cette organisation. Partagez d’abord sa fiche.',
}

const visibilites: Record<Visibilite, string> = {
  cpas: 'Notre CPAS seulement',
  choisis: 'Des CPAS choisis',
  tous: 'Tous les CPAS',
}

const visibilitesAide: Record<Visibilite, string> = {
  cpas: 'Notre CPAS seulement',
  choisis: 'Les CPAS choisis ci-dessous',
  tous: 'Tous les CPAS qui voient cette organisation',
}

export const poste = {
  manques,
  statuts,
  erreurs,
  visibilites,
  visibilitesAide,
  places: (libres: number, total: number) =>
    libres === 0
      ? `complet (${total})`
      : libres === 1
        ? `1 libre sur ${total}`
        : `${libres} libres sur ${total}`,
  aReconfirmer: 'À reconfirmer',
  deLAutre: (centre: string) => `Poste du ${centre}`,
  liste: {
    titre: 'Postes',
    chercher: 'Poste, métier, organisation',
    nouveau: 'Nouveau poste',
    poste: 'Poste',
    metier: 'Métier',
    commune: 'Commune',
    statut: 'État',
    nonFermes: 'Tous sauf fermés',
    places: 'Places',
    libres: 'Avec une place libre',
    objectif: 'Objectif',
    visibilite: 'Visible pour',
    confirmation: 'Confirmation',
    plus: 'Plus de filtres',
    vide: 'Aucun poste ne correspond. Changez les filtres, ou écrivez un nouveau poste.',
  },
  fiche: {
    modifier: 'Modifier',
    ouvrir: 'Ouvrir le poste',
    rouvrir: 'Rouvrir le poste',
    suspendre: 'Suspendre',
    fermer: 'Fermer',
    confirmer: 'Toujours d’actualité',
    trouver: 'Trouver une personne',
    travail: 'Le travail',
    horaire: 'L’horaire',
    demandes: 'Ce que la tâche demande',
    accompagnement: 'Accompagnement et apprentissage',
    gestion: 'Places et partage',
    organisation: 'Organisation',
    lieu: 'Lieu',
    metier: 'Métier',
    metierInconnu: 'Non reconnu',
    taches: 'Tâches',
    tachesExclues: 'Tâches exclues',
    aucuneTache: 'Pas encore de tâche.',
    places: 'Places',
    semaine: 'Semaine',
    horaireInconnu: 'L’horaire n’est pas encore connu.',
    heures: 'Heures par semaine',
    nombreDHeures: (heures: string) => `${heures} h`,
    pause: (minutes: number) => `dont ${minutes} min de pause`,
    aVerifier: 'À vérifier dans le règlement de travail',
    debut: 'Début',
    debutLibre: 'Dès que possible',
    duree: 'Durée',
    mois: (n: number) => `${n} mois`,
    langues: 'Langues',
    langueOrale: { fr: 'Français oral', nl: 'Néerlandais oral' },
    aucuneLangue: 'Aucun niveau demandé',
    langueRaison: 'Tâche qui le demande',
    soutienLangue: 'Un soutien en langue est offert',
    permis: 'Permis et attestations',
    exigences: 'Exigences physiques',
    charge: 'Charge à porter',
    kg: (n: number) => (n === 0 ? 'aucune' : `jusqu’à ${n} kg`),
    debout: 'Debout',
    deboutHeures: (n: number) => (n === 0 ? 'non' : `${n} h par jour`),
    pasDecrit: 'Pas encore décrit',
    competences: 'Compétences demandées',
    competencesApprises: 'Compétences apprises au poste',
    aucune: 'Aucune',
    objectif: 'Objectif',
    formation: 'Avec une partie de formation',
    sansFormation: 'Sans partie de formation',
    tuteur: 'Tuteur',
    visibilite: 'Visible pour',
    centre: 'CPAS qui tient ce poste',
    confirme: 'Confirmé le',
    source: 'Trouvé dans',
    manque: 'Pour ouvrir ce poste, il manque :',
    heuresContredites: (ecrites: string, annoncees: string) =>
      `La semaine écrite fait ${ecrites} h, mais le poste annonce ${annoncees} h. Corrigez l’un des deux.`,
    reconfirmer:
      'Personne n’a confirmé ce poste depuis longtemps. Demandez à l’organisation s’il existe encore, puis confirmez-le, modifiez-le ou fermez-le.',
  },
  formulaire: {
    nouveau: 'Nouveau poste',
    modification: 'Modifier le poste',
    premierPas: 'Chez qui, et pour quel travail ?',
    premierPasAide:
      'Le métier propose les compétences et les exigences habituelles. Vous pourrez tout changer.',
    hote: 'Organisation',
    aucunPartenaire: 'Vous n’avez pas encore de partenaire. Ajoutez d’abord un lieu de travail.',
    titre: 'Intitulé du poste',
    titreAide: 'Comme on l’appelle sur place. Exemple : aide-cuisinier en école.',
    continuer: 'Continuer',
    metier: 'Métier',
    metierAide:
      'Il propose les compétences et les exigences. Changez-le avant de remplir le reste : la page se recharge.',
    autreMetier: 'Aucun de la liste',
    recharger: 'Proposer pour ce métier',
    site: 'Lieu',
    adresseDeLHote: 'À l’adresse de l’organisation',
    tachesAide: 'Une tâche par ligne. Écrivez ce qu’on fait, pas qui doit le faire.',
    tachesExcluesAide: 'Ce que la personne ne fera pas. Une tâche par ligne.',
    semaineTitre: 'Horaire',
    memeHoraire: 'Même horaire les jours suivants',
    de: 'De',
    a: 'À',
    pause: 'Pause non payée (minutes)',
    pauseCourte: 'Pause (min)',
    autresJours: 'Autres heures, jour par jour',
    autresJoursAide:
      'Pour les jours qui ont d’autres heures, ou pour deux périodes le même jour. Laissez vide le reste.',
    horaireTexte: 'Horaire en mots',
    horaireTexteAide: 'S’il change d’une semaine à l’autre. Exemple : un samedi sur deux.',
    heures: 'Heures par semaine',
    heuresAide: 'Laissez vide : la semaine écrite les donne.',
    demandes: 'Ce que la tâche demande',
    demandesAide:
      'Seulement ce que la tâche exige. Un souhait sur la personne (sexe, âge, origine, religion, famille…) n’est pas accepté : la loi l’interdit.',
    langueAide: 'Le niveau sans lequel la tâche est impossible.',
    aucunNiveau: 'Aucun niveau demandé',
    langueRaison: 'Quelle tâche demande cette langue ?',
    langueRaisonAide: 'Obligatoire à partir de B1. Exemple : répondre au téléphone en français.',
    soutienLangue: 'Un soutien en langue est offert sur place',
    chargeKg: 'Charge la plus lourde (kg)',
    deboutHeures: 'Debout, heures par jour',
    zeroSiRien: '0 si rien ; vide si on ne sait pas.',
    competencesAide: 'Proposées d’après le métier.',
    sansMetier: 'Choisissez un métier pour voir ses compétences.',
    objectif: 'Objectif',
    objectifAide: 'Il choisit les clauses de la convention.',
    formation: 'Le poste comprend une partie de formation',
    tuteur: 'Tuteur',
    tuteurAide: 'Une personne de l’organisation qui a un compte.',
    aucunTuteur: 'Pas encore désigné',
    debut: 'Début souhaité',
    debutAide: 'Vide = dès que possible.',
    duree: 'Durée (mois)',
    dureeAide: 'Pas plus qu’il ne faut pour les droits.',
    places: 'Nombre de places',
    placesAide: 'Personnes en même temps.',
    partage: 'Places et partage',
    centres: 'CPAS choisis',
    aucunCentre: 'Aucun autre CPAS ne voit cette organisation : partagez d’abord sa fiche.',
    enregistrer: 'Enregistrer le poste',
    brouillon: 'Le poste reste un brouillon tant que vous ne l’ouvrez pas.',
  },
  ouverture: {
    titre: 'Ouvrir ce poste ?',
    rouvrir: 'Rouvrir ce poste ?',
    texte: 'Le poste entre dans les recherches. Des personnes peuvent y être proposées.',
    envoyer: 'Ouvrir le poste',
  },
  suspension: {
    titre: 'Suspendre ce poste ?',
    texte:
      'Le poste sort des recherches pour un temps. Les personnes qui y travaillent restent. Vous pourrez le rouvrir.',
    envoyer: 'Suspendre le poste',
  },
  fermeture: {
    titre: 'Fermer ce poste ?',
    texte: 'Le poste sort des recherches. Les personnes qui y travaillent restent.',
    propositions: (n: number) =>
      n === 1
        ? '1 proposition attend une réponse : elle se termine, et les personnes concernées reçoivent un message.'
        : `${n} propositions attendent une réponse : elles se terminent, et les personnes concernées reçoivent un message.`,
    envoyer: 'Fermer le poste',
  },
  confirmation: {
    titre: 'Ce poste est-il toujours d’actualité ?',
    texte: 'Relisez-le. Si tout est encore juste, confirmez-le avec la date d’aujourd’hui.',
    envoyer: 'Oui, toujours d’actualité',
  },
  chezLHote: {
    titre: 'Nos postes',
    aide: 'Vos postes chez nous, comme les CPAS les voient. Quelque chose change ? Dites-le au CPAS qui tient le poste.',
    vide: 'Aucun poste pour le moment. Votre CPAS les écrit avec vous.',
    places: 'Places et personnes',
    auTravail: 'Personnes au travail',
    nombreAuTravail: (n: number) => (n === 0 ? 'Aucune' : String(n)),
    cpas: 'CPAS',
    reconfirmer: 'Ce poste existe-t-il encore ? Dites-le nous.',
    suspensionTexte:
      'Le CPAS ne propose plus personne pour ce poste. Les personnes qui y travaillent restent. Le CPAS peut le rouvrir avec vous.',
  },
}
