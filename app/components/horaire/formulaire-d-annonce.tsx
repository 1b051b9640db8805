import { Cases, Champ, Choix, Rangee } from '#app/components/ui/champ.tsx'
import type { CodeDException } from '#app/domain/horaire/exception.ts'
import { jours } from '#app/domain/horaire/regles.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { nomDuJour } from '#app/i18n/format.ts'

/** Which days, and what they are: one day, or some weekdays of a period. */
export function FormulaireDAnnonce({ codes }: { codes: readonly CodeDException[] }) {
  const { horaire: t, prestation } = useTextes()
  const langue = useLangue()
  const [seul, ...autres] = codes
  return (
    <>
      {seul && autres.length === 0 ? (
        <input type="hidden" name="code" value={seul} />
      ) : (
        <Choix
          nom="code"
          libelle={t.exception.code}
          options={codes.map((code) => ({ valeur: code, texte: prestation.codes[code] }))}
        />
      )}
      <Rangee>
        <Champ nom="du" libelle={t.exception.du} type="date" />
        <Champ nom="au" libelle={t.exception.au} type="date" requis={false} />
      </Rangee>
      <Cases
        nom="jours"
        libelle={t.exception.jours}
        aide={t.exception.joursAide}
        options={jours.map((jour) => ({ valeur: String(jour), texte: nomDuJour(jour, langue) }))}
        colonnes
      />
    </>
  )
}
