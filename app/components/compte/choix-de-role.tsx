import { Case, Radios } from '#app/components/ui/champ.tsx'
import {
  type RoleDeLHote,
  type RoleDuCpas,
  rolesDeLHote,
  rolesDuCpas,
} from '#app/domain/shared/acteur.ts'
import { useTextes } from '#app/i18n/contexte.tsx'

/** A role of the centre, each with what it opens. */
export function ChoixDeRole({ defaut }: { defaut?: RoleDuCpas }) {
  const { compte: t } = useTextes()
  return (
    <Radios
      nom="role"
      libelle={t.personne.role}
      defaut={defaut}
      options={rolesDuCpas.map((role) => ({
        valeur: role,
        texte: `${t.roles[role]}. ${t.droitsDuCpas[role]}`,
      }))}
    />
  )
}

/** A role at a place of work, and whether the person signs for it. */
export function ChoixDeRoleALHote({
  defaut,
  peutSigner = false,
}: {
  defaut?: RoleDeLHote
  peutSigner?: boolean
}) {
  const { compte: t } = useTextes()
  return (
    <>
      <Radios
        nom="role"
        libelle={t.personne.role}
        defaut={defaut}
        options={rolesDeLHote.map((role) => ({
          valeur: role,
          texte: `${t.rolesALHote[role]}. ${t.droitsDeLHote[role]}`,
        }))}
      />
      <Case
        nom="peutSigner"
        libelle={t.personne.peutSigner}
        aide={t.personne.peutSignerAide}
        defaut={peutSigner}
      />
    </>
  )
}
