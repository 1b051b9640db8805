import { estTelephone, formaterTelephone } from '#app/domain/shared/telephone.ts'

/** A number to call, written as people read it. */
export function Telephone({ numero }: { numero: string }) {
  return <a href={`tel:${numero}`}>{estTelephone(numero) ? formaterTelephone(numero) : numero}</a>
}
