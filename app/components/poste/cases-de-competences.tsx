import { Cases } from '#app/components/ui/champ.tsx'
import { type Metier, trouverCompetence } from '#app/domain/metier/metier.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'

/** The competences of the trade, and those that the post has already, whatever its trade. */
export function CasesDeCompetences({
  nom,
  libelle,
  metier,
  defaut,
}: {
  nom: string
  libelle: string
  metier: Metier | undefined
  defaut: readonly string[]
}) {
  const langue = useLangue()
  const { formulaire: f } = useTextes().poste
  const codes = [...new Set([...(metier?.competences ?? []), ...defaut])]
  return (
    <Cases
      nom={nom}
      libelle={libelle}
      aide={codes.length === 0 ? f.sansMetier : f.competencesAide}
      colonnes
      defaut={defaut}
      options={codes.map((code) => ({
        valeur: code,
        texte: trouverCompetence(code)?.[langue] ?? code,
      }))}
    />
  )
}
