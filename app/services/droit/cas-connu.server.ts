import { carriereDuPasse } from '#app/domain/candidat/passe.ts'
import type { CasDeDroits } from '#app/domain/droit/droit.ts'
import {
  type CarriereDesFeuilles,
  type CodeDeFeuille,
  carriereDesFeuilles,
  codesDeFeuille,
  type FeuilleDuMois,
} from '#app/domain/droit/feuilles.ts'
import {
  occupationPlanifiee,
  type PlanDeContrat,
  type TempsDeTravail,
} from '#app/domain/droit/planification.ts'
import { derniereJournee } from '#app/domain/placement/placement.ts'
import type { JourDeFeuille } from '#app/domain/prestation/prestation.ts'
import { avecCorrections } from '#app/domain/prestation/regles.ts'
import {
  ajouterJours,
  type DateCivile,
  dernierJour,
  type Mois,
} from '#app/domain/shared/date-civile.ts'
import type { Periode } from '#app/domain/shared/periode.ts'
import type { Base } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import { heuresChangees } from '#db/reads/avenant.server.ts'
import { carriereConnue } from '#db/reads/droit.server.ts'
import { feuillesVerrouillees } from '#db/reads/prestation.server.ts'
import type { Contexte } from '../contexte.server.ts'

export interface CasConnu {
  readonly cas: CasDeDroits
  readonly cpasId: string
  /** The latest placement: what runs, or what ran last. */
  readonly placementId: string
  /** Last day covered by a locked sheet. */
  readonly donneesAu: DateCivile | null
  readonly contrat: ContratConnu
  /** What is known beside that contract: earlier placements and past jobs. */
  readonly avant: Pick<CasDeDroits, 'occupations' | 'evenements'>
  /** True when some of it is no placement here: it was brought with a paper or a file. */
  readonly passe: boolean
}

/** The contracts of a person with their locked sheets, oldest first. */
export function contratsConnus(
  base: Base,
  perimetre: Perimetre,
  candidatId: string,
): readonly ContratConnu[] {
  return carriereConnue(base, perimetre, candidatId).placements.map((placement) =>
    contratDe(base, perimetre, placement, derniereJournee(placement)),
  )
}

/** A stretch of a contract with the same weekly hours. */
export interface Tranche extends Periode {
  readonly temps: TempsDeTravail
}

export interface ContratConnu extends Pick<CasDeDroits, 'occupations' | 'evenements'> {
  readonly debutLe: DateCivile
  readonly fin: DateCivile
  readonly terminee: boolean
  /** The hours it has now. */
  readonly temps: TempsDeTravail
  /** Its stretches with the same hours, oldest first. */
  readonly tranches: readonly Tranche[]
  /** Months without a locked sheet, those to come included. */
  readonly moisInconnus: readonly Mois[]
  readonly feuilles: readonly FeuilleDuMois[]
  /** Last day covered by a locked sheet; null before the first. */
  readonly donneesAu: DateCivile | null
}

/** The plan of the contract with what is known of its absences, its missing months taken as worked. */
export function planConnu({ cas, contrat, avant }: CasConnu): PlanDeContrat {
  const passees = contrat.tranches.slice(0, -1)
  return {
    debut: contrat.tranches.at(-1)?.du ?? contrat.debutLe,
    temps: contrat.temps,
    finPrevue: contrat.fin,
    absences: [...avant.evenements, ...contrat.evenements.filter(({ type }) => type !== 'inconnu')],
    occupations: [
      ...avant.occupations,
      ...passees.map(({ temps, ...etendue }) => occupationPlanifiee(temps, etendue)),
    ],
    dateNaissance: cas.date_naissance,
  }
}

/**
 * The career of a person as the product knows it: locked sheets and past jobs. Months without a
 * locked sheet are unknown, never zero. Null before a first placement.
 */
export function casDe(base: Base, { perimetre }: Contexte, candidatId: string): CasConnu | null {
  const { dossier, placements, occupations: passees } = carriereConnue(base, perimetre, candidatId)
  const dernier = placements.at(-1)
  if (!dossier || !dernier) return null
  const dateDemande = ajouterJours(derniereJournee(dernier), 1)
  const jusquAu = ajouterJours(dateDemande, -1)
  const contrats = placements.map((placement) => contratDe(base, perimetre, placement, jusquAu))
  const contrat = contrats.at(-1)
  if (!contrat) return null
  const carrieres = [...passees.map(carriereDuPasse), ...contrats.slice(0, -1)]
  const avant = {
    occupations: carrieres.flatMap(({ occupations }) => occupations),
    evenements: carrieres.flatMap(({ evenements }) => evenements),
  }
  return {
    cpasId: dossier.cpasId,
    placementId: dernier.id,
    donneesAu: contrats.findLast(({ donneesAu }) => donneesAu !== null)?.donneesAu ?? null,
    contrat,
    avant,
    passe: passees.length > 0,
    cas: {
      date_demande: dateDemande,
      date_naissance: dossier.naissanceLe,
      region: dossier.region,
      occupations: [...avant.occupations, ...contrat.occupations],
      evenements: [...avant.evenements, ...contrat.evenements],
      admission_anterieure: null,
    },
  }
}

type PlacementConnu = ReturnType<typeof carriereConnue>['placements'][number]

/** One placement as its locked sheets prove it. */
function contratDe(
  base: Base,
  perimetre: Perimetre,
  placement: PlacementConnu,
  jusquAu: DateCivile,
): ContratConnu {
  const feuilles = feuillesVerrouillees(base, perimetre, placement.id).map(
    ({ mois, jours, corrections }) => ({
      mois,
      verrouillee: true,
      jours: avecCorrections(jours, corrections).flatMap(enJour),
    }),
  )
  const fin = derniereJournee(placement)
  const temps = tempsDe(placement)
  const tranches = tranchesDe(base, perimetre, placement, fin)
  const carriere = reunir(
    tranches.map((tranche) =>
      carriereDesFeuilles({
        debut: tranche.du,
        fin: tranche.au,
        temps: tranche.temps,
        feuilles: feuilles.map(({ jours, ...une }) => ({
          ...une,
          jours: jours.filter(({ jour }) => jour >= tranche.du && jour <= tranche.au),
        })),
        jusquAu,
      }),
    ),
  )
  const derniere = feuilles.at(-1)
  const couvertJusquAu = derniere ? dernierJour(derniere.mois) : null
  return {
    debutLe: placement.debutLe,
    fin,
    terminee: placement.statut === 'termine',
    temps: tranches.at(-1)?.temps ?? temps,
    tranches,
    feuilles,
    moisInconnus: carriere.moisInconnus,
    donneesAu: couvertJusquAu && couvertJusquAu > fin ? fin : couvertJusquAu,
    occupations: carriere.occupations.map((une) => ({ ...une, source: placement.nomDeLHote })),
    evenements: carriere.evenements,
  }
}

/**
 * The stretches of a placement with the same weekly hours: an avenant that changes them leaves the
 * days before it as they were worked.
 */
function tranchesDe(
  base: Base,
  perimetre: Perimetre,
  { id, debutLe, heuresSemaine, heuresReference }: PlacementConnu,
  fin: DateCivile,
): Tranche[] {
  const changements = heuresChangees(base, perimetre, id).filter(({ effetLe }) => effetLe <= fin)
  const debuts = [debutLe, ...changements.map(({ effetLe }) => effetLe)]
  return debuts.flatMap((du, rang) => {
    const suivant = changements[rang]
    const au = suivant ? ajouterJours(suivant.effetLe, -1) : fin
    const heures = suivant?.heuresAvant ?? changements[rang - 1]?.heuresSemaine ?? heuresSemaine
    const temps = tempsDe({ heuresSemaine: heures, heuresReference })
    return du <= au ? [{ du, au, temps }] : []
  })
}

function reunir(parts: readonly CarriereDesFeuilles[]): CarriereDesFeuilles {
  return {
    occupations: parts.flatMap(({ occupations }) => occupations),
    evenements: parts.flatMap(({ evenements }) => evenements),
    moisInconnus: [...new Set(parts.flatMap(({ moisInconnus }) => moisInconnus))],
  }
}

/** Full-time, or the hours of the part-time, as the engine counts them. */
export function tempsDe({
  heuresSemaine,
  heuresReference,
}: {
  heuresSemaine: number
  heuresReference: number
}): TempsDeTravail {
  return heuresSemaine >= heuresReference
    ? { type: 'plein', regimeJours: 5 }
    : { type: 'partiel', heuresSemaine, heuresReference }
}

/** What nobody has qualified stays unknown: it is left out of the codes the engine reads. */
function enJour({ jour, code, minutes }: JourDeFeuille) {
  const connu = codesDeFeuille.find((un): un is CodeDeFeuille => un === code)
  return connu ? [{ jour, code: connu, minutes }] : []
}

/**
 * A full-time contract that would start on a day, for somebody who has none yet: past periods count
 * before it. The CPAS decides what is really signed.
 */
export function planEnvisage(
  base: Base,
  { perimetre }: Contexte,
  candidatId: string,
  debut: DateCivile,
): PlanDeContrat {
  const { dossier, occupations } = carriereConnue(base, perimetre, candidatId)
  const passees = occupations.map(carriereDuPasse)
  return {
    debut,
    temps: { type: 'plein', regimeJours: 5 },
    occupations: passees.flatMap((une) => une.occupations),
    absences: passees.flatMap((une) => une.evenements),
    dateNaissance: dossier?.naissanceLe ?? null,
  }
}
