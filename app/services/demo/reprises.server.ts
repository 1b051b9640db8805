import { ajouterJours } from '#app/domain/shared/date-civile.ts'
import { lesReprises, type RepriseDuMonde } from '#db/seed/reprises.ts'
import { deposerReprise } from '../reprise/deposer.server.ts'
import { attendre, type Recit } from './agenda.ts'
import type { Monde } from './monde.server.ts'

/** Files handed in lately, whose rows wait to be looked at. */
export function raconterLesReprises(m: Monde): void {
  for (const [rang, une] of lesReprises.entries())
    m.agenda.commencer(`file ${une.fichier}`, raconter(m, une), m.a(une.quand, `15:${20 + rang}`))
}

function* raconter(m: Monde, { cpas, par, quoi, fichier, lignes }: RepriseDuMonde): Recit {
  const ctx = m.par(m.centres.lire(cpas).equipe.lire(par))
  const texte = lignes((jours) => ajouterJours(m.aujourdhui, -jours)).join('\r\n')
  yield* attendre(deposerReprise(ctx, { quoi, nom: fichier, octets: Buffer.from(texte) }))
}
