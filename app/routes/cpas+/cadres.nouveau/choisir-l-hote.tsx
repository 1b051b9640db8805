import { Form } from '@remix-run/react'
import { Choix } from '#app/components/ui/champ.tsx'
import { Actions, Envoyer } from '#app/components/ui/formulaire.tsx'
import { Vide } from '#app/components/ui/page.tsx'
import { useTextes } from '#app/i18n/contexte.tsx'

/** With which host: a plain GET form, so that the form of one host is an address. */
export function ChoisirLHote({
  hotes,
}: {
  hotes: readonly {
    readonly id: string
    readonly nom: string
    readonly commune: string | null
    readonly enVigueur: boolean
  }[]
}) {
  const { nouveau: n } = useTextes().cadre
  if (hotes.length === 0) return <Vide>{n.aucun}</Vide>
  return (
    <Form method="get" className="max-w-2xl space-y-5">
      <Choix
        nom="hoteId"
        libelle={n.choisir}
        aide={n.choisirAide}
        options={hotes.map(({ id, nom, commune, enVigueur }) => ({
          valeur: id,
          texte: [nom, commune, enVigueur && n.enVigueur].filter(Boolean).join(' – '),
        }))}
      />
      <Actions>
        <Envoyer>{n.continuer}</Envoyer>
      </Actions>
    </Form>
  )
}
