import type { Partie } from '#app/domain/convention/convention.ts'
import type { Difference } from '#app/domain/convention/difference.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { jourLong } from '#app/i18n/format.ts'
import { textes } from '#app/i18n/index.ts'
import { paths } from '#app/paths.ts'
import type { Tx } from '#db/client.server.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'
import type { trouverConvention } from '#db/reads/convention.server.ts'
import {
  accesDuTravailleur,
  gestionnairesDe,
  type Joignable,
  suiveursDe,
} from '#db/reads/destinataire.server.ts'
import { debutDuPlacement } from '#db/reads/placement.server.ts'
import { accesPourSigner } from '../compte/acces-du-travailleur.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'

type Convention = ReturnType<typeof trouverConvention>

const pages: Record<Partie, (id: string) => string> = {
  cpas: paths.cpas.convention,
  hote: paths.hote.convention,
  travailleur: paths.travailleur.convention,
}

/** Tells sides that a text waits for their signature; a new version says what changed. */
export function annoncerASigner(
  tx: Tx,
  ctx: Contexte,
  convention: Convention,
  parties: readonly Partie[],
  changements: readonly Difference[],
): void {
  const champs = [...new Set(changements.map(({ chemin }) => chemin.replace(/\.\d+.*$/, '')))]
  for (const partie of parties) {
    // The CPAS finds what it must sign on its own list.
    if (partie === 'cpas') continue
    avertir(tx, ctx, joignables(tx, ctx, convention, partie), {
      code: champs.length > 0 ? 'convention_changee' : 'convention_a_signer',
      faits: (langue) => ({
        document: nomDe(convention, langue),
        ...(champs.length > 0 ? { texte: nommer(champs, langue) } : {}),
      }),
      page: pages[partie](convention.id),
      cpasId: convention.cpasId,
      sujetId: convention.id,
    })
  }
}

/** Tells everybody that the document is complete, and when the work starts. */
export function annoncerSignee(tx: Tx, ctx: Contexte, convention: Convention): void {
  const debut =
    convention.type === 'convention-individuelle' || convention.type === 'note-affectation-interne'
      ? debutDuPlacement(tx, ctx.perimetre, convention.sujetId)
      : null
  for (const partie of convention.signataires)
    avertir(tx, ctx, joignables(tx, ctx, convention, partie), {
      code: 'convention_signee',
      faits: (langue) => ({
        document: nomDe(convention, langue),
        ...(debut ? { jour: jourLong(debut, langue) } : {}),
      }),
      page: pages[partie](convention.id),
      cpasId: convention.cpasId,
      sujetId: convention.id,
    })
}

/** Asks again those who have not signed. */
export function rappeler(
  tx: Tx,
  ctx: Contexte,
  convention: Convention,
  attendues: readonly Partie[],
): void {
  for (const partie of attendues)
    avertir(tx, ctx, joignables(tx, ctx, convention, partie), {
      code: 'convention_rappel',
      faits: (langue) => ({ document: nomDe(convention, langue) }),
      page: pages[partie](convention.id),
      cpasId: convention.cpasId,
      sujetId: convention.id,
    })
}

/**
 * Tells the other sides that one did not sign. Only the centre reads why: what a worker says about a
 * host, or a host about a worker, is for the centre to carry.
 */
export function annoncerRefus(
  tx: Tx,
  ctx: Contexte,
  convention: Convention,
  par: Partie,
  raison: string,
): void {
  for (const partie of convention.signataires.filter((une) => une !== par))
    avertir(tx, ctx, joignables(tx, ctx, convention, partie), {
      code: 'convention_refusee',
      faits: (langue) => ({
        document: nomDe(convention, langue),
        ...(partie === 'cpas' ? { texte: raison } : {}),
      }),
      page: pages[partie](convention.id),
      cpasId: convention.cpasId,
      sujetId: convention.id,
    })
}

/** The people of one side who can be written to about a document; opens a worker's access. */
function joignables(tx: Tx, ctx: Contexte, convention: Convention, partie: Partie): Joignable[] {
  const { hoteId, candidatId } = convention
  switch (partie) {
    case 'cpas':
      return candidatId ? suiveursDe(tx, ctx.perimetre, candidatId) : []
    case 'hote':
      return gestionnairesDe(tx, ctx.perimetre, hoteId).filter(({ peutSigner }) => peutSigner)
    case 'travailleur': {
      if (!candidatId) return []
      const acces =
        ctx.acteur.porte === 'cpas'
          ? accesPourSigner(tx, ctx, trouverCandidat(tx, ctx.perimetre, candidatId))
          : accesDuTravailleur(tx, ctx.perimetre, candidatId)
      return acces ? [acces] : []
    }
  }
}

function nomDe({ type, reference }: Convention, langue: Langue): string {
  return `${textes(langue).convention.types[type]} ${reference}`
}

/** The parts of the text that changed, in words; a part without a word of its own is named by its place. */
function nommer(champs: readonly string[], langue: Langue): string {
  const { champs: mots } = textes(langue).convention
  return champs
    .map((chemin) => mots[chemin] ?? mots[chemin.split('.')[0] ?? ''] ?? chemin)
    .join(', ')
}
