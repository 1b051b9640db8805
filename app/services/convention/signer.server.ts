import { exigerUnSignataireNomme } from '#app/domain/avenant/regles.ts'
import type { MethodeDeSignature, Partie, Signature } from '#app/domain/convention/convention.ts'
import { doiventSigner, quiPeutSigner, signer } from '#app/domain/convention/cycle-de-vie.ts'
import { differences, estMaterielle } from '#app/domain/convention/difference.ts'
import { exigerLaMajorite } from '#app/domain/convention/majorite.ts'
import { partieDe } from '#app/domain/convention/permissions.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Tx } from '#db/client.server.ts'
import { trouverAvenant } from '#db/reads/avenant.server.ts'
import { donneesDeVersion, trouverConvention, versionDuTexte } from '#db/reads/convention.server.ts'
import { naissanceEtDebut } from '#db/reads/debut.server.ts'
import { ajouterSignature, modifierConvention } from '#db/writes/convention.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { annoncerASigner, annoncerSignee } from './annoncer.server.ts'
import { accomplirLeSujet } from './sujet.server.ts'

/** What one side does to a text: the reference act of the product. */
export interface Apposition {
  readonly sha256: string
  readonly methode: MethodeDeSignature
  readonly nom: string
  readonly temoinId?: string
  readonly scanSha256?: string
}

/**
 * Signs in one's own account, or by the link that opened it, for the side one stands for. Refuses
 * `convention/pas_habilite`, `convention/texte_change` (with what changed), `convention/deja_signee`,
 * `convention/transition_impossible`, `convention/pas_son_tour`, `convention/mineur_au_debut`,
 * `avenant/autre_signataire`.
 */
export function signerConvention(
  ctx: Contexte,
  conventionId: string,
  {
    sha256,
    methode,
    nom,
  }: { readonly sha256: string; readonly methode: 'compte' | 'lien'; readonly nom: string },
): void {
  acte(ctx, 'convention.signee', (tx) => {
    const convention = trouverConvention(tx, ctx.perimetre, conventionId)
    const partie = partieDe(ctx.acteur, convention)
    if (!partie) throw new ErreurMetier('convention/pas_habilite')
    apposer(tx, ctx, convention, partie, { sha256, methode, nom })
    return null
  })
}

/** Adds the signature of one side, and completes the document when it is the last. */
export function apposer(
  tx: Tx,
  ctx: Contexte,
  convention: ReturnType<typeof trouverConvention>,
  partie: Partie,
  apposition: Apposition,
): void {
  refuserUnTexteChange(tx, ctx, convention, apposition.sha256)
  const { sha256, methode, nom, temoinId, scanSha256 } = apposition
  if (partie === 'travailleur' && methode !== 'papier') exigerQuIlSigneSeul(tx, ctx, convention)
  if (convention.type === 'avenant' && partie === 'hote')
    exigerUnSignataireNomme(trouverAvenant(tx, ctx.perimetre, convention.sujetId).changement, nom)
  const signee = signer(convention, { partie, methode, sha256, signeeA: ctx.maintenant })
  ajouterSignature(tx, {
    conventionId: convention.id,
    numero: convention.numero,
    partie,
    methode,
    sha256,
    langue: convention.textes.find((texte) => texte.sha256 === sha256)?.langue ?? 'fr',
    nom,
    compteId: temoinId ? null : ctx.acteur.id,
    temoinId: temoinId ?? null,
    scanSha256: scanSha256 ?? null,
    signeeA: ctx.maintenant,
  })
  tracer(tx, ctx, {
    type: 'convention.signee',
    cpasId: convention.cpasId,
    sujetId: convention.id,
    details: { partie, methode, numero: convention.numero, sha256 },
  })
  if (signee.statut !== 'signee') {
    appelerLesSuivants(tx, ctx, convention, signee.signatures)
    return
  }
  // Not by the version the form showed: two sides may sign at the same moment, and both count.
  modifierConvention(tx, convention, { statut: 'signee', signeeA: ctx.maintenant })
  tracer(tx, ctx, {
    type: 'convention.complete',
    cpasId: convention.cpasId,
    sujetId: convention.id,
    details: { numero: convention.numero },
  })
  accomplirLeSujet(tx, ctx, convention)
  annoncerSignee(tx, ctx, convention)
}

/** Under age on the first day, the worker signs on paper with whoever represents them. */
function exigerQuIlSigneSeul(
  tx: Tx,
  { perimetre }: Contexte,
  { type, sujetId }: ReturnType<typeof trouverConvention>,
): void {
  if (type !== 'convention-individuelle' && type !== 'note-affectation-interne') return
  const jours = naissanceEtDebut(tx, perimetre, sujetId)
  if (jours) exigerLaMajorite(jours)
}

/** In an order, each side hears of the text when its turn comes. */
function appelerLesSuivants(
  tx: Tx,
  ctx: Contexte,
  convention: ReturnType<typeof trouverConvention>,
  signatures: readonly Signature[],
): void {
  const { signataires, ordre } = convention
  if (ordre === 'libre') return
  annoncerASigner(
    tx,
    ctx,
    convention,
    quiPeutSigner(doiventSigner({ signataires, signatures }), ordre),
    [],
  )
}

/** Somebody signs from a page opened before the text changed: refused, with the difference. */
function refuserUnTexteChange(
  tx: Tx,
  { perimetre }: Contexte,
  { id, numero, textes }: ReturnType<typeof trouverConvention>,
  sha256: string,
): void {
  if (textes.some((texte) => texte.sha256 === sha256)) return
  const vue = versionDuTexte(tx, perimetre, id, sha256)
  if (vue === null) throw new ErreurMetier('convention/texte_change', {})
  throw new ErreurMetier('convention/texte_change', {
    differences: differences(
      donneesDeVersion(tx, perimetre, id, vue).donnees,
      donneesDeVersion(tx, perimetre, id, numero).donnees,
    ).filter(estMaterielle),
  })
}
