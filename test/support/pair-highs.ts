import loadHighs from 'highs'
import type { PaireScoree } from '#app/domain/appariement/instance.ts'

/** A peer of the trade, for figures and agreement only: HiGHS on the same allocation, as a plain LP. */
export async function valeurSelonHighs(
  personnes: readonly { readonly id: string }[],
  postes: readonly { readonly id: string; readonly places: number }[],
  paires: readonly PaireScoree[],
): Promise<number> {
  const highs = await loadHighs()
  const lignePersonne = new Map(personnes.map(({ id }, rang) => [id, rang]))
  const lignePoste = new Map(postes.map(({ id }, rang) => [id, personnes.length + rang]))
  const numRows = personnes.length + postes.length
  const numCols = paires.length
  return highs.withModel(
    {
      numRows,
      numCols,
      sense: highs.constants.objectiveSense.maximize,
      colCost: Float64Array.from(paires, ({ score }) => score),
      colLower: new Float64Array(numCols),
      colUpper: new Float64Array(numCols).fill(1),
      rowLower: new Float64Array(numRows).fill(-highs.infinity),
      rowUpper: Float64Array.from([
        ...personnes.map(() => 1),
        ...postes.map(({ places }) => places),
      ]),
      // One column per pair: a 1 in the row of its person and a 1 in the row of its post.
      matrix: {
        format: 'csc',
        numRows,
        numCols,
        starts: Int32Array.from({ length: numCols + 1 }, (_, k) => 2 * k),
        indices: Int32Array.from(
          paires.flatMap(({ personne, poste }) => [
            lignePersonne.get(personne) ?? 0,
            lignePoste.get(poste) ?? 0,
          ]),
        ),
        values: new Float64Array(2 * numCols).fill(1),
      },
    },
    (modele) => {
      modele.options.set({ output_flag: false })
      modele.run()
      return modele.getObjectiveValue()
    },
  )
}
