import type { Base } from '#db/client.server.ts'

/** What one running server is made of. The edge makes it once and hands it to every request. */
export interface Instance {
  readonly base: Base
  readonly demo: boolean
  /** The address people type; null in a demonstration, which accepts the host it is called by. */
  readonly origine: string | null
  /** The only clock of the product. */
  readonly maintenant: () => Date
  readonly consigner: JournalTechnique
  /** The folder where a demonstration's mails lie instead of leaving; null when they really leave. */
  readonly courrier: string | null
  /** Wakes the sender of mails, so that a link arrives in seconds. */
  readonly reveillerEnvois: () => void
}

/** The technical log: what happened to the machine, never who or about whom. */
export interface JournalTechnique {
  readonly info: (faits: Record<string, unknown>, phrase: string) => void
  readonly warn: (faits: Record<string, unknown>, phrase: string) => void
  readonly error: (faits: Record<string, unknown>, phrase: string) => void
}
