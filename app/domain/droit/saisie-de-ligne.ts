import { z } from 'zod'
import { avec, caseCochee, jourSaisi, ligne } from '#app/domain/shared/saisie.ts'
import { classesDAbsence } from './absences.ts'
import { type CodeDeParametre, codesDeParametre } from './bareme.ts'
import { formes, reponsesPossibles } from './formes-de-parametre.ts'

const classe = z.enum(classesDAbsence, avec('choix_inconnu'))

/** A list is changed by one of its lines: the others stay what they are on that day. */
export const changementsDeListe = {
  absences: z.strictObject({
    classe,
    compte: z.enum(reponsesPossibles, avec('choix_inconnu')),
    prolonge: z.enum(reponsesPossibles, avec('choix_inconnu')),
  }),
  codes_dmfa: z.strictObject({
    code: z.string(avec('requis')).regex(/^[1-9]\d{0,2}$/, avec('format')),
    classe,
  }),
} as const

/**
 * A new line of a parameter: figures typed one by one (`valeur.moisDeBase`), a change of one line of a
 * list, or the routes as JSON. `empreinte` names the comparison that was shown and `lu` says that it
 * was read; without them the line is only tried.
 */
export const saisieDeLigne = z
  .strictObject({
    parametre: z.enum(codesDeParametre, avec('requis')),
    des: jourSaisi,
    valeur: z.unknown(),
    source: ligne(300),
    motif: ligne(300).optional(),
    empreinte: z.string().max(64, avec('trop_long')).optional(),
    lu: caseCochee,
  })
  .transform((saisie, ctx) => {
    const lue = formeSaisie(saisie.parametre).safeParse(typee(saisie), { reportInput: true })
    // As typed too: the address of a comparison says the form again.
    if (lue.success) return { ...saisie, valeur: lue.data, tape: saisie.valeur }
    // One text holds all routes: whatever is wrong in them is wrong there.
    const enUnTexte = typeof saisie.valeur !== 'object'
    for (const probleme of lue.error.issues)
      ctx.addIssue({ ...probleme, path: enUnTexte ? ['valeur'] : ['valeur', ...probleme.path] })
    return z.NEVER
  })
export type SaisieDeLigne = z.output<typeof saisieDeLigne>

function formeSaisie(parametre: CodeDeParametre): z.ZodType {
  return parametre === 'absences' || parametre === 'codes_dmfa'
    ? changementsDeListe[parametre]
    : formes[parametre]
}

/** What was typed, as the values it stands for; what cannot be read stays text, for the form to refuse. */
function typee({ parametre, valeur }: { parametre: CodeDeParametre; valeur?: unknown }): unknown {
  switch (parametre) {
    case 'absences':
    case 'codes_dmfa':
    case 'regime':
      return valeur
    case 'routes':
      return typeof valeur === 'string' ? enJson(valeur) : valeur
    case 'salaire_reference':
      return enCents(figure(valeur))
    default:
      return typeof valeur === 'object' && valeur !== null ? figures(valeur) : figure(valeur)
  }
}

const TEXTE_AU_PLUS = 4_000

function enJson(texte: string): unknown {
  try {
    return texte.length <= TEXTE_AU_PLUS ? JSON.parse(texte) : texte
  } catch {
    return texte
  }
}

function enCents(euros: unknown): unknown {
  return typeof euros === 'number' ? Math.round(euros * 100) : euros
}

/** An empty field is absent: for a region it means «no such rule». */
function figures(valeur: object): unknown {
  return Object.fromEntries(
    Object.entries(valeur)
      .filter(([, texte]) => texte !== undefined && texte !== '')
      .map(([nom, texte]) => [nom, figure(texte)]),
  )
}

/** A number as people write it: 2,5 or 1/3. */
function figure(valeur: unknown): unknown {
  if (typeof valeur !== 'string') return valeur
  const texte = valeur.trim().replace(',', '.')
  if (texte === '') return undefined
  const fraction = /^(\d{1,3})\/([1-9]\d{0,2})$/.exec(texte)
  if (fraction) return Number(fraction[1]) / Number(fraction[2])
  return /^\d{1,6}(\.\d{1,4})?$/.test(texte) ? Number(texte) : texte
}
