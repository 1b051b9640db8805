import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { RoleDuCpas } from '#app/domain/shared/acteur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { compte, mandat } from '../schema/compte.ts'
import { partenariat } from '../schema/hote.ts'

/**
 * Somebody a notice can be written to. Whoever was invited and has not said yes is nobody's yet: a wrong
 * address in an invitation must not receive what is written about people.
 */
export interface Joignable {
  readonly compteId: string
  readonly mandatId: string
  /** Empty for a worker who has none. */
  readonly courriel: string
  /** The number of a worker's dossier, as it stands now; nobody else gets text messages. */
  readonly telephone?: string | null
  readonly prenom: string
  readonly nom: string
  readonly langue: Langue
  readonly peutSigner: boolean
}

const colonnes = {
  compteId: compte.id,
  mandatId: mandat.id,
  courriel: compte.courriel,
  prenom: compte.prenom,
  nom: compte.nom,
  langue: compte.langue,
  peutSigner: mandat.peutSigner,
}

/** Who has said yes and has not left. */
export const enPoste = and(isNull(mandat.finA), isNull(mandat.inviteA), eq(compte.actif, true))

/**
 * The people who answer for a host. Notices are written by acts of every side, so the perimeter does
 * not narrow this; nothing of it is shown.
 */
export function gestionnairesDe(base: Base, _perimetre: Perimetre, hoteId: string): Joignable[] {
  return base
    .select(colonnes)
    .from(mandat)
    .innerJoin(compte, eq(compte.id, mandat.compteId))
    .where(and(eq(mandat.hoteId, hoteId), eq(mandat.role, 'gestionnaire'), enPoste))
    .orderBy(asc(mandat.depuis), asc(mandat.id))
    .all()
}

/** The agent who follows a dossier; without one, the heads of the service. */
export function suiveursDe(base: Base, _perimetre: Perimetre, candidatId: string): Joignable[] {
  const dossier = base
    .select({ cpasId: candidat.cpasId, referentId: candidat.referentId })
    .from(candidat)
    .where(eq(candidat.id, candidatId))
    .get()
  if (!dossier) return []
  const duService = base
    .select({ ...colonnes, role: mandat.role })
    .from(mandat)
    .innerJoin(compte, eq(compte.id, mandat.compteId))
    .where(
      and(
        eq(mandat.cpasId, dossier.cpasId),
        inArray(mandat.role, ['agent', 'responsable']),
        enPoste,
      ),
    )
    .all()
  const referent = duService.filter(({ compteId }) => compteId === dossier.referentId)
  return referent.length > 0 ? referent : duService.filter(({ role }) => role === 'responsable')
}

/** The heads of the service of a centre. */
export function responsablesDe(base: Base, perimetre: Perimetre, cpasId: string): Joignable[] {
  return titulairesDe(base, perimetre, { cpasId, role: 'responsable' })
}

/** Who holds a role at a centre today. */
export function titulairesDe(
  base: Base,
  _perimetre: Perimetre,
  { cpasId, role }: { cpasId: string; role: RoleDuCpas },
): Joignable[] {
  return base
    .select(colonnes)
    .from(mandat)
    .innerJoin(compte, eq(compte.id, mandat.compteId))
    .where(and(eq(mandat.cpasId, cpasId), eq(mandat.role, role), enPoste))
    .orderBy(asc(compte.nom), asc(compte.prenom), asc(mandat.id))
    .all()
}

/** Who of a centre keeps the contact with a host; without anybody, the heads of the service. */
export function prospecteursDe(
  base: Base,
  _perimetre: Perimetre,
  { cpasId, hoteId }: { cpasId: string; hoteId: string },
): Joignable[] {
  const lien = base
    .select({ prospecteurId: partenariat.prospecteurId })
    .from(partenariat)
    .where(and(eq(partenariat.cpasId, cpasId), eq(partenariat.hoteId, hoteId)))
    .get()
  const duService = base
    .select({ ...colonnes, role: mandat.role })
    .from(mandat)
    .innerJoin(compte, eq(compte.id, mandat.compteId))
    .where(and(eq(mandat.cpasId, cpasId), enPoste))
    .all()
  const sien = duService.filter(({ compteId }) => compteId === lien?.prospecteurId)
  return sien.length > 0 ? sien : duService.filter(({ role }) => role === 'responsable')
}

/** The worker's own access, when they have one: their mandate is made by the file, no answer is waited for. */
export function accesDuTravailleur(
  base: Base,
  _perimetre: Perimetre,
  candidatId: string,
): Joignable | undefined {
  return base
    .select({ ...colonnes, telephone: candidat.telephone })
    .from(mandat)
    .innerJoin(compte, eq(compte.id, mandat.compteId))
    .innerJoin(candidat, eq(candidat.id, mandat.candidatId))
    .where(
      and(
        eq(mandat.candidatId, candidatId),
        eq(mandat.role, 'travailleur'),
        isNull(mandat.finA),
        eq(compte.actif, true),
      ),
    )
    .get()
}
