import { and, count, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { session } from '../schema/compte.ts'
import { cpas } from '../schema/cpas.ts'
import { envoi } from '../schema/journal.ts'

export type EtatDEnvoi = (typeof envoi.$inferSelect)['etat']

/** How the instance is, in numbers; nothing of what it holds. */
export interface SanteDeLaBase {
  readonly octets: number
  readonly sqlite: string
  readonly sessions: number
  readonly envois: Readonly<Record<EtatDEnvoi, number>>
  /** Requested longest ago among those that still wait. */
  readonly plusAncienA: Date | null
}

export function lireSante(base: Base, perimetre: Perimetre, maintenant: Date): SanteDeLaBase {
  exigerInstance(perimetre)
  const pages = Number(base.$client.pragma('page_count', { simple: true }))
  const taille = Number(base.$client.pragma('page_size', { simple: true }))
  const envois = { pret: 0, en_cours: 0, envoye: 0, inconnu: 0, abandonne: 0 }
  for (const { etat, n } of base
    .select({ etat: envoi.etat, n: count() })
    .from(envoi)
    .groupBy(envoi.etat)
    .all())
    envois[etat] = n
  const ancien = base
    .select({ demandeA: sql<number | null>`min(${envoi.demandeA})` })
    .from(envoi)
    .where(inArray(envoi.etat, ['pret', 'en_cours']))
    .get()?.demandeA
  return {
    octets: pages * taille,
    sqlite: String(base.$client.prepare('select sqlite_version()').pluck().get()),
    sessions:
      base
        .select({ n: count() })
        .from(session)
        .where(gt(session.expiresAt, Math.floor(maintenant.getTime() / 1000)))
        .get()?.n ?? 0,
    envois,
    plusAncienA: ancien ? new Date(ancien) : null,
  }
}

const enPeine = ['abandonne', 'inconnu'] as const satisfies readonly EtatDEnvoi[]

export interface EnvoiEnPeine {
  readonly id: string
  readonly modele: string
  readonly etat: (typeof enPeine)[number]
  readonly cpasFr: string | null
  readonly cpasNl: string | null
  /** Only where it goes: who it is for is the centre's business. */
  readonly domaine: string
  readonly essais: number
  readonly erreur: string | null
  readonly demandeA: Date
}

/** Mails that did not leave, or of which nobody knows: a person decides. */
export function listerEnvoisEnPeine(base: Base, perimetre: Perimetre): EnvoiEnPeine[] {
  exigerInstance(perimetre)
  return base
    .select({
      id: envoi.id,
      modele: envoi.modele,
      etat: envoi.etat,
      cpasFr: cpas.nomFr,
      cpasNl: cpas.nomNl,
      destinataire: envoi.destinataire,
      canal: envoi.canal,
      essais: envoi.essais,
      erreur: envoi.erreur,
      demandeA: envoi.demandeA,
    })
    .from(envoi)
    .leftJoin(cpas, eq(cpas.id, envoi.cpasId))
    .where(inArray(envoi.etat, [...enPeine]))
    .orderBy(desc(envoi.demandeA), desc(envoi.id))
    .limit(100)
    .all()
    .flatMap(({ destinataire, canal, etat, ...reste }) => {
      const lequel = enPeine.find((un) => un === etat)
      return lequel
        ? [
            {
              ...reste,
              etat: lequel,
              domaine: canal === 'sms' ? 'SMS' : (destinataire.split('@').at(-1) ?? ''),
            },
          ]
        : []
    })
}

/** Refuses `commun/introuvable` when the mail is not one that waits for a decision. */
export function trouverEnvoiEnPeine(
  base: Base,
  perimetre: Perimetre,
  id: string,
): { modele: string; cpasId: string | null } {
  exigerInstance(perimetre)
  const ligne = base
    .select({ modele: envoi.modele, cpasId: envoi.cpasId })
    .from(envoi)
    .where(and(eq(envoi.id, id), inArray(envoi.etat, [...enPeine])))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

function exigerInstance({ genre }: Perimetre): void {
  if (genre !== 'instance' && genre !== 'systeme')
    throw new Error('the health of the instance is its keeper’s business')
}
