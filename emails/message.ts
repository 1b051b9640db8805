import type { FunctionComponent } from 'react'
import type { Langue } from '#app/domain/shared/langue.ts'

/** What every message is given: plain data prepared by the act, never a row. */
export interface MessageProps<D> {
  readonly langue: Langue
  /** The address of the instance, for links. */
  readonly origine: string
  readonly donnees: D
}

export interface ModuleDeMessage<D> {
  readonly default: FunctionComponent<MessageProps<D>>
  readonly sujet: (props: MessageProps<D>) => string
  readonly exemple: D
  /** The same in a text message, for who has no e-mail. Absent: that message never goes this way. */
  readonly sms?: (props: MessageProps<D>) => string
}
