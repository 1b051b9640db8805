import { partsDuScore } from '#app/domain/appariement/appariement.ts'
import { directions } from '#app/domain/appariement/bareme.ts'
import { type SaisieDeReglage, saisieDeReglage } from '#app/domain/appariement/reglage-saisi.ts'

type Essai = Omit<SaisieDeReglage, 'suite'>

/** A setting as parameters of an address: `neutre.souhait=35&…`. */
export function enEssai({ poids, seuils, des, reference }: Essai): Record<string, string | number> {
  return {
    ...Object.fromEntries(
      directions.flatMap((direction) =>
        partsDuScore.map((part) => [`${direction}.${part}`, poids[direction][part]]),
      ),
    ),
    ...seuils,
    des,
    reference,
  }
}

/** Null when the address tries nothing, or something no form of ours would have let through. */
export function lireEssai({ searchParams }: URL): Essai | null {
  const nombre = (nom: string) => Number(searchParams.get(nom) ?? Number.NaN)
  const lu = saisieDeReglage.safeParse({
    poids: Object.fromEntries(
      directions.map((direction) => [
        direction,
        Object.fromEntries(partsDuScore.map((part) => [part, nombre(`${direction}.${part}`)])),
      ]),
    ),
    seuils: {
      attenteLongueMois: nombre('attenteLongueMois'),
      jamaisProposeMois: nombre('jamaisProposeMois'),
    },
    des: searchParams.get('des') ?? '',
    reference: searchParams.get('reference') ?? '',
    suite: 'apercu',
  })
  return lu.success ? lu.data : null
}
