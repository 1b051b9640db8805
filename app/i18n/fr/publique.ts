/** A part of a page of plain text: sentences, then a list. */
export interface Partie {
  readonly titre: string
  readonly phrases: readonly string[]
  readonly liste?: readonly string[]
}

const viePrivee: readonly Partie[] = [
  {
    titre: 'Qui est responsable de vos données ?',
    phrases: [
      'C’est le CPAS qui vous accompagne. Il décide de ce qui est écrit dans votre dossier, et pourquoi.',
      'La personne qui gère l’instance crée les CPAS et surveille les machines. Elle n’ouvre aucun dossier.',
    ],
  },
  {
    titre: 'Quelles données ?',
    phrases: ['Seulement ce qui sert à trouver un travail, à le préparer et à le suivre :'],
    liste: [
      'si vous êtes accompagné : votre identité, vos langues, votre parcours, vos souhaits, vos disponibilités, vos propositions, vos horaires, vos feuilles et vos documents ;',
      'de votre santé : ce que vous ne pouvez pas faire au travail, par exemple « ne pas porter plus de 10 kg ». Jamais une maladie ;',
      'si vous travaillez pour un lieu de travail : votre nom, votre fonction, votre adresse e-mail, vos signatures ;',
      'si vous travaillez pour un CPAS : votre nom, votre rôle, ce que vous avez fait et ouvert.',
    ],
  },
  {
    titre: 'Pourquoi, et avec quel droit ?',
    phrases: [
      'Le CPAS accomplit une mission que la loi lui donne : l’article 60, § 7, de la loi organique du 8 juillet 1976. C’est une obligation légale et une mission d’intérêt public (RGPD, article 6, § 1, c et e).',
      'Vos coordonnées ne partent chez un lieu de travail que si vous avez dit oui.',
    ],
  },
  {
    titre: 'Qui voit quoi ?',
    phrases: ['Le secret professionnel vaut pour tout le dossier.'],
    liste: [
      'Les agents de votre CPAS voient votre dossier. Chaque ouverture est inscrite, avec sa raison.',
      'Un lieu de travail voit peu de choses, étape par étape : d’abord un profil sans nom ; après votre accord, votre nom ; pendant le travail, vos horaires et vos feuilles. Jamais votre numéro national, votre date de naissance, votre adresse, votre aide, ni la raison d’une absence.',
      'Un autre CPAS ne voit rien de votre dossier.',
      'Les statistiques ne montrent jamais un groupe de moins de 10 personnes.',
    ],
  },
  {
    titre: 'Combien de temps ?',
    phrases: [
      'Votre CPAS fixe la durée, selon la loi. Demandez-la-lui : il doit vous répondre.',
      'Ce qui a été signé, et le journal de qui a vu quoi, sont gardés plus longtemps : ils protègent vos droits.',
    ],
  },
  {
    titre: 'Vos droits',
    phrases: ['Écrivez à votre CPAS, ou à son délégué à la protection des données. Vous pouvez :'],
    liste: [
      'voir vos données et en recevoir une copie ;',
      'faire corriger une faute ;',
      'savoir quand votre dossier a été ouvert, et pourquoi : c’est dans votre espace, page « Qui a vu mon dossier » ;',
      'vous opposer à un usage, ou demander qu’il soit limité ;',
      'vous plaindre à l’Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles.',
    ],
  },
  {
    titre: 'Les cookies',
    phrases: [
      'Trois petits fichiers, tous nécessaires : un pour votre connexion, un pour le lien que vous avez demandé, un pour votre langue. Aucune publicité, aucune mesure d’audience, rien d’un autre site.',
    ],
  },
  {
    titre: 'Comment vos données sont protégées',
    phrases: [
      'Le numéro national, les notes et les raisons privées sont chiffrés. Les liens des messages servent une seule fois. Le journal ne s’efface pas : on voit si quelqu’un y touche.',
    ],
  },
]

const accessibilite: readonly Partie[] = [
  {
    titre: 'Notre engagement',
    phrases: [
      'Tout le monde doit pouvoir utiliser Passerelle 60 : au clavier, avec un lecteur d’écran, sur un petit téléphone, sans JavaScript. Nous visons les règles WCAG 2.2, niveau AA.',
      'Cette déclaration suit la directive (UE) 2016/2102 et les règles des Régions.',
    ],
  },
  {
    titre: 'Où nous en sommes',
    phrases: [
      'Le site est partiellement conforme. Nous l’avons contrôlé nous-mêmes, avec des outils automatiques et au clavier. Aucun audit extérieur n’a encore eu lieu.',
    ],
  },
  {
    titre: 'Ce qui peut encore gêner',
    phrases: [],
    liste: [
      'Un papier scanné et déposé par quelqu’un est une image : un lecteur d’écran ne le lit pas. Demandez le texte à votre CPAS.',
      'Les noms de métiers et de communes viennent de listes officielles. Ils ne sont pas toujours faciles à lire.',
    ],
  },
  {
    titre: 'Une difficulté ?',
    phrases: [
      'Dites-le à votre CPAS : il doit vous donner l’information d’une autre façon, par téléphone, au guichet ou sur papier.',
      'Pas de réponse, ou une réponse qui ne vous aide pas ? Écrivez au service de médiation : Ombuds Bruxelles, le Médiateur de la Wallonie, le Vlaamse Ombudsdienst, ou le Médiateur fédéral.',
    ],
  },
]

export const publique = {
  pied: {
    titre: 'Informations',
    viePrivee: 'Vie privée',
    accessibilite: 'Accessibilité',
  },
  viePrivee: {
    titre: 'Vie privée',
    sousTitre: 'Ce que nous savons de vous, pourquoi, et ce que vous pouvez demander.',
    parties: viePrivee,
    aQuiEcrire: 'À qui écrire',
    cpas: 'CPAS',
    telephone: 'Téléphone',
    courriel: 'E-mail',
  },
  accessibilite: {
    titre: 'Accessibilité',
    sousTitre: 'Déclaration d’accessibilité de Passerelle 60.',
    parties: accessibilite,
    faiteLe: (quand: string) => `Déclaration faite le ${quand}.`,
  },
}
