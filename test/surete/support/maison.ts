import { preremplir } from '#app/domain/prestation/regles.ts'
import type { ActeurDeLHote, ActeurDuCpas, ActeurTravailleur } from '#app/domain/shared/acteur.ts'
import { dateCivile, type Mois, mois } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { cleNiss, niss } from '#app/domain/shared/niss.ts'
import { redigerCadre } from '#app/services/cadre/rediger-cadre.server.ts'
import { archiverDossier } from '#app/services/candidat/archiver.server.ts'
import { noterAuDossier } from '#app/services/candidat/noter.server.ts'
import { nouvelId } from '#app/services/contexte.server.ts'
import { mettreEnSignature } from '#app/services/convention/figer.server.ts'
import { signerConvention } from '#app/services/convention/signer.server.ts'
import { annoncerException } from '#app/services/horaire/noter-exception.server.ts'
import { proposerHoraire } from '#app/services/horaire/proposer-horaire.server.ts'
import { repondreHoraire } from '#app/services/horaire/repondre-horaire.server.ts'
import { completerPlacement } from '#app/services/placement/completer.server.ts'
import { deciderPlacement } from '#app/services/placement/decider.server.ts'
import { terminerPlacement } from '#app/services/placement/terminer.server.ts'
import { verifierPlacement } from '#app/services/placement/verifier.server.ts'
import { approuverFeuille, verrouillerFeuille } from '#app/services/prestation/approuver.server.ts'
import { confirmerFeuille } from '#app/services/prestation/confirmer.server.ts'
import { corrigerFeuille } from '#app/services/prestation/corriger.server.ts'
import { renvoyerFeuille } from '#app/services/prestation/decider-contestation.server.ts'
import { contesterFeuille } from '#app/services/prestation/regarder.server.ts'
import { accepterProposition } from '#app/services/proposition/accepter.server.ts'
import { noterConsentement } from '#app/services/proposition/consentir.server.ts'
import { declinerProposition } from '#app/services/proposition/decliner.server.ts'
import { demanderConsentement } from '#app/services/proposition/demander-consentement.server.ts'
import { envoyerProposition } from '#app/services/proposition/envoyer.server.ts'
import { fixerEntretien } from '#app/services/proposition/fixer-entretien.server.ts'
import { proposer } from '#app/services/proposition/proposer.server.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { conventionDe } from '#db/reads/convention.server.ts'
import { horairesConfirmes } from '#db/reads/horaire.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { trouverFeuille } from '#db/reads/prestation.server.ts'
import { site } from '#db/schema/hote.ts'
import {
  insererOccupation,
  remplacerIndisponibilites,
  remplacerSouhaits,
} from '#db/writes/candidat.server.ts'
import { insererMandat } from '#db/writes/compte.server.ts'
import {
  lAccesDe,
  semaineDe38Heures,
  unAgent,
  unCandidat,
  unComplementDeCadre,
  unComplementDePlacement,
  unCompte,
  unCpas,
  unHote,
  unPoste,
} from '#test/factories/monde.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { midi } from '#test/support/horloge.ts'

/** The day everything of this room is looked at. */
export const AUJOURDHUI = '2027-02-10'

/** One centre with its people, its host, and one dossier in each state the product knows. */
export interface Maison {
  readonly cle: string
  readonly cpasId: string
  readonly agent: ActeurDuCpas
  readonly collegue: ActeurDuCpas
  readonly prospecteur: ActeurDuCpas
  readonly administratif: ActeurDuCpas
  readonly responsable: ActeurDuCpas
  readonly hoteId: string
  readonly gestionnaire: ActeurDeLHote
  readonly tuteur: ActeurDeLHote
  readonly posteId: string
  /** In placement, with sheets in every state. */
  readonly placee: ActeurTravailleur
  /** Whose convention waits for signatures. */
  readonly enSignature: ActeurTravailleur
  /** Whose proposal the host has in hand. */
  readonly proposee: ActeurTravailleur
  /** A dossier that may still be proposed to the post. */
  readonly libreId: string
}

/** A centre whose people and files are there, and where nothing has happened yet. */
export interface MaisonVide {
  readonly gens: ReturnType<typeof lesGens>
  readonly candidats: readonly string[]
}

export function emmenager(base: Base, cle: string, rang: number): MaisonVide {
  const gens = lesGens(base, cle, rang)
  const candidats = Array.from({ length: 12 }, (_, i) => unePersonne(base, gens, i + rang * 20))
  return { gens, candidats }
}

/** Seven months of a centre, through the services. */
export async function raconter(base: Base, { gens, candidats }: MaisonVide): Promise<Maison> {
  const [placee, enSignature, prepare, entretien, envoyee, consentie] = candidats
  const [demandee, brouillon, declinee, archivee, partie, seule] = candidats.slice(6)
  if (!placee || !enSignature || !prepare || !entretien || !envoyee || !consentie)
    throw new Error('people are missing')
  if (!demandee || !brouillon || !declinee || !archivee || !partie || !seule)
    throw new Error('people are missing')

  await unCadreEnVigueur(base, gens)
  await unPlacementFini(base, gens, partie)
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
  }
}

type Gens = MaisonVide['gens']

function lesGens(base: Base, cle: string, rang: number) {
  const langue: Langue = rang % 2 === 0 ? 'fr' : 'nl'
  const cpasId = unCpas(base, { nomFr: `CPAS de ${cle}`, nomNl: `OCMW ${cle}`, langue })
  const { hoteId, gestionnaire } = unHote(base, cpasId, {
    nom: `Atelier ${cle}`,
    recherche: `atelier ${cle}`,
    bce: rang === 0 ? '0451461655' : '0404183755',
    langue,
  })
  const tuteurId = unCompte(base, { prenom: 'Thomas', nom: 'Nowak', langue })
  enTransaction(base, (tx) => {
    insererMandat(tx, {
      id: nouvelId(),
      compteId: tuteurId,
      role: 'tuteur',
      hoteId,
      depuis: midi('2026-01-05'),
    })
    tx.insert(site)
      .values({
        id: nouvelId(),
        hoteId,
        nom: 'Dépôt',
        adresse: 'Quai 9',
        codePostal: '1000',
        commune: 'Bruxelles',
        creeA: midi('2026-01-05'),
      })
      .run()
  })
  const tuteur: ActeurDeLHote = {
    porte: 'hote',
    id: tuteurId,
    hoteId,
    role: 'tuteur',
    peutSigner: false,
  }
  const posteId = unPoste(base, cpasId, hoteId, {
    titre: `Valoriste ${cle}`,
    places: 12,
    tuteurId,
    visibilite: 'cpas',
    exigences: ['bruit'],
    horaireTexte: 'matin',
    source: 'annonce',
    sourceRef: `ref-${cle}`,
  })
  return {
    cle,
    langue,
    cpasId,
    hoteId,
    gestionnaire,
    tuteur,
    posteId,
    agent: unAgent(base, cpasId, 'agent', 'Agathe'),
    collegue: unAgent(base, cpasId, 'agent', 'Karim'),
    prospecteur: unAgent(base, cpasId, 'prospecteur', 'Prosper'),
    administratif: unAgent(base, cpasId, 'administratif', 'Adam'),
    responsable: unAgent(base, cpasId, 'responsable', 'Rita'),
  }
}

/** A dossier with every field filled: what is empty cannot leak, so it would prove nothing. */
function unePersonne(base: Base, { cpasId, agent, langue }: Gens, rang: number): string {
  const naissance = dateCivile(
    `19${70 + (rang % 25)}-03-${String(10 + (rang % 15)).padStart(2, '0')}`,
  )
  const neuf = `${naissance.slice(2).replaceAll('-', '')}${String(101 + rang * 2)}`
  const candidatId = unCandidat(base, agent, {
    prenom: `Prenom${rang}`,
    nom: `Nom${rang}`,
    langue: rang % 3 === 1 ? 'nl' : langue,
    niss: niss(`${neuf}${cleNiss(neuf, false)}`),
    naissanceLe: naissance,
    sexe: 'M',
    adresse: `Rue Secrete ${rang}`,
    commune: 'Evere',
    codePostal: '1140',
    courriel: `personne${rang}@courriel.example`,
    telephone: `+3247${String(1_000_000 + rang)}`,
    aide: 'ERIS',
    etudes: 'CESS',
    experience: 'magasinier',
    limites: ['hauteur'],
    disponibleDes: dateCivile('2026-08-01'),
    competences: [],
    heuresSouhaitees: 38,
  })
  enTransaction(base, (tx) => {
    const cle = { cpasId, candidatId }
    remplacerSouhaits(tx, cle, [{ metier: null, mots: 'trier' }])
    remplacerIndisponibilites(tx, cle, [
      { id: nouvelId(), jour: 6, de: '08:00', a: '18:00', motif: 'culte' },
    ])
    insererOccupation(tx, {
      id: nouvelId(),
      ...cle,
      type: 'temps_plein',
      du: dateCivile('2024-01-01'),
      au: dateCivile('2024-03-31'),
      details: { regime_jours: 5 },
      preuve: 'C4',
      creeA: midi('2026-01-06'),
    })
  })
  noterAuDossier(contexteDe(base, agent, '2026-07-01'), candidatId, {
    nature: 'sociale',
    texte: 'dettes',
  })
  return candidatId
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

/** From the proposal to the text that waits for its signatures. */
async function preparer(
  base: Base,
  gens: Gens,
  candidatId: string,
  [jour, debutLe, finPrevueLe]: readonly [string, string, string],
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
  for (const quoi of ['aptitude_medicale', 'fiche_poste', 'contrat', 'dimona'] as const)
    verifierPlacement(ctx, placementId, { quoi, faiteLe: dateCivile(jour), reference: 'papier' })
  completerPlacement(ctx, placementId, { ...unComplementDePlacement, version: 2 })
  await mettreALaSignature(base, gens, 'convention-individuelle', placementId, jour)
  return placementId
}

async function unPlacementFini(base: Base, gens: Gens, candidatId: string): Promise<void> {
  const dates = ['2026-07-10', '2026-08-03', '2027-01-29'] as const
  const placementId = await preparer(base, gens, candidatId, dates)
  const elle = acces(base, gens, candidatId)
  const signataires = [elle, gens.gestionnaire, gens.responsable]
  signerPar(base, signataires, 'convention-individuelle', placementId, '2026-07-13')
  const ctx = contexteDe(base, gens.agent, '2026-12-18')
  const { version } = trouverPlacement(base, ctx.perimetre, placementId)
  terminerPlacement(ctx, placementId, {
    version,
    finLe: dateCivile('2026-12-18'),
    motif: 'arret_hote',
    explication: 'Mésentente.',
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

/** September locked and corrected, October approved, November contested, December confirmed, January sent back. */
function lesFeuilles(base: Base, gens: Gens, placementId: string, elle: ActeurTravailleur): void {
  const fin = contexteDe(base, gens.agent, '2027-02-08')
  const confirmer = (unMois: Mois) => confirmerLeMois(base, gens, placementId, unMois)

  for (const unMois of [mois('2026-09'), mois('2026-10')]) {
    const feuilleId = confirmer(unMois)
    approuverFeuille(fin, feuilleId, {
      version: 1,
      jours: trouverFeuille(base, fin.perimetre, feuilleId).jours.map((jour) =>
        jour.code === 'ABA' ? { ...jour, code: 'MM' } : jour,
      ),
    })
    if (unMois === '2026-10') continue
    verrouillerFeuille(fin, feuilleId, { version: 2 })
    corrigerFeuille(fin, feuilleId, {
      jour: dateCivile('2026-09-09'),
      code: 'CF',
      minutes: 0,
      raison: 'Certificat reçu tard.',
    })
  }
  contesterFeuille(contexteDe(base, elle, '2027-02-08'), confirmer(mois('2026-11')), {
    version: 1,
    texte: 'Le 12 j’étais là.',
  })
  confirmer(mois('2026-12'))
  renvoyerFeuille(fin, confirmer(mois('2027-01')), { version: 1 })
}

function confirmerLeMois(base: Base, gens: Gens, placementId: string, unMois: Mois): string {
  const ctx = contexteDe(base, gens.gestionnaire, '2027-02-08')
  const prevus = preremplir(
    unMois,
    { du: dateCivile('2026-09-01'), au: dateCivile('2027-08-31') },
    horairesConfirmes(base, ctx.perimetre, placementId),
    [],
  )
  return confirmerFeuille(ctx, placementId, unMois, {
    version: 0,
    jours: prevus.map(({ jour, code, minutes }) =>
      jour.endsWith('-08') && code === 'P'
        ? { jour, code: 'ABA' as const, minutes: 0 }
        : { jour, code: code === 'JF' || code === 'TP' ? code : ('P' as const), minutes },
    ),
  }).feuilleId
}
