import { and, asc, between, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Verdict } from '#app/domain/droit/droit.ts'
import { statutsCommences, statutsOccupants } from '#app/domain/placement/cycle-de-vie.ts'
import { statutsOuverts } from '#app/domain/proposition/cycle-de-vie.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { compte, mandat } from '../schema/compte.ts'
import { compteur } from '../schema/droit.ts'
import { hote } from '../schema/hote.ts'
import { placement } from '../schema/placement.ts'
import { poste } from '../schema/poste.ts'
import { proposition } from '../schema/proposition.ts'
import { attendDepuis } from './attente.ts'
import { duCpas, duDossier, nommee } from './vue.ts'

const fin = sql<DateCivile>`coalesce(${placement.finLe}, ${placement.finPrevueLe})`

/** Placements of a centre that start or end in a period, by their day. */
export function mouvements(
  base: Base,
  perimetre: Perimetre,
  { du, au }: { du: DateCivile; au: DateCivile },
) {
  return base
    .select({
      placementId: placement.id,
      statut: placement.statut,
      debutLe: placement.debutLe,
      fin,
      prenom: candidat.prenom,
      nom: candidat.nom,
      referentId: candidat.referentId,
      titreDuPoste: poste.titre,
      nomDeLHote: hote.nom,
    })
    .from(placement)
    .innerJoin(candidat, eq(candidat.id, placement.candidatId))
    .innerJoin(poste, eq(poste.id, placement.posteId))
    .innerJoin(hote, eq(hote.id, placement.hoteId))
    .where(
      and(
        duCpas(perimetre, placement.cpasId),
        or(
          and(
            between(placement.debutLe, du, au),
            inArray(placement.statut, ['preparation', 'signature', 'actif']),
          ),
          and(
            sql`${fin} between ${du} and ${au}`,
            inArray(placement.statut, [...statutsCommences]),
          ),
        ),
      ),
    )
    .orderBy(asc(placement.debutLe), asc(placement.id))
    .all()
}

export interface CompteurSuivi {
  readonly candidatId: string
  readonly prenom: string
  readonly nom: string
  readonly referentId: string | null
  readonly verdict: Verdict
  readonly seuil: number
  readonly joursOccupation: number
  readonly joursTrimestre: number
  readonly dateDemande: DateCivile
  readonly donneesAu: DateCivile | null
}

/** The counters of those who run a placement: reached, near, or to be verified. */
export function compteursSuivis(base: Base, perimetre: Perimetre): CompteurSuivi[] {
  return base
    .select({
      candidatId: compteur.candidatId,
      prenom: candidat.prenom,
      nom: candidat.nom,
      referentId: candidat.referentId,
      verdict: sql<Verdict>`${compteur.verdict}`,
      seuil: champ('seuil'),
      joursOccupation: champ('jours_occupation'),
      joursTrimestre: champ('jours_trimestre'),
      dateDemande: compteur.dateDemande,
      donneesAu: compteur.donneesAu,
    })
    .from(compteur)
    .innerJoin(candidat, eq(candidat.id, compteur.candidatId))
    .where(
      and(
        duDossier(perimetre, compteur),
        sql`exists (select 1 from ${placement} where ${placement.candidatId} = ${candidat.id} and ${placement.statut} in ('actif','suspendu'))`,
      ),
    )
    .orderBy(asc(candidat.recherche), asc(candidat.id))
    .all()
}

function champ(nom: 'seuil' | 'jours_occupation' | 'jours_trimestre') {
  return sql<number>`json_extract(${compteur.resultat}, ${`$.${nom}`})`
}

/** Who waits for a post, since when, and when they were last proposed to somebody. */
export function personnesEnAttente(base: Base, perimetre: Perimetre) {
  return base
    .select({
      candidatId: candidat.id,
      prenom: candidat.prenom,
      nom: candidat.nom,
      referentId: candidat.referentId,
      attendDepuisLe: attendDepuis,
      disponibleDes: candidat.disponibleDes,
      derniereProposition: sql<
        number | null
      >`(select max(${proposition.creeA}) from ${proposition} where ${proposition.candidatId} = ${nommee(candidat.id)} and ${proposition.statut} <> 'brouillon')`,
    })
    .from(candidat)
    .where(
      and(
        duCpas(perimetre, candidat.cpasId),
        eq(candidat.statut, 'actif'),
        sql`not exists (select 1 from ${placement} where ${placement.candidatId} = ${candidat.id} and ${inArray(placement.statut, [...statutsOccupants])})`,
      ),
    )
    .orderBy(asc(attendDepuis), asc(candidat.id))
    .all()
    .map(({ derniereProposition, ...ligne }) => ({
      ...ligne,
      derniereProposition: derniereProposition === null ? null : new Date(derniereProposition),
    }))
}

/** The team of a centre, with how many open dossiers each follows. */
export function equipeDuCpas(base: Base, perimetre: Perimetre) {
  return base
    .selectDistinct({
      id: compte.id,
      nom: sql<string>`${compte.prenom} || ' ' || ${compte.nom}`,
      dossiers: sql<number>`(select count(*) from ${candidat} where ${candidat.referentId} = ${compte.id} and ${candidat.statut} = 'actif' and ${candidat.cpasId} = ${mandat.cpasId})`,
      placements: sql<number>`(select count(*) from ${placement} inner join ${candidat} on ${candidat.id} = ${placement.candidatId} where ${candidat.referentId} = ${compte.id} and ${candidat.cpasId} = ${mandat.cpasId} and ${placement.statut} in ('preparation','signature','actif','suspendu'))`,
    })
    .from(mandat)
    .innerJoin(compte, eq(compte.id, mandat.compteId))
    .where(
      and(
        duCpas(perimetre, mandat.cpasId),
        inArray(mandat.role, ['agent', 'responsable']),
        sql`${mandat.finA} is null`,
      ),
    )
    .orderBy(asc(compte.nom), asc(compte.prenom))
    .all()
}

/** Proposals of a centre that wait at a host, without anything of the person: the prospector's view. */
export function propositionsChezLesHotes(base: Base, perimetre: Perimetre) {
  return base
    .select({
      propositionId: proposition.id,
      statut: proposition.statut,
      parCompteId: proposition.parCompteId,
      prospecteurId: sql<
        string | null
      >`(select p.prospecteur_id from partenariat p where p.cpas_id = ${proposition.cpasId} and p.hote_id = ${proposition.hoteId})`,
      titreDuPoste: poste.titre,
      nomDeLHote: hote.nom,
      envoyeeA: proposition.envoyeeA,
      entretienLe: proposition.entretienLe,
    })
    .from(proposition)
    .innerJoin(poste, eq(poste.id, proposition.posteId))
    .innerJoin(hote, eq(hote.id, proposition.hoteId))
    .where(and(duCpas(perimetre, proposition.cpasId), enAttenteDUnHote()))
    .orderBy(asc(proposition.envoyeeA), asc(proposition.id))
    .all()
}

function enAttenteDUnHote(): SQL {
  return (
    and(
      inArray(proposition.statut, [...statutsOuverts]),
      sql`${proposition.envoyeeA} is not null`,
    ) ?? sql`0`
  )
}
