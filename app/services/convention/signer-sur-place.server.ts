import { createHash } from 'node:crypto'
import type { Partie } from '#app/domain/convention/convention.ts'
import { peutRecevoirSignatures } from '#app/domain/convention/permissions.ts'
import type { SaisieDeSignatureVue } from '#app/domain/convention/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverConvention } from '#db/reads/convention.server.ts'
import { nomDuTravailleur } from '#db/reads/placement.server.ts'
import { pagesDuDocument } from '#db/reads/scan.server.ts'
import { classerFichier } from '#db/writes/convention.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { natureDuFichier } from '../document/nature.server.ts'
import { apposer } from './signer.server.ts'

/**
 * The worker signs on the agent's device, at the desk. It is recorded as such, with who was there, and
 * never presented as a signature from afar. Refuses `commun/interdit` and what `signer` refuses.
 */
export function signerAuGuichet(
  ctx: Contexte<ActeurDuCpas>,
  conventionId: string,
  { sha256 }: { readonly sha256: string },
): void {
  if (!peutRecevoirSignatures(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'convention.signee_au_guichet', (tx) => {
    const convention = trouverConvention(tx, ctx.perimetre, conventionId)
    if (!convention.candidatId)
      throw new ErreurMetier('convention/partie_etrangere', { partie: 'travailleur' })
    const { prenom, nom } = nomDuTravailleur(tx, ctx.perimetre, convention.candidatId)
    apposer(tx, ctx, convention, 'travailleur', {
      sha256,
      methode: 'guichet',
      nom: `${prenom} ${nom}`,
      temoinId: ctx.acteur.id,
    })
    return null
  })
}

/**
 * A person has looked at the filed scan and saw a side's signature on it. Refuses `commun/interdit`,
 * `commun/introuvable` for a file that holds no page of this document, and what `signer` refuses.
 */
export function constaterSignatureSurScan(
  ctx: Contexte<ActeurDuCpas>,
  conventionId: string,
  { sha256, scanSha256, partie, nom }: SaisieDeSignatureVue,
): void {
  if (!peutRecevoirSignatures(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'convention.signature_constatee', (tx) => {
    const convention = trouverConvention(tx, ctx.perimetre, conventionId)
    const pages = pagesDuDocument(tx, ctx.perimetre, convention)
    if (!pages.some((page) => page.sha256 === scanSha256))
      throw new ErreurMetier('commun/introuvable')
    apposer(tx, ctx, convention, partie, {
      sha256,
      methode: 'papier',
      nom,
      temoinId: ctx.acteur.id,
      scanSha256,
    })
    return null
  })
}

/**
 * Files the paper a side has signed by hand. Refuses `commun/interdit`, `convention/scan_illisible` and
 * what `signer` refuses.
 */
export function classerSignatureSurPapier(
  ctx: Contexte<ActeurDuCpas>,
  conventionId: string,
  papier: {
    readonly sha256: string
    readonly partie: Partie
    readonly nom: string
    readonly octets: Uint8Array
  },
): void {
  if (!peutRecevoirSignatures(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  const type = natureDuFichier(papier.octets)
  if (!type) throw new ErreurMetier('convention/scan_illisible')
  const scanSha256 = createHash('sha256').update(papier.octets).digest('hex')
  acte(ctx, 'convention.papier_classe', (tx) => {
    const convention = trouverConvention(tx, ctx.perimetre, conventionId)
    classerFichier(tx, { sha256: scanSha256, type, octets: papier.octets, creeA: ctx.maintenant })
    apposer(tx, ctx, convention, papier.partie, {
      sha256: papier.sha256,
      methode: 'papier',
      nom: papier.nom,
      temoinId: ctx.acteur.id,
      scanSha256,
    })
    return null
  })
}
