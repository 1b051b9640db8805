import { render } from '@react-email/components'
import { createElement } from 'react'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { MessageProps, ModuleDeMessage } from './message.ts'
import { modeles } from './registre.ts'

/** Subject, text and HTML of one row of the outbox, in its recipient's language. */
export async function rendreMessage(
  { modele, langue, donnees }: { modele: string; langue: Langue; donnees: unknown },
  origine: string,
): Promise<{ nom: string; sujet: string; texte: string; html: string }> {
  const connu = Object.entries(modeles).find(([nom]) => nom === modele)?.[1]
  if (!connu) throw new Error(`unknown message ${modele}`)
  const { nom, donnees: siennes } = donnees as { nom: string; donnees: unknown }
  const leModule = connu as unknown as ModuleDeMessage<unknown>
  const props: MessageProps<unknown> = { langue, origine, donnees: siennes }
  const element = createElement(leModule.default, props)
  return {
    nom,
    sujet: leModule.sujet(props),
    texte: await render(element, { plainText: true }),
    html: await render(element),
  }
}
