import type { NumeroBce } from '#app/domain/shared/bce.ts'
import { type CodePostal, regionDuCode } from '#app/domain/shared/code-postal.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { replier } from '#app/domain/shared/texte.ts'
import type { Lecteur } from './carnet.ts'
import { type CategorieHote, lireCategorieHote } from './categories-hote.ts'
import { type ClePoste, colonnesPostes } from './colonnes-hotes.ts'
import { lireDate } from './dates.ts'
import { titresConnus } from './entetes.ts'
import { type Exigence, lireExigences } from './exigences.ts'
import { heuresPossibles, lireHoraire, type SemaineFixe } from './horaires.ts'
import { lireAConfirmer, lireBceDe } from './hotes.ts'
import { langueDesTextes } from './langue-des-textes.ts'
import { lireLignes } from './lecture.ts'
import { rapprocherParCle } from './rapprochements.ts'
import type { Lecture } from './reprise.ts'
import type { Tableau } from './tableau.ts'
import { lireChoix, lireLieu, lireListe, lireNiveauDe, lireTexteLibre } from './valeurs.ts'
import { lirePermis, type Niveau, type Permis } from './vocabulaire.ts'

const titres = titresConnus(colonnesPostes)

export type DebutDePoste =
  | { readonly genre: 'immediat' | 'des_que_possible' }
  | { readonly genre: 'date'; readonly le: DateCivile }
  /** A month or a year, when no day is said. */
  | { readonly genre: 'vers'; readonly periode: string }

/** A post as a file gives it, cleaned. */
export interface PosteRepris {
  readonly ref: string | null
  readonly hote: string | null
  readonly categorie: CategorieHote | null
  readonly bce: NumeroBce | null
  readonly adresse: string | null
  readonly cp: CodePostal | null
  readonly commune: string | null
  readonly quartier: string | null
  /** The language its texts are written in, when they tell. */
  readonly langue: Langue | null
  readonly fonction: string | null
  readonly taches: readonly string[]
  readonly competences_demandees: readonly string[]
  readonly competences_apprises: readonly string[]
  /** The words, always; the fixed week beside them only when they say one. */
  readonly horaire: string | null
  readonly semaine: SemaineFixe | null
  readonly heures_semaine: number | null
  readonly langue_fr: Niveau | null
  readonly langue_nl: Niveau | null
  readonly permis: readonly Permis[]
  readonly contraintes: readonly string[]
  readonly exigences: readonly Exigence[]
  readonly places: number | null
  /** «~3»: somebody's estimate, often of a team and not of open places. */
  readonly places_approx: boolean
  readonly debut: DebutDePoste | null
  readonly duree_mois: number | null
  readonly source: string | null
  readonly type_source: string | null
  readonly a_confirmer: readonly string[]
}

/**
 * Reads a list of posts. What is not certain stays words: a free timetable has no fixed week, an
 * unknown constraint no code. Refuses a file without headers.
 */
export function lirePostes(
  tableau: Tableau,
  { aujourdhui }: { readonly aujourdhui: DateCivile },
): Lecture<PosteRepris, ClePoste> {
  return lireLignes(tableau, {
    colonnes: colonnesPostes,
    identifiants: ['fonction', 'taches', 'categorie', 'horaire'],
    lireUne: (lecteur) => lirePoste(lecteur, aujourdhui),
    rapprocher: (lignes) =>
      rapprocherParCle(lignes, [
        ['same_ref', ({ ref }) => ref],
        ['probable', cleDePoste],
      ]),
  })
}

function lirePoste(lecteur: Lecteur<ClePoste>, aujourdhui: DateCivile): PosteRepris {
  const hote = lireTexteLibre(lecteur, 'hote')
  const fonction = lireTexteLibre(lecteur, 'fonction')
  if (!hote) lecteur.noter('missing_hote', 'hote')
  if (!fonction) lecteur.noter('missing_fonction', 'fonction')
  const lieu = lireLieu(lecteur)
  const taches = lireListe(lecteur, 'taches')
  const contraintes = lireListe(lecteur, 'contraintes')
  const langue = langueDeLigne(lecteur, lieu.cp)
  return {
    ref: lireTexteLibre(lecteur, 'ref'),
    hote,
    categorie: lireChoix(lecteur, 'categorie', lireCategorieHote, 'categorie_unreadable'),
    bce: lireBceDe(lecteur),
    ...lieu,
    langue,
    fonction,
    taches,
    competences_demandees: lireListe(lecteur, 'competences_demandees'),
    competences_apprises: lireListe(lecteur, 'competences_apprises'),
    ...lireTemps(lecteur, langue),
    ...lireLanguesDemandees(lecteur),
    permis: lirePermisDemandes(lecteur),
    contraintes,
    exigences: lireExigencesDe(lecteur, contraintes),
    ...lirePlaces(lecteur),
    debut: lireDebut(lecteur, aujourdhui),
    duree_mois: lireDuree(lecteur),
    source: lireTexteLibre(lecteur, 'source'),
    type_source: lireTexteLibre(lecteur, 'type_source'),
    a_confirmer: lireAConfirmer(lecteur, titres),
  }
}

/** The texts decide; the region only where they say nothing, and Brussels never does. */
function langueDeLigne(lecteur: Lecteur<ClePoste>, cp: CodePostal | null): Langue | null {
  const colonnes = [
    'fonction',
    'taches',
    'competences_demandees',
    'contraintes',
    'horaire',
    'hote',
  ] as const
  const textes = colonnes.map((colonne) => lecteur.texte(colonne) ?? '')
  const region = cp && regionDuCode(cp)
  const deLaRegion = region === 'flandre' ? 'nl' : region === 'wallonie' ? 'fr' : null
  return langueDesTextes(textes) ?? deLaRegion
}

function lireTemps(
  lecteur: Lecteur<ClePoste>,
  langue: Langue | null,
): Pick<PosteRepris, 'horaire' | 'semaine' | 'heures_semaine'> {
  const horaire = lireTexteLibre(lecteur, 'horaire')
  const { semaine = null, probleme } = lireHoraire(horaire ?? '', langue)
  if (probleme === 'libre') lecteur.noter('horaire_free_text', 'horaire')
  if (probleme === 'ambigu') lecteur.noter('horaire_ambiguous', 'horaire')
  const heures_semaine = lireHeuresSemaine(lecteur)
  if (semaine && heures_semaine !== null && !heuresPossibles(semaine, heures_semaine))
    lecteur.noter('heures_mismatch', 'heures_semaine')
  return { horaire, semaine, heures_semaine }
}

/** «38», «28,5», «38h/sem.», «22u48»; no week of work is longer than fifty hours. */
function lireHeuresSemaine(lecteur: Lecteur<ClePoste>): number | null {
  const texte = replier(lecteur.texte('heures_semaine') ?? '')
  if (/^[?\-\s]*$/.test(texte)) return null
  const lu =
    /^(\d{1,2})(?:[.,](\d{1,2})|\s?[hu](\d{2}))?\s?(?:h|u|heures?|uren|uur)?\.?(?:\s?\/\s?(?:sem|semaine|week)\.?)?$/.exec(
      texte,
    )
  const decimales = lu?.[2] ? Number(`0.${lu[2]}`) : Number(lu?.[3] ?? 0) / 60
  const heures = Math.round((Number(lu?.[1] ?? Number.NaN) + decimales) * 100) / 100
  if (!(heures > 0 && heures <= 50)) {
    lecteur.noter('heures_unreadable', 'heures_semaine')
    return null
  }
  if (!/^[\d.,]+$/.test(texte)) lecteur.normaliser('heures_text')
  return heures
}

function lireLanguesDemandees(
  lecteur: Lecteur<ClePoste>,
): Pick<PosteRepris, 'langue_fr' | 'langue_nl'> {
  const langue_fr = lireNiveauDe(lecteur, 'langue_fr')
  const langue_nl = lireNiveauDe(lecteur, 'langue_nl')
  if (!langue_fr && !langue_nl) lecteur.noter('missing_langue', 'langue_fr')
  return { langue_fr, langue_nl }
}

function lirePermisDemandes(lecteur: Lecteur<ClePoste>): readonly Permis[] {
  const lu = lirePermis(lecteur.texte('permis') ?? '')
  if (lu.connu && lu.note === null) return lu.valeur
  lecteur.noter('permis_unreadable', 'permis')
  return []
}

function lireExigencesDe(lecteur: Lecteur<ClePoste>, contraintes: readonly string[]): Exigence[] {
  const lues = contraintes.map(lireExigences)
  if (lues.some((une) => une.length === 0)) lecteur.noter('contrainte_unknown', 'contraintes')
  return lues.flat()
}

function lirePlaces(lecteur: Lecteur<ClePoste>): Pick<PosteRepris, 'places' | 'places_approx'> {
  const texte = replier(lecteur.texte('places') ?? '')
  if (/^[?\-\s]*$/.test(texte)) return { places: null, places_approx: false }
  const lu =
    /^(~|≈|±|ca\.?|env\.?|environ|ongeveer|\+\/-)?\s?(\d{1,3})\s?(?:places?|plaatsen|postes?)?$/.exec(
      texte,
    )
  const places = Number(lu?.[2] ?? 0)
  if (places < 1) {
    lecteur.noter('places_unreadable', 'places')
    return { places: null, places_approx: false }
  }
  if (lu?.[1]) lecteur.noter('places_approx', 'places')
  return { places, places_approx: lu?.[1] !== undefined }
}

function lireDebut(lecteur: Lecteur<ClePoste>, aujourdhui: DateCivile): DebutDePoste | null {
  const texte = replier(lecteur.texte('debut') ?? '')
  if (
    /^(des|aussitot) que possible$|^asap$|zo (snel|vlug) mogelijk|^le plus (tot|vite)/.test(texte)
  )
    return { genre: 'des_que_possible' }
  if (/^(immediat|immediatement|tout de suite|onmiddellijk|direct|meteen|nu)$/.test(texte))
    return { genre: 'immediat' }
  const lue = lireDate(lecteur.cellule('debut'), 'evenement', aujourdhui)
  switch (lue.genre) {
    case 'jour':
      lecteur.normaliser(lue.forme === 'date_iso' ? null : lue.forme)
      return { genre: 'date', le: lue.date }
    case 'partielle':
      lecteur.noter('date_partial', 'debut')
      return { genre: 'vers', periode: lue.partielle }
    case 'absente':
      return null
    case 'impossible':
    case 'illisible':
      lecteur.noter('debut_unreadable', 'debut')
      return null
  }
}

/** «18», «18 mois», «2 ans»: an article 60 lasts months, never more than five years. */
function lireDuree(lecteur: Lecteur<ClePoste>): number | null {
  const texte = replier(lecteur.texte('duree_mois') ?? '')
  if (/^[?\-\s]*$/.test(texte)) return null
  const lu = /^(\d{1,2}(?:[.,]5)?)\s?(mois|m|maanden|mnd|ans?|jaar|j)?\.?$/.exec(texte)
  const enAnnees = /^(an|jaar|j$)/.test(lu?.[2] ?? '')
  const mois = Number(lu?.[1]?.replace(',', '.') ?? 0) * (enAnnees ? 12 : 1)
  if (!Number.isInteger(mois) || mois < 1 || mois > 60) {
    lecteur.noter('duree_unreadable', 'duree_mois')
    return null
  }
  if (lu?.[2]) lecteur.normaliser('duree_text')
  return mois
}

/** The same work at the same host at the same hours, twice in a file. */
function cleDePoste({ ref, hote, fonction, horaire, taches }: PosteRepris): string | null {
  if (ref || !hote || !fonction) return null
  return [hote, fonction, horaire ?? '', ...taches].map(replier).join('|')
}
