import { estTelephone, formaterTelephone } from '#app/domain/shared/telephone.ts'

/** A number one can press on a telephone, written as people read it. */
export function Telephone({ numero }: { numero: string }) {
  return (
    <a href={`tel:${numero}`} className="whitespace-nowrap">
      {estTelephone(numero) ? formaterTelephone(numero) : numero}
    </a>
  )
}
