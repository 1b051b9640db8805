import type { MatchRetenu } from '#app/domain/appariement/explication.ts'
import type { ComplementDeCadre, ComplementDePlacement } from '#app/domain/convention/saisie.ts'
import type { Semaine } from '#app/domain/poste/poste.ts'
import type {
  Acteur,
  ActeurDeLHote,
  ActeurDuCpas,
  ActeurTravailleur,
  RoleDuCpas,
} from '#app/domain/shared/acteur.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { nouvelId } from '#app/services/contexte.server.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { hote, partenariat } from '#db/schema/hote.ts'
import { poste } from '#db/schema/poste.ts'
import { insererCandidat } from '#db/writes/candidat.server.ts'
import { insererCompte, insererMandat } from '#db/writes/compte.server.ts'
import { insererCpas } from '#db/writes/cpas.server.ts'
import { midi } from '#test/support/horloge.ts'

const HIER = midi('2026-01-05')

/** A match that says nothing, for proposals whose score is not the matter. */
export const unMatch: MatchRetenu = {
  score: 5000,
  explication: { lignes: [], dixiemes: 500 },
  bloquent: [],
  aVerifier: [],
  direction: 'demande',
  version: 'neutre',
  palier: 0,
  rangs: { pourPersonne: 1, surPostes: 1, pourPoste: 1, surPersonnes: 1 },
  alors: { postes: [], personnes: [] },
  tirage: null,
}

/** A centre with the fields a test does not speak about. */
export function unCpas(
  base: Base,
  champs: Partial<Parameters<typeof insererCpas>[1]> = {},
): string {
  const id = nouvelId()
  enTransaction(base, (tx) =>
    insererCpas(tx, {
      id,
      nomFr: 'CPAS de Valmont',
      nomNl: 'OCMW van Valmont',
      region: 'bruxelles',
      langue: 'fr',
      adresse: 'Rue de la Passerelle 60',
      codePostal: '1030',
      commune: 'Schaerbeek',
      bce: '0401122318',
      telephone: '+3221990060',
      courriel: 'isp@cpas-valmont.example',
      signataires: 'Claire Dumont, présidente\nPaul Etienne, secrétaire général',
      creeA: HIER,
      ...champs,
    }),
  )
  return id
}

export function unAgent(
  base: Base,
  cpasId: string,
  role: RoleDuCpas = 'agent',
  prenom = 'Léa',
): ActeurDuCpas {
  const id = unCompte(base, { prenom, nom: 'Marchal' })
  enTransaction(base, (tx) =>
    insererMandat(tx, { id: nouvelId(), compteId: id, role, cpasId, depuis: HIER }),
  )
  return { porte: 'cpas', id, cpasId, role }
}

export function unCompte(
  base: Base,
  champs: { prenom: string; nom: string; courriel?: string; langue?: 'fr' | 'nl' },
): string {
  const id = nouvelId()
  enTransaction(base, (tx) =>
    insererCompte(tx, { id, courriel: `${id}@post.example`, langue: 'fr', creeA: HIER, ...champs }),
  )
  return id
}

export function unCandidat(
  base: Base,
  { cpasId, id: agentId }: ActeurDuCpas,
  champs: Partial<Parameters<typeof insererCandidat>[1]> = {},
): string {
  const id = champs.id ?? nouvelId()
  enTransaction(base, (tx) => {
    const { n } = tx.$client.prepare('select count(*) as n from candidat').get() as { n: number }
    insererCandidat(tx, {
      cpasId,
      numero: n + 1,
      prenom: 'Fatima',
      nom: 'Benali',
      langue: 'fr',
      courriel: 'fatima@courriel.example',
      telephone: '+32440112233',
      phase: 'recherche_emploi',
      objectif: 'ouverture_droits',
      referentId: agentId,
      niss: null,
      frOral: 3,
      codePostal: '1030',
      trajetMax: 60,
      permis: [],
      competences: [],
      limites: [],
      suiviDepuis: dateCivile('2026-01-05'),
      creeA: HIER,
      ...champs,
      id,
    })
  })
  return id
}

/** The person's own access, as it is made when they are first written to. */
export function lAccesDe(base: Base, cpasId: string, candidatId: string): ActeurTravailleur {
  const id = unCompte(base, {
    prenom: 'Fatima',
    nom: 'Benali',
    courriel: 'fatima@courriel.example',
  })
  enTransaction(base, (tx) =>
    insererMandat(tx, {
      id: nouvelId(),
      compteId: id,
      role: 'travailleur',
      cpasId,
      candidatId,
      depuis: HIER,
    }),
  )
  return { porte: 'travailleur', id, cpasId, candidatId, role: 'travailleur' }
}

export function unHote(
  base: Base,
  cpasId: string,
  champs: Partial<typeof hote.$inferInsert> = {},
): { hoteId: string; gestionnaire: ActeurDeLHote } {
  const hoteId = nouvelId()
  enTransaction(base, (tx) => {
    tx.insert(hote)
      .values({
        id: hoteId,
        nom: 'La Ressourcerie',
        recherche: 'la ressourcerie',
        bce: '0451461655',
        categorie: 'ASBL',
        langue: 'fr',
        region: 'bruxelles',
        adresse: 'Quai des Usines 3',
        codePostal: '1030',
        commune: 'Schaerbeek',
        but: 'Réemploi et insertion',
        creeParCpasId: cpasId,
        creeA: HIER,
        ...champs,
      })
      .run()
    tx.insert(partenariat).values({ cpasId, hoteId, depuis: HIER }).run()
  })
  return { hoteId, gestionnaire: unGestionnaire(base, hoteId) }
}

/** Who manages a place of work and signs for it. */
export function unGestionnaire(base: Base, hoteId: string): ActeurDeLHote {
  const id = unCompte(base, { prenom: 'Chantal', nom: 'Lebrun' })
  enTransaction(base, (tx) =>
    insererMandat(tx, {
      id: nouvelId(),
      compteId: id,
      role: 'gestionnaire',
      hoteId,
      peutSigner: true,
      depuis: HIER,
    }),
  )
  return { porte: 'hote', id, hoteId, role: 'gestionnaire', peutSigner: true }
}

/** Monday to Friday, 8:00 to 16:06 with half an hour's break: 38 hours. */
export const semaineDe38Heures: Semaine = ([1, 2, 3, 4, 5] as const).map((jour) => ({
  jour,
  de: '08:00',
  a: '16:06',
  pauseMinutes: 30,
}))

export function unPoste(
  base: Base,
  cpasId: string,
  hoteId: string,
  champs: Partial<typeof poste.$inferInsert> = {},
): string {
  const id = nouvelId()
  enTransaction(base, (tx) => {
    tx.insert(poste)
      .values({
        id,
        hoteId,
        cpasId,
        titre: 'Valoriste',
        recherche: 'valoriste la ressourcerie',
        metier: null,
        taches: ['trier le textile'],
        tachesExclues: ['conduire le chariot'],
        places: 1,
        semaine: semaineDe38Heures,
        heuresSemaine: 38,
        permis: [],
        exigences: [],
        competences: [],
        competencesApprises: [],
        objectif: 'ouverture_droits',
        statut: 'ouvert',
        visibilite: 'tous',
        dureeMois: 12,
        confirmeA: HIER,
        creeA: HIER,
        ...champs,
      })
      .run()
  })
  return id
}

export const unComplementDeCadre: ComplementDeCadre = {
  objectifs: ['ouverture_droits', 'experience'],
  objet: 'accueil de travailleurs dans les ateliers de tri',
  postes: 4,
  indicateurs: ['nombre de personnes qui atteignent leurs jours'],
  debutLe: dateCivile('2026-01-01'),
  finLe: dateCivile('2028-12-31'),
  preavisJours: 30,
  heuresTuteur: 4,
  preavisConvocation: 5,
  jourLimiteFeuille: 5,
  servicePrevention: 'Préventis',
  appuiDuCpas: false,
  tarifMode: 'forfait',
  tarifEuros: 200,
  tarifIndexe: true,
  tarifProrata: 'jours_prestes',
  delaiPaiement: 30,
  assuranceCompagnie: 'Assurances du Val',
  assurancePolice: 'RC-445.218',
  juridiction: 'Bruxelles',
  formeJuridique: 'ASBL',
  representantsHote: ['Chantal Lebrun, directrice'],
  contingent: false,
  decisionOrgane: 'Conseil de l’action sociale',
  decisionLe: dateCivile('2025-12-15'),
  decisionReference: 'CAS/2025/412',
  lieuDeSignature: 'Schaerbeek',
  exemplaires: 2,
}

export const unComplementDePlacement: ComplementDePlacement = {
  service: 'atelier textile',
  superieur: 'Thomas Şahin, chef d’atelier',
  taches: ['trier le textile selon la grille', 'peser et étiqueter'],
  tachesExclues: ['conduire le chariot élévateur'],
  adresses: ['Quai des Usines 3, 1030 Schaerbeek'],
  observationSemaines: 2,
  tuteurNom: 'Łukasz Nowak',
  tuteurFonction: 'responsable du tri',
  tuteurRemplacant: 'Imane Peeters, coordinatrice',
  heuresTuteur: 4,
  actions: ['un entretien par mois avec l’agent d’insertion'],
  competencesVisees: ['trier quarante pièces par heure'],
  formationParHote: ['reconnaître les fibres'],
  evaluations: [dateCivile('2027-01-04'), dateCivile('2027-03-01')],
  ficheDePosteLe: dateCivile('2026-11-10'),
  risques: ['poussières textiles'],
  surveillanceSante: true,
  vaccinations: ['tétanos'],
  equipements: ['chaussures de sécurité'],
}

/** The same actor under another kind of door, for tests of refusals. */
export function unVisiteurDe(porte: 'admin' | 'observateur', id = nouvelId()): Acteur {
  return porte === 'admin' ? { porte, id, role: 'admin' } : { porte, id, role: 'observateur' }
}
