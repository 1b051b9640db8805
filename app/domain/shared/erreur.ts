/**
 * Every refusal of the trade has a code and the facts a sentence about it needs. Each noun declares
 * its own codes by augmenting this interface; both dictionaries must then hold a sentence for each
 * of them, or they do not compile.
 */
export interface CodesErreur {
  'commun/introuvable': Record<string, never>
  'commun/interdit': Record<string, never>
  'commun/modifie_entretemps': { par?: string; le?: string }
  'commun/deja_fait': Record<string, never>
  'commun/trop_de_demandes': { secondes: number }
  'commun/formulaire_expire': Record<string, never>
  'commun/saisie_invalide': { champs: number }
  'base/absente': { fichier: string }
  'base/vide': { fichier: string }
  'base/etrangere': { fichier: string }
  'base/plus_recente': { fichier: string }
  'base/abimee': { fichier: string }
  'base/schema_modifie': { fichier: string }
  'base/moteur_trop_ancien': { moteur: string; minimum: string }
  'base/deja_servie': { dossier: string }
  'base/cles_fausses': Record<string, never>
  'demarrage/reglage_invalide': { reglages: readonly string[] }
  'commande/compte_a_preciser': { comptes: readonly string[] }
  'commande/fichier_illisible': { fichier: string }
  'commande/option_requise': { option: string; valeurs: readonly string[] }
  'commande/deja_initialisee': { fichier: string }
  'commande/demonstration_seulement': Record<string, never>
  'commande/pas_ainsi': { quoi: string }
  'demarrage/route_sans_garde': { routes: readonly string[] }
  /** Reference cases of the rights that no longer give their agreed answer. */
  'demarrage/parametres_faux': { cas: readonly string[] }
  'demarrage/port_pris': { port: number }
  'demarrage/dossier_inaccessible': { chemin: string }
}

export type CodeErreur = keyof CodesErreur & string

/** The codes that start with one noun: the shape of that noun's part of a dictionary. */
export type ErreursDe<Nom extends string> = {
  [C in CodeErreur as C extends `${Nom}/${string}` ? C : never]: (details: CodesErreur[C]) => string
}

type Arguments<C extends CodeErreur> =
  Record<string, never> extends CodesErreur[C]
    ? [details?: CodesErreur[C]]
    : [details: CodesErreur[C]]

/** A refusal by a rule, never a bug. It ends as a sentence in the user's language. */
export class ErreurMetier<C extends CodeErreur = CodeErreur> extends Error {
  readonly code: C
  readonly details: CodesErreur[C]

  constructor(code: C, ...[details]: Arguments<C>) {
    super(code)
    this.name = 'ErreurMetier'
    this.code = code
    this.details = details ?? ({} as CodesErreur[C])
  }
}
