import { codeTape, lireJeton, lisible } from '#app/domain/convention/papier.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import type { Base } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import { versionDeCode } from '#db/reads/verification.server.ts'

/**
 * What anybody may know of a document whose code they hold: that it is one of ours, which text, its
 * dates and where it stands. Never who it is about, nor between whom. Null for any other code.
 */
export function verifierCode(base: Base, perimetre: Perimetre, brut: string) {
  // What a QR reader gives is the whole line; what a person types is the code.
  const code = lireJeton(brut)?.jeton.code ?? codeTape(brut)
  const version = code.length === 12 ? versionDeCode(base, perimetre, code) : undefined
  if (!version) return null
  const { type, numero, courante, modele, statut, figeeA, signeeA, textes } = version
  return {
    code: lisible(code),
    type,
    numero,
    courante: numero === courante,
    modele,
    statut,
    figeeLe: jourABruxelles(figeeA),
    signeeLe: signeeA && numero === courante ? jourABruxelles(signeeA) : null,
    textes,
  }
}
