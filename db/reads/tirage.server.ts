import { and, asc, desc, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type {
  Partie,
  StatutDeConvention,
  TypeDeConvention,
} from '#app/domain/convention/convention.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { descellerOctets } from '../cles.server.ts'
import type { Base } from '../client.server.ts'
import { lieuDeFichier, lieuDeTirage } from '../lieux.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import {
  convention,
  conventionTexte,
  impression,
  morceauDeTirage,
  signature,
  tirage,
} from '../schema/convention.ts'
import { hote } from '../schema/hote.ts'
import { fichier } from '../schema/journal.ts'
import { avenant, placement } from '../schema/placement.ts'
import { duCpas } from './vue.ts'

export interface LigneAImprimer {
  readonly id: string
  readonly numero: number
  readonly type: TypeDeConvention
  readonly reference: string
  readonly statut: StatutDeConvention
  readonly nomDeLHote: string
  readonly personne: string | null
  readonly debutLe: DateCivile | null
  readonly signataires: readonly Partie[]
  readonly signatures: readonly Partie[]
  readonly langue: Langue
  readonly pages: number
  readonly imprimeeA: Date | null
}

/**
 * The texts of a centre that wait for paper: open for signature or signed, each language a line. With
 * `deja`, those that left on paper before are there too.
 */
export function textesAImprimer(
  base: Base,
  perimetre: Perimetre,
  {
    statut,
    deja = false,
  }: {
    readonly statut?: 'a_signer' | 'signee' | undefined
    readonly deja?: boolean
  } = {},
): LigneAImprimer[] {
  return base
    .select({
      id: convention.id,
      numero: convention.numero,
      type: convention.type,
      reference: convention.reference,
      statut: convention.statut,
      nomDeLHote: hote.nom,
      personne: sql<string | null>`${candidat.prenom} || ' ' || ${candidat.nom}`,
      debutLe: sql<DateCivile | null>`coalesce(${placement.debutLe}, ${avenant.effetLe})`,
      signataires: convention.signataires,
      parties: sql<
        string | null
      >`(select group_concat(${signature.partie}) from ${signature} where ${signature.conventionId} = ${convention.id} and ${signature.numero} = ${convention.numero})`,
      langue: conventionTexte.langue,
      pages: conventionTexte.pages,
      imprimeeA: impression.imprimeeA,
    })
    .from(convention)
    .innerJoin(
      conventionTexte,
      and(
        eq(conventionTexte.conventionId, convention.id),
        eq(conventionTexte.numero, convention.numero),
      ),
    )
    .innerJoin(hote, eq(hote.id, convention.hoteId))
    .leftJoin(candidat, eq(candidat.id, convention.candidatId))
    .leftJoin(placement, eq(placement.id, convention.sujetId))
    .leftJoin(avenant, eq(avenant.id, convention.sujetId))
    .leftJoin(
      impression,
      and(eq(impression.conventionId, convention.id), eq(impression.numero, convention.numero)),
    )
    .where(
      and(
        duCpas(perimetre, convention.cpasId),
        inArray(convention.statut, statut ? [statut] : ['a_signer', 'signee']),
        deja ? undefined : isNull(impression.imprimeeA),
      ),
    )
    .orderBy(
      asc(sql`coalesce(${placement.debutLe}, ${avenant.effetLe}, '9999')`),
      asc(convention.reference),
      asc(conventionTexte.langue),
    )
    .limit(1000)
    .all()
    .map(({ parties, ...ligne }) => ({
      ...ligne,
      signatures: ligne.signataires.filter((une) => (parties ?? '').split(',').includes(une)),
    }))
}

/** A pile as its page shows it. Refuses `commun/introuvable` out of sight. */
export function trouverTirage(base: Base, perimetre: Perimetre, id: string) {
  const ligne = base
    .select()
    .from(tirage)
    .where(and(duCpas(perimetre, tirage.cpasId), eq(tirage.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/** The piles of a centre that are still there, the newest first. */
export function listerTirages(base: Base, perimetre: Perimetre) {
  return base
    .select({
      id: tirage.id,
      etat: tirage.etat,
      pieces: tirage.pieces,
      faites: tirage.faites,
      pages: tirage.pages,
      demandeA: tirage.demandeA,
    })
    .from(tirage)
    .where(duCpas(perimetre, tirage.cpasId))
    .orderBy(desc(tirage.demandeA))
    .limit(20)
    .all()
}

/** The next pile to make; one that a former process left half made is begun again. */
export function prochainTirage(base: Base, _perimetre: Perimetre, bailAvant: Date) {
  return base
    .select()
    .from(tirage)
    .where(
      or(
        eq(tirage.etat, 'demande'),
        and(eq(tirage.etat, 'en_cours'), lt(tirage.demandeA, bailAvant)),
      ),
    )
    .orderBy(asc(tirage.demandeA))
    .limit(1)
    .get()
}

/** The whole file of a pile, opened piece by piece. Refuses `commun/introuvable`. */
export function lireTirage(base: Base, perimetre: Perimetre, id: string): Uint8Array {
  trouverTirage(base, perimetre, id)
  const morceaux = base
    .select({ rang: morceauDeTirage.rang, octets: morceauDeTirage.octets })
    .from(morceauDeTirage)
    .where(eq(morceauDeTirage.tirageId, id))
    .orderBy(asc(morceauDeTirage.rang))
    .all()
  if (morceaux.length === 0) throw new ErreurMetier('commun/introuvable')
  return Buffer.concat(
    morceaux.map(({ rang, octets }) => descellerOctets(base.cles, lieuDeTirage(id, rang), octets)),
  )
}

/** The frozen bytes of one text of a pile, whatever centre's: for the maker of piles. */
export function texteDUnePiece(
  base: Base,
  perimetre: Perimetre,
  { conventionId, numero, langue }: { conventionId: string; numero: number; langue: Langue },
) {
  const ligne = base
    .select({
      octets: fichier.octets,
      sha256: fichier.sha256,
      reference: convention.reference,
      type: convention.type,
      nomDeLHote: hote.nom,
      personne: sql<string | null>`${candidat.prenom} || ' ' || ${candidat.nom}`,
      pages: conventionTexte.pages,
    })
    .from(conventionTexte)
    .innerJoin(convention, eq(convention.id, conventionTexte.conventionId))
    .innerJoin(fichier, eq(fichier.sha256, conventionTexte.sha256))
    .innerJoin(hote, eq(hote.id, convention.hoteId))
    .leftJoin(candidat, eq(candidat.id, convention.candidatId))
    .where(
      and(
        duCpas(perimetre, convention.cpasId),
        eq(conventionTexte.conventionId, conventionId),
        eq(conventionTexte.numero, numero),
        eq(conventionTexte.langue, langue),
      ),
    )
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return {
    ...ligne,
    octets: descellerOctets(base.cles, lieuDeFichier(ligne.sha256), ligne.octets),
  }
}
