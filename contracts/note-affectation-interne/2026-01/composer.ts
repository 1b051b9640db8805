import type { Langue } from '#app/domain/shared/langue.ts'
import type { Bloc, DocumentARendre } from '../../blocs.ts'
import { absences } from '../../clauses/2026-01/absences.ts'
import { autoriteEtTuteur } from '../../clauses/2026-01/autorite-et-tuteur.ts'
import { bienEtre } from '../../clauses/2026-01/bien-etre.ts'
import { competences } from '../../clauses/2026-01/competences.ts'
import { dispositionsFinales } from '../../clauses/2026-01/dispositions-finales.ts'
import { donneesPersonnelles } from '../../clauses/2026-01/donnees-personnelles.ts'
import { duree } from '../../clauses/2026-01/duree.ts'
import { equipements } from '../../clauses/2026-01/equipements.ts'
import { evaluation } from '../../clauses/2026-01/evaluation.ts'
import { finEtPreavis } from '../../clauses/2026-01/fin-et-preavis.ts'
import { fonctionEtTaches } from '../../clauses/2026-01/fonction-et-taches.ts'
import { formation } from '../../clauses/2026-01/formation.ts'
import { horaire } from '../../clauses/2026-01/horaire.ts'
import { lieuDeTravail } from '../../clauses/2026-01/lieu-de-travail.ts'
import { objectifsInsertion } from '../../clauses/2026-01/objectifs-insertion.ts'
import { objet } from '../../clauses/2026-01/objet.ts'
import {
  caseDuTravailleur,
  casesDe,
  intituleDesParties,
  partieCpas,
  partieTravailleur,
} from '../../clauses/2026-01/parties.ts'
import { secretEtDiscretion } from '../../clauses/2026-01/secret-et-discretion.ts'
import type { Clause, Profil } from '../../clauses/clause.ts'
import { articles, redacteurDe } from '../../clauses/composer-clauses.ts'
import { verifierHoraire } from '../../horaire.ts'
import { faitA, nomsDesObjectifs, surtitre } from '../../mots.ts'
import { verifierPeriode } from '../../periode.ts'
import { traduite } from '../../traductions.ts'
import { type DonneesInternes, donneesInternes } from './donnees.ts'

export const MODELE = 'note-affectation-interne/2026-01'

/** The headings, in the order of the document. */
export const ordre: readonly Clause[] = [
  objet,
  objectifsInsertion,
  fonctionEtTaches,
  lieuDeTravail,
  duree,
  horaire,
  autoriteEtTuteur,
  bienEtre,
  equipements,
  formation,
  absences,
  evaluation,
  competences,
  secretEtDiscretion,
  donneesPersonnelles,
  finEtPreavis,
  dispositionsFinales,
]

/**
 * The note that takes the place of a convention when the CPAS employs the person in its own service.
 * Refuses an inconsistent schedule or period (`contrat/horaire_incoherent`, `periode_incoherente`).
 */
export function composer(donnees: DonneesInternes, langue: Langue): DocumentARendre {
  const d = traduite(donneesInternes, donnees, langue)
  verifierHoraire(d.horaire)
  verifierPeriode(d.periode.debut_le, d.periode.fin_prevue_le)
  return {
    langue,
    titre: `${MOTS[langue].titre} — ${d.numero}`,
    emetteur: d.cpas.nom,
    numero: d.numero,
    modele: MODELE,
    etablieLe: d.etablie_le,
    versions: [{ langue, blocs: blocsDe(d, langue) }],
  }
}

function blocsDe(d: DonneesInternes, langue: Langue): Bloc[] {
  const mots = MOTS[langue]
  const redacteur = redacteurDe(d, langue)
  const profil: Profil = {
    categorie: 'INT',
    objectifs: [d.objectif],
    region: d.cpas.region,
    formation: d.formation.volet !== undefined,
  }
  const titres = ordre.map(({ cle, intitule, intituleInterne, interne }) => ({
    cle,
    intitule: intituleInterne ?? intitule,
    alineas: interne ?? [],
  }))
  return [
    {
      sorte: 'titre',
      surtitre: surtitre[langue],
      texte: mots.titre,
      sousTitre: `${mots.objectif} ${nomsDesObjectifs[d.objectif][langue]}`,
    },
    { sorte: 'intertitre', texte: intituleDesParties[langue] },
    {
      sorte: 'parties',
      parties: [partieCpas(d.cpas, langue), partieTravailleur(d.travailleur, langue)],
    },
    ...articles(titres, profil, redacteur).blocs,
    {
      sorte: 'paragraphe',
      texte: faitA(d.lieu_de_signature, redacteur.jour(d.etablie_le), d.exemplaires, langue),
    },
    signatures(d, langue),
  ]
}

function signatures(d: DonneesInternes, langue: Langue): Bloc {
  const mots = MOTS[langue]
  return {
    sorte: 'signatures',
    cases: [
      ...casesDe('cpas', mots.pourCpas, d.cpas.representants, langue),
      ...casesDe('service', mots.chef, [d.chef_de_service], langue),
      caseDuTravailleur(d.travailleur, langue),
    ],
  }
}

const MOTS = {
  fr: {
    titre: 'Note d’affectation interne',
    objectif: 'Objectif :',
    pourCpas: 'Pour le CPAS',
    chef: 'Le chef de service',
  },
  nl: {
    titre: 'Nota van interne toewijzing',
    objectif: 'Doelstelling:',
    pourCpas: 'Voor het OCMW',
    chef: 'Het diensthoofd',
  },
} satisfies Record<Langue, unknown>
