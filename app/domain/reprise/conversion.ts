import {
  type NiveauDeLangue,
  type Permis,
  type Phase,
  permisPossibles,
} from '../candidat/candidat.ts'
import type { SaisieDeDossier } from '../candidat/saisie.ts'
import type { SaisieDHote } from '../hote/saisie.ts'
import type { Exigence } from '../metier/metier.ts'
import { souhaitDiscriminatoire } from '../poste/discrimination.ts'
import type { Semaine } from '../poste/poste.ts'
import type { SaisieDePoste } from '../poste/saisie.ts'
import { enOrdre } from '../poste/semaine.ts'
import { type DateCivile, estDateCivile } from '../shared/date-civile.ts'
import type { Langue } from '../shared/langue.ts'
import type { CandidatRepris } from './candidats.ts'
import type { CleCandidat } from './colonnes-candidats.ts'
import type { CodeExigence, Exigence as ExigenceLue } from './exigences.ts'
import { heuresDePresence, type SemaineFixe } from './horaires.ts'
import type { HoteRepris } from './hotes.ts'
import type { PosteRepris } from './postes.ts'
import type { Probleme } from './reprise.ts'
import type { Niveau, Phase as PhaseLue } from './vocabulaire.ts'

/** Words of a row that have no box in the dossier: they are kept as a note, under their column. */
export type Reste<Cle extends string> = readonly [Cle, string]

export interface DossierRepris {
  readonly saisie: SaisieDeDossier
  readonly suiviDepuis: DateCivile | null
  readonly restes: readonly Reste<CleCandidat>[]
}

const phasesLues: Record<PhaseLue, Phase> = {
  bilan: 'accueil_determination',
  projet: 'preformation',
  pret: 'recherche_emploi',
}

/**
 * A clean row as the form of a dossier. What is not known stays empty; the language of the centre
 * stands in for one that was not written. Free text marked as sensitive is left behind (GDPR art. 9):
 * it is in the file of its author and does not enter here. Null for a row without name.
 */
export function enDossier(
  propre: CandidatRepris,
  problemes: readonly Probleme[],
  { aujourdhui, langueDuCentre }: { aujourdhui: DateCivile; langueDuCentre: Langue },
): DossierRepris | null {
  const { prenom, nom } = propre
  if (!prenom || !nom) return null
  const limites = traduireExigences(propre.limites_fonctionnelles)
  const [souhait1, souhait2, souhait3, ...autresSouhaits] = propre.souhaits.map((un) =>
    un.slice(0, 80),
  )
  const sensibles = new Set(
    problemes.filter(({ code }) => code === 'sensitive_free_text').map(({ colonne }) => colonne),
  )
  const ecrit = (cle: CleCandidat, texte: string | number | null): Reste<CleCandidat>[] =>
    texte === null || texte === '' || sensibles.has(cle) ? [] : [[cle, String(texte)]]
  return {
    suiviDepuis: estDateCivile(propre.depuis) && propre.depuis <= aujourdhui ? propre.depuis : null,
    saisie: {
      prenom: prenom.slice(0, 60),
      nom: nom.slice(0, 60),
      naissanceLe: propre.naissance ?? undefined,
      sexe: propre.sexe ?? undefined,
      langue: propre.langue ?? langueDuCentre,
      niss: propre.niss ?? undefined,
      nissMalgreTout: true,
      adresse: propre.adresse?.slice(0, 120),
      codePostal: propre.cp ?? undefined,
      commune: propre.commune?.slice(0, 60),
      telephone: propre.tel ?? undefined,
      courriel: propre.email ?? undefined,
      aide: propre.aide ?? undefined,
      phase: propre.phase ? phasesLues[propre.phase] : 'accueil_determination',
      objectif: 'ouverture_droits',
      frOral: niveauDe(propre.fr_oral),
      frEcrit: niveauDe(propre.fr_ecrit),
      nlOral: niveauDe(propre.nl_oral),
      nlEcrit: undefined,
      permis: permisDe(propre.permis),
      souhait1,
      souhait2,
      souhait3,
      etudes: undefined,
      experience: propre.experience?.slice(0, 1000),
      trajetMax: dansLesBornes(propre.mobilite_min, 5, 180),
      heuresSouhaitees: undefined,
      limites: limites.codes,
      chargeMaxKg: dansLesBornes(limites.kg, 0, 60),
      deboutMaxHeures: undefined,
      competences: [],
      disponibleDes: undefined,
      indisponibilites: propre.disponibilite.indisponible.map(({ jour, de, a }) => ({
        jour,
        de,
        a,
      })),
      referentId: undefined,
    },
    restes: [
      ...ecrit('etudes', propre.etudes),
      ...ecrit('souhait_3', autresSouhaits.join(', ')),
      ...ecrit('permis', propre.permis_note),
      ...ecrit('disponibilites', propre.disponibilites),
      ...ecrit('creche_ecole', propre.creche_ecole),
      ...ecrit('limites', propre.limites),
      ...ecrit('langue', propre.autres_langues.join(', ')),
      ...ecrit('tel', propre.autres_tels.join(', ')),
      ...ecrit('jours_prestes', propre.jours_prestes),
      ...ecrit('depuis', estDateCivile(propre.depuis) ? null : propre.depuis),
      ...ecrit('agent', propre.agent),
      ...ecrit('remarques', propre.remarques),
    ],
  }
}

/** A clean row as the form of a host. Null without its legal category: a person has to say it. */
export function enHote(
  propre: Pick<HoteRepris, 'nom' | 'categorie' | 'bce' | 'adresse' | 'cp' | 'commune'>,
  langue: Langue,
): SaisieDHote | null {
  if (!propre.nom || !propre.categorie) return null
  return {
    nom: propre.nom.slice(0, 120),
    categorie: propre.categorie,
    langue,
    bce: propre.bce ?? undefined,
    adresse: propre.adresse?.slice(0, 120),
    codePostal: propre.cp ?? undefined,
    commune: propre.commune?.slice(0, 60),
    region: undefined,
    telephone: undefined,
    courriel: undefined,
    but: undefined,
    agrement: undefined,
    agrementJusquAu: undefined,
    policeRc: undefined,
    partage: 'cpas',
    malgreLeNom: true,
  }
}

export interface PosteAConvertir {
  readonly hoteId: string
  readonly metier: string | null
  /** Codes of the competences that were recognised. */
  readonly competences: readonly string[]
  readonly competencesApprises: readonly string[]
}

/**
 * A clean row as the form of a post, at a known host. Words that say who is wanted instead of what is
 * done are left out: the form would refuse them. Null without a function.
 */
export function enPoste(
  propre: PosteRepris,
  { hoteId, metier, competences, competencesApprises }: PosteAConvertir,
): SaisieDePoste | null {
  const { fonction } = propre
  if (!fonction || souhaitDiscriminatoire(fonction) !== null) return null
  const exigences = traduireExigences(propre.exigences)
  const semaine = propre.semaine ? semaineDe(propre.semaine, propre.heures_semaine) : []
  return {
    hoteId,
    titre: fonction.slice(0, 120),
    metier: metier ?? undefined,
    siteId: undefined,
    taches: propre.taches
      .filter((tache) => souhaitDiscriminatoire(tache) === null)
      .slice(0, 30)
      .map((tache) => tache.slice(0, 200)),
    tachesExclues: [],
    places: Math.min(propre.places ?? 1, 200),
    semaine,
    // Words beside a fixed week would say it twice, and no longer agree once one is changed.
    horaireTexte: semaine.length > 0 ? undefined : propre.horaire?.slice(0, 300),
    heuresSemaine: propre.heures_semaine ?? undefined,
    frOral: rangDe(propre.langue_fr),
    nlOral: rangDe(propre.langue_nl),
    langueRaison: undefined,
    soutienLangue: false,
    permis: permisDe(propre.permis),
    exigences: exigences.codes,
    chargeKg: dansLesBornes(exigences.kg, 0, 60),
    deboutHeures: undefined,
    competences: [...competences],
    competencesApprises: [...competencesApprises],
    objectif: 'ouverture_droits',
    formation: false,
    tuteurId: undefined,
    debutLe: propre.debut?.genre === 'date' ? propre.debut.le : undefined,
    dureeMois: propre.duree_mois ?? undefined,
    visibilite: 'cpas',
    centres: [],
  }
}

/** The codes of the trade for what a file says of a task or of a person's limits. */
const exigencesLues: Record<CodeExigence, Exigence | null> = {
  charges: null,
  station_debout: null,
  station_assise: null,
  position_accroupie: 'accroupi',
  gestes_repetitifs: 'gestes_repetes',
  effort_physique: null,
  escaliers: 'escaliers',
  hauteur: 'hauteur',
  marche: 'marche',
  precision_visuelle: 'precision',
  exterieur: 'exterieur',
  froid: 'froid',
  chaleur: 'chaleur',
  bruit: 'bruit',
  poussiere: 'poussiere',
  produits: 'produits',
  machines: 'machines',
  projections: null,
  animaux: 'animaux',
  voie_publique: null,
  conduite: 'conduite',
  deplacements: null,
  vehicule_personnel: null,
  contact_public: 'public',
  contact_malades: 'contact_malades',
  contact_enfants: null,
  deuil: 'charge_emotionnelle',
  travail_isole: 'isole',
  rythme_soutenu: null,
  samedi: null,
  week_end: null,
  soiree: null,
  nuit: 'nuit',
  horaire_variable: null,
  horaire_coupe: null,
  garde_rappel: null,
  vetements_protection: null,
  logement_fonction: null,
}

function traduireExigences(lues: readonly ExigenceLue[]): {
  codes: Exigence[]
  kg: number | null
} {
  const codes = new Set(lues.flatMap(({ code }) => exigencesLues[code] ?? []))
  const kilos = lues.flatMap(({ kgMax }) => kgMax ?? [])
  return { codes: [...codes], kg: kilos.length > 0 ? Math.min(...kilos) : null }
}

/** Licences that the product knows; finer categories count for the one that holds them. */
function permisDe(lus: readonly string[]): Permis[] {
  const groupes: Readonly<Record<string, Permis>> = {
    BE: 'B',
    C1: 'C',
    C1E: 'C',
    CE: 'C',
    D1: 'D',
    D1E: 'D',
    DE: 'D',
  }
  const connus = lus.flatMap((lu) => permisPossibles.find((un) => un === lu) ?? groupes[lu] ?? [])
  return [...new Set(connus)]
}

function niveauDe(niveau: Niveau | null): NiveauDeLangue | undefined {
  return niveau ?? undefined
}

const rangs: Record<Niveau, number> = { A1: 1, A2: 2, B1: 3, B2: 4, C1: 5, C2: 6 }

function rangDe(niveau: Niveau | null): number | null {
  return niveau && rangs[niveau]
}

/**
 * A shift that ends on the next day does not fit in one: it stays words. «07:30-15:36» for 38 hours a
 * week holds an unpaid break of half an hour: what is paid tells it.
 */
function semaineDe(fixe: SemaineFixe, heuresParSemaine: number | null): Semaine {
  const { jours, plages } = fixe
  if (plages.some(({ de, a }) => de >= a)) return []
  const parJour =
    heuresParSemaine === null
      ? 0
      : Math.round(((heuresDePresence(fixe) - heuresParSemaine) * 60) / jours.length)
  const pauseMinutes = plages.length === 1 && parJour > 0 && parJour <= 120 ? parJour : 0
  return enOrdre(
    jours.flatMap((jour) => plages.map(({ de, a }) => ({ jour, de, a, pauseMinutes }))),
  )
}

function dansLesBornes(valeur: number | null, min: number, max: number): number | undefined {
  return valeur !== null && valeur >= min && valeur <= max ? valeur : undefined
}
