import type { SaisieDeDecision } from '#app/domain/placement/saisie.ts'
import type { Acteur, ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { redigerCadre } from '#app/services/cadre/rediger-cadre.server.ts'
import { mettreEnSignature } from '#app/services/convention/figer.server.ts'
import { signerConvention } from '#app/services/convention/signer.server.ts'
import { completerPlacement } from '#app/services/placement/completer.server.ts'
import { deciderPlacement } from '#app/services/placement/decider.server.ts'
import { accepterProposition } from '#app/services/proposition/accepter.server.ts'
import { consentir } from '#app/services/proposition/consentir.server.ts'
import { demanderConsentement } from '#app/services/proposition/demander-consentement.server.ts'
import { envoyerProposition } from '#app/services/proposition/envoyer.server.ts'
import { proposer } from '#app/services/proposition/proposer.server.ts'
import type { Base } from '#db/client.server.ts'
import { conventionDe } from '#db/reads/convention.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import {
  lAccesDe,
  unAgent,
  unCandidat,
  unComplementDeCadre,
  unComplementDePlacement,
  unCpas,
  unHote,
  unPoste,
} from './monde.ts'

/** A centre, a host and a person who know each other, and everybody who acts for them. */
export function unTriangle(
  base: Base,
  {
    hote = {},
    poste = {},
  }: { hote?: Parameters<typeof unHote>[2]; poste?: Parameters<typeof unPoste>[3] } = {},
) {
  const cpasId = unCpas(base)
  const agent = unAgent(base, cpasId)
  const candidatId = unCandidat(base, agent)
  const { hoteId, gestionnaire } = unHote(base, cpasId, hote)
  return {
    cpasId,
    hoteId,
    candidatId,
    agent,
    responsable: unAgent(base, cpasId, 'responsable', 'Nadia'),
    prospecteur: unAgent(base, cpasId, 'prospecteur', 'Inès'),
    gestionnaire,
    travailleur: lAccesDe(base, cpasId, candidatId),
    posteId: unPoste(base, cpasId, hoteId, poste),
  }
}

export type TriangleDeTest = ReturnType<typeof unTriangle>

/** The framework of the two, signed by both on 3 November 2026. */
export async function unCadreEnVigueur(
  base: Base,
  { agent, hoteId, gestionnaire, responsable }: TriangleDeTest,
  complement: Partial<typeof unComplementDeCadre> = {},
): Promise<string> {
  const ctx = contexteDe(base, agent, '2026-11-02')
  const { cadreId } = redigerCadre(ctx, hoteId, { ...unComplementDeCadre, ...complement })
  const conventionId = await misEnSignature(base, agent, 'convention-cadre', cadreId, '2026-11-02')
  for (const acteur of [gestionnaire, responsable])
    unSigne(base, acteur, conventionId, '2026-11-03')
  return cadreId
}

/** The host has said yes on 6 November 2026, for 1 December. */
export function unPlacement(base: Base, triangle: TriangleDeTest): string {
  const { agent, travailleur, gestionnaire, candidatId, posteId } = triangle
  const ctx = contexteDe(base, agent, '2026-11-04')
  const { propositionId } = proposer(ctx, {
    candidatId,
    posteId,
    origine: 'demande',
    raison: 'Connaît l’atelier.',
  })
  demanderConsentement(ctx, propositionId, { version: 1 })
  consentir(contexteDe(base, travailleur, '2026-11-05'), propositionId, {
    version: 2,
    reponse: 'oui',
    partageTelephone: true,
    partageCourriel: false,
  })
  envoyerProposition(contexteDe(base, agent, '2026-11-05'), propositionId, { version: 3 })
  const { placementId } = accepterProposition(
    contexteDe(base, gestionnaire, '2026-11-06'),
    propositionId,
    { version: 4, debutLe: dateCivile('2026-12-01'), tuteurNom: 'Łukasz Nowak' },
  )
  return placementId
}

/** Decided on 9 November 2026 for a year of full-time work. */
export function decider(
  base: Base,
  agent: ActeurDuCpas,
  placementId: string,
  decision: Partial<SaisieDeDecision> = {},
): void {
  const ctx = contexteDe(base, agent, '2026-11-10')
  deciderPlacement(ctx, placementId, {
    version: trouverPlacement(base, ctx.perimetre, placementId).version,
    decisionLe: dateCivile('2026-11-09'),
    decisionReference: 'BP/2026/377',
    decisionOrgane: 'Bureau permanent',
    debutLe: dateCivile('2026-12-01'),
    finPrevueLe: dateCivile('2027-11-30'),
    heuresSemaine: 38,
    heuresReference: 38,
    objectif: 'ouverture_droits',
    formation: false,
    ...decision,
  })
}

/** A placement whose text waits for three signatures since 10 November 2026. */
export async function unPlacementASigner(
  base: Base,
  triangle: TriangleDeTest,
  {
    cadre = {},
    decision = {},
  }: { cadre?: Partial<typeof unComplementDeCadre>; decision?: Partial<SaisieDeDecision> } = {},
) {
  const { agent } = triangle
  await unCadreEnVigueur(base, triangle, cadre)
  const placementId = unPlacement(base, triangle)
  decider(base, agent, placementId, decision)
  const ctx = contexteDe(base, agent, '2026-11-10')
  completerPlacement(ctx, placementId, {
    ...unComplementDePlacement,
    version: trouverPlacement(base, ctx.perimetre, placementId).version,
  })
  const conventionId = await misEnSignature(
    base,
    agent,
    'convention-individuelle',
    placementId,
    '2026-11-10',
  )
  return { placementId, conventionId }
}

/** Freezes the document of a subject, as it stands, and answers its id. */
export async function misEnSignature(
  base: Base,
  agent: ActeurDuCpas,
  type: Parameters<typeof conventionDe>[2],
  sujetId: string,
  jour: string,
): Promise<string> {
  const ctx = contexteDe(base, agent, jour)
  const document = conventionDe(base, ctx.perimetre, type, sujetId)
  if (!document) throw new Error('no document')
  await mettreEnSignature(ctx, document.id, document)
  return document.id
}

/** A side signs the first text of a document. */
export function unSigne(
  base: Base,
  acteur: Acteur,
  conventionId: string,
  jour: string,
  nom = 'Nom',
): void {
  const { sha256 } = base.$client
    .prepare(
      'select t.sha256 from convention_texte t join convention c on c.id = t.convention_id and c.numero = t.numero where c.id = ? order by t.langue limit 1',
    )
    .get(conventionId) as { sha256: string }
  signerConvention(contexteDe(base, acteur, jour), conventionId, {
    sha256,
    methode: 'compte',
    nom,
  })
}
