import type { Evaluation, Examen } from './admission.ts'
import { dateDe, type Intervalle, type Jour } from './calendrier.ts'
import type { Correction } from './corrections.ts'
import type { Dossier } from './dossier.ts'
import type { Effet, LigneDeDroits, Regle } from './droit.ts'
import type { Etat, Perte } from './etats.ts'
import { comparer, DIX_MILLE, type Groupe } from './groupes.ts'
import type { Morceau } from './segments.ts'

/** A line before it is written: days as numbers, values in ten-thousandths. */
interface Brouillon extends Intervalle {
  readonly regle: Regle
  readonly effet: Effet
  readonly source: string
  readonly origine: string | null
  readonly ouvrables?: number
  readonly brut?: number
  readonly occupation?: number
  readonly trimestre?: number
  readonly possible?: number
  readonly prolongation?: number
}

/**
 * The trace of one count: every span of the career with its rule, what each reading corrects, what
 * lengthens the period and what lies outside it. The columns add up to the totals.
 */
export function lignesDe(dossier: Dossier, { carriere, retenu }: Evaluation): LigneDeDroits[] {
  const { comptage, fenetre, periode } = retenu
  const brouillons = [
    ...joindre(comptage.morceaux.map(duMorceau)),
    ...comptage.corrections.map(deLaCorrection),
    ...carriere.pertes.filter((perte) => perte.du <= fenetre.au).map(deLaPerte),
    ...periode.motifs.map(duMotif),
    ...carriere.groupes.flatMap((groupe) => horsFenetre(groupe, retenu, dossier.depuis)),
    ...carriere.sansEffet.map((sans) => ({ ...sans, effet: 'ne_compte_pas' as const })),
    ...acquis(carriere.acquis, fenetre.au),
  ]
  return brouillons
    .toSorted(
      (a, b) =>
        a.du - b.du ||
        Number(a.effet === 'correction') - Number(b.effet === 'correction') ||
        a.au - b.au ||
        comparer(a.regle, b.regle) ||
        comparer(a.effet, b.effet) ||
        comparer(a.origine ?? '', b.origine ?? ''),
    )
    .map(ecrire)
}

function duMorceau(morceau: Morceau): Brouillon {
  const { groupe, etat } = morceau
  const parEvenement = groupe.genre === 'calendrier' ? etat : null
  return {
    du: morceau.du,
    au: morceau.au,
    regle: groupe.certain ? (parEvenement?.regle ?? groupe.regle) : groupe.regle,
    effet: effetDuMorceau(groupe, parEvenement),
    source: parEvenement?.source ?? groupe.source,
    origine: parEvenement?.origine ?? origineDe(groupe, morceau.du),
    ouvrables: groupe.genre === 'calendrier' ? morceau.comptes : 0,
    brut: morceau.valeur,
    occupation: morceau.valeur,
    trimestre: morceau.valeur,
    possible: morceau.possible,
  }
}

function effetDuMorceau(groupe: Groupe, etat: Etat | null): Effet {
  if (!groupe.certain) return 'a_verifier'
  switch (etat?.compte) {
    case undefined:
    case 'oui':
      return 'compte'
    case 'non':
      return 'ne_compte_pas'
    case 'a_verifier':
      return 'a_verifier'
  }
}

function origineDe({ origines }: Groupe, jour: Jour): string | null {
  return origines.findLast(({ du }) => du <= jour)?.texte ?? null
}

/** Spans that only a quarter separates are one line for the reader. */
function joindre(brouillons: readonly Brouillon[]): Brouillon[] {
  const joints: Brouillon[] = []
  for (const un of brouillons) {
    const avant = joints.at(-1)
    const suit =
      avant &&
      avant.au + 1 === un.du &&
      avant.regle === un.regle &&
      avant.effet === un.effet &&
      avant.source === un.source &&
      avant.origine === un.origine
    if (suit) joints[joints.length - 1] = additionner(avant, un)
    else joints.push(un)
  }
  return joints
}

function additionner(a: Brouillon, b: Brouillon): Brouillon {
  const somme = (x: number | undefined, y: number | undefined) => (x ?? 0) + (y ?? 0)
  return {
    ...a,
    au: b.au,
    ouvrables: somme(a.ouvrables, b.ouvrables),
    brut: somme(a.brut, b.brut),
    occupation: somme(a.occupation, b.occupation),
    trimestre: somme(a.trimestre, b.trimestre),
    possible: somme(a.possible, b.possible),
  }
}

function deLaCorrection(une: Correction): Brouillon {
  return { ...une, effet: 'correction', source: 'AM 26/11/1991 art. 7', origine: null }
}

/** Already taken from the spans around it: the line names the loss and adds nothing. */
function deLaPerte({ du, au, regle, compte, source, origine, jours }: Perte): Brouillon {
  return {
    du,
    au,
    regle,
    source,
    origine,
    effet: compte === 'oui' ? 'compte' : compte === 'non' ? 'ne_compte_pas' : 'a_verifier',
    possible: compte === 'a_verifier' ? Math.round(jours * 1.2 * DIX_MILLE) : 0,
  }
}

function duMotif({ du, au, regle, source, origine }: Etat): Brouillon {
  return { du, au, regle, source, origine, effet: 'prolonge', prolongation: au - du + 1 }
}

/** What lies before the period, before an earlier admission, or after the eve of the application. */
function horsFenetre(groupe: Groupe, { fenetre }: Examen, depuis: Jour): Brouillon[] {
  const commun = { regle: groupe.regle, source: groupe.source }
  const avant = { du: groupe.du, au: Math.min(groupe.au, fenetre.du - 1) }
  const apres = { du: Math.max(groupe.du, fenetre.au + 1), au: groupe.au }
  const utilise = { du: avant.du, au: Math.min(avant.au, depuis - 1) }
  const ancien = { du: Math.max(avant.du, depuis), au: avant.au }
  return [
    { ...commun, ...utilise, effet: 'deja_utilise' as const },
    { ...commun, ...ancien, effet: 'hors_periode' as const },
    { ...commun, ...apres, effet: 'hors_periode' as const },
  ]
    .filter(({ du, au }) => du <= au)
    .map((un) => ({ ...un, origine: origineDe(groupe, un.du) }))
}

function acquis(valeur: number, au: Jour): Brouillon[] {
  if (valeur === 0) return []
  return [
    {
      du: au,
      au,
      regle: 'acquis',
      effet: 'compte',
      source: 'AM 26/11/1991 art. 7',
      origine: null,
      brut: valeur,
      occupation: valeur,
      trimestre: valeur,
    },
  ]
}

function ecrire(un: Brouillon): LigneDeDroits {
  return {
    du: dateDe(un.du),
    au: dateDe(un.au),
    regle: un.regle,
    effet: un.effet,
    jours_ouvrables: Math.round((un.ouvrables ?? 0) * DIX_MILLE) / DIX_MILLE,
    jours_bruts: (un.brut ?? 0) / DIX_MILLE,
    jours_occupation: (un.occupation ?? 0) / DIX_MILLE,
    jours_trimestre: (un.trimestre ?? 0) / DIX_MILLE,
    jours_a_verifier: (un.possible ?? 0) / DIX_MILLE,
    jours_prolongation: un.prolongation ?? 0,
    source: un.source,
    origine: un.origine,
  }
}
