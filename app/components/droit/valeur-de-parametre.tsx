import { Badge } from '#app/components/ui/page.tsx'
import {
  type ClasseDAbsence,
  classesDAbsence,
  type EffetDAbsence,
} from '#app/domain/droit/absences.ts'
import type { CodeDeParametre, RouteDAdmission } from '#app/domain/droit/bareme.ts'
import { formes } from '#app/domain/droit/formes-de-parametre.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { citer } from '#app/i18n/citation.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { euros, nombre } from '#app/i18n/format.ts'

/**
 * One value of a parameter in words: each kind has its own way to be read. A value that is none of its
 * parameter's shows nothing.
 */
export function ValeurDeParametre({ code, valeur }: { code: CodeDeParametre; valeur: unknown }) {
  const { droit } = useTextes()
  const langue = useLangue()
  switch (code) {
    case 'regime': {
      const lu = formes.regime.safeParse(valeur)
      return lu.success ? droit.regimes[lu.data].nom : null
    }
    case 'routes':
      return <Routes routes={formes.routes.safeParse(valeur).data ?? []} />
    case 'absences':
      return <Absences effets={formes.absences.safeParse(valeur).data ?? {}} />
    case 'codes_dmfa':
      return <CodesDmfa codes={formes.codes_dmfa.safeParse(valeur).data ?? {}} />
    case 'salaire_reference': {
      const lu = formes.salaire_reference.safeParse(valeur)
      return lu.success ? euros(lu.data, langue) : null
    }
    default:
      return <Champs code={code} valeur={valeur} />
  }
}

function Routes({ routes }: { routes: readonly RouteDAdmission[] }) {
  return (
    <ul className="space-y-1">
      {routes.map((route) => (
        <li key={route.code}>
          <Route route={route} />
        </li>
      ))}
    </ul>
  )
}

function Route({ route: { seuil, mois, age, complement } }: { route: RouteDAdmission }) {
  const t = useTextes().suiviDesDroits.loi
  const ages =
    age.avant === null
      ? age.des === 0
        ? t.toutAge
        : t.desAge(age.des)
      : age.des === 0
        ? t.avantAge(age.avant)
        : t.entreAges(age.des, age.avant)
  if (!complement) return t.route(seuil, mois, ages)
  const reste =
    'jours' in complement
      ? t.joursAvant(complement.jours)
      : t.parJourManquant(complement.parJourManquant)
  return `${t.routeAvecComplement(complement.minimum, mois, complement.annees, reste)} (${ages})`
}

function Absences({
  effets: valeur,
}: {
  effets: Readonly<Partial<Record<ClasseDAbsence, EffetDAbsence>>>
}) {
  const { suiviDesDroits, droit } = useTextes()
  const langue = useLangue()
  const t = suiviDesDroits.loi
  const effets = { oui: 'compte', non: 'ne_compte_pas', a_verifier: 'a_verifier' } as const
  return (
    <details>
      <summary className="cursor-pointer">{t.nAbsences(Object.keys(valeur).length)}</summary>
      <ul className="mt-2 space-y-1.5">
        {classesDAbsence.map((classe) => {
          const effet = valeur[classe]
          if (!effet) return null
          return (
            <li key={classe} className="flex flex-wrap items-baseline gap-x-2">
              <span>{droit.absences[classe].nom}</span>
              <Badge
                ton={effet.compte === 'oui' ? 'bien' : effet.compte === 'non' ? 'mal' : 'attente'}
              >
                {droit.effets[effets[effet.compte]]}
              </Badge>
              {effet.prolonge === 'oui' && <Badge ton="info">{t.prolonge}</Badge>}
              <small className="text-gris">{citer(effet.source, langue)}</small>
            </li>
          )
        })}
      </ul>
    </details>
  )
}

function CodesDmfa({ codes: valeur }: { codes: Readonly<Record<string, ClasseDAbsence>> }) {
  const { suiviDesDroits, droit } = useTextes()
  const codes = Object.entries(valeur)
  return (
    <details>
      <summary className="cursor-pointer">{suiviDesDroits.loi.nCodes(codes.length)}</summary>
      <ul className="mt-2 columns-1 sm:columns-2">
        {codes.map(([code, classe]) => (
          <li key={code}>
            <strong>{code}</strong> {droit.absences[classe].nom}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Plain figures: one number, or several under their names. */
function Champs({ code, valeur }: { code: CodeDeParametre; valeur: unknown }) {
  const t = useTextes().suiviDesDroits.loi
  const nomDe = useNomDeChamp(code)
  const langue = useLangue()
  if (typeof valeur === 'number') return <strong>{nombre(valeur, langue)}</strong>
  if (typeof valeur !== 'object' || valeur === null) return <span>{t.aucune}</span>
  return (
    <ul>
      {Object.entries(valeur).map(([cle, un]) => (
        <li key={cle}>
          <strong>{typeof un === 'number' ? ecrire(un, langue) : String(un)}</strong> {nomDe(cle)}
        </li>
      ))}
    </ul>
  )
}

/** What one figure of a parameter is called. */
export function useNomDeChamp(code: CodeDeParametre): (cle: string) => string {
  const { suiviDesDroits, hote } = useTextes()
  const { champs } = suiviDesDroits.loi
  const regions: Readonly<Record<string, string>> = hote.regions
  return (cle) => regions[cle] ?? champs[`${code}.${cle}`] ?? champs[cle] ?? cle
}

/** A third is written as one: its decimals would not be the law. */
function ecrire(valeur: number, langue: Langue): string {
  return valeur > 0 && valeur < 1 ? `1/${Math.round(1 / valeur)}` : nombre(valeur, langue)
}
