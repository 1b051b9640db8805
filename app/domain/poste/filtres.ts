import { z } from 'zod'
import { objectifs } from '../candidat/candidat.ts'
import { metiers } from '../metier/metier.ts'
import { identifiantSaisi } from '../shared/saisie.ts'
import { statutsDePoste, visibilites } from './poste.ts'

const codes = metiers.map(({ code }) => code)

/** What the list of posts can be narrowed by. */
export const filtresDePostes = z.object({
  mots: z.string().max(80),
  metier: z.enum(codes),
  commune: z.string().max(60),
  statut: z.enum(statutsDePoste),
  objectif: z.enum(objectifs),
  visibilite: z.enum(visibilites),
  /** Only posts with a free place. */
  libres: z.literal('oui'),
  /** Only posts that nobody confirmed for long. */
  aReconfirmer: z.literal('oui'),
  hoteId: identifiantSaisi,
  page: z.coerce.number().int().min(1).max(10_000),
})

/** The form's word for «none of the known trades»: an empty choice would mean «not chosen yet». */
export const SANS_METIER = 'aucun'

/** What the first step of a post already knows. */
export const debutDePoste = z.object({
  hoteId: identifiantSaisi,
  titre: z.string().max(120),
  metier: z.enum([...codes, SANS_METIER]),
})
