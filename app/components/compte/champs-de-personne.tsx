import { Champ, Choix, Rangee } from '#app/components/ui/champ.tsx'
import { type Langue, langues } from '#app/domain/shared/langue.ts'
import { useTextes } from '#app/i18n/contexte.tsx'

/** Who is invited: the fields every invitation asks. */
export function ChampsDePersonne({ langue }: { langue: Langue }) {
  const { compte, commun } = useTextes()
  const { personne: t } = compte
  return (
    <>
      <Rangee>
        <Champ nom="prenom" libelle={t.prenom} autoComplete="off" />
        <Champ nom="nom" libelle={t.nom} autoComplete="off" />
      </Rangee>
      <Champ
        nom="courriel"
        type="email"
        libelle={t.courriel}
        aide={t.courrielAide}
        autoComplete="off"
      />
      <Choix
        nom="langue"
        libelle={t.langue}
        defaut={langue}
        options={langues.map((une) => ({ valeur: une, texte: commun.langues[une] }))}
      />
    </>
  )
}
