import { z } from 'zod'

/** One value that a document needs, by its path in the data. */
export interface Variable {
  readonly nom: string
  readonly obligatoire: boolean
}

/** Every variable of a data contract, in the order in which it was written. */
export function variablesDe(schema: z.ZodType): Variable[] {
  return parcourir(schema, undefined, '', true).map(({ nom, obligatoire }) => ({
    nom,
    obligatoire,
  }))
}

/**
 * The required variables that the data do not give: absent, null where null says nothing, empty
 * text, empty list. All of them, so that a person corrects once.
 */
export function variablesManquantes(schema: z.ZodType, brut: unknown): string[] {
  return parcourir(schema, brut, '', true)
    .filter(({ obligatoire, presente }) => obligatoire && !presente)
    .map(({ nom }) => nom)
}

/** The value at a path, undefined when there is none. */
export function valeurDe(brut: unknown, chemin: string): unknown {
  return chemin.split('.').reduce<unknown>((valeur, cle) => champ(valeur, cle), brut)
}

export function estVide(valeur: unknown): boolean {
  if (valeur === undefined || valeur === null) return true
  if (typeof valeur === 'string') return valeur.trim() === ''
  return Array.isArray(valeur) && valeur.length === 0
}

interface Feuille extends Variable {
  readonly presente: boolean
}

function parcourir(schema: z.ZodType, brut: unknown, nom: string, obligatoire: boolean): Feuille[] {
  if (schema instanceof z.ZodOptional) {
    // An optional object that is there must be complete; one that is not there asks for nothing.
    const present = !estVide(brut)
    return parcourir(enZod(schema.unwrap()), brut, nom, present && obligatoire)
  }
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([cle, dessous]) =>
      parcourir(enZod(dessous), champ(brut, cle), nom ? `${nom}.${cle}` : cle, obligatoire),
    )
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = schema.def
    const choix = schema.options
      .map(enZod)
      .find((option) => acceptent(option, discriminator, champ(brut, discriminator)))
    return choix
      ? parcourir(choix, brut, nom, obligatoire)
      : [{ nom: `${nom}.${discriminator}`, obligatoire, presente: false }]
  }
  if (schema instanceof z.ZodArray && Array.isArray(brut) && brut.length > 0) {
    const element = enZod(schema.element)
    return brut.flatMap((un, rang) => parcourir(element, un, `${nom}.${rang}`, obligatoire))
  }
  const presente = schema instanceof z.ZodNullable ? brut !== undefined : !estVide(brut)
  return [{ nom, obligatoire, presente }]
}

function acceptent(option: z.ZodType, cle: string, valeur: unknown): boolean {
  if (!(option instanceof z.ZodObject)) return false
  const cible = option.shape[cle]
  return cible !== undefined && enZod(cible).safeParse(valeur).success
}

/** Zod types what is inside its schemas as its core class; all of ours are made by its main one. */
function enZod(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema
  throw new TypeError('not a zod schema')
}

function champ(valeur: unknown, cle: string): unknown {
  if (typeof valeur !== 'object' || valeur === null) return undefined
  return Object.hasOwn(valeur, cle) ? Reflect.get(valeur, cle) : undefined
}
