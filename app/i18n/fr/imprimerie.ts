import type { EtatDeTirage } from '#app/domain/convention/papier.ts'

const etats: Record<EtatDeTirage, string> = {
  demande: 'En attente',
  en_cours: 'En préparation',
  pret: 'Prêt',
  echoue: 'A échoué',
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
