import { saisieDInvitation, saisieDInvitationALInstance } from '#app/domain/compte/saisie.ts'
import { saisieDeCpas } from '#app/domain/cpas/saisie.ts'
import type { ActeurAdmin, ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import {
  type CompteDuCentre,
  type CompteDuMonde,
  lesComptes,
  lesCpas,
  MOT_DE_PASSE_DE_DEMONSTRATION,
} from '#db/seed/monde.ts'
import { creerInvitation } from '../compte/invitation.server.ts'
import { inviterALInstance, inviterResponsable } from '../compte/inviter-a-l-instance.server.ts'
import { inviterAuCpas } from '../compte/inviter-au-cpas.server.ts'
import { utiliserLien } from '../compte/utiliser-lien.server.ts'
import { acte } from '../contexte.server.ts'
import { creerCpas } from '../instance/creer-cpas.server.ts'
import { attendre, type Pas, type Recit } from './agenda.ts'
import { type CentreFonde, type Monde, registre, systeme } from './monde.server.ts'

/** How the instance was opened: its keeper, the two centres, their people, the observer. */
export function* fonder(m: Monde): Recit {
  const admin = yield* installer(m)
  for (const compte of lesComptes.filter(({ role }) => role === 'observateur'))
    inviterALInstance(m.par(admin), saisieDInvitationALInstance.parse(invite(compte)))
  for (const { cle, ...centre } of lesCpas) {
    const { id } = creerCpas(m.par(admin), saisieDeCpas.parse(centre))
    m.centres.noter(cle, { cle, id, langue: centre.langue, equipe: registre('member') })
    for (const { role: _, ...personne } of lesComptes.filter(estResponsableDe(cle)).map(invite))
      inviterResponsable(m.par(admin), id, saisieDInvitation.omit({ role: true }).parse(personne))
  }
  yield m.a(m.par(systeme).aujourdhui, '11:10')
  for (const compte of lesComptes.filter(({ role }) => role === 'observateur'))
    yield* accepter(m, compte.courriel, MOT_DE_PASSE_DE_DEMONSTRATION)
  for (const centre of m.centres.toutes()) yield* formerLEquipe(m, centre)
}

/** The first keeper is invited by the program itself, as on a real instance. */
function* installer(m: Monde): Generator<Pas, ActeurAdmin, void> {
  const compte = lesComptes.find(({ role }) => role === 'admin')
  if (!compte) throw new RangeError('no keeper of the instance')
  const { role, ...personne } = invite(compte)
  const ctx = m.par(systeme)
  acte(ctx, 'compte.invite', (tx) => {
    creerInvitation(tx, ctx, personne, { role })
    return null
  })
  const { compteId } = yield* accepter(m, compte.courriel, MOT_DE_PASSE_DE_DEMONSTRATION)
  return { porte: 'admin', id: compteId, role: 'admin' }
}

function* formerLEquipe(m: Monde, centre: CentreFonde): Recit {
  for (const compte of lesComptes.filter(estResponsableDe(centre.cle)))
    yield* prendreSesFonctions(m, centre, compte)
  const [responsable] = centre.equipe.toutes()
  if (!responsable) throw new RangeError(`no head at ${centre.cle}`)
  const invites = lesComptes
    .filter(estDuCentre)
    .filter(({ cpas, role }) => cpas === centre.cle && role !== 'responsable')
  for (const compte of invites)
    inviterAuCpas(m.par(responsable), saisieDInvitation.parse(invite(compte)))
  for (const compte of invites) yield* prendreSesFonctions(m, centre, compte)
}

function* prendreSesFonctions(
  m: Monde,
  { id: cpasId, equipe }: CentreFonde,
  { cle, prenom, nom, courriel, role }: CompteDuCentre,
): Recit {
  const { compteId } = yield* accepter(m, courriel, MOT_DE_PASSE_DE_DEMONSTRATION)
  m.noms.noter(compteId, `${prenom} ${nom}`)
  const acteur: ActeurDuCpas = { porte: 'cpas', id: compteId, cpasId, role }
  equipe.noter(cle, acteur)
}

/** Somebody answers the last invitation to their address: they open the mail and type its code. */
export function* accepter(m: Monde, courriel: string, motDePasse: string | null) {
  const lien = m.postier.invitationDe(courriel)
  const lieu = { adresse: `demo|${courriel}`, navigateur: null }
  return yield* attendre(utiliserLien(m.par(systeme), { ...lien, motDePasse }, lieu))
}

function invite({ prenom, nom, courriel, langue, role }: CompteDuMonde) {
  return { prenom, nom, courriel, langue, role }
}

function estDuCentre(compte: CompteDuMonde): compte is CompteDuCentre {
  return compte.cpas !== null
}

function estResponsableDe(cle: string) {
  return (compte: CompteDuMonde): compte is CompteDuCentre =>
    compte.cpas === cle && compte.role === 'responsable'
}
