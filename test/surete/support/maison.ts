import type { ActeurDeLHote, ActeurDuCpas, ActeurTravailleur } from '#app/domain/shared/acteur.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { cleNiss, niss } from '#app/domain/shared/niss.ts'
import { noterAuDossier } from '#app/services/candidat/noter.server.ts'
import { nouvelId } from '#app/services/contexte.server.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { site } from '#db/schema/hote.ts'
import {
  insererOccupation,
  remplacerIndisponibilites,
  remplacerSouhaits,
} from '#db/writes/candidat.server.ts'
import { insererMandat } from '#db/writes/compte.server.ts'
import { unAgent, unCandidat, unCompte, unCpas, unHote, unPoste } from '#test/factories/monde.ts'
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
  /** Whom the host has declined: a line of the week's plan that nobody has decided. */
  readonly declineeId: string
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
export type Gens = MaisonVide['gens']

function lesGens(base: Base, cle: string, rang: number) {
  const langue: Langue = rang % 2 === 0 ? 'fr' : 'nl'
  const cpasId = unCpas(base, { nomFr: `CPAS de ${cle}`, nomNl: `OCMW ${cle}`, langue })
  const { hoteId, gestionnaire } = unHote(base, cpasId, {
    nom: `Atelier ${cle}`,
    recherche: `atelier ${cle}`,
    telephone: '+3223456789',
    courriel: `atelier.${cle}@lieu.example`,
    agrement: 'ES-2023-77',
    policeRc: 'RC 12345',
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
    langueRaison: 'Il faut lire les consignes.',
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
    insererOccupation(tx, {
      id: nouvelId(),
      ...cle,
      type: 'etudiant',
      du: dateCivile('2023-07-01'),
      au: dateCivile('2023-07-31'),
      details: {},
      preuve: 'contrat',
      retireePar: agent.id,
      retireeA: midi('2026-01-07'),
      raisonDuRetrait: 'autre personne',
      creeA: midi('2026-01-06'),
    })
  })
  noterAuDossier(contexteDe(base, agent, '2026-07-01'), candidatId, {
    nature: 'sociale',
    texte: 'dettes',
  })
  return candidatId
}
