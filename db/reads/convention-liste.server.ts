import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type {
  Partie,
  StatutDeConvention,
  TypeDeConvention,
} from '#app/domain/convention/convention.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { type Langue, langues } from '#app/domain/shared/langue.ts'
import { mots } from '#app/domain/shared/texte.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { cadre, convention } from '../schema/convention.ts'
import { hote } from '../schema/hote.ts'
import { avenant, placement } from '../schema/placement.ts'
import { contenant, duDocument } from './vue.ts'

export interface LigneDeConvention {
  readonly id: string
  readonly type: TypeDeConvention
  readonly sujetId: string
  readonly reference: string
  readonly statut: StatutDeConvention
  readonly signataires: readonly Partie[]
  readonly nomDeLHote: string
  readonly personne: string | null
  /** When the work starts, for what must be signed before. */
  readonly debutLe: DateCivile | null
  readonly langues: readonly Langue[]
  readonly signatures: readonly Partie[]
  readonly creeA: Date
}

export interface FiltresDeConventions {
  readonly statut?: StatutDeConvention | undefined
  readonly type?: TypeDeConvention | undefined
  readonly sujetId?: string | undefined
  readonly mots?: string | undefined
}

/** The documents of a side; a host and a worker see theirs, without drafts. */
export function listerConventions(
  base: Base,
  perimetre: Perimetre,
  { statut, type, sujetId, mots: cherches }: FiltresDeConventions = {},
): LigneDeConvention[] {
  return base
    .select({
      id: convention.id,
      type: convention.type,
      sujetId: convention.sujetId,
      reference: convention.reference,
      statut: convention.statut,
      signataires: convention.signataires,
      nomDeLHote: hote.nom,
      personne: sql<string | null>`${candidat.prenom} || ' ' || ${candidat.nom}`,
      debutLe: sql<DateCivile | null>`coalesce(${placement.debutLe}, ${cadre.du}, ${avenant.effetLe})`,
      langues: sql<
        string | null
      >`(select group_concat(t.langue) from convention_texte t where t.convention_id = ${convention.id} and t.numero = ${convention.numero})`,
      parties: sql<
        string | null
      >`(select group_concat(s.partie) from signature s where s.convention_id = ${convention.id} and s.numero = ${convention.numero})`,
      creeA: convention.creeA,
    })
    .from(convention)
    .innerJoin(hote, eq(hote.id, convention.hoteId))
    .leftJoin(candidat, eq(candidat.id, convention.candidatId))
    .leftJoin(placement, eq(placement.id, convention.sujetId))
    .leftJoin(cadre, eq(cadre.id, convention.sujetId))
    .leftJoin(avenant, eq(avenant.id, convention.sujetId))
    .where(
      and(
        duDocument(perimetre, convention),
        statut ? eq(convention.statut, statut) : undefined,
        type ? eq(convention.type, type) : undefined,
        sujetId
          ? sql`(${convention.sujetId} = ${sujetId} or ${convention.sujetId} in (select a.id from avenant a where a.placement_id = ${sujetId}))`
          : undefined,
        ...mots(cherches ?? '').map(
          (mot) =>
            sql`(${hote.recherche} like ${contenant(mot)} escape '\\' or ${candidat.recherche} like ${contenant(mot)} escape '\\' or lower(${convention.reference}) like ${contenant(mot)} escape '\\')`,
        ),
      ),
    )
    .orderBy(desc(convention.creeA), asc(convention.id))
    .limit(500)
    .all()
    .map(({ parties, langues: connues, ...ligne }) => ({
      ...ligne,
      signatures: enParties(parties),
      langues: langues.filter((une) => (connues ?? '').split(',').includes(une)),
    }))
}

function enParties(texte: string | null): Partie[] {
  const connues: readonly Partie[] = ['cpas', 'hote', 'travailleur']
  return (texte ?? '').split(',').flatMap((un) => connues.find((partie) => partie === un) ?? [])
}
