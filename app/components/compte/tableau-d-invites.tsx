import { Tableau } from '#app/components/ui/liste.tsx'
import { Badge } from '#app/components/ui/page.tsx'
import type { Role } from '#app/domain/shared/acteur.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant, jour, jourABruxelles } from '#app/i18n/format.ts'
import { LiensDePersonne } from './liens-de-personne.tsx'

export interface CompteDInstance {
  readonly id: string
  readonly nom: string
  readonly courriel: string
  readonly role: Role
  readonly depuis: Date
  readonly enAttente: boolean
  readonly relanceeA: Date | null
}

/** People of the instance, or the heads of one centre, with the invitations that wait. */
export function TableauDInvites({
  legende,
  comptes,
  relance,
  retrait,
  desactivation,
}: {
  legende: string
  comptes: readonly CompteDInstance[]
  relance: (id: string) => string
  retrait: (id: string) => string
  /** Absent where those in service are somebody else's business. */
  desactivation?: (id: string) => string
}) {
  const { compte } = useTextes()
  const { personne: t } = compte
  const langue = useLangue()
  return (
    <Tableau
      legende={legende}
      lignes={comptes}
      cle={({ id }) => id}
      colonnes={[
        {
          titre: t.nom,
          principale: true,
          cellule: ({ nom, courriel }) => (
            <span>
              {nom}
              <span className="block font-normal wrap-anywhere text-gris">{courriel}</span>
            </span>
          ),
        },
        { titre: t.role, cellule: ({ role }) => compte.roles[role] },
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
              t.enServiceDepuis(jour(jourABruxelles(depuis), langue))
            ),
        },
        {
          titre: t.actions,
          cellule: ({ id, nom, enAttente }) => (
            <LiensDePersonne
              nom={nom}
              liens={
                enAttente
                  ? [
                      [relance(id), t.renvoyer],
                      [retrait(id), t.retirer],
                    ]
                  : desactivation
                    ? [[desactivation(id), t.desactiver]]
                    : []
              }
            />
          ),
        },
      ]}
    />
  )
}
