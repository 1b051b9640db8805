import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'

/** What a form would have said, from an address; null when the form would have refused it. */
export function lireAdresse<S extends z.ZodType>(url: URL, schema: S): z.output<S> | null {
  const lu = parseWithZod(url.searchParams, { schema })
  return lu.status === 'success' ? lu.value : null
}
