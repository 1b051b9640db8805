import { trouverCandidat } from '#db/reads/candidat.server.ts'
import { mandatsDuCompte } from '#db/reads/compte.server.ts'
import { attribuerDossier } from '../candidat/attribuer.server.ts'
import { desactiverCompte } from '../compte/desactiver.server.ts'
import type { Recit } from './agenda.ts'
import { joursDeBureau } from './calendrier.ts'
import { type CentreFonde, duRole, type Monde, systeme } from './monde.server.ts'

/** An agent who has left lately. */
export const PARTANT = 'thierry'
const JOURS_DEPUIS_LE_DEPART = 17
/** The head of the service has not given out the last of the files yet. */
const ENCORE_SANS_REFERENT = 2

/** Somebody leaves the centre; the files go to the colleagues, a few at a time. */
export function raconterLeDepart(m: Monde): void {
  for (const centre of m.centres.toutes())
    if (centre.equipe.trouver(PARTANT))
      m.agenda.commencer(
        `departure ${PARTANT}`,
        raconter(m, centre),
        m.a({ jours: -JOURS_DEPUIS_LE_DEPART }, '16:40'),
      )
}

function* raconter(m: Monde, centre: CentreFonde): Recit {
  const responsable = duRole(centre, 'responsable')
  const partant = centre.equipe.lire(PARTANT)
  const mandat = mandatsDuCompte(m.base, m.par(systeme).perimetre, partant.id)[0]
  if (!mandat) throw new RangeError(`no mandate of ${PARTANT}`)
  desactiverCompte(m.par(responsable), mandat.id)

  const orphelins = [...m.referents].flatMap(([id, { id: par }]) =>
    par === partant.id ? [id] : [],
  )
  for (const candidatId of orphelins) m.referents.delete(candidatId)
  const collegues = centre.equipe
    .toutes()
    .filter(({ id, role }) => role === 'agent' && id !== partant.id)
  const depart = m.par(responsable).aujourdhui
  for (const [rang, candidatId] of orphelins.slice(0, -ENCORE_SANS_REFERENT).entries()) {
    yield m.a(joursDeBureau(depart, 1 + (rang % 4)), `9:${15 + rang}`)
    const collegue = collegues[rang % collegues.length]
    if (!collegue) return
    const ctx = m.par(responsable)
    const { version } = trouverCandidat(m.base, ctx.perimetre, candidatId)
    attribuerDossier(ctx, candidatId, { referentId: collegue.id, version })
    m.referents.set(candidatId, collegue)
  }
}
