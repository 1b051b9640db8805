import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm'
import type {
  MethodeDeSignature,
  Partie,
  TypeDeConvention,
} from '#app/domain/convention/convention.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { descellerOctets } from '../cles.server.ts'
import type { Base } from '../client.server.ts'
import { lieuDeFichier } from '../lieux.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { compte } from '../schema/compte.ts'
import {
  convention,
  conventionTexte,
  conventionVersion,
  refusDeSigner,
  signature,
} from '../schema/convention.ts'
import { hote } from '../schema/hote.ts'
import { fichier } from '../schema/journal.ts'
import { avenant, placement } from '../schema/placement.ts'
import { duCpas, duDocument } from './vue.ts'

/** What an act needs to know of a document. Refuses `commun/introuvable` out of sight. */
export function trouverConvention(base: Base, perimetre: Perimetre, id: string) {
  const trouvee = conventionSiElleExiste(base, perimetre, id)
  if (!trouvee) throw new ErreurMetier('commun/introuvable')
  return trouvee
}

/** The same; undefined out of sight. */
export function conventionSiElleExiste(base: Base, perimetre: Perimetre, id: string) {
  const ligne = base
    .select({
      id: convention.id,
      cpasId: convention.cpasId,
      hoteId: convention.hoteId,
      type: convention.type,
      sujetId: convention.sujetId,
      candidatId: convention.candidatId,
      reference: convention.reference,
      statut: convention.statut,
      signataires: convention.signataires,
      ordre: convention.ordre,
      numero: convention.numero,
      version: convention.version,
    })
    .from(convention)
    .where(and(duDocument(perimetre, convention), eq(convention.id, id)))
    .get()
  return (
    ligne && {
      ...ligne,
      textes: textesDe(base, id, ligne.numero),
      signatures: signaturesDe(base, id, ligne.numero),
    }
  )
}

/** The document a placement starts with: its convention, or the note of an internal service. */
export function conventionDeDepart(base: Base, perimetre: Perimetre, placementId: string) {
  return (
    conventionDe(base, perimetre, 'convention-individuelle', placementId) ??
    conventionDe(base, perimetre, 'note-affectation-interne', placementId)
  )
}

/** The document of a framework or a placement that is not cancelled, if there is one. */
export function conventionDe(
  base: Base,
  perimetre: Perimetre,
  type: TypeDeConvention,
  sujetId: string,
) {
  const ligne = base
    .select({ id: convention.id })
    .from(convention)
    .where(
      and(
        duDocument(perimetre, convention),
        eq(convention.type, type),
        eq(convention.sujetId, sujetId),
        sql`${convention.statut} <> 'annulee'`,
      ),
    )
    .get()
  return ligne && trouverConvention(base, perimetre, ligne.id)
}

export interface TexteDeConvention {
  readonly langue: Langue
  readonly sha256: string
  readonly pages: number
}

function textesDe(base: Base, conventionId: string, numero: number): TexteDeConvention[] {
  return base
    .select({
      langue: conventionTexte.langue,
      sha256: conventionTexte.sha256,
      pages: conventionTexte.pages,
    })
    .from(conventionTexte)
    .where(and(eq(conventionTexte.conventionId, conventionId), eq(conventionTexte.numero, numero)))
    .orderBy(asc(conventionTexte.langue))
    .all()
}

export interface SignatureApposee {
  readonly partie: Partie
  readonly methode: MethodeDeSignature
  readonly sha256: string
  readonly langue: Langue
  readonly nom: string
  readonly signeeA: Date
  readonly numero: number
  /** Who was at the desk, or filed the paper. */
  readonly temoin: string | null
}

function signaturesDe(base: Base, conventionId: string, numero?: number): SignatureApposee[] {
  return base
    .select({
      partie: signature.partie,
      methode: signature.methode,
      sha256: signature.sha256,
      langue: signature.langue,
      nom: signature.nom,
      signeeA: signature.signeeA,
      numero: signature.numero,
      temoin: sql<string | null>`${compte.prenom} || ' ' || ${compte.nom}`,
    })
    .from(signature)
    .leftJoin(compte, eq(compte.id, signature.temoinId))
    .where(
      and(
        eq(signature.conventionId, conventionId),
        numero === undefined ? undefined : eq(signature.numero, numero),
      ),
    )
    .orderBy(asc(signature.signeeA), asc(signature.partie))
    .all()
}

/** A document as its page shows it: who it is about, its texts, who signed what, all its versions. */
export function lireConvention(base: Base, perimetre: Perimetre, id: string) {
  const courante = trouverConvention(base, perimetre, id)
  const noms = base
    .select({
      nomDeLHote: hote.nom,
      personne: sql<string | null>`${candidat.prenom} || ' ' || ${candidat.nom}`,
      langueDeLaPersonne: candidat.langue,
      debutLe: placement.debutLe,
      placementId: sql<string | null>`coalesce(${placement.id}, ${avenant.placementId})`,
    })
    .from(convention)
    .innerJoin(hote, eq(hote.id, convention.hoteId))
    .leftJoin(candidat, eq(candidat.id, convention.candidatId))
    .leftJoin(placement, eq(placement.id, convention.sujetId))
    .leftJoin(avenant, eq(avenant.id, convention.sujetId))
    .where(and(duDocument(perimetre, convention), eq(convention.id, id)))
    .get()
  if (!noms) throw new ErreurMetier('commun/introuvable')
  return {
    ...courante,
    ...noms,
    refus: refusDe(base, id, courante.numero),
    versions: versionsDe(base, perimetre, id),
  }
}

/** Who did not sign a version, and why. */
function refusDe(base: Base, conventionId: string, numero: number) {
  return (
    base
      .select({
        partie: refusDeSigner.partie,
        raison: refusDeSigner.raison,
        refuseA: refusDeSigner.refuseA,
      })
      .from(refusDeSigner)
      .where(and(eq(refusDeSigner.conventionId, conventionId), eq(refusDeSigner.numero, numero)))
      .get() ?? null
  )
}

export interface VersionDeConvention {
  readonly numero: number
  readonly figeeA: Date
  readonly code: string
  readonly textes: readonly TexteDeConvention[]
  readonly signatures: readonly SignatureApposee[]
}

/** Every version of a document with what was signed of it, the newest first. */
export function versionsDe(base: Base, perimetre: Perimetre, id: string): VersionDeConvention[] {
  return base
    .select({
      numero: conventionVersion.numero,
      figeeA: conventionVersion.figeeA,
      code: conventionVersion.code,
    })
    .from(conventionVersion)
    .innerJoin(convention, eq(convention.id, conventionVersion.conventionId))
    .where(and(duDocument(perimetre, convention), eq(convention.id, id)))
    .orderBy(desc(conventionVersion.numero))
    .all()
    .map((version) => ({
      ...version,
      textes: textesDe(base, id, version.numero),
      signatures: signaturesDe(base, id, version.numero),
    }))
}

/** The frozen data of a version, to write its text again or to tell what changed. */
export function donneesDeVersion(base: Base, perimetre: Perimetre, id: string, numero: number) {
  const ligne = base
    .select({ modele: conventionVersion.modele, donnees: conventionVersion.donnees })
    .from(conventionVersion)
    .innerJoin(convention, eq(convention.id, conventionVersion.conventionId))
    .where(
      and(
        duDocument(perimetre, convention),
        eq(convention.id, id),
        eq(conventionVersion.numero, numero),
      ),
    )
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/** The version whose text has this hash: the one somebody had on their screen. */
export function versionDuTexte(
  base: Base,
  perimetre: Perimetre,
  id: string,
  sha256: string,
): number | null {
  return (
    base
      .select({ numero: conventionTexte.numero })
      .from(conventionTexte)
      .innerJoin(convention, eq(convention.id, conventionTexte.conventionId))
      .where(
        and(
          duDocument(perimetre, convention),
          eq(convention.id, id),
          eq(conventionTexte.sha256, sha256),
        ),
      )
      .get()?.numero ?? null
  )
}

/** The very bytes that were filed, for whoever may see the document. */
export function lireTexte(
  base: Base,
  perimetre: Perimetre,
  id: string,
  { langue, numero }: { langue: Langue; numero?: number | undefined },
): { octets: Uint8Array; reference: string; sha256: string } {
  const ligne = base
    .select({ octets: fichier.octets, sha256: fichier.sha256, reference: convention.reference })
    .from(conventionTexte)
    .innerJoin(convention, eq(convention.id, conventionTexte.conventionId))
    .innerJoin(fichier, eq(fichier.sha256, conventionTexte.sha256))
    .where(
      and(
        duDocument(perimetre, convention),
        eq(convention.id, id),
        eq(conventionTexte.langue, langue),
        numero === undefined
          ? sql`${conventionTexte.numero} = ${convention.numero}`
          : eq(conventionTexte.numero, numero),
      ),
    )
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  const { octets, sha256, reference } = ligne
  return { octets: descellerOctets(base.cles, lieuDeFichier(sha256), octets), reference, sha256 }
}

/** The scan of a paper signature, for the CPAS alone. */
export function lireScan(base: Base, perimetre: Perimetre, id: string, partie: Partie) {
  const ligne = base
    .select({ octets: fichier.octets, sha256: fichier.sha256, type: fichier.type })
    .from(signature)
    .innerJoin(convention, eq(convention.id, signature.conventionId))
    .innerJoin(fichier, eq(fichier.sha256, signature.scanSha256))
    .where(
      and(
        duCpas(perimetre, convention.cpasId),
        eq(convention.id, id),
        eq(signature.partie, partie),
        isNotNull(signature.scanSha256),
      ),
    )
    .orderBy(desc(signature.numero))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return {
    type: ligne.type,
    octets: descellerOctets(base.cles, lieuDeFichier(ligne.sha256), ligne.octets),
  }
}

export type PrefixeDeReference = 'CC' | 'CI' | 'NA' | 'AV'

/** Numbers of documents count within a centre, a kind and a year: CI-2026-0042. */
export function prochaineReference(
  base: Base,
  perimetre: Perimetre,
  { cpasId, prefixe, annee }: { cpasId: string; prefixe: PrefixeDeReference; annee: string },
): string {
  const debut = `${prefixe}-${annee}-`
  const { n } = base
    .select({
      n: sql<
        number | null
      >`max(cast(substr(${convention.reference}, ${debut.length + 1}) as integer))`,
    })
    .from(convention)
    .where(
      and(
        duCpas(perimetre, convention.cpasId),
        eq(convention.cpasId, cpasId),
        sql`${convention.reference} like ${`${debut}%`}`,
      ),
    )
    .get() ?? { n: null }
  return `${debut}${String((n ?? 0) + 1).padStart(4, '0')}`
}
