import { LiensDePersonne } from '#app/components/compte/liens-de-personne.tsx'
import { type Colonne, Tableau } from '#app/components/ui/liste.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant, jour, jourABruxelles } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { CompteMontre } from './route.tsx'

interface Props {
  readonly comptes: readonly CompteMontre[]
}

export function ComptesEnService({ comptes }: Props) {
  const { compte } = useTextes()
  const { personne: t, comptes: c } = compte
  const langue = useLangue()
  return (
    <Tableau
      legende={c.enService}
      lignes={comptes}
      cle={({ id }) => id}
      colonnes={[
        ...useColonnesDePersonne(),
        { titre: t.depuis, cellule: ({ depuis }) => jour(jourABruxelles(depuis), langue) },
        { titre: t.dossiers, droite: true, cellule: ({ dossiers }) => dossiers },
        {
          titre: t.actions,
          cellule: ({ id, nom }) => (
            <LiensDePersonne
              nom={nom}
              liens={[
                [paths.cpas.compteRole(id), t.changerRole],
                [paths.cpas.compteDesactivation(id), t.desactiver],
              ]}
            />
          ),
        },
      ]}
    />
  )
}

export function Invitations({ comptes }: Props) {
  const { compte } = useTextes()
  const { personne: t, comptes: c } = compte
  const langue = useLangue()
  return (
    <Tableau
      legende={c.attentes}
      lignes={comptes}
      cle={({ id }) => id}
      colonnes={[
        ...useColonnesDePersonne(),
        {
          titre: t.etat,
          cellule: ({ relanceeA }) => relanceeA && t.invitee(instant(relanceeA, langue)),
        },
        {
          titre: t.actions,
          cellule: ({ id, nom }) => (
            <LiensDePersonne
              nom={nom}
              liens={[
                [paths.cpas.compteRelance(id), t.renvoyer],
                [paths.cpas.compteRetrait(id), t.retirer],
              ]}
            />
          ),
        },
      ]}
    />
  )
}

export function AnciensComptes({ comptes }: Props) {
  const { compte } = useTextes()
  const { personne: t, comptes: c } = compte
  const langue = useLangue()
  return (
    <Tableau
      legende={c.anciens}
      lignes={comptes}
      cle={({ id }) => id}
      colonnes={[
        ...useColonnesDePersonne(),
        {
          titre: t.etat,
          cellule: ({ finA }) => finA && t.parti(jour(jourABruxelles(finA), langue)),
        },
        { titre: t.dossiers, droite: true, cellule: ({ dossiers }) => dossiers },
        {
          titre: t.actions,
          cellule: ({ id, nom }) => (
            <LiensDePersonne nom={nom} liens={[[paths.cpas.compteReactivation(id), t.reactiver]]} />
          ),
        },
      ]}
    />
  )
}

function useColonnesDePersonne(): Colonne<CompteMontre>[] {
  const { compte } = useTextes()
  return [
    {
      titre: compte.personne.nom,
      principale: true,
      cellule: ({ nom, courriel }) => (
        <span>
          {nom}
          <span className="block font-normal wrap-anywhere text-gris">{courriel}</span>
        </span>
      ),
    },
    { titre: compte.personne.role, cellule: ({ role }) => compte.roles[role] },
  ]
}
