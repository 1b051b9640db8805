import type { SaisieDeProposition } from '#app/domain/proposition/saisie.ts'
import { saisieDEntretien } from '#app/domain/proposition/saisie.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { trouverProposition } from '#db/reads/proposition.server.ts'
import { lesPostes } from '#db/seed/postes/postes.ts'
import type { Issue, PropositionDuMonde } from '#db/seed/propositions/proposition.ts'
import { lesPropositions } from '#db/seed/propositions/propositions.ts'
import { consentir, noterConsentement } from '../proposition/consentir.server.ts'
import { declinerProposition } from '../proposition/decliner.server.ts'
import { demanderConsentement } from '../proposition/demander-consentement.server.ts'
import { envoyerProposition } from '../proposition/envoyer.server.ts'
import { fixerEntretien } from '../proposition/fixer-entretien.server.ts'
import { proposer } from '../proposition/proposer.server.ts'
import { retirerProposition } from '../proposition/retirer.server.ts'
import type { Recit } from './agenda.ts'
import { joursDeBureau } from './calendrier.ts'
import {
  type CentreFonde,
  gestionnaireDe,
  type Monde,
  systeme,
  travailleur,
} from './monde.server.ts'
import { referentActuel } from './personnes.server.ts'

/** The proposals that did not become placements, or have not yet. */
export function raconterLesPropositions(m: Monde): void {
  for (const centre of m.centres.toutes())
    for (const [rang, une] of (lesPropositions[centre.cle] ?? []).entries())
      m.agenda.commencer(
        `proposal ${une.personne} ${une.poste}`,
        raconter(m, centre, une, rang),
        m.a(une.quand, `${8 + (rang % 7)}:${10 + ((rang * 7) % 49)}`),
      )
}

function* raconter(m: Monde, centre: CentreFonde, une: PropositionDuMonde, rang: number): Recit {
  const { issue } = une
  const p = avancer(m, centre, une)
  const apres = (jours: number, heure: number) =>
    m.a(joursDeBureau(p.creeeLe, jours), `${heure}:${10 + ((rang * 11) % 49)}`)
  if (issue === 'brouillon') return
  if (aRetirer(issue) && issue.retiree === 'erreur') return p.retirer('erreur')

  p.demander()
  if (issue === 'demandee') return
  yield apres(1, 12 + (rang % 8))
  p.consentir(issue === 'refusee' ? 'non' : 'oui', rang)
  if (issue === 'refusee' || issue === 'consentie') return
  yield apres(2, 9 + (rang % 6))
  p.envoyer()
  if (issue === 'envoyee') return
  yield apres(4, 10 + (rang % 6))
  if (aRetirer(issue)) return p.retirer(issue.retiree)
  p.repondre(issue)
}

type Reponse = Extract<Issue, { readonly entretien: unknown } | { readonly declinee: unknown }>

/** The acts on one proposal, each by whoever does it and on the proposal as it stands. */
function avancer(m: Monde, centre: CentreFonde, une: PropositionDuMonde) {
  const candidatId = m.personnes.lire(une.personne)
  const propositionId = creer(m, centre, {
    candidatId,
    posteId: m.postes.lire(une.poste),
    origine: une.origine,
    raison: une.raison,
  })
  const suite = suiteDe(m, centre, candidatId, propositionId)
  return {
    creeeLe: m.par(systeme).aujourdhui,
    ...suite,
    retirer: (motif: Extract<Issue, { readonly retiree: unknown }>['retiree']) =>
      retirerProposition(suite.agent(), propositionId, { version: suite.version(), motif }),
    repondre: (issue: Reponse) => {
      const ctx = m.par(gestionnaireDe(m, hoteDuPoste(une.poste)))
      const version = suite.version()
      if ('entretien' in issue) {
        const jour = m.jour(issue.entretien)
        const heure = issue.heure.padStart(5, '0')
        fixerEntretien(ctx, propositionId, saisieDEntretien.parse({ version, jour, heure }))
      } else
        declinerProposition(ctx, propositionId, {
          version,
          motif: issue.declinee,
          motPourLaPersonne: issue.pourLaPersonne,
          motPourLAgent: issue.pourLAgent,
        })
    },
  }
}

/** What every proposal goes through before the host answers. */
export function suiteDe(m: Monde, centre: CentreFonde, candidatId: string, propositionId: string) {
  const agent = () => m.par(referentActuel(m, centre, candidatId))
  const version = () => trouverProposition(m.base, m.par(systeme).perimetre, propositionId).version
  const elle = () => travailleur(m, { cpasId: centre.id, candidatId })
  return {
    agent,
    version,
    demander: () => {
      // Without an e-mail the agent asks in person, and writes the answer down below.
      try {
        demanderConsentement(agent(), propositionId, { version: version() })
      } catch (erreur) {
        if (!estRefus(erreur, 'proposition/sans_adresse')) throw erreur
      }
    },
    consentir: (reponse: 'oui' | 'non', rang: number) => {
      const saisie = {
        version: version(),
        reponse,
        partageTelephone: reponse === 'oui' && rang % 3 > 0,
        partageCourriel: reponse === 'oui' && rang % 2 === 0,
      }
      const acteur = elle()
      if (acteur) consentir(m.par(acteur), propositionId, saisie)
      else noterConsentement(agent(), propositionId, saisie)
    },
    envoyer: () => envoyerProposition(agent(), propositionId, { version: version() }),
  }
}

const motsDuChoix: Readonly<Record<Langue, string>> = {
  fr: 'Vu avec la personne: elle souhaite essayer, ce qui bloque sera réglé avec le lieu de travail.',
  nl: 'Besproken met de persoon: wil het proberen, wat nog hindert wordt met de werkplek geregeld.',
}

/** Proposes; where a rule stands in the way, the agent says why all the same: the human decides. */
export function creer(
  m: Monde,
  centre: CentreFonde,
  saisie: Omit<SaisieDeProposition, 'raison'> & { readonly raison?: string | undefined },
): string {
  const ctx = m.par(referentActuel(m, centre, saisie.candidatId))
  try {
    return proposer(ctx, saisie).propositionId
  } catch (erreur) {
    if (!estRefus(erreur, 'proposition/non_admissible')) throw erreur
    return proposer(ctx, { ...saisie, raison: motsDuChoix[centre.langue] }).propositionId
  }
}

export function hoteDuPoste(cle: string): string {
  const poste = lesPostes.find((un) => un.cle === cle)
  if (!poste) throw new RangeError(`no post called ${cle}`)
  return poste.hote
}

export function estRefus(erreur: unknown, code: ErreurMetier['code']): boolean {
  return erreur instanceof ErreurMetier && erreur.code === code
}

function aRetirer(issue: Issue): issue is Extract<Issue, { readonly retiree: unknown }> {
  return typeof issue === 'object' && 'retiree' in issue
}
