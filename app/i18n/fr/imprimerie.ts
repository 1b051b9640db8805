import type { EtatDeTirage } from '#app/domain/convention/papier.ts'

const etats: Record<EtatDeTirage, string> = {
  demande: 'En attente',
  en_cours: 'En préparation',
  pret: 'Prêt',
  echoue: 'A échoué',
}

const modeles: Record<string, string> = {
  'convention-cadre': 'Convention-cadre',
  'convention-individuelle': 'Convention individuelle',
  'note-affectation-interne': 'Note d’affectation interne',
  avenant: 'Avenant',
  'feuille-de-prestations': 'Feuille de prestations',
  'attestation-de-jours': 'Attestation de jours',
  'contrat-de-travail': 'Contrat de travail',
  'fiche-de-fonction': 'Fiche de fonction',
  'fiche-de-poste': 'Fiche de poste de travail',
  'points-d-attention': 'Points d’attention',
  evaluation: 'Grille d’évaluation',
  'attestation-de-competences': 'Attestation de compétences',
  'lettre-de-fin': 'Lettre de fin',
  preuve: 'Preuve des signatures',
}

export const imprimerie = {
  etats,
  titre: 'Imprimerie',
  texte:
    'Ce qui attend d’être imprimé. Choisissez, faites une seule pile, imprimez-la : chaque page porte un code qui la ramène à son document quand vous la scannez.',
  aSigner: 'À signer',
  signes: 'Signés par tous',
  tous: 'À signer et signés',
  deja: 'Aussi ceux déjà imprimés',
  quoi: 'Documents',
  vide: 'Rien n’attend d’être imprimé.',
  choisir: (reference: string, langue: string) => `Choisir ${reference} en ${langue}`,
  colonnes: {
    choix: 'Choix',
    document: 'Document',
    pour: 'Pour',
    attend: 'Attend',
    debut: 'Début',
    apercu: 'Aperçu',
  },
  pages: (n: number) => (n === 1 ? '1 page' : `${n} pages`),
  imprimeLe: (quand: string) => `imprimé le ${quand}`,
  complet: 'signé par tous',
  rectoVerso: 'Recto verso : chaque document commence sur une nouvelle feuille',
  separateurs: 'Une feuille de séparation avant chaque document',
  tirer: 'Faire une pile',
  separateur: (rang: number, total: number, pages: number) =>
    `${rang} sur ${total} · ${pages === 1 ? '1 page' : `${pages} pages`}`,
  derniers: 'Piles du jour',
  pile: (documents: number) => (documents === 1 ? '1 document' : `${documents} documents`),
  vitrine: {
    titre: 'Vitrine des modèles',
    sousTitre: 'Tous les documents, remplis avec des données fictives.',
    modele: 'Modèle',
    version: 'Version',
    categories: 'Catégories d’hôte',
    voir: 'Voir',
    noms: modeles,
  },
  tirage: {
    titre: 'Pile à imprimer',
    avancement: (faites: number, total: number) => `${faites} sur ${total} documents`,
    attente:
      'La page se met à jour toute seule. Vous pouvez aussi continuer autre chose et revenir.',
    actualiser: 'Actualiser maintenant',
    pret: (pages: number) => `La pile est prête : ${pages} pages.`,
    ouvrir: 'Ouvrir et imprimer le PDF',
    oubliee:
      'Le fichier de cette pile est effacé. Les documents restent ; vous pouvez refaire une pile.',
    echoue: 'Cette pile n’a pas pu être faite. Essayez de nouveau avec moins de documents.',
    imprime: 'Marquer comme imprimés',
    imprimeTexte:
      'Les documents sortent de la liste d’attente et le fichier de la pile est effacé. Faites-le quand le papier est en main.',
    contenu: 'Dans cette pile',
  },
}
