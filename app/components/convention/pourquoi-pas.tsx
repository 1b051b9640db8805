import { Actions } from '#app/components/ui/formulaire.tsx'
import { Avis, LienBouton } from '#app/components/ui/page.tsx'
import type { Partie } from '#app/domain/convention/convention.ts'
import type { Empechement } from '#app/domain/convention/cycle-de-vie.ts'
import { useTextes } from '#app/i18n/contexte.tsx'

/** In the place of a signature that cannot be given now: why, in one sentence, and the way back. */
export function PourquoiPas({
  empechement,
  partie,
  retour,
  pourSoi = false,
}: {
  empechement: Empechement | null
  partie: Partie
  retour: string
  /** True when the reader is that side, and is told «you». */
  pourSoi?: boolean
}) {
  const { signature: s } = useTextes().convention
  const dire = () => {
    if (empechement === null) return s.impossible
    if (typeof empechement === 'object')
      return pourSoi ? s.dabordPourMoi(empechement.dabord) : s.dabord(empechement.dabord)
    return pourSoi && empechement === 'deja_signe'
      ? s.dejaSigne
      : s.pourquoiPas[empechement](partie)
  }
  return (
    <div className="space-y-4">
      <Avis ton="info">{dire()}</Avis>
      <Actions>
        <LienBouton vers={retour} genre="second">
          {s.retour}
        </LienBouton>
      </Actions>
    </div>
  )
}
