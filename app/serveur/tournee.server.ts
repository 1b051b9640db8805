import type { JournalTechnique } from '#app/guards/instance.ts'

/**
 * Runs a round at every interval, or at once when woken; never two at a time. A round that fails is
 * told to the technical log and the next one is made: a busy or full disk must not stop the mails for
 * good, and still less the server.
 */
export function faireLaTournee(
  tour: () => Promise<unknown>,
  consigner: Pick<JournalTechnique, 'error'>,
  intervalle = 2_000,
) {
  let enCours: Promise<void> | null = null
  let encore = false
  const faire = async () => {
    do {
      encore = false
      try {
        await tour()
      } catch (erreur) {
        const trace = erreur instanceof Error ? erreur.stack : String(erreur)
        consigner.error({ trace }, 'tournee')
      }
    } while (encore)
    enCours = null
  }
  const reveiller = () => {
    encore = true
    enCours ??= faire()
  }
  const minuterie = setInterval(reveiller, intervalle)
  return {
    reveiller,
    arreter: async () => {
      clearInterval(minuterie)
      await enCours
    },
  }
}
