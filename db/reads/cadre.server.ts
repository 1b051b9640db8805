import { and, asc, desc, eq, ne, type SQL, sql } from 'drizzle-orm'
import type { StatutDeCadre } from '#app/domain/convention/cadre.ts'
import type { CategorieDHote } from '#app/domain/hote/hote.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { mots } from '#app/domain/shared/texte.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { cadre } from '../schema/convention.ts'
import { cpas } from '../schema/cpas.ts'
import { hote, partenariat } from '../schema/hote.ts'
import { poste } from '../schema/poste.ts'
import { contenant, deLHote, duCpas, nommee } from './vue.ts'

/** The hosts a centre may sign with: those it brought, knows, or that are shared with all. */
function aConventionner(perimetre: Perimetre): SQL {
  if (perimetre.genre !== 'cpas') return sql`0`
  const { cpasId } = perimetre
  return sql`(${hote.creeParCpasId} = ${cpasId} or ${hote.partage} = 'tous' or exists (select 1 from ${partenariat} where ${partenariat.hoteId} = ${hote.id} and ${partenariat.cpasId} = ${cpasId}))`
}

/** A host the centre may sign with. Refuses `commun/introuvable`. */
export function hoteAConventionner(base: Base, perimetre: Perimetre, hoteId: string) {
  const ligne = base
    .select()
    .from(hote)
    .where(and(eq(hote.id, hoteId), aConventionner(perimetre)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

export interface HoteAConventionner {
  readonly id: string
  readonly nom: string
  readonly commune: string | null
  readonly categorie: CategorieDHote
  readonly enVigueur: boolean
}

/** The hosts a framework may be written with; a service of the centre itself needs none. */
export function hotesAConventionner(base: Base, perimetre: Perimetre): HoteAConventionner[] {
  const cpasId = perimetre.genre === 'cpas' ? perimetre.cpasId : ''
  return base
    .select({
      id: hote.id,
      nom: hote.nom,
      commune: hote.commune,
      categorie: hote.categorie,
      enVigueur: sql<number>`exists (select 1 from ${cadre} where ${cadre.hoteId} = ${nommee(hote.id)} and ${cadre.cpasId} = ${cpasId} and ${cadre.statut} = 'en_vigueur')`,
    })
    .from(hote)
    .where(and(aConventionner(perimetre), ne(hote.categorie, 'INT')))
    .orderBy(asc(hote.recherche), asc(hote.id))
    .limit(1000)
    .all()
    .map((ligne) => ({ ...ligne, enVigueur: ligne.enVigueur === 1 }))
}

/** Places a host's open posts offer, to propose how many a framework speaks of. */
export function placesOuvertes(base: Base, perimetre: Perimetre, hoteId: string): number {
  return (
    base
      .select({ n: sql<number | null>`sum(${poste.places})` })
      .from(poste)
      .innerJoin(hote, eq(hote.id, poste.hoteId))
      .where(and(aConventionner(perimetre), eq(poste.hoteId, hoteId), eq(poste.statut, 'ouvert')))
      .get()?.n ?? 0
  )
}

/** The latest framework with a host, whatever its state: the next one starts from it. */
export function dernierCadre(base: Base, perimetre: Perimetre, hoteId: string) {
  return base
    .select()
    .from(cadre)
    .where(and(duCpas(perimetre, cadre.cpasId), eq(cadre.hoteId, hoteId)))
    .orderBy(desc(cadre.creeA), desc(cadre.id))
    .get()
}

/** The centre as its documents print it. */
export function cpasPourDocument(base: Base, _perimetre: Perimetre, cpasId: string) {
  const ligne = base.select().from(cpas).where(eq(cpas.id, cpasId)).get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/** The host as the documents print it, for who writes or reads one of its conventions. */
export function hotePourDocument(base: Base, _perimetre: Perimetre, hoteId: string) {
  const ligne = base.select().from(hote).where(eq(hote.id, hoteId)).get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
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
  filtres: {
    readonly hoteId?: string | undefined
    readonly statut?: StatutDeCadre | undefined
    readonly mots?: string | undefined
  } = {},
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
    .where(
      and(
        duCpas(perimetre, cadre.cpasId),
        filtres.hoteId ? eq(cadre.hoteId, filtres.hoteId) : undefined,
        filtres.statut ? eq(cadre.statut, filtres.statut) : undefined,
        ...mots(filtres.mots ?? '').map(
          (mot) =>
            sql`(${hote.recherche} like ${contenant(mot)} escape '\\' or lower(${cadre.numero}) like ${contenant(mot)} escape '\\')`,
        ),
      ),
    )
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
