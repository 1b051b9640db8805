import { z } from 'zod'
import { type CasDeDroits, lectures, verdicts } from '#app/domain/droit/droit.ts'
import { etape } from '#app/domain/droit/etapes/etapes.ts'
import { calculerDroits } from '#app/domain/droit/regles.ts'
import { type Etape, saisieDEtape, saisieDeCas } from '#app/domain/droit/saisie.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { type Bilingue, langues } from '#app/domain/shared/langue.ts'
import { phraseDeRemarque } from '#app/i18n/fr/droit.ts'
import { type Textes, textes } from '#app/i18n/index.ts'
import { avecLaBase } from './base.ts'
import { commande } from './commande.ts'

const quelleLoi =
  'Computed with the law as delivered. With --base, a case is computed with the lines of the law that ' +
  'the instance of the settings added too; a step (--etapes) never is.'

/**
 * `droits` judges a case; `droits --etapes` answers one step of the engine by its name. A union of
 * both shapes would report a mistake in the shape that was not meant, so the shape is chosen first.
 */
const entree = z
  .unknown()
  .transform((brut, ctx): CasDeDroits | Etape => {
    const lu = (estUneEtape(brut) ? saisieDEtape : saisieDeCas).safeParse(brut, {
      reportInput: true,
    })
    if (lu.success) return lu.data
    for (const probleme of lu.error.issues) ctx.addIssue({ ...probleme })
    return z.NEVER
  })
  .meta({ ...jsonSchema(z.union([saisieDeCas, saisieDEtape])), description: quelleLoi })

const date = z.string().describe('YYYY-MM-DD')
const bilingue = z.strictObject({ fr: z.string(), nl: z.string() })
const jours = z.number().describe('Six-day-regime days, four decimals.')

const ligne = z.strictObject({
  du: date,
  au: date,
  regle: z.string().describe('Code of the rule.'),
  effet: z.string().describe('What the span does to the count.'),
  jours_ouvrables: z.number().describe('Working days that count, in the regime of the work.'),
  jours_bruts: jours,
  jours_occupation: jours,
  jours_trimestre: jours,
  jours_a_verifier: jours,
  jours_prolongation: z.int().describe('Calendar days added to the reference period.'),
  source: z.string().describe('The article.'),
  origine: z.string().nullable().describe('Where the occupation or event was read.'),
  texte: bilingue,
})

const resultat = z.strictObject({
  id: z.string().nullable(),
  regime: z.enum(['ancien', 'nouveau']),
  base: z.enum(['art_30', 'art_33', 'a_verifier']),
  route: z.string().describe('Days / months of the condition retained.'),
  age: z.int().nullable(),
  periode_reference: z.strictObject({ debut: date, fin: date, jours_prolongation: z.int() }),
  seuil: z.int(),
  jours_bruts: jours,
  jours_occupation: jours,
  jours_trimestre: jours,
  demi_jours: z
    .strictObject({ brut: z.int(), occupation: z.int(), trimestre: z.int() })
    .nullable()
    .describe(`Half-days of art. 33 in each reading: ${lectures.join(', ')}.`),
  jours_a_verifier: jours,
  jours_manquants: z.int().describe('By the more favourable reading.'),
  jours_manquants_max: z.int().describe('By the less favourable reading.'),
  verdict: z.enum(verdicts),
  date_projetee: date.nullable(),
  duree_droit_mois: z.int().nullable(),
  duree_illimitee: z.boolean(),
  dernier_jour_du_droit: date.nullable(),
  lignes: z.array(ligne).describe('Each count is the sum of its column.'),
  remarques: z.array(z.looseObject({ code: z.string(), texte: bilingue })),
  mention: bilingue,
})

const reponse = z.union([
  resultat,
  z.strictObject({
    id: z.union([z.string(), z.number()]),
    output: z.record(z.string(), z.unknown()),
  }),
])

export const droits = commande({
  nom: 'droits',
  entree,
  sortie: reponse,
  parLot: true,
  options: { etapes: { type: 'boolean' }, base: { type: 'boolean' } },
  executer: async (une, { etapes, base }) => {
    if ('fn' in une) {
      if (base) throw new ErreurMetier('droit/etape_sur_la_base', { chemin: '/fn' })
      if (!etapes) throw new ErreurMetier('droit/etape_sans_option', { chemin: '/fn' })
      return { id: une.id, output: { ...etape(une.fn, une.input) } }
    }
    if (etapes) throw new ErreurMetier('droit/cas_avec_option', { chemin: '' })
    if (base) await laLoiDeLaBase()
    return avecTextes(une)
  },
})

let loiDeLaBase: Promise<void> | undefined

/** Opened once for a whole batch: the lines stay in the engine when the database is closed. */
function laLoiDeLaBase(): Promise<void> {
  loiDeLaBase ??= avecLaBase(() => undefined)
  return loiDeLaBase
}

function estUneEtape(brut: unknown): boolean {
  return typeof brut === 'object' && brut !== null && ('fn' in brut || 'input' in brut)
}

function jsonSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _version, ...reste } = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    io: 'input',
  })
  return reste
}

/** The result, with the sentences that a reader of either language needs beside the codes. */
function avecTextes(cas: CasDeDroits): z.infer<typeof resultat> {
  const { lignes, remarques, ...reste } = calculerDroits(cas)
  return {
    ...reste,
    demi_jours: reste.demi_jours && { ...reste.demi_jours },
    lignes: lignes.map((une) => ({
      ...une,
      texte: dansChaqueLangue((t) => t.droit.regles[une.regle].phrase),
    })),
    remarques: remarques.map((une) => ({
      ...une,
      texte: dansChaqueLangue((t) => phraseDeRemarque(t.droit, une)),
    })),
    mention: dansChaqueLangue((t) => t.droit.mention),
  }
}

function dansChaqueLangue(phrase: (textes: Textes) => string): Bilingue {
  const [fr, nl] = langues.map((langue) => phrase(textes(langue)))
  return { fr: fr ?? '', nl: nl ?? '' }
}
