import { carriereDuPasse } from '#app/domain/candidat/passe.ts'
import type { Evenement, Occupation } from '#app/domain/droit/droit.ts'
import { type PropositionDeContrat, planifierContrat } from '#app/domain/droit/planification.ts'
import { ajouterJours, type DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import { carriereConnue } from '#db/reads/droit.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { casDe, tempsDe } from '../droit/cas-connu.server.ts'

/** What the decision form is trying: the start and the hours, before they are decided. */
export interface PeriodeEnvisagee {
  readonly debutLe?: DateCivile | undefined
  readonly heuresSemaine?: number | undefined
  readonly heuresReference?: number | undefined
}

export interface FinCalculee extends PropositionDeContrat {
  readonly debutLe: DateCivile
  readonly heuresSemaine: number
  readonly heuresReference: number
  /** Past jobs and earlier placements that the count starts from. */
  readonly occupationsConnues: number
}

/**
 * The end of a placement by the rights engine: the earliest day that opens the right, with what it
 * counted. Art. 60 §7 al. 2 of the organic law: no longer than the time needed for the full benefit.
 * The CPAS decides; absences that are not paid move the day. Refuses `commun/introuvable`.
 */
export function proposerFin(
  base: Base,
  ctx: Contexte,
  placementId: string,
  envisagee: PeriodeEnvisagee,
): FinCalculee {
  const placement = trouverPlacement(base, ctx.perimetre, placementId)
  const debutLe = envisagee.debutLe ?? placement.debutLe
  const heuresSemaine = envisagee.heuresSemaine ?? placement.heuresSemaine
  const heuresReference = envisagee.heuresReference ?? placement.heuresReference
  const { dossier } = carriereConnue(base, ctx.perimetre, placement.candidatId)
  const avant = carriereAvant(base, ctx, placement.candidatId, debutLe)
  return {
    ...planifierContrat({
      debut: debutLe,
      temps: tempsDe({ heuresSemaine, heuresReference }),
      dateNaissance: dossier?.naissanceLe ?? null,
      ...avant,
    }),
    debutLe,
    heuresSemaine,
    heuresReference,
    occupationsConnues: avant.occupations.length,
  }
}

/** What the person worked before the start: earlier placements by their sheets, and past jobs. */
function carriereAvant(
  base: Base,
  ctx: Contexte,
  candidatId: string,
  debutLe: DateCivile,
): { readonly occupations: readonly Occupation[]; readonly absences: readonly Evenement[] } {
  const connu = casDe(base, ctx, candidatId)?.cas ?? carriereSansPlacement(base, ctx, candidatId)
  const veille = ajouterJours(debutLe, -1)
  return {
    occupations: connu.occupations
      .filter(({ du }) => du <= veille)
      .map((une) => (une.au <= veille || aUnTotal(une) ? une : { ...une, au: veille })),
    absences: connu.evenements
      .filter(({ du }) => du <= veille)
      .map((une) => (une.au <= veille ? une : { ...une, au: veille })),
  }
}

function carriereSansPlacement(base: Base, { perimetre }: Contexte, candidatId: string) {
  const passees = carriereConnue(base, perimetre, candidatId).occupations.map(carriereDuPasse)
  return {
    occupations: passees.flatMap(({ occupations }) => occupations),
    evenements: passees.flatMap(({ evenements }) => evenements),
  }
}

/** A total over a period cannot be cut at a day; the engine caps what two jobs give together. */
function aUnTotal(une: Occupation): boolean {
  return 'heures' in une || 'jours_declares' in une
}
