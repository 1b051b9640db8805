import { estLangue, type Langue } from '#app/domain/shared/langue.ts'

/** The language of somebody without an account: chosen here before, else the browser's. */
export function langueDuVisiteur(request: Request): Langue {
  const choisie = /(?:^|;\s*)(?:__Host-)?p60-langue=(fr|nl)(?:;|$)/.exec(
    request.headers.get('cookie') ?? '',
  )?.[1]
  if (estLangue(choisie)) return choisie
  const preferees = (request.headers.get('accept-language') ?? '').toLowerCase().split(',')
  const premiere = preferees.map((une) => une.trim().slice(0, 2)).find(estLangue)
  return premiere ?? 'fr'
}

export function cookieDeLangue(langue: Langue, enHttps: boolean): string {
  // Over TLS a cookie with this name is bound to this very host.
  const [debut, fin] = enHttps ? ['__Host-', '; Secure'] : ['', '']
  return `${debut}p60-langue=${langue}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${fin}`
}

/** The language a page of a document is asked for by its address, whatever the reader's own. */
export function langueDemandee(url: URL): Langue | undefined {
  const demandee = url.searchParams.get('langue')
  return estLangue(demandee) ? demandee : undefined
}
