export const navigation = {
  journee: 'Ma journée',
}
