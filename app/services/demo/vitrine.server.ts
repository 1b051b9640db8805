import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { estLangue } from '#app/domain/shared/langue.ts'
import { produire } from '#contracts/produire.ts'
import { modeles } from '#contracts/registre.ts'

/** Every published model, for whoever wants to see them all. */
export function listerModeles() {
  return modeles.map(({ type, version, langues, objectifs, categories }) => ({
    type,
    version,
    langues,
    objectifs: objectifs.length,
    categories: categories.length,
  }))
}

/** A model filled in with its fictional data. Refuses `commun/introuvable` an unknown type or language. */
export async function produireExemple(type: string, langue: string | undefined) {
  const modele = modeles.findLast((un) => un.type === type)
  if (!modele || !estLangue(langue)) throw new ErreurMetier('commun/introuvable')
  const { octets } = await produire({ type, langue, donnees: modele.exemples[langue] })
  return { octets, type: 'application/pdf' as const, nom: `${type}-${langue}.pdf` }
}
