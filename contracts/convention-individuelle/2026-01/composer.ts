import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Bloc, DocumentARendre } from '../../blocs.ts'
import { absences } from '../../clauses/2026-01/absences.ts'
import { autoriteEtTuteur } from '../../clauses/2026-01/autorite-et-tuteur.ts'
import { bienEtre } from '../../clauses/2026-01/bien-etre.ts'
import { competences } from '../../clauses/2026-01/competences.ts'
import { dispositionsFinales } from '../../clauses/2026-01/dispositions-finales.ts'
import { donneesPersonnelles } from '../../clauses/2026-01/donnees-personnelles.ts'
import { duree } from '../../clauses/2026-01/duree.ts'
import { engagement } from '../../clauses/2026-01/engagement.ts'
import { equipements } from '../../clauses/2026-01/equipements.ts'
import { evaluation } from '../../clauses/2026-01/evaluation.ts'
import { finEtPreavis } from '../../clauses/2026-01/fin-et-preavis.ts'
import { fonctionEtTaches } from '../../clauses/2026-01/fonction-et-taches.ts'
import { formation } from '../../clauses/2026-01/formation.ts'
import { horaire } from '../../clauses/2026-01/horaire.ts'
import { interventionFinanciere } from '../../clauses/2026-01/intervention-financiere.ts'
import { langue as clauseLangue } from '../../clauses/2026-01/langue.ts'
import { lieuDeTravail } from '../../clauses/2026-01/lieu-de-travail.ts'
import { objectifsInsertion } from '../../clauses/2026-01/objectifs-insertion.ts'
import { objet } from '../../clauses/2026-01/objet.ts'
import { observation } from '../../clauses/2026-01/observation.ts'
import {
  caseDuTravailleur,
  casesDesOrganisations,
  intituleDesParties,
  partiesDe,
  partieTravailleur,
} from '../../clauses/2026-01/parties.ts'
import { responsabiliteEtAssurances } from '../../clauses/2026-01/responsabilite-et-assurances.ts'
import { secretEtDiscretion } from '../../clauses/2026-01/secret-et-discretion.ts'
import type { Clause, Profil, Redacteur } from '../../clauses/clause.ts'
import { articles, redacteurDe } from '../../clauses/composer-clauses.ts'
import { dureeDe, enumerer } from '../../ecriture.ts'
import { verifierHoraire } from '../../horaire.ts'
import { langueQuiPrevaut, languesDesVersions } from '../../langues.ts'
import { exigerMentions } from '../../mentions-minimales.ts'
import { faitA, nomsDesObjectifs, surtitre } from '../../mots.ts'
import { verifierPeriode } from '../../periode.ts'
import { traduite } from '../../traductions.ts'
import { type DonneesIndividuelle, donneesIndividuelle } from './donnees.ts'

export const MODELE = 'convention-individuelle/2026-01'

/** The headings, in the order of the document. */
export const ordre: readonly Clause[] = [
  objet,
  objectifsInsertion,
  fonctionEtTaches,
  lieuDeTravail,
  duree,
  observation,
  horaire,
  autoriteEtTuteur,
  bienEtre,
  equipements,
  formation,
  absences,
  evaluation,
  competences,
  engagement,
  interventionFinanciere,
  responsabiliteEtAssurances,
  secretEtDiscretion,
  donneesPersonnelles,
  finEtPreavis,
  clauseLangue,
  dispositionsFinales,
]

/**
 * The individual convention between CPAS, host and worker. Two versions in one file when host and
 * worker differ in language; only the version that prevails is signed. Refuses an inconsistent
 * schedule or period, a recognition that ends before the start, a text without a minimum item
 * (`contrat/horaire_incoherent`, `periode_incoherente`, `agrement_expire`, `mention_absente`).
 */
export function composer(d: DonneesIndividuelle, langue: Langue): DocumentARendre {
  verifierHoraire(d.horaire)
  verifierPeriode(d.periode.debut_le, d.periode.fin_prevue_le)
  verifierHote(d)
  const versions = languesDesVersions(d, langue)
  const signee = versions.length === 1 ? langue : langueQuiPrevaut(d)
  return {
    langue,
    titre: `${MOTS[langue].titre} — ${d.numero}`,
    emetteur: traduite(donneesIndividuelle, d, langue).cpas.nom,
    numero: d.numero,
    modele: MODELE,
    etablieLe: d.etablie_le,
    versions: versions.map((une) => ({
      langue: une,
      blocs: blocsDe(traduite(donneesIndividuelle, d, une), une, une === signee),
    })),
  }
}

/** The host must be able to receive during the placement, and decide within it. */
function verifierHote({ periode, hote, engagement: promesse }: DonneesIndividuelle): void {
  if (promesse) {
    verifierPeriode(periode.debut_le, promesse.decision_le)
    verifierPeriode(promesse.decision_le, periode.fin_prevue_le)
  }
  const valableJusquAu = hote.agrement?.valable_jusqu_au
  if (valableJusquAu && valableJusquAu < periode.debut_le)
    throw new ErreurMetier('contrat/agrement_expire', {
      valableJusquAu,
      debutLe: periode.debut_le,
    })
}

function blocsDe(d: DonneesIndividuelle, langue: Langue, signee: boolean): Bloc[] {
  const mots = MOTS[langue]
  const redacteur = redacteurDe(d, langue)
  const profil: Profil = {
    categorie: d.hote.categorie,
    objectifs: [d.objectif],
    region: d.cpas.region,
    formation: d.formation.volet !== undefined,
  }
  const titres = ordre.map(({ cle, intitule, individuelle }) => ({
    cle,
    intitule,
    alineas: individuelle ?? [],
  }))
  const corps = articles(titres, profil, redacteur)
  exigerMentions('individuelle', ['parties', ...corps.cles])
  return [
    {
      sorte: 'titre',
      surtitre: surtitre[langue],
      texte: mots.titre,
      sousTitre: `${mots.objectif} ${nomsDesObjectifs[d.objectif][langue]}`,
    },
    ...(signee ? [] : [{ sorte: 'note', texte: mots.traduction } as const]),
    { sorte: 'intertitre', texte: intituleDesParties[langue] },
    {
      sorte: 'parties',
      parties: [...partiesDe(d, langue), partieTravailleur(d.travailleur, langue)],
    },
    essentiel(redacteur),
    ...corps.blocs,
    ...(signee ? signatures(redacteur) : []),
  ]
}

/** What everyone looks for first. The articles say it in full. */
function essentiel({ d, langue, jour }: Redacteur<DonneesIndividuelle>): Bloc {
  const mots = MOTS[langue]
  const { periode, horaire: heures, tuteur, cpas } = d
  return {
    sorte: 'fiche',
    legende: mots.essentiel,
    lignes: [
      { intitule: mots.fonction, valeur: d.fonction.intitule },
      { intitule: mots.lieu, valeur: enumerer(d.lieu.adresses, langue) },
      {
        intitule: mots.periode,
        valeur: mots.duAu(jour(periode.debut_le), jour(periode.fin_prevue_le)),
      },
      {
        intitule: mots.duree,
        valeur: mots.parSemaine(dureeDe(Math.round(heures.heures_par_semaine * 60), langue)),
      },
      { intitule: mots.tuteur, valeur: tuteur.nom },
      { intitule: mots.agent, valeur: `${cpas.agent.nom}, ${cpas.agent.telephone}` },
    ],
  }
}

function signatures({ d, langue, jour }: Redacteur<DonneesIndividuelle>): Bloc[] {
  return [
    {
      sorte: 'paragraphe',
      texte: faitA(d.lieu_de_signature, jour(d.etablie_le), d.exemplaires, langue),
    },
    {
      sorte: 'signatures',
      cases: [...casesDesOrganisations(d, langue), caseDuTravailleur(d.travailleur, langue)],
    },
  ]
}

const MOTS = {
  fr: {
    titre: 'Convention individuelle de mise à disposition',
    objectif: 'Objectif :',
    traduction:
      'Cette version est une traduction. La version néerlandaise du même document prévaut ; elle porte les signatures.',
    essentiel: 'L’essentiel',
    fonction: 'Fonction',
    lieu: 'Lieu de travail',
    periode: 'Période',
    duAu: (du: string, au: string) => `du ${du} au ${au} (fin prévue)`,
    duree: 'Durée du travail',
    parSemaine: (duree: string) => `${duree} par semaine`,
    tuteur: 'Tuteur',
    agent: 'Agent d’insertion',
  },
  nl: {
    titre: 'Individuele overeenkomst van terbeschikkingstelling',
    objectif: 'Doelstelling:',
    traduction:
      'Deze versie is een vertaling. De Franse versie van hetzelfde document heeft voorrang; ze draagt de handtekeningen.',
    essentiel: 'In het kort',
    fonction: 'Functie',
    lieu: 'Plaats van tewerkstelling',
    periode: 'Periode',
    duAu: (du: string, au: string) => `van ${du} tot ${au} (voorzien einde)`,
    duree: 'Arbeidsduur',
    parSemaine: (duree: string) => `${duree} per week`,
    tuteur: 'Mentor',
    agent: 'Trajectbegeleider',
  },
} satisfies Record<Langue, unknown>
