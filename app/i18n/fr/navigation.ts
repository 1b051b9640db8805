export const navigation = {
  journee: 'Ma journée',
  documents: 'Documents',
  cadres: 'Cadres',
  nosDocuments: 'Nos documents',
  mesDocuments: 'Mes documents',
  aFaire: 'À faire',
}
