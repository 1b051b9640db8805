import { enVigueur } from '#app/domain/shared/bareme.ts'
import type { CodePostal } from '#app/domain/shared/code-postal.ts'
import type { Courriel } from '#app/domain/shared/courriel.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Telephone } from '#app/domain/shared/telephone.ts'
import { seuilDAlerteJours } from './bareme.ts'
import type { Lecteur } from './carnet.ts'
import { type CleCandidat, colonnesCandidats } from './colonnes-candidats.ts'
import {
  type Disponibilite,
  type Indisponibilite,
  lireDisponibilite,
  lireGarde,
} from './disponibilites.ts'
import { type Exigence, lireLimites } from './exigences.ts'
import { type Identite, lireIdentite } from './identite.ts'
import { lireLignes } from './lecture.ts'
import { rapprocherPersonnes } from './rapprochements.ts'
import type { Lecture } from './reprise.ts'
import { estSensible } from './sensible.ts'
import type { Tableau } from './tableau.ts'
import {
  lireAgent,
  lireChoix,
  lireCoordonnees,
  lireDateDe,
  lireLieu,
  lireNiveauDe,
  lireTexteLibre,
} from './valeurs.ts'
import {
  type Aide,
  type CategorieAide,
  type Etudes,
  lireAide,
  lireEtudes,
  lireJours,
  lireLangues,
  lireMinutes,
  lirePermis,
  lirePhase,
  type Niveau,
  type Permis,
  type Phase,
} from './vocabulaire.ts'

/** A candidate as a file gives it, cleaned. Keys are those of the columns: a contract with exports. */
export interface CandidatRepris extends Identite {
  readonly adresse: string | null
  readonly cp: CodePostal | null
  readonly commune: string | null
  readonly tel: Telephone | null
  readonly autres_tels: readonly Telephone[]
  readonly email: Courriel | null
  readonly langue: 'fr' | 'nl' | null
  readonly autres_langues: readonly string[]
  readonly fr_oral: Niveau | null
  readonly fr_ecrit: Niveau | null
  readonly nl_oral: Niveau | null
  readonly etudes: Etudes | null
  readonly experience: string | null
  readonly souhaits: readonly string[]
  readonly permis: readonly Permis[]
  /** «en cours», «B étranger à échanger»: what was written when it is no licence. */
  readonly permis_note: string | null
  readonly disponibilites: string | null
  /** What the words of `disponibilites` mean, where they leave no doubt. */
  readonly disponibilite: Disponibilite
  readonly creche_ecole: string | null
  /** Hours of nursery or school named in `creche_ecole`: to be confirmed with the person. */
  readonly garde: readonly Indisponibilite[]
  readonly mobilite_min: number | null
  readonly limites: string | null
  readonly limites_fonctionnelles: readonly Exigence[]
  readonly phase: Phase | null
  readonly aide: Aide | null
  readonly aide_categorie: CategorieAide | null
  readonly agent: string | null
  /** A day, or only a month or a year. */
  readonly depuis: string | null
  readonly jours_prestes: number | null
  readonly remarques: string | null
}

/**
 * Reads a list of candidates: every row with its status, its clean values and what there is to say
 * about it, duplicates found through all sheets. Refuses only a file without recognisable headers
 * (`reprise/entetes_introuvables`).
 */
export function lireCandidats(
  tableau: Tableau,
  { aujourdhui }: { readonly aujourdhui: DateCivile },
): Lecture<CandidatRepris, CleCandidat> {
  return lireLignes(tableau, {
    colonnes: colonnesCandidats,
    identifiants: ['prenom', 'niss', 'naissance'],
    lireUne: (lecteur) => lireCandidat(lecteur, aujourdhui),
    rapprocher: rapprocherPersonnes,
  })
}

function lireCandidat(lecteur: Lecteur<CleCandidat>, aujourdhui: DateCivile): CandidatRepris {
  const identite = lireIdentite(lecteur, aujourdhui)
  const { adresse, cp, commune } = lireLieu(lecteur)
  const langues = lireLanguesDe(lecteur)
  const disponibilites = lireTexteSurveille(lecteur, 'disponibilites')
  const creche_ecole = lireTexteSurveille(lecteur, 'creche_ecole')
  const limites = lireTexteSurveille(lecteur, 'limites')
  return {
    ...identite,
    adresse,
    cp,
    commune,
    ...lireCoordonnees(lecteur),
    ...langues,
    fr_oral: lireNiveauDe(lecteur, 'fr_oral'),
    fr_ecrit: lireNiveauDe(lecteur, 'fr_ecrit'),
    nl_oral: lireNiveauDe(lecteur, 'nl_oral'),
    etudes: lireChoix(lecteur, 'etudes', lireEtudes, 'etudes_unreadable'),
    experience: lireTexteLibre(lecteur, 'experience'),
    souhaits: lireSouhaits(lecteur),
    ...lirePermisDe(lecteur),
    disponibilites,
    disponibilite: lireDisponibilite(disponibilites, langues.langue),
    creche_ecole,
    garde: lireGarde(creche_ecole),
    mobilite_min: lireMinutesDe(lecteur),
    limites,
    limites_fonctionnelles: lireLimites(limites ?? ''),
    phase: lireChoix(lecteur, 'phase', lirePhase, 'phase_unreadable'),
    ...lireAideDe(lecteur),
    agent: lireAgent(lecteur),
    depuis: lireDateDe(lecteur, 'depuis', aujourdhui),
    jours_prestes: lireJoursDe(lecteur, aujourdhui),
    remarques: lireTexteSurveille(lecteur, 'remarques'),
  }
}

/** A free text in which health, belief or justice must not stand. */
function lireTexteSurveille(
  lecteur: Lecteur<CleCandidat>,
  colonne: 'disponibilites' | 'creche_ecole' | 'limites' | 'remarques',
): string | null {
  const texte = lireTexteLibre(lecteur, colonne)
  if (texte && estSensible(texte)) lecteur.noter('sensitive_free_text', colonne)
  return texte
}

function lireLanguesDe(
  lecteur: Lecteur<CleCandidat>,
): Pick<CandidatRepris, 'langue' | 'autres_langues'> {
  const lues = lireChoix(lecteur, 'langue', lireLangues, 'langue_unreadable')
  if (lues && !lues.langue) lecteur.noter('missing_langue', 'langue')
  return { langue: lues?.langue ?? null, autres_langues: lues?.autres ?? [] }
}

/** Wishes in the order of the columns; several in one cell are several wishes. */
function lireSouhaits(lecteur: Lecteur<CleCandidat>): string[] {
  const colonnes = ['souhait_1', 'souhait_2', 'souhait_3'] as const
  const souhaits = colonnes.flatMap((colonne) =>
    (lireTexteLibre(lecteur, colonne) ?? '')
      .split(/[;,\n]|\s\/\s/)
      .map((un) => un.trim().toLowerCase()),
  )
  return [...new Set(souhaits.filter((un) => /\p{L}/u.test(un)))]
}

function lirePermisDe(
  lecteur: Lecteur<CleCandidat>,
): Pick<CandidatRepris, 'permis' | 'permis_note'> {
  const lu = lirePermis(lecteur.texte('permis') ?? '')
  if (!lu.connu) lecteur.noter('permis_unreadable', 'permis')
  return { permis: lu.connu ? lu.valeur : [], permis_note: lu.note }
}

function lireMinutesDe(lecteur: Lecteur<CleCandidat>): number | null {
  const lues = lireMinutes(lecteur.texte('mobilite_min') ?? '')
  if (!lues.connu) {
    lecteur.noter('mobilite_unreadable', 'mobilite_min')
    return null
  }
  if (lues.enMots) lecteur.normaliser('mobilite_text')
  return lues.valeur
}

function lireAideDe(
  lecteur: Lecteur<CleCandidat>,
): Pick<CandidatRepris, 'aide' | 'aide_categorie'> {
  const lue = lireChoix(lecteur, 'aide', lireAide, 'aide_unreadable')
  if (lue && !lue.aide) lecteur.noter('missing_aide', 'aide')
  return { aide: lue?.aide ?? null, aide_categorie: lue?.categorie ?? null }
}

function lireJoursDe(lecteur: Lecteur<CleCandidat>, aujourdhui: DateCivile): number | null {
  const lus = lireJours(lecteur.texte('jours_prestes') ?? '')
  if (!lus.connu) {
    lecteur.noter('jours_unreadable', 'jours_prestes')
    return null
  }
  if (lus.enMots) lecteur.normaliser('jours_text')
  const { valeur: seuil } = enVigueur(seuilDAlerteJours, aujourdhui)
  if (lus.valeur !== null && lus.valeur >= seuil) lecteur.noter('jours_ge_312', 'jours_prestes')
  return lus.valeur
}
