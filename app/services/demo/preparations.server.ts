import type { Partie } from '#app/domain/convention/convention.ts'
import { saisieDuComplement } from '#app/domain/convention/saisie.ts'
import { type Verification, verifications } from '#app/domain/placement/placement.ts'
import { ajouterJours, ajouterMois, type DateCivile } from '#app/domain/shared/date-civile.ts'
import { conventionDeDepart } from '#db/reads/convention.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { formules } from '#db/seed/formules.ts'
import { papierSigne } from '#db/seed/papier-signe.ts'
import type { Etape, PlacementDuMonde } from '#db/seed/placements/placement.ts'
import { mettreEnSignature } from '../convention/figer.server.ts'
import { signerConvention } from '../convention/signer.server.ts'
import {
  classerSignatureSurPapier,
  signerAuGuichet,
} from '../convention/signer-sur-place.server.ts'
import { completerPlacement } from '../placement/completer.server.ts'
import { deciderPlacement } from '../placement/decider.server.ts'
import { demarrerPlacement } from '../placement/demarrer.server.ts'
import { proposerComplement } from '../placement/proposer-complement.server.ts'
import { proposerFin } from '../placement/proposer-fin.server.ts'
import { verifierPlacement } from '../placement/verifier.server.ts'
import { attendre, type Recit } from './agenda.ts'
import { bureauAvant } from './calendrier.ts'
import {
  type CentreFonde,
  duRole,
  gestionnaireDe,
  type Monde,
  travailleur,
} from './monde.server.ts'
import { referentActuel } from './personnes.server.ts'
import { hoteDuPoste } from './propositions.server.ts'
import { commeTapees } from './saisies.ts'

/** A placement under way, as its stories know it. */
export interface Triangle {
  readonly centre: CentreFonde
  readonly p: PlacementDuMonde
  readonly rang: number
  readonly placementId: string
  readonly candidatId: string
  readonly debutLe: DateCivile
}

/** From the host's yes to the first day: decision, papers, convention, signatures. */
export function* preparer(m: Monde, t: Triangle): Recit {
  const { p, rang } = t
  const avant = (jours: number, heure: number) =>
    m.a(bureauAvant(ajouterJours(t.debutLe, -jours)), `${heure}:${10 + ((rang * 13) % 49)}`)
  const jusqua = (etape: Etape) => p.jusqua === etape
  if (jusqua('acceptee')) return

  yield avant(20, 11)
  decider(m, t)
  yield avant(16, 9)
  tenir(m, t, 'aptitude_medicale')
  yield avant(15, 10)
  tenir(m, t, 'fiche_poste')
  if (jusqua('decidee')) return
  yield avant(14, 14)
  completer(m, t)
  if (jusqua('completee')) return

  yield avant(12, 10)
  yield* figer(m, t)
  yield avant(11, 15)
  tenir(m, t, 'contrat')
  if (jusqua('a_signer')) return

  const parties: readonly Partie[] = ['travailleur', 'hote', 'cpas']
  for (const [i, partie] of parties.entries()) {
    if (jusqua('signature') && !p.signent?.includes(partie)) continue
    yield avant(10 - i, 10 + 2 * i)
    if (i === 2 && rang % 2 === 0) tenir(m, t, 'dimona')
    signer(m, t, partie)
  }
  yield avant(7, 16)
  tenir(m, t, 'dimona')
  demarrer(m, t)
}

/** The CPAS body decides: until the day the rights open, unless the story says how long. */
function decider(m: Monde, t: Triangle): void {
  const ctx = m.par(referentActuel(m, t.centre, t.candidatId))
  const placement = trouverPlacement(m.base, ctx.perimetre, t.placementId)
  const { finAuPlusTot } = proposerFin(m.base, ctx, t.placementId, {})
  const { duree } = t.p
  const fixee = duree && ajouterJours(ajouterMois(t.debutLe, duree), -1)
  const decisionLe = bureauAvant(ajouterJours(ctx.aujourdhui, -1))
  deciderPlacement(ctx, t.placementId, {
    version: placement.version,
    decisionLe,
    decisionReference: `${t.centre.langue === 'nl' ? 'VB' : 'BP'}/${decisionLe.slice(0, 4)}/${200 + t.rang}`,
    decisionOrgane: formules[t.centre.langue].organeDePlacement,
    debutLe: t.debutLe,
    finPrevueLe: fixee || finAuPlusTot || placement.finPrevueLe,
    heuresSemaine: placement.heuresSemaine,
    heuresReference: placement.heuresReference,
    objectif: placement.objectif,
    formation: placement.formation,
  })
}

/** Ticks a paper of the check-list, where the story has it. */
function tenir(m: Monde, t: Triangle, quoi: Exclude<Verification, 'decision'>): void {
  const papiers = t.p.papiers ?? verifications.filter((une) => une !== 'decision')
  if (!papiers.some((un) => un === quoi)) return
  const administratif = duRole(t.centre, 'administratif')
  const agent = referentActuel(m, t.centre, t.candidatId)
  const ctx = m.par(quoi === 'dimona' || quoi === 'contrat' ? administratif : agent)
  verifierPlacement(ctx, t.placementId, { quoi, faiteLe: ctx.aujourdhui })
}

/** The form of the convention as it proposes itself, with what the agent knows of the place. */
function completer(m: Monde, t: Triangle): void {
  const ctx = m.par(referentActuel(m, t.centre, t.candidatId))
  const { valeurs, version, langue } = proposerComplement(m.base, ctx, t.placementId)
  const f = formules[langue]
  const saisie = {
    ...commeTapees(valeurs, ['evaluations']),
    service: f.service,
    superieur: m.noms.lire(gestionnaireDe(m, hoteDuPoste(t.p.poste)).id),
    tuteurFonction: valeurs.tuteurFonction ?? f.tuteur,
    tuteurRemplacant: f.remplacant,
    heuresTuteur: valeurs.heuresTuteur ?? 4,
    ficheDePosteLe: valeurs.ficheDePosteLe ?? ctx.aujourdhui,
    risques: (valeurs.risques ?? []).concat(f.risques).join('\n'),
  }
  completerPlacement(ctx, t.placementId, saisieDuComplement.parse({ ...saisie, version }))
}

function* figer(m: Monde, t: Triangle): Recit {
  const ctx = m.par(duRole(t.centre, 'administratif'))
  const document = documentDe(m, t)
  yield* attendre(mettreEnSignature(ctx, document.id, document))
}

function documentDe(m: Monde, t: Triangle) {
  const { base, perimetre } = m.par(duRole(t.centre, 'administratif'))
  const trouve = conventionDeDepart(base, perimetre, t.placementId)
  if (!trouve) throw new RangeError(`no document for ${t.p.personne}`)
  return trouve
}

/** Each side in its own way: by the link, in the account, at the desk, on paper. */
export function signer(
  m: Monde,
  t: Triangle,
  partie: Partie,
  { id, textes } = documentDe(m, t),
): void {
  const sha256 = textes[0]?.sha256 ?? ''
  const agent = m.par(referentActuel(m, t.centre, t.candidatId))
  if (partie === 'cpas') {
    const responsable = duRole(t.centre, 'responsable')
    signerConvention(m.par(responsable), id, {
      sha256,
      methode: 'compte',
      nom: m.noms.lire(responsable.id),
    })
    return
  }
  if (partie === 'hote') {
    const gestionnaire = gestionnaireDe(m, hoteDuPoste(t.p.poste))
    signerConvention(m.par(gestionnaire), id, {
      sha256,
      methode: 'lien',
      nom: m.noms.lire(gestionnaire.id),
    })
    return
  }
  const elle = travailleur(m, { cpasId: t.centre.id, candidatId: t.candidatId })
  const nom = m.noms.lire(t.p.personne)
  if (t.p.signature === 'papier')
    classerSignatureSurPapier(agent, id, { partie, sha256, nom, octets: papierSigne() })
  else if (t.p.signature === 'guichet' || !elle) signerAuGuichet(agent, id, { sha256 })
  else signerConvention(m.par(elle), id, { sha256, methode: 'lien', nom })
}

/** Everybody has signed while a paper was still lacking: somebody starts the work, or the head does. */
function demarrer(m: Monde, t: Triangle): void {
  const { perimetre } = m.par(duRole(t.centre, 'responsable'))
  const { statut, version } = trouverPlacement(m.base, perimetre, t.placementId)
  if (statut !== 'signature' || t.p.jusqua) return
  const qui = t.p.force
    ? duRole(t.centre, 'responsable')
    : referentActuel(m, t.centre, t.candidatId)
  demarrerPlacement(m.par(qui), t.placementId, { version, raison: t.p.force })
}
