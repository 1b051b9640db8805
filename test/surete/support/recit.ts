import type { ActeurDeLHote, ActeurDuCpas, ActeurTravailleur } from '#app/domain/shared/acteur.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { redigerCadre } from '#app/services/cadre/rediger-cadre.server.ts'
import { archiverDossier } from '#app/services/candidat/archiver.server.ts'
import { mettreEnSignature } from '#app/services/convention/figer.server.ts'
import { signerConvention } from '#app/services/convention/signer.server.ts'
import { classerSignatureSurPapier } from '#app/services/convention/signer-sur-place.server.ts'
import { fixerPolitique } from '#app/services/droit/fixer-politique.server.ts'
import { annoncerException } from '#app/services/horaire/noter-exception.server.ts'
import { proposerHoraire } from '#app/services/horaire/proposer-horaire.server.ts'
import { repondreHoraire } from '#app/services/horaire/repondre-horaire.server.ts'
import { completerPlacement } from '#app/services/placement/completer.server.ts'
import { deciderPlacement } from '#app/services/placement/decider.server.ts'
import { demarrerPlacement } from '#app/services/placement/demarrer.server.ts'
import { noterUneDemarche } from '#app/services/placement/noter-demarche.server.ts'
import { terminerPlacement } from '#app/services/placement/terminer.server.ts'
import { verifierPlacement } from '#app/services/placement/verifier.server.ts'
import { accepterProposition } from '#app/services/proposition/accepter.server.ts'
import { noterConsentement } from '#app/services/proposition/consentir.server.ts'
import { declinerProposition } from '#app/services/proposition/decliner.server.ts'
import { demanderConsentement } from '#app/services/proposition/demander-consentement.server.ts'
import { envoyerProposition } from '#app/services/proposition/envoyer.server.ts'
import { fixerEntretien } from '#app/services/proposition/fixer-entretien.server.ts'
import { proposer } from '#app/services/proposition/proposer.server.ts'
import type { Base } from '#db/client.server.ts'
import { conventionDe } from '#db/reads/convention.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import {
  lAccesDe,
  semaineDe38Heures,
  unComplementDeCadre,
  unComplementDePlacement,
} from '#test/factories/monde.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { poserAMain, type Voliere } from './canaris.ts'
import { lesFeuilles } from './feuilles.ts'
import type { Gens, Maison, MaisonVide } from './maison.ts'

/** Seven months of a centre, through the services. */
export async function raconter(
  base: Base,
  voliere: Voliere,
  { gens, candidats }: MaisonVide,
): Promise<Maison> {
  const [placee, enSignature, prepare, entretien, envoyee, consentie] = candidats
  const [demandee, brouillon, declinee, archivee, partie, seule] = candidats.slice(6)
  if (!placee || !enSignature || !prepare || !entretien || !envoyee || !consentie)
    throw new Error('people are missing')
  if (!demandee || !brouillon || !declinee || !archivee || !partie || !seule)
    throw new Error('people are missing')

  await unCadreEnVigueur(base, gens)
  await unPlacementFini(base, voliere, gens, partie)
  await unPlacementEnCours(base, gens, placee)
  await unPlacementASigner(base, gens, enSignature)
  accepter(base, gens, envoyer(base, gens, prepare, '2027-02-01'), '2027-02-02', '2027-04-01')
  fixerEntretien(
    contexteDe(base, gens.gestionnaire, '2027-02-02'),
    envoyer(base, gens, entretien, '2027-02-01'),
    { version: 3, jour: dateCivile('2027-02-20'), heure: '10:30' },
  )
  envoyer(base, gens, envoyee, '2027-02-03')
  consentir(base, gens, proposerA(base, gens, consentie, '2027-02-03'), '2027-02-04')
  demanderConsentement(
    contexteDe(base, gens.agent, '2027-02-04'),
    proposerA(base, gens, demandee, '2027-02-04'),
    { version: 1 },
  )
  proposerA(base, gens, brouillon, '2027-02-05')
  declinerProposition(
    contexteDe(base, gens.gestionnaire, '2027-02-06'),
    envoyer(base, gens, declinee, '2027-02-05'),
    {
      version: 3,
      motif: 'profil_autre',
      motPourLaPersonne: 'Merci.',
      motPourLAgent: 'Trop juste.',
    },
  )
  archiverDossier(contexteDe(base, gens.responsable, '2027-02-06'), archivee, {
    version: 1,
    statut: 'archive',
  })
  return {
    ...gens,
    placee: acces(base, gens, placee),
    enSignature: acces(base, gens, enSignature),
    proposee: acces(base, gens, envoyee),
    libreId: seule,
    declineeId: declinee,
  }
}
/** The access the services opened for the person, or one made now. */
function acces(base: Base, { cpasId }: Gens, candidatId: string): ActeurTravailleur {
  const id = base.$client
    .prepare("select compte_id from mandat where candidat_id = ? and role = 'travailleur'")
    .pluck()
    .get(candidatId)
  if (typeof id !== 'string') return lAccesDe(base, cpasId, candidatId)
  return { porte: 'travailleur', id, cpasId, candidatId, role: 'travailleur' }
}

async function unCadreEnVigueur(base: Base, gens: Gens): Promise<void> {
  const ctx = contexteDe(base, gens.agent, '2026-07-02')
  const { cadreId } = redigerCadre(ctx, gens.hoteId, unComplementDeCadre)
  await mettreALaSignature(base, gens, 'convention-cadre', cadreId, '2026-07-03')
  signerPar(base, [gens.gestionnaire, gens.responsable], 'convention-cadre', cadreId, '2026-07-06')
}

async function mettreALaSignature(
  base: Base,
  { agent }: Gens,
  type: 'convention-cadre' | 'convention-individuelle',
  sujetId: string,
  jour: string,
): Promise<void> {
  const ctx = contexteDe(base, agent, jour)
  const convention = conventionDe(base, ctx.perimetre, type, sujetId)
  if (!convention) throw new Error('no document')
  await mettreEnSignature(ctx, convention.id, convention)
}

function signerPar(
  base: Base,
  acteurs: readonly (ActeurDuCpas | ActeurDeLHote | ActeurTravailleur)[],
  type: 'convention-cadre' | 'convention-individuelle',
  sujetId: string,
  jour: string,
): void {
  for (const acteur of acteurs) {
    const ctx = contexteDe(base, acteur, jour)
    const convention = conventionDe(base, ctx.perimetre, type, sujetId)
    const sha256 = convention?.textes[0]?.sha256
    if (!convention || !sha256) throw new Error('no text to sign')
    signerConvention(ctx, convention.id, { sha256, methode: 'compte', nom: `Signe ${acteur.role}` })
  }
}

function proposerA(base: Base, { agent, posteId }: Gens, candidatId: string, jour: string): string {
  return proposer(contexteDe(base, agent, jour), {
    candidatId,
    posteId,
    origine: 'demande',
    raison: 'Elle y tient.',
  }).propositionId
}

function consentir(base: Base, { agent }: Gens, propositionId: string, jour: string): void {
  noterConsentement(contexteDe(base, agent, jour), propositionId, {
    version: 1,
    reponse: 'oui',
    partageTelephone: true,
    partageCourriel: false,
  })
}

function envoyer(base: Base, gens: Gens, candidatId: string, jour: string): string {
  const propositionId = proposerA(base, gens, candidatId, jour)
  consentir(base, gens, propositionId, jour)
  envoyerProposition(contexteDe(base, gens.agent, jour), propositionId, { version: 2 })
  return propositionId
}

function accepter(
  base: Base,
  { gestionnaire }: Gens,
  propositionId: string,
  jour: string,
  debutLe: string,
): string {
  return accepterProposition(contexteDe(base, gestionnaire, jour), propositionId, {
    version: 3,
    debutLe: dateCivile(debutLe),
    tuteurNom: 'Thomas Nowak',
  }).placementId
}

type Papier = (typeof tousLesPapiers)[number]

const tousLesPapiers = ['aptitude_medicale', 'fiche_poste', 'contrat', 'dimona'] as const

/** From the proposal to the text that waits for its signatures. */
async function preparer(
  base: Base,
  gens: Gens,
  candidatId: string,
  [jour, debutLe, finPrevueLe]: readonly [string, string, string],
  papiers: readonly Papier[] = tousLesPapiers,
): Promise<string> {
  const placementId = accepter(base, gens, envoyer(base, gens, candidatId, jour), jour, debutLe)
  const ctx = contexteDe(base, gens.agent, jour)
  deciderPlacement(ctx, placementId, {
    version: 1,
    decisionLe: dateCivile(jour),
    decisionReference: 'BP/2026/12',
    decisionOrgane: 'Bureau permanent',
    debutLe: dateCivile(debutLe),
    finPrevueLe: dateCivile(finPrevueLe),
    heuresSemaine: 38,
    heuresReference: 38,
    objectif: 'ouverture_droits',
    formation: false,
  })
  for (const quoi of papiers)
    verifierPlacement(ctx, placementId, { quoi, faiteLe: dateCivile(jour), reference: 'papier' })
  completerPlacement(ctx, placementId, { ...unComplementDePlacement, version: 2 })
  await mettreALaSignature(base, gens, 'convention-individuelle', placementId, jour)
  return placementId
}

/** Signed by hand, begun without all of its papers, ended before its day. */
async function unPlacementFini(
  base: Base,
  voliere: Voliere,
  gens: Gens,
  candidatId: string,
): Promise<void> {
  const dates = ['2026-07-10', '2026-08-03', '2027-01-29'] as const
  const placementId = await preparer(base, gens, candidatId, dates, tousLesPapiers.slice(0, 3))
  classerLeSien(base, voliere, gens, placementId)
  const autres = [gens.gestionnaire, gens.responsable]
  signerPar(base, autres, 'convention-individuelle', placementId, '2026-07-13')
  const debut = contexteDe(base, gens.responsable, '2026-08-03')
  demarrerPlacement(debut, placementId, {
    version: trouverPlacement(base, debut.perimetre, placementId).version,
    raison: 'La Dimona part ce matin.',
  })
  fixerPolitique(debut, {
    des: dateCivile('2026-08-03'),
    limite: 'seuil',
    prolongation: 'avec_motif',
    decideur: 'organe',
    semainesDAlerte: 8,
    source: 'conseil',
  })
  const fin = contexteDe(base, gens.agent, '2026-12-18')
  noterUneDemarche(fin, placementId, {
    quoi: 'confirmation',
    faiteLe: dateCivile('2026-12-17'),
    reference: 'courriel',
  })
  terminerPlacement(fin, placementId, {
    version: trouverPlacement(base, fin.perimetre, placementId).version,
    finLe: dateCivile('2026-12-18'),
    motif: 'arret_hote',
    explication: 'Mésentente.',
  })
}

/** The person's signature on paper: what is written on the scan stays with the centre. */
function classerLeSien(
  base: Base,
  voliere: Voliere,
  { agent, cpasId }: Gens,
  placementId: string,
): void {
  const ctx = contexteDe(base, agent, '2026-07-13')
  const convention = conventionDe(base, ctx.perimetre, 'convention-individuelle', placementId)
  const sha256 = convention?.textes[0]?.sha256
  if (!convention || !sha256) throw new Error('no text to sign')
  const mot = poserAMain(voliere, 'fichier.octets', 'dossier_du_placement', cpasId)
  classerSignatureSurPapier(ctx, convention.id, {
    sha256,
    partie: 'travailleur',
    nom: 'Signe sur papier',
    octets: Buffer.from(`%PDF-1.4 ${mot} %%EOF`),
  })
}

async function unPlacementASigner(base: Base, gens: Gens, candidatId: string): Promise<void> {
  const dates = ['2027-02-01', '2027-03-15', '2028-03-14'] as const
  const placementId = await preparer(base, gens, candidatId, dates)
  const elle = acces(base, gens, candidatId)
  signerPar(base, [elle], 'convention-individuelle', placementId, '2027-02-05')
  proposerHoraire(contexteDe(base, gens.gestionnaire, '2027-02-05'), placementId, {
    des: dateCivile('2027-03-15'),
    semaine: [...semaineDe38Heures],
    mot: 'Comme convenu.',
  })
}

async function unPlacementEnCours(base: Base, gens: Gens, candidatId: string): Promise<void> {
  const dates = ['2026-08-10', '2026-09-01', '2027-08-31'] as const
  const placementId = await preparer(base, gens, candidatId, dates)
  const elle = acces(base, gens, candidatId)
  const signataires = [elle, gens.gestionnaire, gens.responsable]
  signerPar(base, signataires, 'convention-individuelle', placementId, '2026-08-12')
  const des = { des: dateCivile('2026-09-01'), semaine: [...semaineDe38Heures], mot: 'Bonjour.' }
  const { horaireId } = proposerHoraire(
    contexteDe(base, gens.agent, '2026-08-13'),
    placementId,
    des,
  )
  repondreHoraire(contexteDe(base, gens.gestionnaire, '2026-08-14'), horaireId, {
    version: 1,
    reponse: 'oui',
  })
  for (const [jour, code] of [
    ['2027-02-18', 'F'],
    ['2027-02-19', 'E'],
  ] as const)
    annoncerException(contexteDe(base, gens.agent, '2027-02-01'), placementId, {
      du: dateCivile(jour),
      jours: [],
      code,
    })
  proposerHoraire(contexteDe(base, gens.agent, '2027-02-05'), placementId, {
    ...des,
    des: dateCivile('2027-03-01'),
  })
  lesFeuilles(base, gens, placementId, elle)
}
