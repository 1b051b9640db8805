/** Answers a person waits for at the same time: more would only spread their hopes thin. */
export const propositionsOuvertesMax = 3

/** Days a person, then a host, has to answer before a reminder, then before it lapses. */
export const delaisDeReponse = {
  personne: { rappel: 5, fin: 15 },
  hote: { rappel: 7, fin: 30 },
} as const
