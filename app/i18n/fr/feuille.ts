import type { EtatDeFeuille } from '#app/domain/prestation/etat.ts'
import type { CleDExport, FormatDExport } from '#app/domain/prestation/export.ts'
import { de } from './elision.ts'

const etats: Record<EtatDeFeuille, string> = {
  a_venir: 'Pas encore due',
  manquante: 'Manquante',
  ouverte: 'Renvoyée au lieu de travail',
  confirmee: 'Confirmée, à approuver',
  contestee: 'Contestée',
  approuvee: 'Approuvée',
  verrouillee: 'Verrouillée',
}

const colonnes: Record<CleDExport, string> = {
  dossier: 'Dossier',
  nom: 'Nom',
  hote: 'Lieu de travail',
  jour: 'Jour',
  code: 'Code',
  dmfa: 'Code DmfA',
  heures: 'Heures',
}

const formats: Record<FormatDExport, string> = {
  xlsx: 'Excel (XLSX)',
  csv: 'CSV (point-virgule)',
}

const lesFeuilles = (n: number) => (n === 1 ? '1 feuille' : `${n} feuilles`)

/** The pages of the month sheets; codes and states of a day stand in `prestation`. */
export const feuille = {
  etats,
  une: 'Feuille du mois',
  feuilles: 'Feuilles du mois',
  aucune: 'Pas encore de feuille.',
  deLaPersonne: (nom: string, mois: string) => `${nom}, ${mois}`,
  lesJours: 'Les jours',
  calendrier: 'Les jours du mois, du lundi au dimanche',
  corrige: 'corrigé après le verrouillage',
  totaux: 'Totaux par code',
  code: 'Code',
  nombreDeJours: 'Jours',
  heures: 'Heures',
  total: 'Total',
  semaineDu: (jour: string) => `Semaine du ${jour}`,
  joursNonPrevus: (n: number) => (n === 1 ? '1 jour non prévu' : `${n} jours non prévus`),
  codeDu: (jour: string) => `Ce qui s’est passé ${jour}`,
  heuresDu: (jour: string) => `Heures ${jour}`,
  heuresAide: 'Les heures s’écrivent 7 h 36, 7:36 ou 7,6. Vide : les heures prévues.',
  approuver: 'Approuver',
  renvoyer: 'Renvoyer',
  decider: 'Décider',
  verrouiller: 'Verrouiller',
  corriger: 'Corriger un jour',
  desaccord: 'Le travailleur n’est pas d’accord',
  decisionDuCpas: 'Décision du CPAS',
  histoire: {
    titre: 'Suivi',
    confirmee: 'Confirmée par le lieu de travail',
    vue: 'Vue et trouvée juste par le travailleur',
    approuvee: 'Approuvée par le CPAS',
    verrouillee: 'Verrouillée',
    pasEncore: 'Pas encore',
  },
  corrections: {
    titre: 'Corrections après le verrouillage',
    jour: 'Jour',
    changement: 'Avant → après',
    raison: 'Raison',
    par: 'Par',
    totaux: 'Total du mois',
  },
  liste: {
    titre: 'Feuilles du mois',
    titreDuMois: (mois: string) => `Feuilles ${de(mois)}`,
    mois: 'Mois',
    attendues: (n: number) =>
      n === 1 ? '1 feuille attendue ce mois' : `${n} feuilles attendues ce mois`,
    parEtat: 'Nombre de feuilles par état',
    etat: 'État',
    nombre: 'Nombre',
    lieu: 'Lieu de travail',
    personne: 'Personne',
    confirmee: 'Confirmée le',
    vue: 'Vue par le travailleur',
    contestee: 'Pas d’accord',
    suite: 'À faire',
    vide: 'Aucun placement en cours ce mois-là : aucune feuille n’est attendue.',
    aucune: 'Aucune feuille ne correspond à ces filtres.',
    verrouiller: (n: number) =>
      n === 1 ? 'Verrouiller la feuille approuvée' : `Verrouiller les ${n} feuilles approuvées`,
    changees: (n: number) =>
      n === 1
        ? 'Cette feuille a changé entre-temps : elle reste dans l’état où elle est maintenant.'
        : `Ces ${n} feuilles ont changé entre-temps : elles restent dans l’état où elles sont maintenant.`,
  },
  approbation: {
    titre: 'Approuver la feuille',
    texte: (nom: string, mois: string) =>
      `${nom}, ${mois}. Le lieu de travail a dit qui était là ; la raison d’une absence reste au CPAS.`,
    absences: (n: number) =>
      n === 0
        ? 'Aucune absence à qualifier. Relisez et approuvez.'
        : n === 1
          ? '1 absence demande sa raison : la ligne colorée.'
          : `${n} absences demandent leur raison : les lignes colorées.`,
    pasEncoreVue: 'Le travailleur n’a pas encore dit si la feuille est juste.',
    envoyer: 'Approuver la feuille',
  },
  decision: {
    titre: 'Décider du désaccord',
    texte: (nom: string, mois: string) => `${nom}, ${mois}. Le travailleur écrit :`,
    voirLaFeuille: 'Voir la feuille du lieu de travail',
    question: 'Votre décision',
    maintenir: 'La feuille est juste : elle reste comme elle est',
    renvoyer: 'La feuille retourne au lieu de travail pour être corrigée',
    explication: 'Explication',
    explicationAide: 'Le travailleur et le lieu de travail la lisent tous les deux.',
    envoyer: 'Décider',
  },
  renvoi: {
    titre: 'Renvoyer la feuille',
    texte: (nom: string, mois: string) =>
      `La feuille ${de(nom)} (${mois}) retourne au lieu de travail, qui est prévenu et la confirme de nouveau.`,
    quoi: 'Ce qui ne va pas',
    quoiAide: 'Le lieu de travail le lit. Exemple : le 9 manque, la personne était là.',
    envoyer: 'Renvoyer la feuille',
  },
  verrou: {
    titre: 'Verrouiller la feuille',
    texte: (nom: string, mois: string) =>
      `La feuille ${de(nom)} (${mois}) part aux salaires et compte pour les droits. Ensuite, un jour ne se change plus que par une correction avec sa raison.`,
    envoyer: 'Verrouiller la feuille',
  },
  correction: {
    titre: 'Corriger un jour',
    texte: (nom: string, mois: string) =>
      `${nom}, ${mois}. Rien n’est effacé : la correction s’ajoute, avec votre nom et la raison. Les droits sont recalculés.`,
    jour: 'Jour à corriger',
    code: 'Ce qui s’est passé',
    heures: 'Heures',
    raison: 'Raison de la correction',
    raisonAide: 'Le travailleur peut la lire.',
    envoyer: 'Ajouter la correction',
  },
  verrouillage: {
    titre: 'Verrouiller les feuilles approuvées',
    titreDuMois: (mois: string) => `Verrouiller les feuilles ${de(mois)}`,
    texte:
      'Les feuilles cochées partent aux salaires et comptent pour les droits. Une feuille changée entre-temps n’est pas verrouillée ; elle vous est nommée.',
    feuilles: 'Feuilles approuvées',
    aucune: 'Aucune feuille approuvée ce mois.',
    envoyer: 'Verrouiller les feuilles cochées',
  },
  export: {
    titre: 'Exporter pour les salaires',
    titreDuMois: (mois: string) => `Exporter ${mois} pour les salaires`,
    texte: (n: number) => `Le fichier contient ${lesFeuilles(n)} verrouillées, un jour par ligne.`,
    lesColonnes: (noms: string) => `Colonnes : ${noms}. Votre export est inscrit au journal.`,
    manquent: (n: number) =>
      n === 1
        ? '1 feuille n’est pas verrouillée. Elle est dans le fichier avec son état, sans heures :'
        : `${n} feuilles ne sont pas verrouillées. Elles sont dans le fichier avec leur état, sans heures :`,
    dmfa: 'Le code DmfA reste vide quand un code peut en valoir plusieurs (maternité 51 ou naissance 52) ou quand une fermeture n’est pas payée : à choisir par le service des salaires.',
    format: 'Fichier',
    formats,
    colonnes,
    fichier: 'feuilles',
    onglet: 'Feuilles',
    envoyer: 'Télécharger',
  },
  hote: {
    titre: 'Feuilles',
    aConfirmer: 'À confirmer',
    rienAConfirmer: 'Rien à confirmer pour le moment. Merci !',
    autres: 'Autres mois',
    vide: 'Pas encore d’autre feuille.',
    ouvrir: 'Ouvrir',
    mois: 'Mois',
    personne: 'Personne',
    poste: 'Poste',
    dejaRemplie:
      'La feuille est déjà remplie avec l’horaire, les jours fériés et les absences annoncées. Changez seulement les jours différents, puis confirmez.',
    totalPrevu: (heures: string) => `Total prévu : ${heures}`,
    renvoyee: 'Le CPAS vous renvoie cette feuille. Corrigez-la et confirmez de nouveau.',
    sansRaison:
      'Pour une absence, dites seulement si elle était annoncée. La raison ne vous regarde pas et n’est pas demandée.',
    confirmer: 'Tout est juste, je confirme',
    confirmeeLe: (quand: string) => `Confirmée le ${quand}.`,
    vueParLeTravailleur: 'Le travailleur l’a trouvée juste.',
    contestee: 'Le travailleur n’est pas d’accord avec cette feuille. Le CPAS décide.',
    sansHoraire: 'L’horaire de ce mois n’est pas confirmé : la feuille ne peut pas être remplie.',
    voirHoraire: 'Voir l’horaire',
    pasEncore: (jour: string) =>
      `Ce mois n’est pas fini. Vous pourrez confirmer à partir du ${jour}.`,
    prevu: 'Ce qui est prévu',
  },
}
