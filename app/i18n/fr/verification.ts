export const verification = {
  titre: 'Vérifier un document',
  texte:
    'Chaque page d’un document porte un code, en bas à gauche. Tapez-le ici : vous saurez si ce document vient bien d’un CPAS qui travaille avec cet outil. Aucun nom n’est montré.',
  code: 'Code du document',
  codeAide: 'Douze lettres et chiffres, ou toute la ligne qui commence par P60.',
  verifier: 'Vérifier',
  authentique: 'Authentique',
  authentiqueTexte: 'Ce code est celui d’un document fixé par cet outil.',
  inconnu: 'Inconnu',
  inconnuTexte:
    'Aucun document ne porte ce code. Vérifiez ce que vous avez tapé. Si c’est bien ce qui est imprimé, ne vous fiez pas à ce papier et appelez le CPAS.',
  document: 'Document',
  version: 'Version',
  versionActuelle: (n: number) => `${n}, la plus récente`,
  versionRemplacee: (n: number) => `${n}, remplacée depuis par une autre`,
  modele: 'Modèle',
  fixeLe: 'Texte fixé le',
  etat: 'État',
  signeLe: (jour: string) => `signé par tous le ${jour}`,
  pages: 'Pages',
  parLangue: (langue: string, pages: number) => `${langue} : ${pages}`,
}

export const preuve = {
  titre: 'Preuve des signatures',
  lien: 'Preuve des signatures',
  texte:
    'Qui a signé, comment, quand, et l’empreinte du texte signé. Cette page s’imprime ; le PDF porte le sceau de l’outil et se vérifie avec un lecteur de PDF.',
  telecharger: 'Télécharger la preuve scellée (PDF)',
  code: 'Code de vérification',
  empreintes: 'Empreintes des textes (SHA-256)',
  signatures: 'Signatures',
  partie: 'Partie',
  nom: 'Nom',
  methode: 'Comment',
  quand: 'Quand',
  empreinte: 'Texte signé',
  presence: 'En présence de',
  aucune: 'Personne n’a encore signé cette version.',
  verifier: 'Vérifier ce code sur la page publique',
}
