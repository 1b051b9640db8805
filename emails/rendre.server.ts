import { render } from '@react-email/render'
import { createElement } from 'react'
import type { Langue } from '#app/domain/shared/langue.ts'
import { enSms } from '#app/domain/shared/sms.ts'
import type { MessageProps, ModuleDeMessage } from './message.ts'
import { modeles } from './registre.ts'

interface ARendre {
  readonly modele: string
  readonly langue: Langue
  readonly donnees: unknown
}

/** Subject, text and HTML of one row of the outbox, in its recipient's language. */
export async function rendreMessage(
  aRendre: ARendre,
  origine: string,
): Promise<{ nom: string; sujet: string; texte: string; html: string }> {
  const { nom, leModule, props } = enProps(aRendre, origine)
  const element = createElement(leModule.default, props)
  return {
    nom,
    sujet: leModule.sujet(props),
    texte: await render(element, { plainText: true }),
    html: await render(element),
  }
}

/** The words of a text message, in signs that every telephone shows. */
export function rendreSms(aRendre: ARendre, origine: string): { nom: string; texte: string } {
  const { nom, leModule, props } = enProps(aRendre, origine)
  if (!leModule.sms) throw new Error(`no text message for ${aRendre.modele}`)
  return { nom, texte: enSms(leModule.sms(props)) }
}

function enProps({ modele, langue, donnees }: ARendre, origine: string) {
  const connu = Object.entries(modeles).find(([nom]) => nom === modele)?.[1]
  if (!connu) throw new Error(`unknown message ${modele}`)
  const { nom, donnees: siennes } = donnees as { nom: string; donnees: unknown }
  const leModule = connu as unknown as ModuleDeMessage<unknown>
  const props: MessageProps<unknown> = { langue, origine, donnees: siennes }
  return { nom, leModule, props }
}
