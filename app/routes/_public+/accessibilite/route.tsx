import { Page } from '#app/components/ui/page.tsx'
import { TexteSuivi } from '#app/components/ui/texte-suivi.tsx'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourEnLettres } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'

export const meta = titre((t) => t.publique.accessibilite.titre)

/** Directive (EU) 2016/2102 asks for the day it was drawn up; it changes with its text. */
const FAITE_LE = dateCivile('2026-11-25')

export default function Accessibilite() {
  const { accessibilite: t } = useTextes().publique
  const langue = useLangue()
  return (
    <Page titre={t.titre} sousTitre={t.sousTitre} etroite>
      <TexteSuivi parties={t.parties} />
      <p className="mt-6 text-gris">{t.faiteLe(jourEnLettres(FAITE_LE, langue))}</p>
    </Page>
  )
}
