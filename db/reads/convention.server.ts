import { and, asc, desc, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { StatutDeCadre } from '#app/domain/convention/cadre.ts'
import type {
  MethodeDeSignature,
  Partie,
  StatutDeConvention,
  TypeDeConvention,
} from '#app/domain/convention/convention.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { descellerOctets } from '../cles.server.ts'
import type { Base } from '../client.server.ts'
import { lieuDeFichier } from '../lieux.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import {
  cadre,
  convention,
  conventionTexte,
  conventionVersion,
  signature,
} from '../schema/convention.ts'
import { hote } from '../schema/hote.ts'
import { fichier } from '../schema/journal.ts'
import { deLHote, duCpas, duTriangle } from './vue.ts'

/** A side sees a document from the moment it is open for signature; drafts stay at the CPAS. */
function visibles(perimetre: Perimetre): SQL {
  const sienne = duTriangle(perimetre, convention)
  if (perimetre.genre === 'cpas' || perimetre.genre === 'systeme') return sienne
  return and(sienne, sql`${convention.statut} <> 'brouillon'`) ?? sql`0`
}

/** What an act needs to know of a document. Refuses `commun/introuvable` out of sight. */
export function trouverConvention(base: Base, perimetre: Perimetre, id: string) {
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
      numero: convention.numero,
      version: convention.version,
    })
    .from(convention)
    .where(and(visibles(perimetre), eq(convention.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return {
    ...ligne,
    textes: textesDe(base, id, ligne.numero),
    signatures: signaturesDe(base, id, ligne.numero),
  }
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
        visibles(perimetre),
        eq(convention.type, type),
        eq(convention.sujetId, sujetId),
        sql`${convention.statut} <> 'annulee'`,
      ),
    )
    .get()
  return ligne && trouverConvention(base, perimetre, ligne.id)
}

export interface TexteDeConvention {
  readonly langue: 'fr' | 'nl'
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
  readonly langue: 'fr' | 'nl'
  readonly nom: string
  readonly signeeA: Date
  readonly numero: number
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
    })
    .from(signature)
    .where(
      and(
        eq(signature.conventionId, conventionId),
        numero === undefined ? undefined : eq(signature.numero, numero),
      ),
    )
    .orderBy(asc(signature.signeeA), asc(signature.partie))
    .all()
}

/** A document as its page shows it: its text, who signed what, and the former versions. */
export function lireConvention(base: Base, perimetre: Perimetre, id: string) {
  const courante = trouverConvention(base, perimetre, id)
  const { nomDeLHote } = base
    .select({ nomDeLHote: hote.nom })
    .from(hote)
    .where(eq(hote.id, courante.hoteId))
    .get() ?? { nomDeLHote: '' }
  return {
    ...courante,
    nomDeLHote,
    historique: signaturesDe(base, id).filter(({ numero }) => numero !== courante.numero),
  }
}

/** The frozen data of a version, to write its text again or to tell what changed. */
export function donneesDeVersion(base: Base, perimetre: Perimetre, id: string, numero: number) {
  const ligne = base
    .select({ modele: conventionVersion.modele, donnees: conventionVersion.donnees })
    .from(conventionVersion)
    .innerJoin(convention, eq(convention.id, conventionVersion.conventionId))
    .where(and(visibles(perimetre), eq(convention.id, id), eq(conventionVersion.numero, numero)))
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
      .where(and(visibles(perimetre), eq(convention.id, id), eq(conventionTexte.sha256, sha256)))
      .get()?.numero ?? null
  )
}

/** The very bytes that were filed, for whoever may see the document. */
export function lireTexte(
  base: Base,
  perimetre: Perimetre,
  id: string,
  { langue, numero }: { langue: 'fr' | 'nl'; numero?: number },
): { octets: Uint8Array; reference: string; sha256: string } {
  const ligne = base
    .select({ octets: fichier.octets, sha256: fichier.sha256, reference: convention.reference })
    .from(conventionTexte)
    .innerJoin(convention, eq(convention.id, conventionTexte.conventionId))
    .innerJoin(fichier, eq(fichier.sha256, conventionTexte.sha256))
    .where(
      and(
        visibles(perimetre),
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

export interface LigneDeConvention {
  readonly id: string
  readonly type: TypeDeConvention
  readonly reference: string
  readonly statut: StatutDeConvention
  readonly nomDeLHote: string
  readonly personne: string | null
  readonly signatures: readonly Partie[]
  readonly creeA: Date
}

/** The documents of a side; a host and a worker see theirs, without drafts. */
export function listerConventions(
  base: Base,
  perimetre: Perimetre,
  { statut }: { statut?: StatutDeConvention | undefined } = {},
): LigneDeConvention[] {
  return base
    .select({
      id: convention.id,
      type: convention.type,
      reference: convention.reference,
      statut: convention.statut,
      nomDeLHote: hote.nom,
      personne: sql<string | null>`${candidat.prenom} || ' ' || ${candidat.nom}`,
      parties: sql<
        string | null
      >`(select group_concat(s.partie) from signature s where s.convention_id = ${convention.id} and s.numero = ${convention.numero})`,
      creeA: convention.creeA,
    })
    .from(convention)
    .innerJoin(hote, eq(hote.id, convention.hoteId))
    .leftJoin(candidat, eq(candidat.id, convention.candidatId))
    .where(and(visibles(perimetre), statut ? eq(convention.statut, statut) : undefined))
    .orderBy(desc(convention.creeA), asc(convention.id))
    .limit(500)
    .all()
    .map(({ parties, ...ligne }) => ({ ...ligne, signatures: enParties(parties) }))
}

function enParties(texte: string | null): Partie[] {
  const connues: readonly Partie[] = ['cpas', 'hote', 'travailleur']
  return (texte ?? '').split(',').flatMap((un) => connues.find((partie) => partie === un) ?? [])
}

/** A framework as its page shows it, for its centre and (once open) its host. */
export function trouverCadre(base: Base, perimetre: Perimetre, id: string) {
  const ligne = base
    .select({ cadre, nomDeLHote: hote.nom, categorie: hote.categorie, langueDeLHote: hote.langue })
    .from(cadre)
    .innerJoin(hote, eq(hote.id, cadre.hoteId))
    .where(
      and(
        perimetre.genre === 'hote'
          ? and(deLHote(perimetre, cadre.hoteId), sql`${cadre.statut} <> 'brouillon'`)
          : duCpas(perimetre, cadre.cpasId),
        eq(cadre.id, id),
      ),
    )
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  const { cadre: sien, ...reste } = ligne
  return { ...sien, ...reste }
}

export interface LigneDeCadre {
  readonly id: string
  readonly numero: string
  readonly hoteId: string
  readonly nomDeLHote: string
  readonly statut: StatutDeCadre
  readonly du: DateCivile
  readonly au: DateCivile | null
}

export function listerCadres(
  base: Base,
  perimetre: Perimetre,
  { hoteId }: { hoteId?: string | undefined } = {},
): LigneDeCadre[] {
  return base
    .select({
      id: cadre.id,
      numero: cadre.numero,
      hoteId: cadre.hoteId,
      nomDeLHote: hote.nom,
      statut: cadre.statut,
      du: cadre.du,
      au: cadre.au,
    })
    .from(cadre)
    .innerJoin(hote, eq(hote.id, cadre.hoteId))
    .where(and(duCpas(perimetre, cadre.cpasId), hoteId ? eq(cadre.hoteId, hoteId) : undefined))
    .orderBy(desc(cadre.creeA), asc(cadre.id))
    .limit(500)
    .all()
}

/** The framework in force between a centre and a host: what a placement stands on. */
export function cadreEnVigueur(
  base: Base,
  perimetre: Perimetre,
  { cpasId, hoteId }: { cpasId: string; hoteId: string },
) {
  return base
    .select()
    .from(cadre)
    .where(
      and(
        deSesParties(perimetre),
        eq(cadre.cpasId, cpasId),
        eq(cadre.hoteId, hoteId),
        eq(cadre.statut, 'en_vigueur'),
      ),
    )
    .get()
}

/** A framework concerns its centre, its host, and the people placed under it. */
function deSesParties(perimetre: Perimetre): SQL {
  switch (perimetre.genre) {
    case 'cpas':
    case 'travailleur':
      return eq(cadre.cpasId, perimetre.cpasId)
    case 'hote':
      return eq(cadre.hoteId, perimetre.hoteId)
    case 'systeme':
      return sql`1`
    case 'observateur':
    case 'instance':
    case 'public':
      return sql`0`
  }
}

/** Numbers of documents count within a centre, a kind and a year: CI-2026-0042. */
export function prochaineReference(
  base: Base,
  perimetre: Perimetre,
  { cpasId, prefixe, annee }: { cpasId: string; prefixe: 'CC' | 'CI'; annee: string },
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
