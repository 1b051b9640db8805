import {
  type CodePostal,
  concordance,
  estCodePostal,
  lireCodePostal,
  trouverLocalite,
} from '#app/domain/shared/code-postal.ts'
import { type Courriel, lireCourriel } from '#app/domain/shared/courriel.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { lireTelephones, type Telephone } from '#app/domain/shared/telephone.ts'
import { replier } from '#app/domain/shared/texte.ts'
import type { Lecteur } from './carnet.ts'
import { lireDate } from './dates.ts'
import { ressembleAUneFormule } from './formules.ts'
import { ecrireNom } from './noms.ts'
import type { CodeProbleme } from './reprise.ts'
import { texteDe } from './tableau.ts'
import { type LectureDeListe, lireNiveau, type Niveau } from './vocabulaire.ts'

export interface Lieu {
  readonly adresse: string | null
  readonly cp: CodePostal | null
  /** The commune, or the part of it that has its own postcode (Laeken). */
  readonly commune: string | null
  /** A neighbourhood named beside it: «Bruxelles (Marolles)». */
  readonly quartier: string | null
}

/**
 * Where it is. A postcode and a commune that do not agree are both doubtful; the postcode is kept,
 * because letters find their way by it, and the commune is asked again.
 */
export function lireLieu(lecteur: Lecteur<'adresse' | 'cp' | 'commune'>): Lieu {
  const adresse = lireTexteLibre(lecteur, 'adresse')
  const ecrit = lecteur.texte('commune')
  // «1030 Schaerbeek» in one cell, when there is no column for the postcode.
  const ensemble = /^(?:B-)?(\d{4})\s+(\D+)$/.exec(ecrit ?? '')
  const cp = lireCpDe(lecteur, ensemble?.[1] ?? null)
  const { nom, quartier } = separerQuartier(ensemble?.[2] ?? ecrit ?? '')
  if (!/\p{L}/u.test(nom)) {
    lecteur.noter('missing_commune', 'commune')
    return { adresse, cp, commune: null, quartier: null }
  }
  if (cp && concordance(cp, nom) === 'contredit') {
    lecteur.noter('cp_commune_mismatch', 'commune')
    return { adresse, cp, commune: null, quartier: null }
  }
  return { adresse, cp, commune: trouverLocalite(nom, cp)?.nom ?? ecrireNom(nom), quartier }
}

/** The first number is the one to call; the others are kept. */
export function lireCoordonnees(lecteur: Lecteur<'tel' | 'email'>): {
  readonly tel: Telephone | null
  readonly autres_tels: readonly Telephone[]
  readonly email: Courriel | null
} {
  const { lus, probleme } = lireTelephones(lecteur.texte('tel') ?? '')
  if (probleme && probleme !== 'absent') lecteur.noter('tel_unreadable', 'tel')
  if (lus.length > 1) lecteur.normaliser('tel_several')
  if (lus.some(({ zeroRestaure }) => zeroRestaure)) lecteur.normaliser('tel_leading_zero_restored')
  const [tel = null, ...autres_tels] = lus.map(({ telephone }) => telephone)
  return { tel, autres_tels, email: lireEmailDe(lecteur) }
}

/** A text as it is, kept as text whatever a spreadsheet would do with it. */
export function lireTexteLibre<Cle extends string>(
  lecteur: Lecteur<Cle>,
  colonne: Cle,
): string | null {
  const texte = lecteur.texte(colonne)
  if (texte && ressembleAUneFormule(texte)) lecteur.noter('formula_cell', colonne)
  return texte
}

/** A value of a closed list; what is in no list is noted under its own code. */
export function lireChoix<Cle extends string, Valeur>(
  lecteur: Lecteur<Cle>,
  colonne: Cle,
  lire: (texte: string) => LectureDeListe<Valeur>,
  illisible: CodeProbleme,
): Valeur | null {
  const lu = lire(lecteur.texte(colonne) ?? '')
  if (lu.connu) return lu.valeur
  lecteur.noter(illisible, colonne)
  return null
}

/** A language level; none («0», «non», «?») is null without a remark. */
export function lireNiveauDe<Cle extends string>(
  lecteur: Lecteur<Cle>,
  colonne: Cle,
): Niveau | null {
  const lu = lireNiveau(texteDe(lecteur.cellule(colonne)) ?? '')
  if (lu.entreDeux) lecteur.normaliser('level_range')
  if (lu.connu) return lu.valeur
  lecteur.noter('level_unreadable', colonne)
  return null
}

/** A day, or a month or year when no more is written; a day that lies ahead is kept and noted. */
export function lireDateDe<Cle extends string>(
  lecteur: Lecteur<Cle>,
  colonne: Cle,
  aujourdhui: DateCivile,
): string | null {
  const lue = lireDate(lecteur.cellule(colonne), 'evenement', aujourdhui)
  switch (lue.genre) {
    case 'jour':
      lecteur.normaliser(lue.forme)
      if (lue.date > aujourdhui) lecteur.noter('date_future', colonne)
      return lue.date
    case 'partielle':
      lecteur.noter('date_partial', colonne)
      return lue.partielle
    case 'absente':
      return null
    case 'impossible':
    case 'illisible':
      lecteur.noter('date_unreadable', colonne)
      return null
  }
}

/** Initials typed small become capitals («l.d.», «foz»); «Léa» or «agent 3» stay as they are. */
export function lireAgent(lecteur: Lecteur<'agent'>): string | null {
  const texte = lireTexteLibre(lecteur, 'agent')
  return texte && /^(\p{Ll}{1,4}|(\p{L}\.){2,5}\p{L}?)$/u.test(texte) ? texte.toUpperCase() : texte
}

/** Items of a cell that holds a list: « | » in files made by programs, «;» or lines by people. */
export function lireListe<Cle extends string>(lecteur: Lecteur<Cle>, colonne: Cle): string[] {
  const texte = lireTexteLibre(lecteur, colonne) ?? ''
  return texte
    .split(texte.includes('|') ? '|' : /[;\n•]/)
    .map((element) => element.trim())
    .filter((element) => element !== '')
}

function lireCpDe(
  lecteur: Lecteur<'cp' | 'commune'>,
  deLaCommune: string | null,
): CodePostal | null {
  const texte = lecteur.texte('cp')
  const lu = lireCodePostal(texte ?? deLaCommune ?? '')
  if (lu.probleme) {
    lecteur.noter(lu.probleme === 'absent' ? 'missing_cp' : 'cp_invalid', 'cp')
    return null
  }
  if (texte !== null && !estCodePostal(texte)) lecteur.normaliser('cp_prefix')
  return lu.code
}

function separerQuartier(texte: string): {
  readonly nom: string
  readonly quartier: string | null
} {
  const ouvrante = texte.indexOf('(')
  if (ouvrante < 1 || !texte.endsWith(')')) return { nom: texte, quartier: null }
  return {
    nom: texte.slice(0, ouvrante).trim(),
    quartier: texte.slice(ouvrante + 1, -1).trim() || null,
  }
}

function lireEmailDe(lecteur: Lecteur<'email'>): Courriel | null {
  const texte = lecteur.texte('email') ?? ''
  const { courriel = null, probleme } = lireCourriel(texte)
  if (probleme && probleme !== 'absent') lecteur.noter('email_invalid', 'email')
  if (courriel && courriel !== texte && replier(courriel) === replier(texte))
    lecteur.normaliser('email_case')
  return courriel
}
