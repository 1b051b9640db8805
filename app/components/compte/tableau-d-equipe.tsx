import { Tableau } from '#app/components/ui/liste.tsx'
import { Badge } from '#app/components/ui/page.tsx'
import type { RoleDeLHote } from '#app/domain/shared/acteur.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant, jour, jourABruxelles } from '#app/i18n/format.ts'
import { LiensDePersonne } from './liens-de-personne.tsx'

export interface Membre {
  readonly id: string
  readonly nom: string
  readonly courriel: string
  readonly fonction: string | null
  readonly role: RoleDeLHote
  readonly peutSigner: boolean
  readonly depuis: Date
  readonly enAttente: boolean
  readonly relanceeA: Date | null
}

/** The people of a place of work, invited ones included, with what may be done about each. */
export function TableauDEquipe<M extends Membre>({
  legende,
  membres,
  liens,
}: {
  legende: string
  membres: readonly M[]
  liens: (membre: M) => readonly (readonly [vers: string, texte: string])[]
}) {
  const { compte, ui } = useTextes()
  const { personne: t } = compte
  const langue = useLangue()
  return (
    <Tableau
      legende={legende}
      lignes={membres}
      cle={({ id }) => id}
      colonnes={[
        {
          titre: t.nom,
          principale: true,
          cellule: ({ nom, courriel, fonction }) => (
            <span>
              {nom}
              {fonction && <span className="block font-normal text-gris">{fonction}</span>}
              <span className="block font-normal wrap-anywhere text-gris">{courriel}</span>
            </span>
          ),
        },
        { titre: t.role, cellule: ({ role }) => compte.rolesALHote[role] },
        { titre: t.signe, cellule: ({ peutSigner }) => (peutSigner ? ui.oui : ui.non) },
        {
          titre: t.etat,
          cellule: ({ enAttente, depuis, relanceeA }) =>
            enAttente ? (
              <span>
                <Badge ton="attente">{t.enAttente}</Badge>
                {relanceeA && (
                  <span className="block text-gris">{t.invitee(instant(relanceeA, langue))}</span>
                )}
              </span>
            ) : (
              <span>{t.enServiceDepuis(jour(jourABruxelles(depuis), langue))}</span>
            ),
        },
        {
          titre: t.actions,
          cellule: (membre) => <LiensDePersonne nom={membre.nom} liens={liens(membre)} />,
        },
      ]}
    />
  )
}
