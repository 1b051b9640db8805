import { createHash } from 'node:crypto'
import { calculerPlan } from '#app/domain/appariement/plan.ts'
import { saisieDAvenant } from '#app/domain/avenant/saisie.ts'
import type { ActeurDeLHote, ActeurDuCpas, ActeurTravailleur } from '#app/domain/shared/acteur.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { ecarterDuPlan } from '#app/services/appariement/ecarter.server.ts'
import { preparerPlan } from '#app/services/appariement/preparer-plan.server.ts'
import { reglageDuCpas } from '#app/services/appariement/reglage.server.ts'
import { appliquerLesAvenantsDus } from '#app/services/avenant/appliquer.server.ts'
import { ouvrirAvenant } from '#app/services/avenant/ouvrir.server.ts'
import { noterAbsence } from '#app/services/compte/noter-absence.server.ts'
import { nouvelId } from '#app/services/contexte.server.ts'
import { mettreEnSignature } from '#app/services/convention/figer.server.ts'
import { refuserDeSigner } from '#app/services/convention/refuser.server.ts'
import { signerConvention } from '#app/services/convention/signer.server.ts'
import { fixerPolitique } from '#app/services/droit/fixer-politique.server.ts'
import { ajouterPeriode } from '#app/services/passe/ajouter-periode.server.ts'
import { retirerPeriode } from '#app/services/passe/corriger-periode.server.ts'
import { noterUneDemarche } from '#app/services/placement/noter-demarche.server.ts'
import { deciderProlongation } from '#app/services/prolongation/decider.server.ts'
import { demanderProlongation } from '#app/services/prolongation/demander.server.ts'
import { cleDuTexte, demanderTirage } from '#app/services/tirage/demander.server.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { trouverConvention } from '#db/reads/convention.server.ts'
import { trouverProlongation } from '#db/reads/prolongation.server.ts'
import { textesAImprimer } from '#db/reads/tirage.server.ts'
import { classerFichier } from '#db/writes/convention.server.ts'
import { insererPlan, terminerPlan } from '#db/writes/plan.server.ts'
import { insererPage } from '#db/writes/scan.server.ts'
import { ecrireMorceau, modifierTirage } from '#db/writes/tirage.server.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { poserAMain, type Voliere } from './canaris.ts'
import type { Maison } from './maison.ts'

/** What comes after a convention is signed, and around it. */
export async function raconterLesSuites(
  base: Base,
  voliere: Voliere,
  maison: Maison,
): Promise<void> {
  await lesAvenants(base, maison)
  unePile(base, voliere, maison)
  unePageScannee(base, maison)
  lesDroits(base, maison)
  unPlanDeLaSemaine(base, maison)
}

/** One that all have signed and that was carried out, one that the person refuses. */
async function lesAvenants(base: Base, maison: Maison): Promise<void> {
  const { placee, gestionnaire, responsable } = maison
  const signe = await unAvenant(base, maison, '2027-02-01', {
    nature: 'tuteur',
    effetLe: '2027-02-08',
    motif: 'Le tuteur part.',
    tuteurNom: 'Imane Peeters',
    tuteurFonction: 'coordinatrice',
    tuteurRemplacant: 'Thomas Nowak',
    heuresTuteur: 4,
  })
  const acteurs = { cpas: responsable, hote: gestionnaire, travailleur: placee }
  for (const partie of signe.signataires) signer(base, acteurs[partie], signe.id, '2027-02-02')
  const systeme = { porte: 'systeme', id: 'systeme', role: 'systeme' } as const
  appliquerLesAvenantsDus(contexteDe(base, systeme, '2027-02-08'))

  const refuse = await uneProlongation(base, maison, '2027-02-09')
  refuserDeSigner(contexteDe(base, placee, '2027-02-09'), refuse.id, {
    sha256: refuse.textes[0]?.sha256 ?? '',
    raison: 'Trop tard.',
  })
}

/** Asked once and refused, asked again and granted; a third one waits, and whom it waits for is away. */
async function uneProlongation(base: Base, maison: Maison, jour: string) {
  const { agent, responsable, placee } = maison
  const placementId = lePlacementDe(base, placee)
  const chef = contexteDe(base, responsable, jour)
  const demander = () =>
    demanderProlongation(contexteDe(base, agent, jour), placementId, {
      finVoulueLe: dateCivile('2027-09-30'),
      motif: 'Les absences reculent la date.',
      adresseeAId: responsable.id,
    }).prolongationId
  const decider = (decision: 'accordee' | 'refusee') => {
    const id = demander()
    const { version } = trouverProlongation(base, chef.perimetre, id)
    return deciderProlongation(chef, id, {
      version,
      decision,
      decideeLe: dateCivile(jour),
      reference: 'BP 2027/12',
      raison: 'Le bureau a lu le dossier.',
    }).conventionId
  }
  decider('refusee')
  const conventionId = decider('accordee') ?? ''
  demander()
  noterAbsence(chef, {
    compteId: responsable.id,
    du: dateCivile('2027-02-10'),
    au: dateCivile('2099-12-31'),
  })
  await mettreEnSignature(chef, conventionId, trouverConvention(base, chef.perimetre, conventionId))
  return trouverConvention(base, chef.perimetre, conventionId)
}

async function unAvenant(base: Base, maison: Maison, jour: string, saisie: object) {
  const ctx = contexteDe(base, maison.agent, jour)
  const { conventionId } = ouvrirAvenant(
    ctx,
    lePlacementDe(base, maison.placee),
    saisieDAvenant.parse(saisie),
  )
  await mettreEnSignature(ctx, conventionId, trouverConvention(base, ctx.perimetre, conventionId))
  return trouverConvention(base, ctx.perimetre, conventionId)
}

function signer(
  base: Base,
  acteur: ActeurDuCpas | ActeurDeLHote | ActeurTravailleur,
  conventionId: string,
  jour: string,
): void {
  const ctx = contexteDe(base, acteur, jour)
  const sha256 = trouverConvention(base, ctx.perimetre, conventionId).textes[0]?.sha256 ?? ''
  signerConvention(ctx, conventionId, { sha256, methode: 'compte', nom: `Signe ${acteur.role}` })
}

function lePlacementDe({ $client }: Base, { candidatId }: ActeurTravailleur): string {
  const id = $client
    .prepare("select id from placement where candidat_id = ? and statut = 'actif'")
    .pluck()
    .get(candidatId)
  if (typeof id !== 'string') throw new Error('no placement that runs')
  return id
}

/** A pile as the thread would have made it: what is printed on it stays with the centre. */
function unePile(base: Base, voliere: Voliere, { administratif, cpasId }: Maison): void {
  const ctx = contexteDe(base, administratif, '2027-02-09')
  const { tirageId } = demanderTirage(ctx, {
    textes: textesAImprimer(base, ctx.perimetre, { deja: true }).map(cleDuTexte),
    rectoVerso: true,
    separateurs: true,
  })
  const mot = poserAMain(voliere, 'morceau_de_tirage.octets', 'dossier_du_placement', cpasId)
  enTransaction(base, (tx) => {
    ecrireMorceau(tx, tirageId, 0, Buffer.from(`%PDF-1.7 ${mot} %%EOF`))
    modifierTirage(
      tx,
      { id: tirageId, version: 1 },
      { etat: 'pret', pages: 1, finiA: ctx.maintenant },
    )
  })
}

/** A page that came back without a code that can be read. */
function unePageScannee(base: Base, { administratif, cpasId }: Maison): void {
  const ctx = contexteDe(base, administratif, '2027-02-09')
  const octets = Buffer.from(`%PDF-1.7 ${cpasId} %%EOF`)
  const sha256 = createHash('sha256').update(octets).digest('hex')
  enTransaction(base, (tx) => {
    classerFichier(tx, { sha256, type: 'application/pdf', octets, creeA: ctx.maintenant })
    insererPage(tx, {
      id: ctx.nouvelId(),
      cpasId,
      sha256,
      page: 1,
      etat: 'a_classer',
      recueParId: administratif.id,
      recueA: ctx.maintenant,
    })
  })
}

/** The centre's policy, a step that was done, a past period with its paper, one that was withdrawn. */
function lesDroits(base: Base, { responsable, agent, placee, libreId }: Maison): void {
  fixerPolitique(contexteDe(base, responsable, '2027-02-05'), {
    des: dateCivile('2027-02-05'),
    limite: 'seuil',
    prolongation: 'avec_motif',
    decideur: 'responsable',
    semainesDAlerte: 8,
    source: 'Conseil du 2 février',
  })
  noterUneDemarche(contexteDe(base, agent, '2027-02-05'), lePlacementDe(base, placee), {
    quoi: 'confirmation',
    faiteLe: dateCivile('2027-02-05'),
    reference: 'lettre',
  })
  const papier = Buffer.from('%PDF-1.7\npaper\n%%EOF\n')
  const prouvee = { du: dateCivile('2024-01-01'), au: dateCivile('2024-03-31'), vue: false }
  ajouterPeriode(
    contexteDe(base, agent, '2027-02-05'),
    libreId,
    { nature: 'temps_plein', preuve: 'C4 au dossier', ...prouvee },
    papier,
  )
  const periode = base.$client
    .prepare('select id, version from occupation where candidat_id = ? and papier_sha256 is null')
    .get(libreId) as { id: string; version: number }
  const cle = { candidatId: libreId, occupationId: periode.id }
  retirerPeriode(contexteDe(base, agent, '2027-02-05'), cle, {
    version: periode.version,
    raison: 'Une autre personne.',
  })
}

/** A plan as the thread would have computed it, of which one line is set aside with why, and one waits. */
function unPlanDeLaSemaine(base: Base, { agent, cpasId, declineeId }: Maison): void {
  const ctx = contexteDe(base, agent, '2027-02-09')
  const reglage = reglageDuCpas(base, ctx.perimetre, ctx.aujourdhui)
  const objectif = 'lexicographique' as const
  const calcul = calculerPlan(
    preparerPlan(base, ctx.perimetre, { objectif, jour: ctx.aujourdhui, reglage }),
    () => undefined,
  )
  const id = nouvelId()
  enTransaction(base, (tx) => {
    insererPlan(tx, {
      id,
      cpasId,
      statut: 'en_cours',
      objectif,
      jour: ctx.aujourdhui,
      reglage,
      calcul: null,
      parCompteId: agent.id,
      creeA: ctx.maintenant,
    })
    terminerPlan(tx, id, calcul)
  })
  const ligne = calcul.lignes.find(({ personne }) => personne !== declineeId)
  if (!ligne) throw new Error('a plan without a line')
  ecarterDuPlan(ctx, id, {
    candidatId: ligne.personne,
    posteId: ligne.poste,
    motif: 'autre',
    raison: 'Elle préfère attendre.',
  })
}
