import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { JourDeFeuille } from '#app/domain/prestation/prestation.ts'
import { commeLHoteLeVoit } from '#app/domain/prestation/regles.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { exception, horaire } from '../schema/horaire.ts'
import { hote } from '../schema/hote.ts'
import { placement } from '../schema/placement.ts'
import { poste } from '../schema/poste.ts'
import { duTriangle } from './vue.ts'

/** The schedules of a placement, the latest first: its three sides see the same. */
export function horairesDe(base: Base, perimetre: Perimetre, placementId: string) {
  return base
    .select({
      id: horaire.id,
      des: horaire.des,
      semaine: horaire.semaine,
      proposePar: horaire.proposePar,
      statut: horaire.statut,
      mot: horaire.mot,
      proposeA: horaire.proposeA,
      reponduA: horaire.reponduA,
      vuA: horaire.vuA,
      version: horaire.version,
    })
    .from(horaire)
    .innerJoin(placement, eq(placement.id, horaire.placementId))
    .where(and(duTriangle(perimetre, placement), eq(horaire.placementId, placementId)))
    .orderBy(desc(horaire.des), desc(horaire.proposeA))
    .all()
}

/** One schedule with its placement. Refuses `commun/introuvable` out of sight. */
export function trouverHoraire(base: Base, perimetre: Perimetre, id: string) {
  const ligne = base
    .select({
      id: horaire.id,
      des: horaire.des,
      semaine: horaire.semaine,
      proposePar: horaire.proposePar,
      statut: horaire.statut,
      mot: horaire.mot,
      vuA: horaire.vuA,
      version: horaire.version,
      placementId: horaire.placementId,
      cpasId: placement.cpasId,
      hoteId: placement.hoteId,
      candidatId: placement.candidatId,
      heuresSemaine: placement.heuresSemaine,
      titreDuPoste: poste.titre,
      nomDeLHote: hote.nom,
    })
    .from(horaire)
    .innerJoin(placement, eq(placement.id, horaire.placementId))
    .innerJoin(poste, eq(poste.id, placement.posteId))
    .innerJoin(hote, eq(hote.id, placement.hoteId))
    .where(and(duTriangle(perimetre, placement), eq(horaire.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/** The schedules both sides agreed on, whether still in force or replaced since. */
export function horairesConfirmes(base: Base, perimetre: Perimetre, placementId: string) {
  return base
    .select({ des: horaire.des, semaine: horaire.semaine, statut: horaire.statut })
    .from(horaire)
    .innerJoin(placement, eq(placement.id, horaire.placementId))
    .where(
      and(
        duTriangle(perimetre, placement),
        eq(horaire.placementId, placementId),
        inArray(horaire.statut, ['confirme', 'remplace']),
      ),
    )
    .orderBy(asc(horaire.des))
    .all()
}

/** Days known in advance not to follow the schedule; a host reads «absent», never why. */
export function exceptionsDe(
  base: Base,
  perimetre: Perimetre,
  placementId: string,
): JourDeFeuille[] {
  const jours = base
    .select({ jour: exception.jour, code: exception.code, minutes: exception.minutes })
    .from(exception)
    .innerJoin(placement, eq(placement.id, exception.placementId))
    .where(and(duTriangle(perimetre, placement), eq(exception.placementId, placementId)))
    .orderBy(asc(exception.jour))
    .all()
  return perimetre.genre === 'hote' ? jours.map(commeLHoteLeVoit) : jours
}
