import { type Colonne, Tableau } from '#app/components/ui/liste.tsx'
import { Badge, type Ton } from '#app/components/ui/page.tsx'
import type { Effet, LigneDeDroits, ResultatDeDroits } from '#app/domain/droit/droit.ts'
import { estAVenir } from '#app/domain/droit/trait.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { citer } from '#app/i18n/citation.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, nombre } from '#app/i18n/format.ts'

export const tonsDEffet: Record<Effet, Ton> = {
  compte: 'bien',
  ne_compte_pas: 'mal',
  prolonge: 'info',
  a_verifier: 'attente',
  hors_periode: 'neutre',
  deja_utilise: 'neutre',
  correction: 'neutre',
}

/**
 * Every span with its rule, what it adds and where the rule is written; the columns add up to the
 * totals. A rule is explained once, at its first line; a month that has not come is no missing paper.
 */
export function Arithmetique({
  lignes,
  aujourdhui,
}: {
  lignes: readonly LigneDeDroits[]
  aujourdhui: DateCivile
}) {
  const { compteur: t, droit } = useTextes()
  const langue = useLangue()
  const premieres = new Set(
    lignes.filter(({ regle }, rang) => lignes.findIndex((une) => une.regle === regle) === rang),
  )
  const colonnes: Colonne<LigneDeDroits>[] = [
    {
      titre: t.periode,
      principale: true,
      cellule: ({ du, au }) =>
        du === au ? jour(du, langue) : t.duAu(jour(du, langue), jour(au, langue)),
    },
    {
      titre: t.regle,
      cellule: (ligne) =>
        estAVenir(ligne, aujourdhui) ? (
          t.moisAVenir
        ) : (
          <Explication ligne={ligne} premiere={premieres.has(ligne)} />
        ),
    },
    {
      titre: t.effet,
      cellule: (ligne) =>
        estAVenir(ligne, aujourdhui) ? (
          <Badge ton="neutre">{t.trait.genres.a_venir}</Badge>
        ) : (
          <Badge ton={tonsDEffet[ligne.effet]}>{droit.effets[ligne.effet]}</Badge>
        ),
    },
    {
      titre: t.joursComptes,
      droite: true,
      cellule: (ligne) => (
        <span className="whitespace-nowrap">
          <Valeur ligne={ligne} />
        </span>
      ),
    },
    { titre: t.source, cellule: ({ source }) => <small>{citer(source, langue)}</small> },
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

function Explication({
  ligne: { regle, origine },
  premiere,
}: {
  ligne: LigneDeDroits
  premiere: boolean
}) {
  const { compteur: t, droit } = useTextes()
  return (
    <span>
      {droit.regles[regle].nom}
      {premiere && (
        <span className="block text-[0.94rem] text-gris">{droit.regles[regle].phrase}</span>
      )}
      {premiere && origine && !/^feuille/.test(origine) && (
        <span className="block text-[0.94rem] text-gris">{t.origine(origine)}</span>
      )}
    </span>
  )
}

/** What a span adds, with its operation; where the two readings of the arrêté differ, both. */
function Valeur({ ligne }: { ligne: LigneDeDroits }) {
  const { compteur: t, suiviDesDroits } = useTextes()
  const langue = useLangue()
  const { jours_ouvrables: ouvrables, jours_bruts: bruts } = ligne
  const { jours_occupation: a, jours_trimestre: b, jours_a_verifier, jours_prolongation } = ligne
  if (jours_prolongation > 0) return t.joursDeCalendrier(jours_prolongation)
  if (jours_a_verifier > 0) return t.peutEtre(nombre(jours_a_verifier, langue))
  const valeur = a === b ? nombre(a, langue) : `${nombre(a, langue)} / ${nombre(b, langue)}`
  if (ouvrables === 0 || bruts === 0) return valeur
  return (
    <>
      {valeur}
      <span className="block text-[0.94rem] text-gris">
        {suiviDesDroits.formule(
          nombre(ouvrables, langue, 4),
          nombre((ouvrables * 6) / bruts, langue),
        )}
      </span>
    </>
  )
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
