import { writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { categories, objectifs } from '#contracts/donnees.ts'
import { produire } from '#contracts/produire.ts'
import { modeles, typesDeDocument } from '#contracts/registre.ts'
import { commande } from './commande.ts'

const demande = z.strictObject({
  type: z.enum(typesDeDocument),
  langue: z.enum(langues),
  /** Its contract depends on the type: `--liste` gives it. */
  donnees: z.record(z.string(), z.unknown()),
})

const modele = z.strictObject({
  type: z.string(),
  version: z.string(),
  langues: z.array(z.enum(langues)),
  objectifs: z.array(z.enum(objectifs)),
  categories: z.array(z.enum(categories)),
  /** Required in every document of that type; `schema` tells the others. */
  variables: z.array(z.string()),
  schema: z.unknown(),
  exemples: z.record(z.enum(langues), z.unknown()),
})

const resultat = z.strictObject({ pages: z.int(), sha256: z.string(), version: z.string() })
const sortie = z.union([resultat, z.array(modele)])

/**
 * `convention --liste` names the models; `convention --sortie FILE.pdf` reads a type, a language and
 * data, and writes the document. Refused data write nothing.
 */
export const convention = commande<z.infer<typeof demande>, z.infer<typeof sortie>>({
  nom: 'convention',
  entree: demande,
  sortie,
  options: { liste: { type: 'boolean' }, sortie: { type: 'string' } },
  sansEntree: ['liste'],
  executer: async (entree, options) => (options.liste ? liste() : ecrire(entree, options.sortie)),
})

function liste(): z.infer<typeof modele>[] {
  return modeles.map((un) => ({
    type: un.type,
    version: un.version,
    langues: [...un.langues],
    objectifs: [...un.objectifs],
    categories: [...un.categories],
    variables: un.variables.filter(({ obligatoire }) => obligatoire).map(({ nom }) => nom),
    schema: z.toJSONSchema(un.schema, { unrepresentable: 'any', io: 'input' }),
    exemples: { ...un.exemples },
  }))
}

async function ecrire(
  entree: z.infer<typeof demande>,
  fichier: string | boolean | undefined,
): Promise<z.infer<typeof resultat>> {
  const { octets, pages, sha256, version } = await produire(entree)
  if (typeof fichier === 'string') {
    await writeFile(fichier, octets).catch(() => {
      throw new ErreurMetier('contrat/sortie_impossible', { fichier })
    })
  }
  return { pages, sha256, version }
}
