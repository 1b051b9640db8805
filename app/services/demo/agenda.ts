/** What a story waits for: its next moment, or work that takes a while (a hash, a PDF, a file). */
export type Pas = Date | Promise<unknown>

/** A story told in its own order; the agenda weaves it with the others, in the order of the days. */
export type Recit = Generator<Pas, void, void>

export interface Agenda {
  /** Adds a story from a moment on; one that is past begins at once. */
  readonly commencer: (nom: string, recit: Recit, quand: Date) => void
  /**
   * Tells everything up to a moment; what was to come after is never told. A story that stumbles ends
   * there: everything stops with it, unless somebody hears of it and the others go on.
   */
  readonly derouler: (jusqua: Date, fauxPas?: (erreur: Error) => void) => Promise<void>
}

interface RendezVous {
  readonly quand: number
  readonly nom: string
  readonly recit: Recit
}

/**
 * One clock for all stories: it jumps from one appointment to the next and never goes back, so that
 * the journal is written in the order of the days. Appointments of one moment keep the order in which
 * they were made: the same stories are always told in the same way.
 */
export function creerAgenda(avancer: (quand: Date) => void): Agenda {
  /** The next one last. */
  const attendus: RendezVous[] = []
  let maintenant = Number.NEGATIVE_INFINITY

  function inscrire(un: RendezVous): void {
    const place = attendus.findIndex(({ quand }) => quand <= un.quand)
    attendus.splice(place === -1 ? attendus.length : place, 0, un)
  }

  async function continuer({ nom, recit }: RendezVous): Promise<void> {
    for (;;) {
      const { done, value } = recit.next()
      if (done) return
      if (value instanceof Date) {
        inscrire({ nom, recit, quand: Math.max(value.getTime(), maintenant) })
        return
      }
      await value
    }
  }

  return {
    commencer: (nom, recit, quand) =>
      inscrire({ nom, recit, quand: Math.max(quand.getTime(), maintenant) }),
    derouler: async (jusqua, fauxPas) => {
      for (;;) {
        const prochain = attendus.at(-1)
        if (!prochain || prochain.quand > jusqua.getTime()) return
        attendus.pop()
        maintenant = prochain.quand
        avancer(new Date(maintenant))
        try {
          await continuer(prochain)
        } catch (erreur) {
          const quand = new Date(maintenant).toISOString()
          const dit = `the story «${prochain.nom}» stumbles on ${quand}`
          const trebuchement = new Error(dit, { cause: erreur })
          if (!fauxPas) throw trebuchement
          fauxPas(trebuchement)
        }
      }
    },
  }
}

/** Waits inside a story for something that takes a while, and gives what it brought. */
export function* attendre<T>(promesse: Promise<T>): Generator<Pas, T, void> {
  const recu: T[] = []
  yield promesse.then((valeur) => recu.push(valeur))
  for (const valeur of recu) return valeur
  throw new Error('the agenda did not wait')
}
