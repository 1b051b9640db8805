import { z } from 'zod'
import { type Bareme, enVigueur } from '#app/domain/shared/bareme.ts'
import { type DateCivile, dateCivile, estDateCivile } from '#app/domain/shared/date-civile.ts'
import { type Bilingue, langues } from '#app/domain/shared/langue.ts'

// The data of a document are stored with it, signed with it and sent by other programs: their keys
// are those of the exchange format, French and snake_case, not those of our own objects.

/** What the placement is for. The texts differ: see the conditions of the clauses. */
export const objectifs = ['ouverture_droits', 'experience', 'emploi_durable'] as const
export type Objectif = (typeof objectifs)[number]

export const regions = ['bruxelles', 'wallonie', 'flandre'] as const
export type Region = (typeof regions)[number]

/**
 * Who may receive a worker: the closed list of article 60, § 7, paragraph 3, plus the internal
 * service, which is no third party. The code is stored for ever; its name changes with the law.
 */
export const categories = [
  'INT',
  'COM',
  'ASBL',
  'INTCOM',
  'SFS',
  'CPAS2',
  'CH12',
  'HOP',
  'IES',
  'PART',
  'PRIV',
] as const
export type Categorie = (typeof categories)[number]

/** With whom a convention is concluded: everybody but the CPAS itself. */
export const categoriesExternes = categories.filter((une) => une !== 'INT')

/** Public bodies, which decide by an organ whose decision has a date and a reference. */
export const categoriesPubliques: readonly Categorie[] = ['COM', 'INTCOM', 'CPAS2', 'CH12', 'HOP']

/** The legal name of a category on the day a document is drawn up. */
export function nomDeCategorie(categorie: Categorie, etablieLe: DateCivile): Bilingue {
  return enVigueur(NOMS_DE_CATEGORIE[categorie], etablieLe).valeur
}

const DEBUT = dateCivile('1976-08-05')
const LISTE_LEGALE = 'Organic law of 8 July 1976, art. 60, § 7, par. 3'

function nom(fr: string, nl: string, source = LISTE_LEGALE): Bareme<Bilingue> {
  return { intitule: { fr, nl }, valeurs: [{ des: DEBUT, valeur: { fr, nl }, source }] }
}

const NOMS_DE_CATEGORIE: Record<Categorie, Bareme<Bilingue>> = {
  INT: nom('service interne du CPAS', 'interne dienst van het OCMW', `${LISTE_LEGALE} and 5`),
  COM: nom('commune ou régie communale', 'gemeente of gemeentebedrijf'),
  ASBL: nom(
    'association sans but lucratif à but social, culturel ou écologique',
    'vereniging zonder winstoogmerk met een sociaal, cultureel of ecologisch doel',
  ),
  INTCOM: nom(
    'intercommunale à but social, culturel ou écologique',
    'intercommunale met een sociaal, cultureel of ecologisch doel',
  ),
  SFS: {
    intitule: { fr: 'société à finalité sociale', nl: 'vennootschap met een sociaal oogmerk' },
    valeurs: [
      {
        des: DEBUT,
        valeur: { fr: 'société à finalité sociale', nl: 'vennootschap met een sociaal oogmerk' },
        source: LISTE_LEGALE,
      },
      {
        des: dateCivile('2024-01-01'),
        valeur: {
          fr: 'société coopérative agréée comme entreprise sociale',
          nl: 'coöperatieve vennootschap erkend als sociale onderneming',
        },
        source:
          'Companies Code of 23 March 2019: the form ended on 1 January 2024; RD 28 June 2019',
      },
    ],
  },
  CPAS2: nom('autre centre public d’action sociale', 'ander OCMW'),
  CH12: nom(
    'association visée au chapitre XII de la loi organique',
    'vereniging bedoeld in hoofdstuk XII van de organieke wet',
  ),
  HOP: nom('hôpital public', 'openbaar ziekenhuis'),
  IES: nom('initiative agréée d’économie sociale', 'erkend initiatief van sociale economie'),
  PART: nom(
    'partenaire non marchand lié au CPAS par une convention',
    'niet-commerciële partner met wie het OCMW een overeenkomst heeft gesloten',
    'Organic law of 8 July 1976, art. 60, § 7, par. 3, and art. 61',
  ),
  PRIV: nom(
    'entreprise privée, partenaire du CPAS',
    'privéonderneming, partner van het OCMW',
    'Organic law of 8 July 1976, art. 60, § 7, par. 4, and art. 61',
  ),
}

/** A text that must say something. The caps keep the longest document under two seconds. */
export const texte = z.string().trim().min(1).max(600)
export const textes = z.array(texte).min(1).max(80)
export const jour = z.string().refine(estDateCivile).transform(dateCivile)
export const langue = z.enum(langues)
export const heure = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Enterprise number, printed with its dots whatever way it was typed. */
export const numeroDEntreprise = z
  .string()
  .regex(/^(?:BE\s?)?[01]\d{3}\.?\d{3}\.?\d{3}$/)
  .transform((brut) => brut.replace(/\D/g, '').replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3'))

export const representant = z.strictObject({ nom: texte, qualite: texte })

/** The decision by which an organ approved what is signed. */
export const decision = z.strictObject({ organe: texte, date: jour, reference: texte })

export const cpas = z.strictObject({
  nom: texte,
  region: z.enum(regions),
  adresse: texte,
  numero_entreprise: numeroDEntreprise,
  representants: z.array(representant).min(1).max(3),
  decision,
  agent: z.strictObject({ nom: texte, telephone: texte, courriel: texte }),
})

export const hote = z.strictObject({
  nom: texte,
  categorie: z.enum(categories),
  forme_juridique: texte,
  adresse: texte,
  numero_entreprise: numeroDEntreprise,
  langue,
  representants: z.array(representant).min(1).max(3),
  decision: decision.optional(),
  /** Recognition of a social enterprise or of a social-economy initiative. */
  agrement: z.strictObject({ numero: texte, autorite: texte, valable_jusqu_au: jour }).optional(),
})

/** Only for a private firm: what protects its own staff and the worker's pay. */
export const entreprisePrivee = z.strictObject({
  commission_paritaire: texte,
  /** Date of the agreement of the union delegation, or null when the firm has none. */
  accord_delegation_syndicale_le: jour.nullable(),
})

/** What the host pays. Amounts in cents; the tariff itself is decided by the CPAS. */
export const intervention = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('gratuite') }),
  z.strictObject({
    mode: z.literal('forfait'),
    montant_centimes: z.int().positive(),
    indexee: z.boolean(),
    prorata: z.enum(['mois_complet', 'jours_prestes', 'arret_apres_30_jours']),
    delai_paiement_jours: z.int().min(1).max(120),
  }),
  z.strictObject({
    mode: z.literal('pourcentage'),
    pourcentage: z.number().positive().max(100),
    prorata: z.enum(['mois_complet', 'jours_prestes', 'arret_apres_30_jours']),
    delai_paiement_jours: z.int().min(1).max(120),
  }),
])
export type Intervention = z.infer<typeof intervention>
