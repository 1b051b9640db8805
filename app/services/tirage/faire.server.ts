import { setImmediate as laisserPasser } from 'node:timers/promises'
import { textes } from '#app/i18n/index.ts'
import type { PieceAEmpiler } from '#contracts/rendu/empiler.ts'
import { enTransaction } from '#db/client.server.ts'
import { prochainTirage, texteDUnePiece } from '#db/reads/tirage.server.ts'
import {
  ecrireMorceau,
  modifierTirage,
  noterAvancement,
  oublierMorceaux,
} from '#db/writes/tirage.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { empilerAilleurs } from './empiler-ailleurs.server.ts'

/** A pile that has been in the making for so long was left by a process that died. */
const BAIL = 10 * 60_000
/** Sealing and writing one piece takes a few milliseconds: nobody else waits. */
const MORCEAU = 1024 * 1024
/** Progress is for people: written now and then, not for each of five hundred. */
const PAS = 10

/**
 * Makes the piles that were asked for, one at a time, in a thread. Answers how many were made; a pile
 * that fails is marked so and the next is made.
 */
export async function faireLesTirages(ctx: () => Contexte): Promise<number> {
  for (let faits = 0; ; faits += 1) {
    const fait = await faireUnTirage(ctx())
    if (!fait) return faits
  }
}

async function faireUnTirage(ctx: Contexte): Promise<boolean> {
  const { base, perimetre, maintenant } = ctx
  const bail = new Date(maintenant.getTime() - BAIL)
  const pris = enTransaction(base, (tx) => {
    const tirage = prochainTirage(tx, perimetre, bail)
    if (!tirage) return null
    modifierTirage(tx, tirage, { etat: 'en_cours', faites: 0 })
    oublierMorceaux(tx, tirage.id)
    return { ...tirage, version: tirage.version + 1 }
  })
  if (!pris) return false
  try {
    const { octets, pages } = await empilerAilleurs(
      { combien: pris.pieces.length, rectoVerso: pris.rectoVerso },
      (rang) => pieceDe(ctx, pris, rang),
      (faites) => {
        if (faites % PAS === 0) enTransaction(base, (tx) => noterAvancement(tx, pris.id, faites))
      },
    )
    for (let rang = 0; rang * MORCEAU < octets.byteLength; rang += 1) {
      const morceau = octets.subarray(rang * MORCEAU, (rang + 1) * MORCEAU)
      enTransaction(base, (tx) => ecrireMorceau(tx, pris.id, rang, morceau))
      await laisserPasser()
    }
    enTransaction(base, (tx) =>
      modifierTirage(tx, pris, {
        etat: 'pret',
        pages,
        faites: pris.pieces.length,
        finiA: maintenant,
      }),
    )
  } catch (erreur) {
    enTransaction(base, (tx) => modifierTirage(tx, pris, { etat: 'echoue', finiA: maintenant }))
    throw erreur
  }
  return true
}

function pieceDe(
  { base, perimetre }: Contexte,
  {
    pieces,
    separateurs,
  }: {
    readonly pieces: readonly Parameters<typeof texteDUnePiece>[2][]
    readonly separateurs: boolean
  },
  rang: number,
): PieceAEmpiler {
  const piece = pieces[rang]
  if (!piece) throw new RangeError(`no piece ${rang}`)
  const texte = texteDUnePiece(base, perimetre, piece)
  const { convention: t, imprimerie } = textes(piece.langue)
  return {
    octets: texte.octets,
    separateur: separateurs
      ? {
          titre: texte.reference,
          lignes: [
            t.types[texte.type],
            ...(texte.personne ? [texte.personne] : []),
            texte.nomDeLHote,
            imprimerie.separateur(rang + 1, pieces.length, texte.pages),
          ],
        }
      : null,
  }
}
