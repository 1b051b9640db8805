export const navigation = {
  journee: 'Ma journée',
  documents: 'Documents',
  cadres: 'Cadres',
  nosPersonnes: 'Nos personnes',
  nosDocuments: 'Nos documents',
  mesDocuments: 'Mes documents',
  aFaire: 'À faire',
}
