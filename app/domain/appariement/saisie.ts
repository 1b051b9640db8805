import { z } from 'zod'
import { domaines, estCodeMetier, exigences } from '#app/domain/metier/metier.ts'
import { trouverMetier } from '#app/domain/metier/reconnaissance.ts'
import { enSouches } from '#app/domain/metier/souches.ts'
import { estDateCivile, type JourSemaine } from '#app/domain/shared/date-civile.ts'
import {
  aides,
  categoriesHote,
  modesDeTrajet,
  niveauxOraux,
  objectifs,
  type PersonneAApparier,
  type PosteAApparier,
} from './appariement.ts'
import { directions } from './bareme.ts'
import { objectifsDAffectation } from './instance.ts'

/** Longest text of a field, and longest list: an input larger than that is a mistake. */
const TEXTE_MAX = 200
const SCORE_MAX = 1_000_000
const PLACES_MAX = 10_000

const id = z.string().min(1).max(TEXTE_MAX).describe('Identifiant sans signification, unique')
const texte = z.string().trim().min(1).max(TEXTE_MAX)
const entierPositif = z.int().min(0)
const jourCivil = z.iso.date().refine(estDateCivile).describe('Jour civil AAAA-MM-JJ')
const niveau = z.enum(niveauxOraux).describe('Niveau oral du cadre européen; "0" = aucun')

const metier = texte
  .transform((libre) => (estCodeMetier(libre) ? libre : codeOuTexte(libre)))
  .describe('Code de métier ou texte libre, en français ou en néerlandais')

const permis = texte
  .transform((libre) => libre.toUpperCase())
  .describe('Permis ou attestation: B, C, VCA, BREVET-CARISTE, CASIER-596-2…')

/** What nobody recognises still equals itself, so that two sides may share a rare word. */
function codeOuTexte(libre: string): string {
  return trouverMetier(libre)?.code ?? `libre:${enSouches(libre).join('-')}`
}

const heure = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)
  .transform((hhmm) => 60 * Number(hhmm.slice(0, 2)) + Number(hhmm.slice(3)))
  .describe('HH:MM; "24:00" pour la fin du jour')

const jour = z.literal([1, 2, 3, 4, 5, 6, 7]) satisfies z.ZodType<JourSemaine>

const plage = z
  .strictObject({
    jours: z.array(jour).min(1).describe('1 = lundi … 7 = dimanche'),
    de: heure,
    a: heure.describe('Avant ou égal à "de": le lendemain'),
  })
  .describe('Mêmes heures, un ou plusieurs jours de la semaine')

const langues = z.strictObject({ fr: niveau.nullish(), nl: niveau.nullish() })

/** Lists that are sets: their order must not reach the answer. Wishes are not, they are ranked. */
function ensemble<Schema extends z.ZodType<string>>(element: Schema) {
  return z
    .array(element)
    .default([])
    .transform((liste) => [...new Set(liste)].toSorted())
}

/**
 * A person as `apparier` reads her: only what matching may know. Every field but `id` may be left
 * out; left out means not known (asks for a check) or, for a list, nothing.
 */
export const saisiePersonne = z
  .strictObject({
    id,
    souhaits: z.array(metier).default([]).describe('Métiers voulus, le premier d’abord'),
    competences: ensemble(texte).describe('Codes des compétences acquises'),
    titres: ensemble(metier).describe('Métiers dont elle a le titre de compétence'),
    objectif: z.enum(objectifs).nullish(),
    langues: langues.prefault({}).describe('Niveaux oraux; absent = pas évalué'),
    veut_cours_de_langue: z.boolean().default(false),
    indisponibilites: z.array(plage).default([]).describe('Heures où elle n’est pas libre'),
    permis: ensemble(permis),
    permis_en_cours: ensemble(permis),
    code_postal: texte.nullish().describe('Sert à estimer les minutes, à rien d’autre'),
    minutes_max: entierPositif.nullish().describe('Trajet porte à porte accepté'),
    modes: ensemble(z.enum(modesDeTrajet)),
    limites: z
      .strictObject({
        charge_max_kg: z.number().min(0).nullish(),
        debout_max_heures: z.number().min(0).nullish(),
        sans: ensemble(z.enum(exigences)),
      })
      .prefault({})
      .describe('Limites fonctionnelles fixées avec le médecin du travail; jamais un diagnostic'),
    droit: z
      .strictObject({
        article60: z.boolean().nullish().describe('L’article 60 §7 est possible'),
        aide: z.enum(aides).nullish(),
        droit_au_travail_jusqu_au: jourCivil.nullish().describe('Absent: sans fin'),
      })
      .prefault({}),
    disponible_le: jourCivil.nullish(),
    duree_max_mois: entierPositif.nullish(),
    refus: z
      .strictObject({
        metiers: ensemble(metier),
        domaines: ensemble(z.enum(domaines)),
        hotes: ensemble(texte),
      })
      .prefault({})
      .describe('Refus de la personne, ou conflit: sans motif'),
  })
  .transform(
    (lue): PersonneAApparier => ({
      id: lue.id,
      souhaits: lue.souhaits,
      competences: lue.competences,
      titres: lue.titres,
      objectif: lue.objectif ?? null,
      langues: { fr: lue.langues.fr ?? null, nl: lue.langues.nl ?? null },
      veutCoursDeLangue: lue.veut_cours_de_langue,
      indisponibilites: lue.indisponibilites,
      permis: lue.permis,
      permisEnCours: lue.permis_en_cours,
      codePostal: lue.code_postal ?? null,
      minutesMax: lue.minutes_max ?? null,
      modes: lue.modes,
      limites: {
        chargeMaxKg: lue.limites.charge_max_kg ?? null,
        deboutMaxHeures: lue.limites.debout_max_heures ?? null,
        sans: lue.limites.sans,
      },
      droit: {
        article60: lue.droit.article60 ?? null,
        aide: lue.droit.aide ?? null,
        droitAuTravailJusquAu: lue.droit.droit_au_travail_jusqu_au ?? null,
      },
      disponibleLe: lue.disponible_le ?? null,
      dureeMaxMois: lue.duree_max_mois ?? null,
      refus: lue.refus,
    }),
  )

/** A post as `apparier` reads it; only `id` and `metier` are required. */
export const saisiePoste = z
  .strictObject({
    id,
    hote: texte.nullish().describe('Identifiant de l’hôte, pour les refus'),
    metier,
    competences: z
      .array(z.strictObject({ code: texte, importance: z.int().min(1).max(100).default(1) }))
      .default([])
      .describe('Compétences dont la tâche a besoin'),
    apprises: ensemble(texte).describe('Compétences apprises au poste'),
    objectifs: ensemble(z.enum(objectifs)).describe('Ce que la convention offre'),
    langues: langues.prefault({}).describe('Niveaux oraux minimaux, justifiés par la tâche'),
    cours_de_langue: z.boolean().default(false).describe('Le poste accompagne en langue'),
    horaire: z.array(plage).min(1).nullish().describe('Absent: variable ou inconnu'),
    permis: ensemble(permis).describe('Exigés par la loi ou la tâche seulement'),
    code_postal: texte.nullish(),
    exigences: z
      .strictObject({
        charge_kg: z.number().min(0).nullish(),
        debout_heures: z.number().min(0).nullish(),
        avec: ensemble(z.enum(exigences)),
      })
      .prefault({})
      .describe('Ce que la tâche demande, dans le vocabulaire des limites'),
    cadre: z
      .strictObject({
        categorie_hote: z.enum(categoriesHote).nullish(),
        convention_jusqu_au: jourCivil.nullish().describe('Fin de la convention-cadre (art. 61)'),
        quota_majore: entierPositif.nullish().describe('Places au contingent; absent: sans objet'),
        aides: ensemble(z.enum(aides)).describe('Vide: toutes'),
      })
      .prefault({}),
    places: entierPositif.max(PLACES_MAX).default(1).describe('Places encore libres'),
    suspendu: z.boolean().default(false),
    debut: z
      .strictObject({ du: jourCivil.nullish(), au: jourCivil.nullish() })
      .prefault({})
      .describe('Jours entre lesquels le travail peut commencer'),
    duree_mois: entierPositif.max(600).nullish(),
  })
  .transform(
    (lu): PosteAApparier => ({
      id: lu.id,
      hote: lu.hote ?? null,
      metier: lu.metier,
      competences: lu.competences,
      apprises: lu.apprises,
      objectifs: lu.objectifs,
      langues: { fr: lu.langues.fr ?? '0', nl: lu.langues.nl ?? '0' },
      coursDeLangue: lu.cours_de_langue,
      horaire: lu.horaire ?? null,
      permis: lu.permis,
      codePostal: lu.code_postal ?? null,
      exigences: {
        chargeKg: lu.exigences.charge_kg ?? null,
        deboutHeures: lu.exigences.debout_heures ?? null,
        avec: lu.exigences.avec,
      },
      cadre: {
        categorieHote: lu.cadre.categorie_hote ?? null,
        conventionJusquAu: lu.cadre.convention_jusqu_au ?? null,
        quotaMajore: lu.cadre.quota_majore ?? null,
        aides: lu.cadre.aides,
      },
      places: lu.places,
      suspendu: lu.suspendu,
      debut: { du: lu.debut.du ?? null, au: lu.debut.au ?? null },
      dureeMois: lu.duree_mois ?? null,
    }),
  )

/** The input of `apparier`. */
export const saisieAppariement = z.strictObject({
  personnes: z.array(saisiePersonne),
  postes: z.array(saisiePoste),
  poids: z
    .enum(directions)
    .default('neutre')
    .describe('Poids: neutre, depuis la personne ou le poste'),
  options: z
    .strictObject({
      jour: jourCivil.nullish().describe('Jour de la règle pour un poste sans date de début'),
      trajets: z
        .array(z.strictObject({ personne: id, poste: id, minutes: entierPositif }))
        .default([])
        .describe('Minutes connues: elles l’emportent sur l’estimation'),
      graine: texte.nullish().describe('Tirage au sort entre ex æquo, par personne'),
      admissibles_seulement: z.boolean().default(false),
    })
    .prefault({}),
})

/** The input of `affecter`. */
export const saisieAffectation = z.strictObject({
  personnes: z.array(
    z.strictObject({
      id,
      palier: z.int().min(0).max(9).default(0).describe('Le plus haut d’abord'),
    }),
  ),
  postes: z.array(z.strictObject({ id, places: entierPositif.max(PLACES_MAX).default(1) })),
  paires: z.array(z.strictObject({ personne: id, poste: id, score: entierPositif.max(SCORE_MAX) })),
  objectif: z.enum(objectifsDAffectation),
  par_place: z.int().min(1).max(100).default(3).describe('"listes": propositions par place libre'),
  par_personne: z.int().min(1).max(100).default(3).describe('"listes": propositions par personne'),
})
