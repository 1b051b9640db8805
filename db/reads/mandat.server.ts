import { and, asc, count, eq, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import {
  type Role,
  type RoleDeLHote,
  rolesDeLHote,
  rolesDuCpas,
} from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { compte, jeton, mandat } from '../schema/compte.ts'
import { auLieu, duPartenaire, type Lieu } from './lieu.ts'
import { duCpas, duDossier } from './vue.ts'

/** The mandates that somebody of this sight may invite to, change or end. */
function visibles(perimetre: Perimetre): SQL | undefined {
  switch (perimetre.genre) {
    case 'cpas':
      return or(
        eq(mandat.cpasId, perimetre.cpasId),
        and(isNotNull(mandat.hoteId), duPartenaire(perimetre.cpasId, mandat.hoteId)),
      )
    case 'hote':
      return eq(mandat.hoteId, perimetre.hoteId)
    case 'instance':
      return inArray(mandat.role, ['admin', 'observateur', 'responsable'])
    case 'systeme':
      return sql`1`
    case 'travailleur':
    case 'observateur':
    case 'public':
      return sql`0`
  }
}

const colonnes = {
  id: mandat.id,
  compteId: mandat.compteId,
  role: mandat.role,
  cpasId: mandat.cpasId,
  hoteId: mandat.hoteId,
  candidatId: mandat.candidatId,
  peutSigner: mandat.peutSigner,
  depuis: mandat.depuis,
  inviteA: mandat.inviteA,
  finA: mandat.finA,
  prenom: compte.prenom,
  nom: compte.nom,
  courriel: compte.courriel,
  fonction: compte.fonction,
  langue: compte.langue,
}

export interface MandatVu {
  readonly id: string
  readonly compteId: string
  readonly role: Role
  readonly cpasId: string | null
  readonly hoteId: string | null
  readonly candidatId: string | null
  readonly peutSigner: boolean
  readonly depuis: Date
  /** Set while the person has not said yes. */
  readonly inviteA: Date | null
  readonly finA: Date | null
  readonly prenom: string
  readonly nom: string
  readonly courriel: string
  readonly fonction: string | null
  readonly langue: Langue
}

/** Whose mandate it must be, when the address says it: of this dossier, this host, this centre. */
export type TitulaireDuMandat = Partial<Pick<MandatVu, 'candidatId' | 'hoteId' | 'cpasId'>>

/** One mandate, ended ones included. Refuses `commun/introuvable` out of sight or of another holder. */
export function trouverMandat(
  base: Base,
  perimetre: Perimetre,
  id: string,
  { candidatId, hoteId, cpasId }: TitulaireDuMandat = {},
): MandatVu {
  const ligne = base
    .select(colonnes)
    .from(mandat)
    .innerJoin(compte, eq(compte.id, mandat.compteId))
    .where(
      and(
        eq(mandat.id, id),
        visibles(perimetre),
        candidatId ? eq(mandat.candidatId, candidatId) : undefined,
        hoteId ? eq(mandat.hoteId, hoteId) : undefined,
        cpasId ? eq(mandat.cpasId, cpasId) : undefined,
      ),
    )
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

export interface LigneDeCompte extends MandatVu {
  /** Active dossiers this person follows. */
  readonly dossiers: number
  /** When the invitation was last mailed; null once accepted. */
  readonly relanceeA: Date | null
}

/**
 * The people of a centre, by name: their present role or, for those who left, the last one.
 * Invitations that were withdrawn are no role anybody had.
 */
export function listerComptesDuCpas(base: Base, perimetre: Perimetre): LigneDeCompte[] {
  const tous = base
    .select({
      ...colonnes,
      dossiers: sql<number>`(select count(*) from ${candidat} where ${candidat.referentId} = ${mandat.compteId} and ${candidat.cpasId} = ${mandat.cpasId} and ${candidat.statut} = 'actif')`,
      relanceeA: relanceeA(),
    })
    .from(mandat)
    .innerJoin(compte, eq(compte.id, mandat.compteId))
    .where(
      and(
        duCpas(perimetre, mandat.cpasId),
        inArray(mandat.role, [...rolesDuCpas]),
        or(isNull(mandat.finA), isNull(mandat.inviteA)),
      ),
    )
    .orderBy(asc(compte.nom), asc(compte.prenom), asc(mandat.depuis))
    .all()
  const parCompte = new Map<string, (typeof tous)[number]>()
  for (const ligne of tous) {
    const deja = parCompte.get(ligne.compteId)
    if (!deja || deja.finA) parCompte.set(ligne.compteId, ligne)
  }
  return [...parCompte.values()]
}

export type LigneDEquipe = MandatVu & {
  readonly role: RoleDeLHote
  readonly relanceeA: Date | null
}

/** The people of one host, invited ones included. */
export function listerEquipe(base: Base, perimetre: Perimetre, hoteId: string): LigneDEquipe[] {
  return base
    .select({ ...colonnes, relanceeA: relanceeA() })
    .from(mandat)
    .innerJoin(compte, eq(compte.id, mandat.compteId))
    .where(
      and(
        visibles(perimetre),
        eq(mandat.hoteId, hoteId),
        inArray(mandat.role, [...rolesDeLHote]),
        isNull(mandat.finA),
      ),
    )
    .orderBy(asc(mandat.inviteA), asc(compte.nom), asc(compte.prenom))
    .all()
    .flatMap((ligne) => {
      const role = rolesDeLHote.find((un) => un === ligne.role)
      return role ? [{ ...ligne, role }] : []
    })
}

/** Observers and keepers of the instance, and the heads of one centre when it is named. */
export function listerComptesDeLInstance(
  base: Base,
  perimetre: Perimetre,
  cpasId: string | null = null,
): (MandatVu & { relanceeA: Date | null })[] {
  return base
    .select({ ...colonnes, relanceeA: relanceeA() })
    .from(mandat)
    .innerJoin(compte, eq(compte.id, mandat.compteId))
    .where(
      and(
        visibles(perimetre),
        isNull(mandat.finA),
        cpasId === null
          ? inArray(mandat.role, ['admin', 'observateur'])
          : and(eq(mandat.role, 'responsable'), eq(mandat.cpasId, cpasId)),
      ),
    )
    .orderBy(asc(mandat.role), asc(compte.nom), asc(compte.prenom))
    .all()
}

function relanceeA() {
  return sql<Date | null>`(case when ${mandat.inviteA} is null then null else
    (select max(${jeton.creeA}) from ${jeton} where ${jeton.mandatId} = ${mandat.id} and ${jeton.usage} = 'invitation') end)`.mapWith(
    (ms: number | null) => (ms === null ? null : new Date(ms)),
  )
}

/** The access of a person to their own dossier, invited or in force. */
export function accesDuDossier(
  base: Base,
  perimetre: Perimetre,
  candidatId: string,
): MandatVu | undefined {
  return base
    .select(colonnes)
    .from(mandat)
    .innerJoin(compte, eq(compte.id, mandat.compteId))
    .where(
      and(
        duDossier(perimetre, mandat),
        eq(mandat.candidatId, candidatId),
        eq(mandat.role, 'travailleur'),
        isNull(mandat.finA),
      ),
    )
    .get()
}

/** How many people hold a role in a place, those only invited left out. */
export function compterRole(base: Base, _perimetre: Perimetre, role: Role, lieu: Lieu): number {
  return (
    base
      .select({ n: count() })
      .from(mandat)
      .innerJoin(compte, eq(compte.id, mandat.compteId))
      .where(
        and(
          eq(mandat.role, role),
          auLieu(lieu),
          isNull(mandat.finA),
          isNull(mandat.inviteA),
          eq(compte.actif, true),
        ),
      )
      .get()?.n ?? 0
  )
}

/** The mandates an account still has or is invited to, for its end. */
export function resteAuCompte(base: Base, _perimetre: Perimetre, compteId: string): number {
  return (
    base
      .select({ n: count() })
      .from(mandat)
      .where(and(eq(mandat.compteId, compteId), isNull(mandat.finA)))
      .get()?.n ?? 0
  )
}
