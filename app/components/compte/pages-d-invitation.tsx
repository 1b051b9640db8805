import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'

interface Props {
  readonly invitation: { readonly nom: string; readonly courriel: string; readonly envoyeeA: Date }
  readonly retour: { readonly texte: string; readonly vers: string }
}

/** Mails a waiting invitation again: to whom, and when the last one left. */
export function PageDeRelance({ invitation, retour }: Props) {
  const { relance: t } = useTextes().compte
  const langue = useLangue()
  return (
    <PageDActe
      titre={t.titre(invitation.nom)}
      texte={
        <>
          <p className="break-words">{t.texte(invitation.courriel)}</p>
          <p className="mt-2 text-gris">{t.derniere(instant(invitation.envoyeeA, langue))}</p>
        </>
      }
      retour={retour}
      envoyer={t.renvoyer}
    />
  )
}

/** Takes back an invitation nobody answered. */
export function PageDeRetrait({ invitation, retour }: Props) {
  const { retrait: t } = useTextes().compte
  return (
    <PageDActe
      titre={t.titre(invitation.nom)}
      texte={t.texte}
      retour={retour}
      envoyer={t.retirer}
      genre="danger"
    />
  )
}
