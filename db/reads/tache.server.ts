import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { typesDeDepart } from '#app/domain/convention/convention.ts'
import type { Verification } from '#app/domain/placement/placement.ts'
import { JOUR_LIMITE } from '#app/domain/prestation/demandes.ts'
import { statutsOuverts } from '#app/domain/proposition/cycle-de-vie.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { cadre, convention, signature } from '../schema/convention.ts'
import { feuille, horaire } from '../schema/horaire.ts'
import { hote } from '../schema/hote.ts'
import { envoi } from '../schema/journal.ts'
import { avenant, placement, verificationFaite } from '../schema/placement.ts'
import { poste } from '../schema/poste.ts'
import { proposition } from '../schema/proposition.ts'
import { duDocument, duTriangle, nommee } from './vue.ts'

/**
 * The facts the tasks of triangles are read from: one placement, or all those that still owe
 * something, of whoever looks. Instants are left to the caller to turn into days.
 */
export function faitsDesTriangles(
  base: Base,
  perimetre: Perimetre,
  { placementId }: { placementId?: string } = {},
) {
  const lignes = base
    .select({
      placementId: placement.id,
      cpasId: placement.cpasId,
      hoteId: placement.hoteId,
      candidatId: placement.candidatId,
      referentId: placement.referentId,
      statut: placement.statut,
      debutLe: placement.debutLe,
      finPrevueLe: placement.finPrevueLe,
      finLe: placement.finLe,
      decisionLe: placement.decisionLe,
      complete: sql<number>`${placement.complement} is not null`,
      prenom: candidat.prenom,
      nom: candidat.nom,
      titreDuPoste: poste.titre,
      nomDeLHote: hote.nom,
      complementDuCadre: cadre.complement,
    })
    .from(placement)
    .innerJoin(candidat, eq(candidat.id, placement.candidatId))
    .innerJoin(poste, eq(poste.id, placement.posteId))
    .innerJoin(hote, eq(hote.id, placement.hoteId))
    .leftJoin(
      cadre,
      and(
        eq(cadre.hoteId, placement.hoteId),
        eq(cadre.cpasId, placement.cpasId),
        eq(cadre.statut, 'en_vigueur'),
      ),
    )
    .where(
      and(
        duTriangle(perimetre, placement),
        placementId ? eq(placement.id, placementId) : encoreOuvert(),
      ),
    )
    .orderBy(asc(placement.id))
    .all()
  const ids = lignes.map((ligne) => ligne.placementId)
  const suites = {
    verifications: grouper(
      base
        .select({ cle: verificationFaite.placementId, quoi: verificationFaite.quoi })
        .from(verificationFaite)
        .where(inArray(verificationFaite.placementId, ids))
        .all(),
    ),
    conventions: grouper(conventionsDe(base, ids)),
    avenants: grouper(avenantsOuverts(base, perimetre, ids)),
    horaires: grouper(
      base
        .select({
          cle: horaire.placementId,
          id: horaire.id,
          statut: horaire.statut,
          proposePar: horaire.proposePar,
          proposeA: horaire.proposeA,
          vuA: horaire.vuA,
          des: horaire.des,
        })
        .from(horaire)
        .where(inArray(horaire.placementId, ids))
        .orderBy(sql`${horaire.des} desc`)
        .all(),
    ),
    feuilles: grouper(
      base
        .select({
          cle: feuille.placementId,
          id: feuille.id,
          mois: feuille.mois,
          statut: feuille.statut,
          vueA: feuille.vueA,
          confirmeeA: feuille.confirmeeA,
        })
        .from(feuille)
        .where(inArray(feuille.placementId, ids))
        .all(),
    ),
  }
  return lignes.map(({ complete, complementDuCadre, ...ligne }) => ({
    ...ligne,
    complete: complete === 1,
    jourLimite: complementDuCadre?.jourLimiteFeuille ?? JOUR_LIMITE,
    verifications: (suites.verifications.get(ligne.placementId) ?? []).map(
      ({ quoi }): Verification => quoi,
    ),
    avenants: suites.avenants.get(ligne.placementId) ?? [],
    convention: suites.conventions.get(ligne.placementId)?.[0] ?? null,
    horaires: suites.horaires.get(ligne.placementId) ?? [],
    feuilles: suites.feuilles.get(ligne.placementId) ?? [],
  }))
}

/** A finished placement still owes its last sheets. */
function encoreOuvert(): SQL {
  return sql`(${placement.statut} in ('preparation','signature','actif','suspendu') or (${placement.statut} = 'termine' and (
    select count(*) from ${feuille} where ${feuille.placementId} = ${placement.id} and ${feuille.statut} = 'verrouillee'
  ) < (cast(substr(${placement.finLe}, 1, 4) as integer) - cast(substr(${placement.debutLe}, 1, 4) as integer)) * 12
    + cast(substr(${placement.finLe}, 6, 2) as integer) - cast(substr(${placement.debutLe}, 6, 2) as integer) + 1))`
}

/** Mails of the last call to sign that were given up: an address is wrong. Asking again forgets them. */
const messagesNonRemis = sql<number>`(select count(*) from ${envoi} where ${envoi.sujetId} = ${nommee(convention.id)} and ${envoi.etat} = 'abandonne' and ${envoi.demandeA} = (select max(e.demande_a) from envoi e where e.sujet_id = ${nommee(convention.id)}))`

function conventionsDe(base: Base, ids: readonly string[]) {
  return base
    .select({
      cle: convention.sujetId,
      id: convention.id,
      statut: convention.statut,
      signataires: convention.signataires,
      ordre: convention.ordre,
      nonRemis: messagesNonRemis,
      parties: sql<
        string | null
      >`(select group_concat(${signature.partie}) from ${signature} where ${signature.conventionId} = ${convention.id} and ${signature.numero} = ${convention.numero})`,
    })
    .from(convention)
    .where(
      and(
        inArray(convention.type, [...typesDeDepart]),
        inArray(convention.sujetId, [...ids]),
        sql`${convention.statut} <> 'annulee'`,
      ),
    )
    .all()
}

/** The avenants that wait for something; a side that is not asked for one does not see it. */
function avenantsOuverts(base: Base, perimetre: Perimetre, ids: readonly string[]) {
  return base
    .select({
      cle: avenant.placementId,
      id: convention.id,
      statut: convention.statut,
      signataires: convention.signataires,
      ordre: convention.ordre,
      effetLe: avenant.effetLe,
      parties: sql<
        string | null
      >`(select group_concat(${signature.partie}) from ${signature} where ${signature.conventionId} = ${convention.id} and ${signature.numero} = ${convention.numero})`,
    })
    .from(avenant)
    .innerJoin(convention, eq(convention.sujetId, avenant.id))
    .where(
      and(
        duDocument(perimetre, convention),
        inArray(avenant.placementId, [...ids]),
        inArray(convention.statut, ['brouillon', 'a_signer', 'refusee']),
      ),
    )
    .all()
}

/** The open proposals, for the tasks they are. */
export function faitsDesPropositions(base: Base, perimetre: Perimetre) {
  return base
    .select({
      propositionId: proposition.id,
      candidatId: proposition.candidatId,
      statut: proposition.statut,
      creeA: proposition.creeA,
      envoyeeA: proposition.envoyeeA,
      referentId: candidat.referentId,
      prenom: candidat.prenom,
      nom: candidat.nom,
      titreDuPoste: poste.titre,
      nomDeLHote: hote.nom,
    })
    .from(proposition)
    .innerJoin(candidat, eq(candidat.id, proposition.candidatId))
    .innerJoin(poste, eq(poste.id, proposition.posteId))
    .innerJoin(hote, eq(hote.id, proposition.hoteId))
    .where(
      and(
        duTriangle(perimetre, proposition),
        inArray(proposition.statut, [...statutsOuverts]),
        perimetre.genre === 'hote' ? sql`${proposition.envoyeeA} is not null` : undefined,
      ),
    )
    .orderBy(asc(proposition.id))
    .all()
}

function grouper<L extends { cle: string }>(lignes: readonly L[]): Map<string, L[]> {
  const groupes = new Map<string, L[]>()
  for (const ligne of lignes) {
    const siennes = groupes.get(ligne.cle) ?? []
    siennes.push(ligne)
    groupes.set(ligne.cle, siennes)
  }
  return groupes
}
