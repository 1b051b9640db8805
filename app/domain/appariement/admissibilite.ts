import { trouverMetierParCode } from '#app/domain/metier/metier.ts'
import { minutesEntre } from '#app/domain/metier/trajet.ts'
import {
  type Contexte,
  niveauxOraux,
  type Objectif,
  type PersonneAApparier,
  type PosteAApparier,
} from './appariement.ts'
import { objectifsCompatibles, PREMIER_DEPART } from './bareme.ts'
import { jugerDates, jugerLegal } from './cadre-legal.ts'
import type { Levier, Motif, RaisonDExclusion } from './motif.ts'
import { jugerSante } from './sante.ts'
import { chevauchements, enCreneau, enIntervalles } from './semaine.ts'

/**
 * One rule of eligibility. The two keys hold all that `juger` reads of each side, so that a sweep
 * over many pairs may judge equal keys once.
 */
export interface Regle {
  readonly clePersonne: (personne: PersonneAApparier, contexte: Contexte) => unknown
  readonly clePoste: (poste: PosteAApparier, contexte: Contexte) => unknown
  readonly juger: (personne: PersonneAApparier, poste: PosteAApparier, contexte: Contexte) => Motif
}

/** Every rule, in the order in which the reasons are told. */
export const regles: readonly Regle[] = [
  regleDeLangue('fr'),
  regleDeLangue('nl'),
  {
    clePersonne: ({ indisponibilites }) => indisponibilites,
    clePoste: ({ horaire }) => horaire,
    juger: jugerHoraire,
  },
  {
    clePersonne: ({ permis, permisEnCours }) => [permis, permisEnCours],
    clePoste: ({ permis }) => permis,
    juger: jugerPermis,
  },
  {
    clePersonne: (personne, contexte) => [
      cleDeTrajet(personne, contexte),
      personne.minutesMax,
      personne.modes,
    ],
    clePoste: (poste, contexte) => [cleDeTrajet(poste, contexte), poste.horaire],
    juger: jugerTrajet,
  },
  {
    clePersonne: ({ limites }) => limites,
    clePoste: ({ exigences }) => exigences,
    juger: jugerSante,
  },
  {
    clePersonne: ({ droit }) => droit,
    clePoste: ({ cadre, debut, dureeMois }) => [cadre, debut, dureeMois],
    juger: jugerLegal,
  },
  { clePersonne: () => null, clePoste: ({ places }) => places, juger: jugerCapacite },
  {
    clePersonne: ({ disponibleLe, dureeMaxMois }) => [disponibleLe, dureeMaxMois],
    clePoste: ({ debut, dureeMois }) => [debut, dureeMois],
    juger: jugerDates,
  },
  {
    clePersonne: ({ objectif }) => objectif,
    clePoste: ({ objectifs }) => objectifs,
    juger: jugerObjectif,
  },
  {
    clePersonne: ({ refus }) => refus,
    clePoste: ({ metier, hote, suspendu }) => [metier, hote, suspendu],
    juger: jugerExclusion,
  },
]

/** All that decides the minutes on one side: each counts for itself once some were typed. */
export function cleDeTrajet(
  { id, codePostal }: { readonly id: string; readonly codePostal: string | null },
  { minutesConnues }: Contexte,
): string | null {
  return minutesConnues.size > 0 ? id : codePostal
}

/** All reasons, none skipped: the person must see everything that stands in the way at once. */
export function motifsDe(
  personne: PersonneAApparier,
  poste: PosteAApparier,
  contexte: Contexte,
): Motif[] {
  return regles.map(({ juger }) => juger(personne, poste, contexte))
}

/** Only a rule that is surely not met excludes: what is not known asks for a check. */
export function estAdmissible(motifs: readonly Pick<Motif, 'ok'>[]): boolean {
  return motifs.every(({ ok }) => ok !== false)
}

/** Door-to-door minutes: what the agent typed, else the estimate, else null. */
export function minutesDeTrajet(
  personne: PersonneAApparier,
  poste: PosteAApparier,
  { minutesConnues, formule }: Contexte,
): number | null {
  const connues = minutesConnues.get(personne.id)?.get(poste.id)
  if (connues !== undefined) return connues
  if (personne.codePostal === null || poste.codePostal === null) return null
  return minutesEntre(personne.codePostal, poste.codePostal, formule)
}

/** 100 the same aim, 50 a compatible one, 0 another or not known. */
export function affiniteDesObjectifs(
  voulu: Objectif | null,
  offerts: readonly Objectif[],
): 0 | 50 | 100 {
  if (voulu === null) return 0
  if (offerts.includes(voulu)) return 100
  const compatible = objectifsCompatibles.some(
    ([a, b]) => (a === voulu && offerts.includes(b)) || (b === voulu && offerts.includes(a)),
  )
  return compatible ? 50 : 0
}

function regleDeLangue(langue: 'fr' | 'nl'): Regle {
  return {
    clePersonne: ({ langues }) => langues[langue],
    clePoste: ({ langues }) => langues[langue],
    juger: ({ langues: siennes }, { langues: demandees }) => {
      const a = siennes[langue]
      const faut = demandees[langue]
      const ok =
        faut === '0' || (a === null ? null : niveauxOraux.indexOf(a) >= niveauxOraux.indexOf(faut))
      return { regle: `langue.${langue}`, ok, a, faut, leviers: leviersDeLangue(ok) }
    },
  }
}

function leviersDeLangue(ok: boolean | null): readonly Levier[] {
  if (ok === null) return ['evaluer_langue']
  return ok ? [] : ['cours_de_langue', 'tuteur_de_langue']
}

function jugerHoraire({ indisponibilites }: PersonneAApparier, { horaire }: PosteAApparier): Motif {
  if (horaire === null) {
    const ok = indisponibilites.length === 0 || null
    return { regle: 'horaire', ok, a: [], faut: null, leviers: ok ? [] : ['connaitre_horaire'] }
  }
  const conflits = chevauchements(enIntervalles(indisponibilites), enIntervalles(horaire))
  return {
    regle: 'horaire',
    ok: conflits.length === 0,
    a: conflits.map((un) => enCreneau(un.a)),
    faut: conflits.map((un) => enCreneau(un.b)),
    leviers: conflits.length === 0 ? [] : ['horaire_decale', 'liberer_ces_heures'],
  }
}

function jugerPermis({ permis, permisEnCours }: PersonneAApparier, poste: PosteAApparier): Motif {
  const faut = poste.permis
  const tenus = faut.filter((un) => permis.includes(un))
  const enCours = faut.filter((un) => !permis.includes(un) && permisEnCours.includes(un))
  const ok = tenus.length === faut.length
  const tousEnCours = tenus.length + enCours.length === faut.length
  return {
    regle: 'permis',
    ok,
    a: { tenus, enCours },
    faut,
    leviers: ok ? [] : [tousEnCours ? 'attendre_permis' : 'obtenir_permis'],
  }
}

function jugerTrajet(
  personne: PersonneAApparier,
  poste: PosteAApparier,
  contexte: Contexte,
): Motif {
  const faut = minutesDeTrajet(personne, poste, contexte)
  const a = personne.minutesMax
  const motif = { regle: 'trajet', a, faut } as const
  if (a === null || faut === null) return { ...motif, ok: null, leviers: ['verifier_trajet'] }
  if (faut > a) return { ...motif, ok: false, leviers: ['autre_moyen', 'accepter_plus_long'] }
  return partAvantLePremierDepart(personne, poste, faut)
    ? { ...motif, ok: null, leviers: ['verifier_premier_depart'] }
    : { ...motif, ok: true, leviers: [] }
}

function partAvantLePremierDepart(
  { modes }: PersonneAApparier,
  { horaire }: PosteAApparier,
  minutes: number,
): boolean {
  return (
    modes.length > 0 &&
    modes.every((mode) => mode === 'transport_public') &&
    (horaire ?? []).some(({ de }) => de - minutes < PREMIER_DEPART)
  )
}

function jugerCapacite(_personne: PersonneAApparier, { places }: PosteAApparier): Motif {
  const ok = places >= 1
  return { regle: 'capacite', ok, a: places, faut: 1, leviers: ok ? [] : ['liberer_place'] }
}

/** Aims are talked over, not imposed: one that does not match asks for a talk and blocks nothing. */
function jugerObjectif({ objectif }: PersonneAApparier, { objectifs }: PosteAApparier): Motif {
  const ok = affiniteDesObjectifs(objectif, objectifs) > 0 || null
  return { regle: 'objectif', ok, a: objectif, faut: objectifs, leviers: ok ? [] : ['en_parler'] }
}

function jugerExclusion({ refus }: PersonneAApparier, poste: PosteAApparier): Motif {
  const domaine = trouverMetierParCode(poste.metier)?.domaine
  const raisons: RaisonDExclusion[] = []
  if (refus.metiers.includes(poste.metier)) raisons.push('metier')
  if (domaine !== undefined && refus.domaines.includes(domaine)) raisons.push('domaine')
  if (poste.hote !== null && refus.hotes.includes(poste.hote)) raisons.push('hote')
  const leviers: Levier[] = raisons.length > 0 ? ['lever_refus'] : []
  if (poste.suspendu) {
    raisons.push('poste_suspendu')
    leviers.push('rouvrir_poste')
  }
  return { regle: 'exclusion', ok: raisons.length === 0, a: raisons, faut: null, leviers }
}
