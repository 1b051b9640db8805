import type { ReactNode } from 'react'

/** Filters that are seldom used, folded away below the others; open when one of them is in use. */
export function PlusDeFiltres({
  titre,
  ouvert,
  children,
}: {
  titre: string
  ouvert: boolean
  children: ReactNode
}) {
  return (
    <details open={ouvert} className="order-last w-full">
      <summary className="text-sapin underline underline-offset-3">{titre}</summary>
      <div className="mt-3 flex flex-wrap items-end gap-3">{children}</div>
    </details>
  )
}
