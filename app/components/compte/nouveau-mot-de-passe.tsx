import { Champ } from '#app/components/ui/champ.tsx'
import { useTextes } from '#app/i18n/contexte.tsx'

/** A password to choose, typed twice: without a script nobody can see what they type. */
export function NouveauMotDePasse() {
  const { motDePasse: t } = useTextes().compte
  return (
    <>
      <Champ
        nom="motDePasse"
        type="password"
        autoComplete="new-password"
        libelle={t.nouveau}
        aide={t.nouveauAide}
      />
      <Champ nom="motDePasseBis" type="password" autoComplete="new-password" libelle={t.encore} />
    </>
  )
}
