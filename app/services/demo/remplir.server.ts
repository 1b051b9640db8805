import type { Acteur } from '#app/domain/shared/acteur.ts'
import { decalerMois, type Mois, moisDe, premierJour } from '#app/domain/shared/date-civile.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import { type Base, toutOuRien } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import { compterLesComptes } from '#db/reads/compte.server.ts'
import { creerAgenda } from './agenda.ts'
import { raconterLesCadres } from './cadres.server.ts'
import { bureauDes, instant, joursDeBureau } from './calendrier.ts'
import { fonder } from './centres.server.ts'
import { raconterLesConges } from './conges.server.ts'
import { raconterLeDepart } from './depart.server.ts'
import { raconterLesHotes } from './hotes.server.ts'
import { raconterLesJours } from './jours.server.ts'
import { creerMonde, type Monde, systeme } from './monde.server.ts'
import { raconterLesPersonnes } from './personnes.server.ts'
import { raconterLesPlacements } from './placements.server.ts'
import { raconterLesPostes } from './postes.server.ts'
import { raconterLesPropositions } from './propositions.server.ts'
import { raconterLesReprises } from './reprises.server.ts'
import { raconterLaSemaine } from './semaine.server.ts'

/** Office days whose mails still lie in the mailbox of the demonstration; older ones are history. */
const JOURS_DE_COURRIER = 3

/** Months told: eighteen of work, and those in which it was prepared. */
const MOIS_RACONTES = 21

export interface Remplissage {
  readonly base: Base
  readonly maintenant: Date
  /** Sight is minted by the guards alone: whoever starts the product hands it in. */
  readonly perimetreDe: (acteur: Acteur) => Perimetre
  /** Told at each new month of the story: it takes a while. */
  readonly avance?: (mois: Mois) => void
  /** Hears of a story that stumbles, which then ends early; without anybody to hear, nothing is kept. */
  readonly fauxPas?: (erreur: Error) => void
}

/**
 * Fills an empty instance with the named world, told through the services month by month up to now;
 * does nothing when somebody has an account already. All or nothing: a fill that was interrupted leaves an
 * empty instance. The same moment gives the same world.
 */
export async function remplirLaDemonstration(remplissage: Remplissage): Promise<boolean> {
  const { base, perimetreDe } = remplissage
  if (compterLesComptes(base, perimetreDe(systeme)) > 0) return false
  await toutOuRien(base, () => raconter(remplissage))
  return true
}

async function raconter(remplissage: Remplissage): Promise<void> {
  const { base, maintenant, perimetreDe, avance, fauxPas } = remplissage
  let heure = maintenant
  let mois: Mois | null = null
  const agenda = creerAgenda((quand) => {
    heure = quand
    const celuiCi = moisDe(jourABruxelles(quand))
    if (celuiCi !== mois) avance?.(celuiCi)
    mois = celuiCi
  })
  const aujourdhui = jourABruxelles(maintenant)
  const m = creerMonde({ base, aujourdhui, agenda, heure: () => heure, perimetreDe })
  const ouverture = bureauDes(premierJour(decalerMois(moisDe(aujourdhui), -MOIS_RACONTES)))
  heure = instant(ouverture, '8:35')
  agenda.commencer('centres', fonder(m), heure)
  await agenda.derouler(instant(ouverture, '12:00'))
  raconterLeReste(m, ouverture)
  await agenda.derouler(maintenant, fauxPas)
  m.postier.relever(instant(joursDeBureau(aujourdhui, -JOURS_DE_COURRIER), '0:00'))
}

function raconterLeReste(m: Monde, ouverture: Parameters<typeof raconterLesPersonnes>[1]): void {
  raconterLesJours(m, ouverture)
  raconterLesHotes(m)
  raconterLesPostes(m)
  raconterLesPersonnes(m, ouverture)
  raconterLesCadres(m)
  raconterLesPlacements(m)
  raconterLesPropositions(m)
  raconterLeDepart(m)
  raconterLesConges(m)
  raconterLesReprises(m)
  raconterLaSemaine(m)
}
