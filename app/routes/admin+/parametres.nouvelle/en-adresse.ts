import type { SaisieDeLigne } from '#app/domain/droit/saisie-de-ligne.ts'
import type { FiltresEnAdresse } from '#app/paths.ts'

/** A form as an address says it again: the fields of a value one by one. */
export function enAdresse({
  parametre,
  des,
  source,
  motif,
  tape,
}: SaisieDeLigne): FiltresEnAdresse {
  const valeur =
    typeof tape === 'object' && tape !== null
      ? Object.fromEntries(
          Object.entries(tape).map(([nom, un]) => [
            `valeur.${nom}`,
            un === undefined ? '' : String(un),
          ]),
        )
      : { valeur: String(tape ?? '') }
  return { parametre, des, source, ...(motif ? { motif } : {}), ...valeur }
}
