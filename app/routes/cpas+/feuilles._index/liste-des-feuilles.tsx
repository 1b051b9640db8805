import { Link } from '@remix-run/react'
import { BadgeDeFeuille } from '#app/components/prestation/etat-de-feuille.tsx'
import { Tableau } from '#app/components/ui/liste.tsx'
import { Vide } from '#app/components/ui/page.tsx'
import type { EtatDeFeuille } from '#app/domain/prestation/etat.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'

export interface FeuilleDeListe {
  readonly placementId: string
  readonly feuilleId: string | null
  readonly prenom: string
  readonly nom: string
  readonly numero: number
  readonly referentId: string | null
  readonly titreDuPoste: string
  readonly nomDeLHote: string
  readonly etat: EtatDeFeuille
  readonly confirmeeA: Date | null
  readonly vueA: Date | null
}

/** The expected sheets of a month; each line offers the one thing to do with it. */
export function ListeDesFeuilles({
  feuilles,
  moi,
}: {
  feuilles: readonly FeuilleDeListe[]
  moi: string
}) {
  const t = useTextes()
  const langue = useLangue()
  const { liste: l } = t.feuille
  if (feuilles.length === 0) return <Vide>{l.aucune}</Vide>
  return (
    <Tableau
      legende={l.titre}
      lignes={feuilles}
      cle={({ placementId }) => placementId}
      colonnes={[
        {
          titre: l.personne,
          principale: true,
          cellule: ({ feuilleId, placementId, nom, prenom, numero, referentId }) => (
            <span>
              <Link
                to={feuilleId ? paths.cpas.feuille(feuilleId) : paths.cpas.placement(placementId)}
                className={referentId === moi ? 'font-bold' : ''}
              >
                {nom} {prenom}
              </Link>
              <span className="block font-normal text-gris">
                {t.candidat.dossier.numero(numero)}
              </span>
            </span>
          ),
        },
        {
          titre: l.lieu,
          cellule: ({ nomDeLHote, titreDuPoste }) => (
            <span>
              {nomDeLHote}
              <span className="block text-gris">{titreDuPoste}</span>
            </span>
          ),
        },
        { titre: l.etat, cellule: ({ etat }) => <BadgeDeFeuille etat={etat} /> },
        {
          titre: l.confirmee,
          cellule: ({ confirmeeA }) => (confirmeeA ? instant(confirmeeA, langue) : '—'),
        },
        {
          titre: l.vue,
          cellule: ({ vueA, etat }) =>
            etat === 'contestee' ? l.contestee : vueA ? instant(vueA, langue) : '—',
        },
        { titre: l.suite, cellule: (feuille) => <Suite {...feuille} /> },
      ]}
    />
  )
}

function Suite({ etat, feuilleId, nom, prenom }: FeuilleDeListe) {
  const { feuille: t } = useTextes()
  const suites: Partial<Record<EtatDeFeuille, { texte: string; vers: (id: string) => string }>> = {
    confirmee: { texte: t.approuver, vers: paths.cpas.feuilleApprobation },
    contestee: { texte: t.decider, vers: paths.cpas.feuilleDecision },
    approuvee: { texte: t.verrouiller, vers: paths.cpas.feuilleVerrou },
  }
  const suite = suites[etat]
  if (!suite || !feuilleId) return '—'
  return (
    <Link to={suite.vers(feuilleId)}>
      {suite.texte}
      <span className="sr-only">
        {' '}
        ({prenom} {nom})
      </span>
    </Link>
  )
}
