import {
  additionnerMois,
  type MoisAtteste,
  moisAttestes,
  totalAtteste,
} from '#app/domain/droit/attestation.ts'
import type { CasDeDroits } from '#app/domain/droit/droit.ts'
import { calculerDroits } from '#app/domain/droit/regles.ts'
import { ajouterJours, ajouterMois, type DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { type CasConnu, type ContratConnu, contratsConnus } from './cas-connu.server.ts'

/** What the locked sheets of a person prove, in the readings that the page and the paper both name. */
export interface JoursProuves {
  readonly premierJour: DateCivile
  readonly au: DateCivile
  readonly mois: readonly MoisAtteste[]
  /** Month by month, without any average. */
  readonly total: number
  /** By the least favourable of the two readings of the arrêté. */
  readonly retenus: number
  /** The same in half-days, for who is admitted as a voluntary part-timer; null otherwise. */
  readonly demiJours: number | null
  /** True when work before or elsewhere is in the counter and not in these days. */
  readonly autres: boolean
}

/** `connu` is what `casDe` gives. Null before a first locked sheet. The caller has checked sight. */
export function joursProuves(
  base: Base,
  { perimetre }: Contexte,
  candidatId: string,
  connu: CasConnu | null,
): JoursProuves | null {
  const contrats = contratsConnus(base, perimetre, candidatId).filter(
    ({ feuilles }) => feuilles.length > 0,
  )
  const premier = contrats[0]
  const au = contrats.at(-1)?.donneesAu
  if (!connu || !premier || !au) return null
  const mois = additionnerMois(contrats.flatMap((contrat) => moisDuContrat(connu, contrat)))
  const { jours_occupation, jours_trimestre, demi_jours } = calculerDroits(
    seulement(connu.cas, contrats, connu.cas.date_demande),
  )
  return {
    premierJour: premier.debutLe,
    au,
    mois,
    total: totalAtteste(mois),
    retenus: Math.min(jours_occupation, jours_trimestre),
    demiJours: demi_jours && Math.min(demi_jours.occupation, demi_jours.trimestre),
    autres: connu.passe,
  }
}

const MOIS_DE_REFERENCE = 36

/**
 * The months of one contract, by the law of the application that the counter looks at; one that lies
 * before its reference period is still proven: by the law of the day after it ended.
 */
function moisDuContrat({ cas }: CasConnu, contrat: ContratConnu): MoisAtteste[] {
  const dedans = ajouterMois(cas.date_demande, -MOIS_DE_REFERENCE) <= contrat.debutLe
  const jour = dedans ? cas.date_demande : ajouterJours(contrat.fin, 1)
  const { lignes } = calculerDroits(seulement(cas, [contrat], jour))
  const partielles = contrat.tranches.filter(({ temps }) => temps.type === 'partiel')
  const feuilles = contrat.feuilles.map((une) => ({
    ...une,
    jours: une.jours.filter((un) =>
      partielles.some(({ du, au }) => du <= un.jour && un.jour <= au),
    ),
  }))
  const reference = partielles.flatMap(({ temps }) =>
    temps.type === 'partiel' ? [temps.heuresReference] : [],
  )[0]
  return moisAttestes(
    lignes,
    contrat.feuilles.map(({ mois }) => mois),
    { feuilles, heuresReference: reference ?? 1, jour },
  )
}

/** The same person with these contracts alone. */
function seulement(
  cas: CasDeDroits,
  contrats: readonly ContratConnu[],
  date_demande: DateCivile,
): CasDeDroits {
  return {
    ...cas,
    date_demande,
    occupations: contrats.flatMap(({ occupations }) => occupations),
    evenements: contrats.flatMap(({ evenements }) => evenements),
  }
}
