import { and, asc, eq, ne, sql } from 'drizzle-orm'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { compte } from '../schema/compte.ts'
import { cpas } from '../schema/cpas.ts'
import { hote } from '../schema/hote.ts'
import { placement } from '../schema/placement.ts'
import { poste } from '../schema/poste.ts'
import { duDossier } from './vue.ts'

/** The person's own agent, as they may reach them. Refuses `commun/introuvable` for anybody else. */
export function monAgent(base: Base, perimetre: Perimetre) {
  if (perimetre.genre !== 'travailleur') throw new ErreurMetier('commun/introuvable')
  const ligne = base
    .select({
      prenom: candidat.prenom,
      agent: sql<string | null>`${compte.prenom} || ' ' || ${compte.nom}`,
      telephone: sql<string | null>`coalesce(${compte.telephone}, ${cpas.telephone})`,
      courriel: sql<string | null>`coalesce(${compte.courriel}, ${cpas.courriel})`,
      nomDuCpasFr: cpas.nomFr,
      nomDuCpasNl: cpas.nomNl,
    })
    .from(candidat)
    .innerJoin(cpas, eq(cpas.id, candidat.cpasId))
    .leftJoin(compte, eq(compte.id, candidat.referentId))
    .where(
      and(
        duDossier(perimetre, { cpasId: candidat.cpasId, candidatId: candidat.id }),
        eq(candidat.id, perimetre.candidatId),
      ),
    )
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/** The person's own placements, by their start; cancelled ones left out. */
export function mesPlacements(base: Base, perimetre: Perimetre) {
  return base
    .select({
      id: placement.id,
      statut: placement.statut,
      debutLe: placement.debutLe,
      fin: sql<DateCivile>`coalesce(${placement.finLe}, ${placement.finPrevueLe})`,
      titreDuPoste: poste.titre,
      nomDeLHote: hote.nom,
      adresse: hote.adresse,
      codePostal: hote.codePostal,
      commune: hote.commune,
      tuteurNom: placement.tuteurNom,
    })
    .from(placement)
    .innerJoin(poste, eq(poste.id, placement.posteId))
    .innerJoin(hote, eq(hote.id, placement.hoteId))
    .where(
      and(
        perimetre.genre === 'travailleur' ? duDossier(perimetre, placement) : sql`0`,
        ne(placement.statut, 'annule'),
      ),
    )
    .orderBy(asc(placement.debutLe), asc(placement.id))
    .all()
}
