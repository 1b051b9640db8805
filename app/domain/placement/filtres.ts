import { z } from 'zod'
import { identifiantSaisi, jourSaisi } from '../shared/saisie.ts'
import { demarches } from './demarche.ts'
import { statutsDePlacement, verifications } from './placement.ts'

/** A statistic is told for whole years only: two of them never overlap. */
export const filtresDeStatistique = z.object({ annee: z.coerce.number().int().min(2000).max(2199) })

export const vuesDesPlacements = ['tableau', 'liste'] as const
export type VueDesPlacements = (typeof vuesDesPlacements)[number]

/** What the placements of a centre can be narrowed by, and how they are laid out. */
export const filtresDePlacements = z.object({
  mots: z.string().max(80),
  statut: z.enum(statutsDePlacement),
  referentId: identifiantSaisi,
  hoteId: identifiantSaisi,
  vue: z.enum(vuesDesPlacements),
  page: z.coerce.number().int().min(1).max(10_000),
})

/** What the decision form tries before deciding: read from its address, decided nowhere. */
export const periodeEnvisagee = z.object({
  debut: jourSaisi,
  heures: z.coerce.number().min(1).max(50),
  reference: z.coerce.number().min(30).max(40),
})

/** Which paper of the check-list a form is opened for. */
export const papierVoulu = z.object({ quoi: z.enum(verifications).exclude(['decision']) })

/** Which step a form is opened for. */
export const demarcheVoulue = z.object({ quoi: z.enum(demarches) })
