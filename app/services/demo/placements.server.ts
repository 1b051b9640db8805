import type { MotifDeFin } from '#app/domain/placement/placement.ts'
import { ajouterJours, type DateCivile } from '#app/domain/shared/date-civile.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { formules } from '#db/seed/formules.ts'
import type { PlacementDuMonde } from '#db/seed/placements/placement.ts'
import { lesPlacements } from '#db/seed/placements/placements.ts'
import { lesPostes } from '#db/seed/postes/postes.ts'
import { annulerPlacement } from '../placement/annuler.server.ts'
import { noterUneDemarche } from '../placement/noter-demarche.server.ts'
import {
  reprendrePlacement,
  suspendrePlacement,
  terminerPlacement,
} from '../placement/terminer.server.ts'
import { accepterProposition } from '../proposition/accepter.server.ts'
import { fixerEntretien } from '../proposition/fixer-entretien.server.ts'
import type { Recit } from './agenda.ts'
import { bureauAvant, bureauDes, joursDeBureau } from './calendrier.ts'
import { raconterLesDemarches } from './demarches.server.ts'
import { raconterLesFeuilles } from './feuilles.server.ts'
import { raconterLesHoraires } from './horaires.server.ts'
import { type CentreFonde, gestionnaireDe, type Monde } from './monde.server.ts'
import { archiver, changerDePhase, referentActuel } from './personnes.server.ts'
import { preparer, type Triangle } from './preparations.server.ts'
import { raconterLaProlongation } from './prolongations.server.ts'
import { creer, hoteDuPoste, suiteDe } from './propositions.server.ts'

/** Days before the start on which a placement begins to be talked about. */
const AVANCE = 38

const buts: readonly MotifDeFin[] = ['droits_ouverts', 'engagement_hote', 'autre_emploi']

/** Each triangle, from the proposal to its end or to today. */
export function raconterLesPlacements(m: Monde): void {
  for (const centre of m.centres.toutes())
    for (const [rang, p] of (lesPlacements[centre.cle] ?? []).entries()) {
      const debutLe = m.jour(p.debut)
      m.agenda.commencer(
        `placement ${p.personne} ${p.poste}`,
        raconter(m, centre, p, { rang, debutLe }),
        m.a(bureauAvant(ajouterJours(debutLe, -AVANCE)), `${9 + (rang % 6)}:${11 + (rang % 45)}`),
      )
    }
}

interface Moment {
  readonly rang: number
  readonly debutLe: DateCivile
}

function* raconter(m: Monde, centre: CentreFonde, p: PlacementDuMonde, moment: Moment): Recit {
  const { rang, debutLe } = moment
  const avant = (jours: number, heure: number) =>
    m.a(bureauAvant(ajouterJours(debutLe, -jours)), `${heure}:${12 + ((rang * 17) % 47)}`)
  const candidatId = m.personnes.lire(p.personne)
  const propositionId = creer(m, centre, {
    candidatId,
    posteId: m.postes.lire(p.poste),
    origine: p.origine ?? 'demande',
    raison: p.raison,
  })
  const suite = suiteDe(m, centre, candidatId, propositionId)
  suite.demander()
  yield avant(36, 12 + (rang % 7))
  suite.consentir('oui', rang)
  yield avant(35, 9 + (rang % 6))
  suite.envoyer()
  const gestionnaire = () => m.par(gestionnaireDe(m, hoteDuPoste(p.poste)))
  if (rang % 2 === 0) {
    yield avant(33, 11)
    const jour = bureauAvant(ajouterJours(debutLe, -30))
    fixerEntretien(gestionnaire(), propositionId, {
      version: suite.version(),
      jour,
      heure: '10:00',
    })
  }
  yield avant(27, 10 + (rang % 6))
  const { placementId } = accepterProposition(gestionnaire(), propositionId, {
    version: suite.version(),
    debutLe,
    tuteurNom: tuteurDe(m, p),
  })
  const t: Triangle = { centre, p, rang, placementId, candidatId, debutLe }
  if (p.annule) m.agenda.commencer(`cancelled ${p.personne}`, annuler(m, t), m.a(p.annule, '15:20'))
  yield* preparer(m, t)
  if (p.jusqua && p.jusqua !== 'papiers' && p.jusqua !== 'signature') return
  m.agenda.commencer(`hours ${p.personne}`, raconterLesHoraires(m, t), avant(9, 14))
  if (p.jusqua) return
  m.agenda.commencer(`sheets ${p.personne}`, raconterLesFeuilles(m, t), m.a(debutLe, '12:00'))
  raconterLesDemarches(m, t)
  raconterLaProlongation(m, t)
  yield* travailler(m, t)
}

/** The first day, what interrupts the work, and its end. */
function* travailler(m: Monde, t: Triangle): Recit {
  const { p, placementId, centre } = t
  const agent = () => m.par(referentActuel(m, centre, t.candidatId))
  const lu = () => trouverPlacement(m.base, agent().perimetre, placementId)
  yield m.a(t.debutLe, `16:${10 + (t.rang % 45)}`)
  changerDePhase(m, centre, p.personne, 'mise_emploi')
  if (p.suspendu) {
    const { le, reprise } = p.suspendu
    yield m.a(le, '11:25')
    suspendrePlacement(agent(), placementId, { version: lu().version, du: m.jour(le) })
    if (!reprise) return
    yield m.a(reprise, '9:10')
    reprendrePlacement(agent(), placementId, { version: lu().version })
  }
  if (!p.fin) return
  const finLe = p.fin.le ? m.jour(p.fin.le) : lu().finPrevueLe
  yield m.a(bureauDes(finLe), `15:${11 + (t.rang % 44)}`)
  terminerPlacement(agent(), placementId, {
    version: lu().version,
    finLe,
    motif: p.fin.motif,
    explication:
      p.fin.explication ??
      (p.fin.motif === 'droits_ouverts' ? formules[centre.langue].fin : undefined),
  })
  yield m.a(joursDeBureau(bureauDes(finLe), 3), '10:05')
  demander(m, t)
  // Whoever has not reached the aim yet looks for the next place; the others' files are put away.
  if (!buts.some((but) => but === p.fin?.motif))
    return changerDePhase(m, centre, p.personne, 'recherche_emploi')
  yield m.a(joursDeBureau(bureauDes(finLe), 32), '14:35')
  archiver(m, centre, t.candidatId)
}

/** The rights are open: the employment service takes over and the application goes to the body. */
function demander(m: Monde, t: Triangle): void {
  const motif = t.p.fin?.motif
  if (motif !== 'droits_ouverts' && motif !== 'terme') return
  for (const quoi of ['remise', 'demande'] as const) {
    const ctx = m.par(referentActuel(m, t.centre, t.candidatId))
    noterUneDemarche(ctx, t.placementId, { quoi, faiteLe: ctx.aujourdhui })
  }
}

// biome-ignore lint/correctness/useYield: one act, at its moment
function* annuler(m: Monde, t: Triangle): Recit {
  const ctx = m.par(referentActuel(m, t.centre, t.candidatId))
  const { version } = trouverPlacement(m.base, ctx.perimetre, t.placementId)
  annulerPlacement(ctx, t.placementId, { version })
}

/** The tutor of the post, else the manager who answers. */
function tuteurDe(m: Monde, p: PlacementDuMonde): string {
  const tuteur = lesPostes.find(({ cle }) => cle === p.poste)?.tuteur
  return m.noms.lire(tuteur ? m.contacts.lire(tuteur) : gestionnaireDe(m, hoteDuPoste(p.poste)).id)
}
