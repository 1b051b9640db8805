import { estLangue, type Langue } from '#app/domain/shared/langue.ts'

export const COOKIE_LANGUE = 'p60-langue'

/** The language of somebody without an account: chosen here before, else the browser's. */
export function langueDuVisiteur(request: Request): Langue {
  const choisie = /(?:^|;\s*)p60-langue=(fr|nl)(?:;|$)/.exec(
    request.headers.get('cookie') ?? '',
  )?.[1]
  if (estLangue(choisie)) return choisie
  const preferees = (request.headers.get('accept-language') ?? '').toLowerCase().split(',')
  const premiere = preferees.map((une) => une.trim().slice(0, 2)).find(estLangue)
  return premiere ?? 'fr'
}

export function cookieDeLangue(langue: Langue, enHttps: boolean): string {
  return `${COOKIE_LANGUE}=${langue}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${enHttps ? '; Secure' : ''}`
}

/** The language a page of a document is asked for by its address, whatever the reader's own. */
export function langueDemandee(url: URL): Langue | undefined {
  const demandee = url.searchParams.get('langue')
  return estLangue(demandee) ? demandee : undefined
}
