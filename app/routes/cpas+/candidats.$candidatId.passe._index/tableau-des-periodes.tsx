import { Link } from '@remix-run/react'
import { DescriptionDePeriode } from '#app/components/passe/description.tsx'
import { type Colonne, Tableau } from '#app/components/ui/liste.tsx'
import { Badge } from '#app/components/ui/page.tsx'
import type { Preuve } from '#app/domain/candidat/passe.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'

interface Periode {
  readonly id: string
  readonly type: string
  readonly du: DateCivile
  readonly au: DateCivile
  readonly details: Readonly<Record<string, unknown>>
  readonly natureDePreuve: Preuve | null
  readonly preuve: string | null
  readonly papierSha256: string | null
  readonly verifieeLe: DateCivile | null
  readonly verifieePar: string | null
}

export function TableauDesPeriodes({
  candidatId,
  periodes,
  peutTenir,
}: {
  candidatId: string
  periodes: readonly Periode[]
  peutTenir: boolean
}) {
  const { passe: t, compteur } = useTextes()
  const langue = useLangue()
  const colonnes: Colonne<Periode>[] = [
    {
      titre: t.colonnes.periode,
      principale: true,
      cellule: ({ du, au }) => compteur.duAu(jour(du, langue), jour(au, langue)),
    },
    { titre: t.colonnes.quoi, cellule: (une) => <DescriptionDePeriode periode={une} /> },
    {
      titre: t.colonnes.preuve,
      cellule: (une) => <PreuveDePeriode candidatId={candidatId} periode={une} />,
    },
    {
      titre: t.colonnes.etat,
      cellule: ({ verifieeLe, verifieePar }) =>
        verifieeLe ? (
          <>
            <Badge ton="bien">{t.verifieeCourt}</Badge>
            <span className="block text-[0.94rem] text-gris">
              {t.verifiee(jour(verifieeLe, langue), verifieePar ?? '—')}
            </span>
          </>
        ) : (
          <Badge ton="attente">{t.aVerifier}</Badge>
        ),
    },
    ...(peutTenir ? [colonneDesActes(candidatId, t)] : []),
  ]
  return <Tableau legende={t.titre} lignes={periodes} colonnes={colonnes} cle={({ id }) => id} />
}

function PreuveDePeriode({
  candidatId,
  periode: { id, natureDePreuve, preuve, papierSha256 },
}: {
  candidatId: string
  periode: Periode
}) {
  const { passe: t } = useTextes()
  if (!natureDePreuve && !preuve && !papierSha256)
    return <span className="text-gris">{t.sansPreuve}</span>
  return (
    <>
      {natureDePreuve ? t.preuves[natureDePreuve] : preuve}
      {natureDePreuve && preuve && <span className="block text-[0.94rem] text-gris">{preuve}</span>}
      {papierSha256 && (
        <a className="block" href={paths.cpas.candidatPassePapier(candidatId, id)}>
          {t.voirLePapier}
        </a>
      )}
    </>
  )
}

function colonneDesActes(
  candidatId: string,
  t: ReturnType<typeof useTextes>['passe'],
): Colonne<Periode> {
  return {
    titre: t.colonnes.actes,
    cellule: ({ id }) => (
      <span className="flex flex-wrap gap-x-4 gap-y-1">
        <Link to={paths.cpas.candidatPassePeriode(candidatId, id)}>{t.corriger}</Link>
        <Link to={paths.cpas.candidatPasseRetrait(candidatId, id)}>{t.retirer}</Link>
      </span>
    ),
  }
}

/** Withdrawn periods stay to be read, with the reason. */
export function PeriodesRetirees({
  periodes,
}: {
  periodes: readonly (Periode & {
    readonly retireeLe: DateCivile | null
    readonly raisonDuRetrait: string | null
  })[]
}) {
  const { passe: t, compteur } = useTextes()
  const langue = useLangue()
  return (
    <details className="carte">
      <summary className="font-semibold">{t.retirees(periodes.length)}</summary>
      <ul className="mt-3 divide-y divide-trait/70">
        {periodes.map((une) => (
          <li key={une.id} className="py-2">
            <span className="line-through">
              {compteur.duAu(jour(une.du, langue), jour(une.au, langue))}
            </span>{' '}
            <DescriptionDePeriode periode={une} />
            {une.retireeLe && (
              <span className="block text-gris">
                {t.retireeLe(jour(une.retireeLe, langue), une.raisonDuRetrait ?? '')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
