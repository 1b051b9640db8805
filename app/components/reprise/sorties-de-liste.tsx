import { useLocation } from '@remix-run/react'
import { LienBouton } from '#app/components/ui/page.tsx'
import type { ObjetExporte } from '#app/domain/reprise/saisie.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { paths } from '#app/paths.ts'

/** The filtered list as a file, and a file into the list. */
export function SortiesDeListe({ quoi, reprendre }: { quoi: ObjetExporte; reprendre: boolean }) {
  const { pages: t } = useTextes().reprise
  const { search } = useLocation()
  return (
    <>
      <LienBouton vers={`${paths.cpas.exportation(quoi)}${search}`} genre="second">
        {t.exporter}
      </LienBouton>
      {reprendre && (
        <LienBouton vers={paths.cpas.reprises} genre="second">
          {t.nouvelle}
        </LienBouton>
      )}
    </>
  )
}
