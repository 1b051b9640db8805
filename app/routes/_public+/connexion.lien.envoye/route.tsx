import { Page } from '#app/components/ui/page.tsx'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'

export const meta = titre((t) => t.compte.connexion.lienEnvoye)

export default function LienEnvoye() {
  const { compte: t } = useTextes()
  return (
    <Page
      titre={t.connexion.lienEnvoye}
      etroite
      fil={[{ texte: t.connexion.titre, vers: paths.connexion() }]}
    >
      <p role="status">{t.connexion.lienEnvoyeTexte}</p>
    </Page>
  )
}
