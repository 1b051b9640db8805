import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { StatutDePlacement } from '#app/domain/placement/placement.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { compte } from '../schema/compte.ts'
import { cpas } from '../schema/cpas.ts'
import { placement } from '../schema/placement.ts'
import { poste } from '../schema/poste.ts'
import { proposition } from '../schema/proposition.ts'
import { deLHote } from './vue.ts'

/**
 * What a host may see of a person it receives: a closed list. The name, how to reach them as far as
 * they agreed, the period, the tutor, who follows them; never why they are here, nor anything else
 * of the file. A column is added here by decision, and the test that holds the list says so.
 */
export interface PlacementPourLHote {
  readonly id: string
  readonly statut: StatutDePlacement
  readonly prenom: string
  readonly nom: string
  readonly telephone: string | null
  readonly courriel: string | null
  readonly titreDuPoste: string
  readonly debutLe: DateCivile
  readonly finPrevueLe: DateCivile
  readonly finLe: DateCivile | null
  readonly heuresSemaine: number
  readonly tuteurNom: string | null
  readonly nomDuCpasFr: string
  readonly nomDuCpasNl: string
  readonly agent: string | null
  readonly telephoneDeLAgent: string | null
  readonly courrielDeLAgent: string | null
}

const colonnes = {
  id: placement.id,
  statut: placement.statut,
  prenom: candidat.prenom,
  nom: candidat.nom,
  telephone: sql<
    string | null
  >`case when ${proposition.partageTelephone} then ${candidat.telephone} end`,
  courriel: sql<
    string | null
  >`case when ${proposition.partageCourriel} then ${candidat.courriel} end`,
  titreDuPoste: poste.titre,
  debutLe: placement.debutLe,
  finPrevueLe: placement.finPrevueLe,
  finLe: placement.finLe,
  heuresSemaine: placement.heuresSemaine,
  tuteurNom: placement.tuteurNom,
  nomDuCpasFr: cpas.nomFr,
  nomDuCpasNl: cpas.nomNl,
  agent: sql<string | null>`${compte.prenom} || ' ' || ${compte.nom}`,
  telephoneDeLAgent: sql<string | null>`coalesce(${compte.telephone}, ${cpas.telephone})`,
  courrielDeLAgent: sql<string | null>`coalesce(${compte.courriel}, ${cpas.courriel})`,
}

/** One placement as its host sees it. Refuses `commun/introuvable` out of sight. */
export function lirePlacementPourLHote(
  base: Base,
  perimetre: Perimetre,
  id: string,
): PlacementPourLHote {
  const ligne = deLHoteSeul(base, perimetre, eq(placement.id, id)).get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/** The people a host receives, those who are there or to come first. */
export function listerPlacementsDeLHote(
  base: Base,
  perimetre: Perimetre,
  { finis = false }: { finis?: boolean } = {},
): PlacementPourLHote[] {
  const statuts: readonly StatutDePlacement[] = finis
    ? ['termine']
    : ['preparation', 'signature', 'actif', 'suspendu']
  return deLHoteSeul(base, perimetre, inArray(placement.statut, [...statuts]))
    .orderBy(asc(placement.debutLe), asc(candidat.nom), asc(placement.id))
    .limit(300)
    .all()
}

function deLHoteSeul(base: Base, perimetre: Perimetre, ou: ReturnType<typeof eq>) {
  return base
    .select(colonnes)
    .from(placement)
    .innerJoin(candidat, eq(candidat.id, placement.candidatId))
    .innerJoin(proposition, eq(proposition.id, placement.propositionId))
    .innerJoin(poste, eq(poste.id, placement.posteId))
    .innerJoin(cpas, eq(cpas.id, placement.cpasId))
    .leftJoin(compte, eq(compte.id, candidat.referentId))
    .where(
      and(
        perimetre.genre === 'hote' ? deLHote(perimetre, placement.hoteId) : sql`0`,
        // A placement that was undone before it began leaves the host nothing of the person.
        ne(placement.statut, 'annule'),
        ou,
      ),
    )
}
