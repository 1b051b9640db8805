import { ajouterJours, type DateCivile, estDateCivile } from '#app/domain/shared/date-civile.ts'
import { type LigneAjoutee, lignesEnPlace, sousLesLignes } from './lignes-ajoutees.ts'
import { type CasDeReference, tousLesCas, verifierLesCas } from './reference.ts'

/** One figure of an answer, before and after; null where an answer has none. */
export interface Ecart {
  readonly champ: string
  readonly avant: string | null
  readonly apres: string | null
}

export interface CasChange {
  readonly titre: string
  readonly jour: DateCivile
  readonly ecarts: readonly Ecart[]
}

/** What a candidate line does to the reference cases. */
export interface EssaiDesCas {
  readonly total: number
  /** Cases judged before the line's day: none of them may change. */
  readonly anterieurs: number
  /** Of those, the ones that would change all the same: the line is refused. */
  readonly deranges: readonly CasChange[]
  /** Cases that could not be computed any more, whatever their day: the line is refused. */
  readonly enPanne: readonly string[]
  /** Cases judged from the line's day on whose answer changes: they are shown and read. */
  readonly changes: readonly CasChange[]
}

/** The lines in place with one more: what the engine would read. */
export function avecLaLigne(neuve: LigneAjoutee): readonly LigneAjoutee[] {
  return [...lignesEnPlace(), neuve]
}

/**
 * Computes every reference case without and with a line. Only the projected day of a case judged
 * before may move: it looks ahead, into the days of the new line. Nothing is left in place.
 */
export function essayerSurLesCas(neuve: LigneAjoutee): EssaiDesCas {
  const cas = tousLesCas()
  const avant = cas.map(repondu)
  const apres = sousLesLignes(avecLaLigne(neuve), () => cas.map(repondu))
  const compares = cas.map(({ titre, jour }, rang) => ({
    titre,
    jour,
    enPanne: apres[rang] === null && avant[rang] !== null,
    ecarts: ecartsEntre(avant[rang], apres[rang]),
  }))
  const anterieur = ({ jour }: { jour: DateCivile }) => jour < neuve.des
  const touches = compares.filter(({ ecarts }) => ecarts.length > 0)
  const deranges = touches.filter((un) => anterieur(un) && derange(un.ecarts, neuve.des))
  return {
    total: cas.length,
    anterieurs: compares.filter(anterieur).length,
    deranges: deranges.map(sansPanne),
    enPanne: compares.filter(({ enPanne }) => enPanne).map(({ titre }) => titre),
    changes: touches.filter((un) => !deranges.includes(un)).map(sansPanne),
  }
}

/** True when a fact judged before the line's day would change by more than a day it looks ahead to. */
export function derange(ecarts: readonly Ecart[], des: DateCivile): boolean {
  return ecarts.some(({ champ, avant }) => {
    const demande = DEMANDES[champ]
    return demande === undefined || (estDateCivile(avant) && ajouterJours(avant, demande) < des)
  })
}

/**
 * The figures that look beyond the day of the application, and how many days after them the application
 * that they stand for would be judged: a last day of work, or the first application that is too late.
 */
const DEMANDES: Readonly<Record<string, number>> = {
  date_projetee: 1,
  'resultat.date_projetee': 1,
  atteintLe: 1,
  perteLe: 0,
}

/** The cases as agreed under the law as written, and how many answer otherwise with the added lines. */
export interface BilanSansLesLignes {
  readonly total: number
  readonly echecs: number
  readonly changes: number
}

/** Computes the reference cases under the law as written, then under the lines in place. */
export function bilanDesCas(): BilanSansLesLignes {
  const { total, echecs } = sousLesLignes([], verifierLesCas)
  const avec = lignesEnPlace().length > 0 ? verifierLesCas().echecs : echecs
  return {
    total,
    echecs: echecs.length,
    changes: avec.filter((titre) => !echecs.includes(titre)).length,
  }
}

/** Every figure of two answers that differs, by its path; a list that differs is named once. */
export function ecartsEntre(avant: unknown, apres: unknown, chemin = ''): readonly Ecart[] {
  if (JSON.stringify(avant) === JSON.stringify(apres)) return []
  if (!estObjet(avant) || !estObjet(apres))
    return [{ champ: chemin, avant: ecrit(avant), apres: ecrit(apres) }]
  const noms = [...new Set([...Object.keys(avant), ...Object.keys(apres)])]
  return noms.flatMap((nom) =>
    ecartsEntre(
      Reflect.get(avant, nom),
      Reflect.get(apres, nom),
      chemin ? `${chemin}.${nom}` : nom,
    ),
  )
}

function repondu({ repondre }: CasDeReference): unknown {
  try {
    return repondre()
  } catch {
    return null
  }
}

function sansPanne({ titre, jour, ecarts }: CasChange & { enPanne: boolean }): CasChange {
  return { titre, jour, ecarts }
}

function estObjet(valeur: unknown): valeur is object {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
}

const LISTE_AU_PLUS = 60

function ecrit(valeur: unknown): string | null {
  if (valeur === null || valeur === undefined) return null
  if (!Array.isArray(valeur)) return String(valeur)
  const texte = JSON.stringify(valeur)
  return texte.length <= LISTE_AU_PLUS ? texte : `[${valeur.length}]`
}
