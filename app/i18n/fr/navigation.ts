export const navigation = {
  journee: 'Ma journée',
  aFaire: 'À faire',
}
