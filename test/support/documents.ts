import type { z } from 'zod'
import type { donneesCadre } from '#contracts/convention-cadre/2026-01/donnees.ts'
import { exemple as exempleCadre } from '#contracts/convention-cadre/2026-01/exemple.ts'
import type { donneesIndividuelle } from '#contracts/convention-individuelle/2026-01/donnees.ts'
import { exemple as exempleIndividuelle } from '#contracts/convention-individuelle/2026-01/exemple.ts'
import type { Categorie, Objectif, Region } from '#contracts/donnees.ts'
import { categoriesPubliques } from '#contracts/donnees.ts'

type Cadre = z.input<typeof donneesCadre>
type Individuelle = z.input<typeof donneesIndividuelle>

export interface Profil {
  readonly categorie: Categorie
  readonly objectif: Objectif
  readonly region: Region
  readonly formation: boolean
}

const agrement = {
  numero: 'ES-2023-77',
  autorite: 'le Ministre de l’Économie sociale',
  valable_jusqu_au: '2029-12-31',
}
const decision = { organe: 'Collège communal', date: '2026-11-10', reference: 'COL/2026/51' }
const entreprise = {
  commission_paritaire: '200',
  accord_delegation_syndicale_le: '2026-10-02',
}

function hoteDe(categorie: Categorie): Cadre['hote'] {
  return {
    ...exempleCadre.hote,
    categorie,
    ...(['SFS', 'IES'].includes(categorie) && { agrement }),
    ...(categoriesPubliques.includes(categorie) && { decision }),
  }
}

/** Complete framework data for a kind of host, an objective and a region. */
export function uneConventionCadre({ categorie, objectif, region }: Profil): Cadre {
  return {
    ...exempleCadre,
    cpas: { ...exempleCadre.cpas, region },
    hote: hoteDe(categorie),
    objectifs: [objectif],
    ...(categorie === 'PRIV' && { entreprise_privee: entreprise }),
    ...(categorie === 'IES' && { economie_sociale: { contingent: true } }),
  }
}

/** Complete individual data, with or without a training part. */
export function uneConventionIndividuelle({
  categorie,
  objectif,
  region,
  formation,
}: Profil): Individuelle {
  const { par_utilisateur } = exempleIndividuelle.formation
  return {
    ...exempleIndividuelle,
    objectif,
    cpas: { ...exempleIndividuelle.cpas, region },
    hote: hoteDe(categorie),
    formation: formation ? exempleIndividuelle.formation : { par_utilisateur },
    ...(categorie === 'PRIV' && { entreprise_privee: { commission_paritaire: '200' } }),
    ...(objectif === 'emploi_durable' && {
      engagement: { decision_le: '2027-08-31', fonction: 'valoriste' },
    }),
  }
}

/** What people and word processors really put in fields. */
export const textesHostiles = [
  'Łukasz Şahin-Nguyễn Đorđević van den Broeck-Vandenbossche 60',
  'مرحبا 😀👨‍👩‍👧 Ж Ω שלום',
  `réf.${'x'.repeat(120)}`,
  'Sainte-Ode\u00ad et con\u00advention\u200b de\u202e test\u0007\tici',
  'e\u0301te\u0301 n\u0303 \r\ndeuxième ligne\u2028troisième',
  `<b>gras</b> $\{nom} {{nom}} %s \\ ( ) \ud800 fin`,
]

/** The same data with hostile text in every free field, and three pages of tasks. */
export function avecTextesHostiles(donnees: unknown): unknown {
  let rang = 0
  const suivant = (texte: string) => {
    rang += 1
    return `${texte} ${textesHostiles[rang % textesHostiles.length]}`
  }
  const visiter = (valeur: unknown, nom: string): unknown => {
    if (Array.isArray(valeur)) {
      const elements = valeur.map((un) => visiter(un, nom))
      return nom === 'taches'
        ? Array.from({ length: 60 }, (_, i) => elements[i % elements.length])
        : elements
    }
    if (typeof valeur === 'object' && valeur !== null)
      return Object.fromEntries(
        Object.entries(valeur).map(([cle, une]) => [cle, visiter(une, cle)]),
      )
    return typeof valeur === 'string' && LIBRES.has(nom) ? suivant(valeur) : valeur
  }
  return visiter(donnees, '')
}

/** Fields where anything may be typed; the others are dates, codes and numbers. */
const LIBRES = new Set([
  ...['numero', 'nom', 'prenom', 'adresse', 'qualite', 'organe', 'autorite', 'forme_juridique'],
  ...['reference', 'intitule', 'service', 'superieur', 'taches', 'taches_exclues', 'adresses'],
  ...['fonction', 'remplacant', 'actions', 'competences', 'par_utilisateur', 'operateur', 'objet'],
  ...['risques', 'vaccinations', 'service_prevention', 'compagnie', 'police', 'telephone'],
  ...['courriel', 'indicateurs', 'juridiction', 'lieu_de_signature', 'commission_paritaire'],
])
