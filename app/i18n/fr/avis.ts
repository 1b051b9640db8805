import { de } from './elision.ts'

/**
 * The notices sent by mail. To a host: the post, the centre, a day; never the person's name or
 * anything of them (a mailbox is not the file). `faits` holds what each sentence may use.
 */
export interface FaitsDAvis {
  readonly prenom?: string
  readonly poste?: string
  readonly cpas?: string
  readonly hote?: string
  readonly jour?: string
  readonly heure?: string
  readonly document?: string
  readonly mois?: string
  readonly texte?: string
}

export interface Avis {
  readonly sujet: (f: FaitsDAvis) => string
  readonly phrases: (f: FaitsDAvis) => readonly string[]
  readonly bouton: string
}

const vousPouvezRepondre = 'Ouvrez la page pour répondre. Cela prend deux minutes.'

export const avis = {
  bonjour: (nom: string) => `Bonjour ${nom}`,
  lienAide: 'Ce lien est pour vous seul. Il sert une fois, pendant 14 jours.',
  smsCode: (code: string) => `Code : ${code}. Ce lien est pour vous seul.`,
  codes: {
    debut_non_signe: {
      sujet: ({ jour }) => `Pas encore signé par tous, début le ${jour}`,
      phrases: ({ poste, hote, jour, texte }) => [
        `Le travail au poste « ${poste} », chez ${hote}, doit commencer le ${jour}. La convention n’est pas signée par tous.`,
        ...(texte ? [`Manque encore : ${texte}.`] : []),
        'Faites signer, ou déplacez le début. Sans toutes les signatures, la personne ne commence pas.',
      ],
      bouton: 'Ouvrir le document',
    },
    ne_pas_commencer: {
      sujet: () => 'Ne pas commencer avant la dernière signature',
      phrases: ({ poste, jour }) => [
        `Le travail au poste « ${poste} » devait commencer le ${jour}. Tous n’ont pas encore signé : ne commencez pas.`,
        'Un message vous dira quand tous auront signé. Une question ? Demandez au CPAS.',
      ],
      bouton: 'Voir les documents',
    },
    lien_nouveau: {
      sujet: () => 'Votre nouveau lien',
      phrases: () => ['Voici le nouveau lien que vous avez demandé. L’ancien ne marche plus.'],
      bouton: 'Ouvrir',
    },
    consentement_demande: {
      sujet: () => 'Un poste pour vous : êtes-vous d’accord ?',
      phrases: ({ poste, hote, cpas }) => [
        `Votre CPAS (${cpas}) a trouvé un poste : ${poste}, chez ${hote}.`,
        'Personne ne reçoit votre nom avant votre accord. Vous pouvez dire oui ou non.',
      ],
      bouton: 'Lire et répondre',
    },
    proposition_recue: {
      sujet: ({ poste }) => `Une candidature pour votre poste : ${poste}`,
      phrases: ({ poste, cpas }) => [
        `Le ${cpas} vous propose une personne pour le poste « ${poste} ».`,
        vousPouvezRepondre,
      ],
      bouton: 'Voir la proposition',
    },
    entretien_fixe: {
      sujet: ({ jour }) => `Un entretien le ${jour}`,
      phrases: ({ poste, hote, jour, heure }) => [
        `${hote} veut vous rencontrer pour le poste « ${poste} ».`,
        `L’entretien est le ${jour} à ${heure}.`,
      ],
      bouton: 'Voir l’entretien',
    },
    proposition_acceptee: {
      sujet: ({ poste }) => `Bonne nouvelle : ${poste}`,
      phrases: ({ poste, hote }) => [
        `${hote} dit oui pour le poste « ${poste} ».`,
        'Ne commencez pas encore : le CPAS prépare la convention et vous dira quand commencer.',
      ],
      bouton: 'Voir la suite',
    },
    reponse_du_lieu: {
      sujet: ({ poste }) => `Réponse du lieu de travail : ${poste}`,
      phrases: ({ poste, hote }) => [`${hote} a répondu pour le poste « ${poste} ».`],
      bouton: 'Voir la réponse',
    },
    reponse_de_la_personne: {
      sujet: ({ poste }) => `Réponse de la personne : ${poste}`,
      phrases: ({ poste }) => [`La personne a répondu à la proposition pour « ${poste} ».`],
      bouton: 'Voir la réponse',
    },
    proposition_declinee: {
      sujet: ({ poste }) => `Votre proposition : ${poste}`,
      phrases: ({ poste, hote, texte }) => [
        `${hote} ne continue pas pour le poste « ${poste} ».`,
        ...(texte ? [texte] : []),
        'Ce n’est pas un jugement sur vous. Votre agent cherche avec vous un autre poste.',
      ],
      bouton: 'Voir mes propositions',
    },
    proposition_expiree: {
      sujet: ({ poste }) => `Proposition sans réponse : ${poste}`,
      phrases: ({ poste, hote }) => [
        `La proposition pour le poste « ${poste} », chez ${hote}, n’a pas reçu de réponse à temps. Elle est terminée.`,
        'Vous pouvez reprendre contact et proposer de nouveau.',
      ],
      bouton: 'Voir la proposition',
    },
    proposition_retiree: {
      sujet: ({ poste }) => `Une proposition n’est plus disponible : ${poste}`,
      phrases: ({ poste, cpas }) => [
        `La proposition du ${cpas} pour le poste « ${poste} » est terminée : la personne n’est plus disponible.`,
        'Vous n’avez rien à faire. Le CPAS peut vous proposer quelqu’un d’autre.',
      ],
      bouton: 'Voir nos propositions',
    },
    poste_complet: {
      sujet: ({ poste }) => `Le poste est pourvu : ${poste}`,
      phrases: ({ poste }) => [
        `La dernière place du poste « ${poste} » vient d’être prise. Cette proposition est donc terminée.`,
      ],
      bouton: 'Voir',
    },
    poste_ferme: {
      sujet: ({ poste }) => `Ce poste est fermé : ${poste}`,
      phrases: ({ poste, hote }) => [
        `Le poste « ${poste} », chez ${hote}, est fermé. Cette proposition est donc terminée.`,
        'Ce n’est un jugement sur personne.',
      ],
      bouton: 'Voir',
    },
    prolongation_demandee: {
      sujet: () => 'Une prolongation à décider',
      phrases: ({ jour }) => [
        `Un collègue demande de prolonger un contrat jusqu’au ${jour}. La demande et son motif sont sur la page.`,
      ],
      bouton: 'Lire et décider',
    },
    prolongation_rappel: {
      sujet: () => 'Rappel : une prolongation attend une décision',
      phrases: ({ jour }) => [
        `La demande de prolonger un contrat jusqu’au ${jour} attend toujours une décision.`,
        'Vous recevez ce rappel parce que votre rôle permet d’en décider.',
      ],
      bouton: 'Lire et décider',
    },
    prolongation_accordee: {
      sujet: () => 'Prolongation accordée',
      phrases: ({ jour }) => [
        `La prolongation jusqu’au ${jour} est accordée. L’avenant est préparé : il reste à le faire signer.`,
      ],
      bouton: 'Voir la décision',
    },
    prolongation_refusee: {
      sujet: () => 'Prolongation refusée',
      phrases: ({ jour }) => [
        `La prolongation jusqu’au ${jour} est refusée. La raison est sur la page.`,
      ],
      bouton: 'Voir la décision',
    },
    poste_suspendu: {
      sujet: ({ poste }) => `Poste suspendu par le lieu de travail : ${poste}`,
      phrases: ({ poste, hote }) => [
        `${hote} suspend le poste « ${poste} » pour un temps. Personne ne peut plus y être proposé.`,
        'Prenez contact avec l’organisation, puis rouvrez ou fermez le poste.',
      ],
      bouton: 'Voir le poste',
    },
    liste_exportee: {
      sujet: () => 'Une liste de candidats a été exportée',
      phrases: ({ cpas }) => [
        `Une liste de candidats de ${cpas} vient d’être exportée dans un fichier.`,
        'Le journal dit qui l’a fait, quand et combien de lignes.',
      ],
      bouton: 'Ouvrir Passerelle 60',
    },
    convention_a_signer: {
      sujet: ({ document }) => `À signer : ${document}`,
      phrases: ({ document, poste }) => [
        `Un document attend votre signature : ${document}${poste ? `, pour le poste « ${poste} »` : ''}.`,
        'Lisez-le d’abord. Si quelque chose n’est pas juste, ne signez pas et dites-le au CPAS.',
      ],
      bouton: 'Lire et signer',
    },
    convention_changee: {
      sujet: ({ document }) => `Le texte a changé : ${document}`,
      phrases: ({ document, texte }) => [
        `Le document « ${document} » a changé. Ce qui a changé : ${texte}.`,
        'Les signatures données avant ne valent plus pour ce texte. Lisez-le et signez de nouveau.',
      ],
      bouton: 'Lire ce qui a changé',
    },
    convention_rappel: {
      sujet: ({ document }) => `Rappel, à signer : ${document}`,
      phrases: ({ document }) => [
        `Ce document attend toujours votre signature : ${document}.`,
        'Si quelque chose n’est pas juste, vous pouvez refuser et dire pourquoi.',
      ],
      bouton: 'Lire et signer',
    },
    convention_refusee: {
      sujet: ({ document }) => `Pas signé : ${document}`,
      phrases: ({ document, texte }) => [
        `Une partie n’a pas signé le document « ${document} ».`,
        ...(texte ? [`Sa raison : ${texte}`] : []),
        'Le CPAS prend contact avec chacun. Ne commencez pas avant un nouveau message.',
      ],
      bouton: 'Voir le document',
    },
    convention_signee: {
      sujet: ({ document }) => `Signé par tous : ${document}`,
      phrases: ({ document, jour }) => [
        `Tous ont signé : ${document}.`,
        ...(jour ? [`Le travail commence le ${jour}.`] : []),
      ],
      bouton: 'Ouvrir le document',
    },
    horaire_a_confirmer: {
      sujet: ({ jour }) => `Un horaire à confirmer, dès le ${jour}`,
      phrases: ({ poste, jour }) => [
        `Un horaire est proposé pour le poste « ${poste} », dès le ${jour}.`,
        vousPouvezRepondre,
      ],
      bouton: 'Voir l’horaire',
    },
    horaire_confirme: {
      sujet: ({ jour }) => `Votre horaire dès le ${jour}`,
      phrases: ({ poste, jour }) => [`Votre horaire pour « ${poste} » est fixé, dès le ${jour}.`],
      bouton: 'Voir mon horaire',
    },
    horaire_refuse: {
      sujet: () => 'L’horaire proposé n’est pas accepté',
      phrases: ({ poste, texte }) => [
        `L’horaire proposé pour « ${poste} » n’est pas accepté.`,
        ...(texte ? [texte] : []),
      ],
      bouton: 'Voir l’horaire',
    },
    jours_annonces: {
      sujet: ({ jour }) => `Annoncé : ${jour}`,
      phrases: ({ poste, jour, texte }) => [
        `Pour le poste « ${poste} », ces jours ne suivent pas l’horaire : ${jour}`,
        ...(texte ? [`C’est prévu ainsi : ${texte}.`] : []),
      ],
      bouton: 'Voir l’horaire',
    },
    jours_retires: {
      sujet: ({ jour }) => `L’horaire normal vaut de nouveau : ${jour}`,
      phrases: ({ poste, jour }) => [
        `Pour le poste « ${poste} », l’horaire normal vaut de nouveau : ${jour}`,
      ],
      bouton: 'Voir l’horaire',
    },
    feuille_a_confirmer: {
      sujet: ({ mois }) => `Feuille de prestations ${de(mois)}`,
      phrases: ({ mois, poste }) => [
        `La feuille ${de(mois)} pour le poste « ${poste} » attend votre confirmation. Elle est déjà remplie avec l’horaire.`,
      ],
      bouton: 'Confirmer la feuille',
    },
    feuille_rappelee: {
      sujet: ({ mois }) => `Rappel : feuille de prestations ${de(mois)}`,
      phrases: ({ mois, poste }) => [
        `La feuille ${de(mois)} pour le poste « ${poste} » n’est pas encore confirmée.`,
        'Sans elle, le CPAS ne peut ni payer juste ni compter les jours de la personne.',
      ],
      bouton: 'Confirmer la feuille',
    },
    feuille_renvoyee: {
      sujet: ({ mois }) => `Feuille ${de(mois)} à corriger`,
      phrases: ({ mois, poste, texte }) => [
        `Le CPAS vous renvoie la feuille ${de(mois)} pour le poste « ${poste} ».`,
        ...(texte ? [texte] : []),
        'Corrigez-la et confirmez-la de nouveau.',
      ],
      bouton: 'Voir la feuille',
    },
    feuille_a_voir: {
      sujet: ({ mois }) => `Votre feuille ${de(mois)}`,
      phrases: ({ mois, hote }) => [
        `${hote} a rempli votre feuille ${de(mois)}. Regardez si tout est juste.`,
        'Pas d’accord avec un jour ? Dites-le sur la page, votre agent décide.',
      ],
      bouton: 'Voir ma feuille',
    },
    feuille_contestee: {
      sujet: ({ mois }) => `Une feuille ${de(mois)} est contestée`,
      phrases: ({ mois }) => [`Le travailleur n’est pas d’accord avec la feuille ${de(mois)}.`],
      bouton: 'Décider',
    },
    feuille_decidee: {
      sujet: ({ mois }) => `Décision sur la feuille ${de(mois)}`,
      phrases: ({ mois, texte }) => [
        `Le CPAS a décidé pour la feuille ${de(mois)}.`,
        ...(texte ? [texte] : []),
      ],
      bouton: 'Voir la feuille',
    },
    placement_annule: {
      sujet: ({ poste }) => `Placement annulé : ${poste}`,
      phrases: ({ poste, cpas }) => [
        `Le ${cpas} a annulé le placement prévu pour « ${poste} ». Le travail ne commence pas.`,
        'Ce qui a été signé reste lisible. Une question ? Appelez le CPAS.',
      ],
      bouton: 'Voir',
    },
    placement_termine: {
      sujet: ({ poste }) => `Fin du placement : ${poste}`,
      phrases: ({ poste, jour }) => [`Le placement pour « ${poste} » finit le ${jour}.`],
      bouton: 'Voir',
    },
  } satisfies Record<string, Avis>,
}
