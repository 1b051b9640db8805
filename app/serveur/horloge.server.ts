/** The product's only clock: the machine's, or (in a demonstration) one that starts on a given day. */
export function creerHorloge(depart: Date | null): () => Date {
  if (!depart) return () => new Date()
  const ecart = depart.getTime() - Date.now()
  return () => new Date(Date.now() + ecart)
}
