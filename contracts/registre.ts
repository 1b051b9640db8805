import { type DateCivile, dateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { composer as composerCompetences } from './attestation-de-competences/2026-01/composer.ts'
import { donneesCompetences } from './attestation-de-competences/2026-01/donnees.ts'
import { exemples as exemplesCompetences } from './attestation-de-competences/2026-01/exemple.ts'
import { composer as composerAttestation } from './attestation-de-jours/2026-01/composer.ts'
import { donneesAttestation } from './attestation-de-jours/2026-01/donnees.ts'
import { exemples as exemplesAttestation } from './attestation-de-jours/2026-01/exemple.ts'
import { composer as composerAvenant } from './avenant/2026-01/composer.ts'
import { donneesAvenant } from './avenant/2026-01/donnees.ts'
import { exemples as exemplesAvenant } from './avenant/2026-01/exemple.ts'
import { composer as composerContrat } from './contrat-de-travail/2026-01/composer.ts'
import { donneesContrat } from './contrat-de-travail/2026-01/donnees.ts'
import { exemples as exemplesContrat } from './contrat-de-travail/2026-01/exemple.ts'
import { composer as composerCadre } from './convention-cadre/2026-01/composer.ts'
import { donneesCadre } from './convention-cadre/2026-01/donnees.ts'
import { exemple as exempleCadre } from './convention-cadre/2026-01/exemple.ts'
import { exempleNl as exempleCadreNl } from './convention-cadre/2026-01/exemple-nl.ts'
import { composer as composerIndividuelle } from './convention-individuelle/2026-01/composer.ts'
import { donneesIndividuelle } from './convention-individuelle/2026-01/donnees.ts'
import { exemple as exempleIndividuelle } from './convention-individuelle/2026-01/exemple.ts'
import { exempleNl as exempleIndividuelleNl } from './convention-individuelle/2026-01/exemple-nl.ts'
import { categories, categoriesExternes, objectifs } from './donnees.ts'
import { composer as composerEvaluation } from './evaluation/2026-01/composer.ts'
import { donneesEvaluation } from './evaluation/2026-01/donnees.ts'
import { exemples as exemplesEvaluation } from './evaluation/2026-01/exemple.ts'
import { composer as composerFeuille } from './feuille-de-prestations/2026-01/composer.ts'
import { donneesFeuille } from './feuille-de-prestations/2026-01/donnees.ts'
import { exemples as exemplesFeuille } from './feuille-de-prestations/2026-01/exemple.ts'
import { composer as composerFicheDeFonction } from './fiche-de-fonction/2026-01/composer.ts'
import { donneesFicheDeFonction } from './fiche-de-fonction/2026-01/donnees.ts'
import { exemples as exemplesFicheDeFonction } from './fiche-de-fonction/2026-01/exemple.ts'
import { composer as composerFicheDePoste } from './fiche-de-poste/2026-01/composer.ts'
import { donneesFicheDePoste } from './fiche-de-poste/2026-01/donnees.ts'
import { exemples as exemplesFicheDePoste } from './fiche-de-poste/2026-01/exemple.ts'
import { composer as composerLettreDeFin } from './lettre-de-fin/2026-01/composer.ts'
import { donneesLettreDeFin } from './lettre-de-fin/2026-01/donnees.ts'
import { exemples as exemplesLettreDeFin } from './lettre-de-fin/2026-01/exemple.ts'
import { type Exigence, type Modele, publier } from './modele.ts'
import { composer as composerNote } from './note-affectation-interne/2026-01/composer.ts'
import { donneesInternes } from './note-affectation-interne/2026-01/donnees.ts'
import { exemples as exemplesNote } from './note-affectation-interne/2026-01/exemple.ts'
import { composer as composerPointsDAttention } from './points-d-attention/2026-01/composer.ts'
import { donneesPointsDAttention } from './points-d-attention/2026-01/donnees.ts'
import { exemples as exemplesPointsDAttention } from './points-d-attention/2026-01/exemple.ts'
import { composer as composerPreuve } from './preuve/2026-01/composer.ts'
import { donneesPreuve } from './preuve/2026-01/donnees.ts'
import { exemples as exemplesPreuve } from './preuve/2026-01/exemple.ts'

/** What a convention with such a host must also tell. */
const exigencesDeLHote: readonly Exigence[] = [
  {
    quand: { categories: ['SFS', 'IES'] },
    variables: ['hote.agrement.numero', 'hote.agrement.autorite', 'hote.agrement.valable_jusqu_au'],
  },
  { quand: { categories: ['PRIV'] }, variables: ['entreprise_privee.commission_paritaire'] },
]

const decisionDeLHote: Exigence = {
  quand: { categories: ['COM', 'INTCOM', 'CPAS2', 'CH12', 'HOP'] },
  variables: ['hote.decision.organe', 'hote.decision.date', 'hote.decision.reference'],
}

/** The papers of a placement that nobody freezes: for every kind of host and every objective. */
const PAPIER = {
  version: '2026-01',
  publieLe: dateCivile('2026-01-01'),
  langues,
  objectifs,
  categories,
  exigences: [],
} as const

/** Every published version, oldest first within a type. A line is added, never taken away. */
export const modeles: readonly Modele[] = [
  publier({
    type: 'convention-cadre',
    version: '2026-01',
    publieLe: dateCivile('2026-01-01'),
    langues,
    objectifs,
    categories: categoriesExternes,
    exigences: [
      ...exigencesDeLHote,
      decisionDeLHote,
      {
        quand: { categories: ['PRIV'] },
        variables: ['entreprise_privee.accord_delegation_syndicale_le'],
      },
      { quand: { categories: ['IES'] }, variables: ['economie_sociale.contingent'] },
    ],
    donnees: donneesCadre,
    exemples: { fr: exempleCadre, nl: exempleCadreNl },
    composer: composerCadre,
  }),
  publier({
    type: 'convention-individuelle',
    version: '2026-01',
    publieLe: dateCivile('2026-01-01'),
    langues,
    objectifs,
    categories: categoriesExternes,
    exigences: [
      ...exigencesDeLHote,
      {
        quand: { objectifs: ['emploi_durable'] },
        variables: ['engagement.decision_le', 'engagement.fonction'],
      },
    ],
    donnees: donneesIndividuelle,
    exemples: { fr: exempleIndividuelle, nl: exempleIndividuelleNl },
    composer: composerIndividuelle,
  }),
  publier({
    type: 'note-affectation-interne',
    version: '2026-01',
    publieLe: dateCivile('2026-01-01'),
    langues,
    objectifs,
    categories: ['INT'],
    exigences: [],
    donnees: donneesInternes,
    exemples: exemplesNote,
    composer: composerNote,
  }),
  publier({
    type: 'feuille-de-prestations',
    version: '2026-01',
    publieLe: dateCivile('2026-01-01'),
    langues,
    objectifs,
    categories,
    exigences: [],
    donnees: donneesFeuille,
    exemples: exemplesFeuille,
    composer: composerFeuille,
  }),
  publier({
    type: 'attestation-de-jours',
    version: '2026-01',
    publieLe: dateCivile('2026-01-01'),
    langues,
    objectifs,
    categories,
    exigences: [],
    donnees: donneesAttestation,
    exemples: exemplesAttestation,
    composer: composerAttestation,
  }),
  publier({
    type: 'avenant',
    version: '2026-01',
    publieLe: dateCivile('2026-01-01'),
    langues,
    objectifs,
    categories,
    exigences: [],
    donnees: donneesAvenant,
    exemples: exemplesAvenant,
    composer: composerAvenant,
  }),
  publier({
    type: 'contrat-de-travail',
    ...PAPIER,
    donnees: donneesContrat,
    exemples: exemplesContrat,
    composer: composerContrat,
  }),
  publier({
    type: 'fiche-de-fonction',
    ...PAPIER,
    donnees: donneesFicheDeFonction,
    exemples: exemplesFicheDeFonction,
    composer: composerFicheDeFonction,
  }),
  publier({
    type: 'fiche-de-poste',
    ...PAPIER,
    donnees: donneesFicheDePoste,
    exemples: exemplesFicheDePoste,
    composer: composerFicheDePoste,
  }),
  publier({
    type: 'points-d-attention',
    ...PAPIER,
    donnees: donneesPointsDAttention,
    exemples: exemplesPointsDAttention,
    composer: composerPointsDAttention,
  }),
  publier({
    type: 'evaluation',
    ...PAPIER,
    donnees: donneesEvaluation,
    exemples: exemplesEvaluation,
    composer: composerEvaluation,
  }),
  publier({
    type: 'attestation-de-competences',
    ...PAPIER,
    donnees: donneesCompetences,
    exemples: exemplesCompetences,
    composer: composerCompetences,
  }),
  publier({
    type: 'lettre-de-fin',
    ...PAPIER,
    donnees: donneesLettreDeFin,
    exemples: exemplesLettreDeFin,
    composer: composerLettreDeFin,
  }),
  publier({
    type: 'preuve',
    ...PAPIER,
    donnees: donneesPreuve,
    exemples: exemplesPreuve,
    composer: composerPreuve,
  }),
]

/**
 * The version of a type that was in force on the day a document is drawn up; the first one for a day
 * before it, since there was no other text (`contrat/modele_introuvable` for an unknown type).
 */
export function modeleEnVigueur(type: string, etablieLe: DateCivile): Modele {
  const versions = modeles.filter((un) => un.type === type)
  const modele = versions.findLast(({ publieLe }) => publieLe <= etablieLe) ?? versions[0]
  if (!modele) throw new ErreurMetier('contrat/modele_introuvable', { type, date: etablieLe })
  return modele
}

/** The version that a stored document names: reprinting never takes a newer one. */
export function modeleDeVersion(type: string, version: string): Modele | undefined {
  return modeles.find((un) => un.type === type && un.version === version)
}

export const typesDeDocument = [...new Set(modeles.map(({ type }) => type))]
