import {
  compterJours,
  type Intervalle,
  type Jour,
  joursDuTrimestre,
  LUNDI_A_SAMEDI,
  trimestreDe,
} from './calendrier.ts'
import type { CarriereLue } from './dossier.ts'
import type { Etat, Perte } from './etats.ts'
import { DIX_MILLE, type Groupe } from './groupes.ts'

/** `bas` leaves out what is to be verified, `haut` takes it in. */
export type Niveau = 'bas' | 'haut'

/** A span of one occupation inside one quarter, under one event or none. */
export interface Morceau extends Intervalle {
  readonly groupe: Groupe
  readonly etat: Etat | null
  readonly trimestre: number
  /** Working days of the span, and those that count. */
  readonly ouvrables: number
  readonly comptes: number
  /** Ten-thousandths of six-day-regime days counted, and those that might be. */
  readonly valeur: number
  readonly possible: number
}

/** One occupation inside the window. */
export interface Segment extends Intervalle {
  readonly groupe: Groupe
  readonly actif: boolean
  readonly morceaux: readonly Morceau[]
}

/** Counts one occupation inside a window that it touches. */
export function compterSegment(
  groupe: Groupe,
  { du, au }: Intervalle,
  { etats, pertes }: CarriereLue,
  niveau: Niveau,
): Segment {
  const actif = groupe.certain || niveau === 'haut'
  const morceaux = decouper(groupe, du, au, etats, pertes)
  for (const morceau of morceaux) {
    morceau.ouvrables = ouvrablesDe(groupe, morceau)
    if (actif && compteAuNiveau(morceau.etat, niveau, groupe)) morceau.comptes = morceau.ouvrables
  }
  for (const perte of pertes) {
    const perdue = perte.compte === 'non' || (perte.compte === 'a_verifier' && niveau === 'bas')
    if (perdue && perte.du <= au && perte.au >= du) retirer(morceaux, perte)
  }
  convertir(groupe, { du, au }, morceaux)
  return { groupe, du, au, actif, morceaux }
}

/** Spans are filled in place: a career is cut and counted many times to find its date. */
type Brut = { -readonly [Champ in keyof Morceau]: Morceau[Champ] }

/** Cuts a segment where a quarter starts, where an event starts or ends, where its source changes. */
function decouper(
  groupe: Groupe,
  du: Jour,
  au: Jour,
  etats: readonly Etat[],
  pertes: readonly Perte[],
): Brut[] {
  const morceaux: Brut[] = []
  const coupes = coupesDe(groupe, pertes)
  let rang = premierEtat(etats, du)
  let trimestre = trimestreDe(du)
  let finDeTrimestre = joursDuTrimestre(trimestre).au
  for (let curseur = du; curseur <= au; ) {
    while ((etats[rang]?.au ?? au) < curseur) rang++
    const suivant = etats[rang]
    const etat = suivant && suivant.du <= curseur ? suivant : null
    let fin = Math.min(au, finDeTrimestre, etat ? etat.au : (suivant?.du ?? au + 1) - 1)
    for (const coupe of coupes) if (coupe > curseur && coupe <= fin) fin = coupe - 1
    morceaux.push({
      groupe,
      etat,
      trimestre,
      du: curseur,
      au: fin,
      ouvrables: 0,
      comptes: 0,
      valeur: 0,
      possible: 0,
    })
    curseur = fin + 1
    if (fin === finDeTrimestre) finDeTrimestre = joursDuTrimestre(++trimestre).au
  }
  return morceaux
}

function coupesDe({ origines }: Groupe, pertes: readonly Perte[]): readonly Jour[] {
  if (origines.length === 1 && pertes.length === 0) return []
  return [...origines.map(({ du }) => du), ...pertes.flatMap(({ du, au }) => [du, au + 1])]
}

/** Rank of the first span that ends on or after a day. */
function premierEtat(etats: readonly Etat[], jour: Jour): number {
  let bas = 0
  let haut = etats.length
  while (bas < haut) {
    const milieu = (bas + haut) >> 1
    if ((etats[milieu]?.au ?? jour) < jour) bas = milieu + 1
    else haut = milieu
  }
  return bas
}

function ouvrablesDe(groupe: Groupe, { du, au }: Intervalle): number {
  const jours = compterJours(du, au, groupe.semaine)
  return groupe.genre === 'calendrier' ? jours * groupe.parJour : jours
}

/** The hours of a part-timer are given without the absences, so events take nothing from them. */
function compteAuNiveau(etat: Etat | null, niveau: Niveau, groupe: Groupe): boolean {
  if (!etat || groupe.genre === 'total') return true
  return etat.compte === 'oui' || (etat.compte === 'a_verifier' && niveau === 'haut')
}

/** Which days were lost is not known: every span of the interval loses its share. */
function retirer(morceaux: readonly Brut[], perte: Perte): void {
  const vises = morceaux.filter(
    ({ du, au, comptes, groupe }) =>
      comptes > 0 && groupe.genre === 'calendrier' && du >= perte.du && au <= perte.au,
  )
  const disponibles = vises.reduce((total, { comptes }) => total + comptes, 0)
  const part = disponibles > 0 ? Math.min(1, perte.jours / disponibles) : 0
  for (const vise of vises) vise.comptes -= vise.comptes * part
}

/** Rounds on the running sum, so that the parts add up to the conversion of the whole. */
function convertir(groupe: Groupe, segment: Intervalle, morceaux: readonly Brut[]): void {
  const calendrier = groupe.genre === 'calendrier'
  const taux = calendrier ? groupe.coefficient * DIX_MILLE : tauxDuTotal(groupe, segment)
  let cumul = 0
  let douteux = 0
  for (const morceau of morceaux) {
    const poids = calendrier ? 1 : poidsDe(groupe, morceau)
    const avant = Math.round(cumul * taux)
    cumul += morceau.comptes * poids
    morceau.valeur = Math.round(cumul * taux) - avant
    if (groupe.certain && !(calendrier && morceau.etat?.compte === 'a_verifier')) continue
    const douteuxAvant = Math.round(douteux * taux)
    douteux += (morceau.ouvrables - morceau.comptes) * poids
    morceau.possible = Math.round(douteux * taux) - douteuxAvant
  }
}

/** Ten-thousandths of days per unit of weight of what the window keeps of a total. */
function tauxDuTotal(groupe: Groupe & { genre: 'total' }, segment: Intervalle): number {
  const poids = poidsDuSegment(groupe, segment)
  if (poids === 0) return 0
  const garde = groupe.sansDates
    ? Math.min(
        groupe.total,
        estEntier(groupe, segment)
          ? groupe.total
          : compterJours(segment.du, segment.au, LUNDI_A_SAMEDI) * DIX_MILLE,
      )
    : (groupe.total * poids) / poidsDuSegment(groupe, groupe)
  return garde / poids
}

function estEntier(groupe: Groupe, { du, au }: Intervalle): boolean {
  return du === groupe.du && au === groupe.au
}

function poidsDuSegment(groupe: Groupe, { du, au }: Intervalle): number {
  let somme = 0
  for (let trimestre = trimestreDe(du); trimestre <= trimestreDe(au); trimestre++) {
    const bornes = joursDuTrimestre(trimestre)
    const part = { du: Math.max(du, bornes.du), au: Math.min(au, bornes.au), trimestre }
    somme += compterJours(part.du, part.au, groupe.semaine) * poidsDe(groupe, part)
  }
  return somme
}

/** Complete quarters are thirteen weeks each, so that equal hours make equal quarters. */
function poidsDe(groupe: Groupe, { trimestre }: { readonly trimestre: number }): number {
  const bornes = joursDuTrimestre(trimestre)
  if (groupe.du > bornes.du || groupe.au < bornes.au) return 1
  const jours = compterJours(bornes.du, bornes.au, groupe.semaine)
  return (13 * Math.round(jours / 13)) / jours
}

/** Ten-thousandths of days of several spans. */
export function somme(morceaux: readonly Morceau[]): number {
  return morceaux.reduce((total, { valeur }) => total + valeur, 0)
}
