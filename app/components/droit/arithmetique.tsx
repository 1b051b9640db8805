import { type Colonne, Tableau } from '#app/components/ui/liste.tsx'
import { Badge, type Ton } from '#app/components/ui/page.tsx'
import type { Effet, LigneDeDroits, ResultatDeDroits } from '#app/domain/droit/droit.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, nombre } from '#app/i18n/format.ts'

const tons: Record<Effet, Ton> = {
  compte: 'bien',
  ne_compte_pas: 'mal',
  prolonge: 'info',
  a_verifier: 'attente',
  hors_periode: 'neutre',
  deja_utilise: 'neutre',
  correction: 'neutre',
}

/** Every span with its rule, what it adds and where the rule is written; the columns add up to the totals. */
export function Arithmetique({
  lignes,
  avecSources,
}: {
  lignes: readonly LigneDeDroits[]
  /** The articles of law: for the agent, not for the worker's first look. */
  avecSources: boolean
}) {
  const { compteur: t, droit } = useTextes()
  const langue = useLangue()
  const colonnes: Colonne<LigneDeDroits>[] = [
    {
      titre: t.periode,
      principale: true,
      cellule: ({ du, au }) =>
        du === au ? jour(du, langue) : t.duAu(jour(du, langue), jour(au, langue)),
    },
    {
      titre: t.regle,
      cellule: ({ regle, origine }) => (
        <span>
          {droit.regles[regle].nom}
          <span className="block text-[0.94rem] text-gris">{droit.regles[regle].phrase}</span>
          {avecSources && origine && (
            <span className="block text-[0.94rem] text-gris">{t.origine(origine)}</span>
          )}
        </span>
      ),
    },
    {
      titre: t.effet,
      cellule: ({ effet }) => <Badge ton={tons[effet]}>{droit.effets[effet]}</Badge>,
    },
    {
      titre: t.joursComptes,
      droite: true,
      cellule: (ligne) => <Valeur ligne={ligne} />,
    },
    ...(avecSources
      ? [{ titre: t.source, cellule: ({ source }: LigneDeDroits) => <small>{source}</small> }]
      : []),
  ]
  return (
    <Tableau
      legende={t.arithmetique}
      lignes={lignes}
      colonnes={colonnes}
      cle={({ du, au, regle, effet, origine }) => [du, au, regle, effet, origine].join()}
    />
  )
}

/** What a span adds; where the two readings of the arrêté differ, both. */
function Valeur({ ligne }: { ligne: LigneDeDroits }) {
  const { compteur: t } = useTextes()
  const langue = useLangue()
  const { jours_occupation: a, jours_trimestre: b, jours_a_verifier, jours_prolongation } = ligne
  if (jours_prolongation > 0) return t.joursDeCalendrier(jours_prolongation)
  if (jours_a_verifier > 0) return t.peutEtre(nombre(jours_a_verifier, langue))
  if (a === b) return nombre(a, langue)
  return `${nombre(a, langue)} / ${nombre(b, langue)}`
}

/** The totals in the three ways of counting, the threshold, and what they leave to find. */
export function TroisLectures({ resultat }: { resultat: ResultatDeDroits }) {
  const { compteur: t, droit } = useTextes()
  const langue = useLangue()
  const totaux = [
    ['brut', resultat.jours_bruts],
    ['occupation', resultat.jours_occupation],
    ['trimestre', resultat.jours_trimestre],
  ] as const
  return (
    <table className="tableau">
      <caption className="sr-only">{t.lectures}</caption>
      <thead>
        <tr>
          <th scope="col">{t.facon}</th>
          <th scope="col" className="text-right">
            {t.joursComptes}
          </th>
        </tr>
      </thead>
      <tbody>
        {totaux.map(([lecture, jours]) => (
          <tr key={lecture}>
            <th scope="row" className="py-2 text-base font-normal text-encre">
              {droit.lectures[lecture].nom}
              <span className="block text-[0.94rem] text-gris">
                {droit.lectures[lecture].phrase}
              </span>
            </th>
            <td className="text-right font-semibold">{nombre(jours, langue)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
