import { z } from 'zod'
import type { Hasard } from '#test/support/hasard.ts'

/** One field a form may carry, as its schema tells it. */
export interface Champ {
  readonly nom: string
  readonly genre: 'texte' | 'nombre' | 'choix' | 'fichier'
  readonly choix: readonly string[]
  readonly bornes: { readonly min: number; readonly max: number }
  readonly requis: boolean
}

/** A form ready to leave: the same name may stand several times. */
export type Valeurs = [nom: string, valeur: string | Fichier][]

export interface Fichier {
  readonly nomDeFichier: string
  readonly type: string
  readonly octets: Buffer
}

interface Schema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

/** The fields of an action, from the schema it reads: a new field is tried without being listed. */
export function champsDe(schema: z.ZodType | undefined): Champ[] {
  if (!schema) return []
  const dit = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema
  // A form that asks otherwise by what is chosen has the fields of every choice.
  const branches = dit.anyOf ?? dit.oneOf ?? [dit]
  const champs = branches.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).flatMap(([nom, un]) =>
      aplatir(nom, un, required.includes(nom) && branches.every((b) => b.required?.includes(nom))),
    ),
  )
  return [...new Map(champs.map((champ) => [champ.nom, champ])).values()]
}

function aplatir(nom: string, schema: Schema, requis: boolean): Champ[] {
  const un = schema.anyOf?.[0] ?? schema
  if (un.properties)
    return Object.entries(un.properties).flatMap(([sous, s]) =>
      aplatir(`${nom}.${sous}`, s, requis && (un.required?.includes(sous) ?? false)),
    )
  if (un.type === 'array' && un.items) return aplatir(`${nom}[0]`, un.items, requis)
  const choix = un.enum ?? (un.const === undefined ? [] : [un.const])
  const bornes = { min: un.minimum ?? 0, max: un.maximum ?? 1000 }
  if (choix.length > 0) return [{ nom, genre: 'choix', choix: choix.map(String), bornes, requis }]
  if (un.type === 'integer' || un.type === 'number')
    return [{ nom, genre: 'nombre', choix: [], bornes, requis }]
  const fichier = un.type === undefined && /^(fichier|scan)$/.test(nom)
  return [{ nom, genre: fichier ? 'fichier' : 'texte', choix: [], bornes, requis }]
}

/** What the page itself would send, were it sent as it was opened. */
export function formulaireDeLaPage(html: string): Valeurs {
  const formulaire = [...html.matchAll(/<form\b[^>]*method="post"[^>]*>([\s\S]*?)<\/form>/g)]
    .map(([, dedans = '']) => dedans)
    .toSorted((a, b) => b.length - a.length)[0]
  if (!formulaire) return []
  const valeurs: Valeurs = []
  for (const [balise] of formulaire.matchAll(/<input\b[^>]*>/g)) {
    const nom = attribut(balise, 'name')
    const type = attribut(balise, 'type') ?? 'text'
    if (!nom || type === 'file') continue
    if ((type === 'radio' || type === 'checkbox') && !/\bchecked\b/.test(balise)) continue
    valeurs.push([nom, enClair(attribut(balise, 'value') ?? (type === 'checkbox' ? 'on' : ''))])
  }
  for (const [, nom = '', texte = ''] of formulaire.matchAll(
    /<textarea\b[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g,
  ))
    valeurs.push([nom, enClair(texte)])
  for (const [, nom = '', options = ''] of formulaire.matchAll(
    /<select\b[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
  )) {
    const toutes = [...options.matchAll(/<option\b[^>]*>/g)].map(([option]) => option)
    const choisie = toutes.find((option) => /\bselected\b/.test(option)) ?? toutes[0] ?? ''
    valeurs.push([nom, enClair(attribut(choisie, 'value') ?? '')])
  }
  return valeurs
}

/** The page's own values, and something plausible where it leaves an empty field that is asked for. */
export function remplir(
  champs: readonly Champ[],
  page: Valeurs,
  hasard: Hasard,
  facultatifs = false,
): Valeurs {
  const deLaPage = page.filter(([nom, valeur]) => valeur !== '' || !nom)
  const donnes = new Set(deLaPage.map(([nom]) => nom))
  const manquants = champs.filter(({ nom, requis }) => (requis || facultatifs) && !donnes.has(nom))
  return [
    ...deLaPage,
    ...manquants.map((champ): Valeurs[number] => [champ.nom, plausible(champ, hasard)]),
  ]
}

const plausibles: readonly (readonly [RegExp, string])[] = [
  [/version/, '1'],
  [/Le$|^le$|^du$|^au$|^des$|^jour$|debut|fin$|evaluations/i, '2027-03-01'],
  [/mois/, '2027-01'],
  [/\.(de|a)$|^(de|a)$|heure$/i, '08:00'],
  [/courriel/i, 'quelquun@post.example'],
  [/telephone/i, '0470 11 22 33'],
  [/niss/i, '85.07.30-033.28'],
  [/bce/i, '0451.461.655'],
  [/codePostal/, '1030'],
  [/sha256/, 'a'.repeat(64)],
  [/Id$|^mandat$/, 'a'.repeat(26)],
  [/representants|signataires/, 'Chantal Lebrun, directrice'],
  [/motDePasse/i, 'quatre girafes dorment ici'],
  [/suite/, '/cpas'],
  [/filtres/, ''],
]

function plausible({ nom, genre, choix, bornes }: Champ, hasard: Hasard): string | Fichier {
  switch (genre) {
    case 'choix':
      return hasard.parmi(choix)
    case 'nombre':
      return String(Math.min(bornes.max, Math.max(bornes.min, 1)))
    case 'fichier':
      return {
        nomDeFichier: 'liste.csv',
        type: 'text/csv',
        octets: Buffer.from('Nom;Prénom;CP\nDupont;Anne;1030\n'),
      }
    case 'texte':
      return plausibles.find(([motif]) => motif.test(nom))?.[1] ?? 'Quelques mots.'
  }
}

/** Fields as a browser sends them; with a file among them, in parts. */
export function enCorps(valeurs: Valeurs): { corps: string | Buffer; type: string } {
  if (!valeurs.some(([, valeur]) => typeof valeur !== 'string')) {
    const corps = valeurs
      .map(([nom, valeur]) => `${encoder(nom)}=${encoder(String(valeur))}`)
      .join('&')
    return { corps, type: 'application/x-www-form-urlencoded' }
  }
  const limite = '----p60limite'
  const morceaux = valeurs.flatMap(([nom, valeur]) => {
    const propre = nom.replace(/["\r\n]/g, '_')
    const entete =
      typeof valeur === 'string'
        ? `Content-Disposition: form-data; name="${propre}"\r\n\r\n`
        : `Content-Disposition: form-data; name="${propre}"; filename="${valeur.nomDeFichier}"\r\nContent-Type: ${valeur.type}\r\n\r\n`
    return [
      Buffer.from(`--${limite}\r\n${entete}`),
      typeof valeur === 'string' ? Buffer.from(valeur) : valeur.octets,
      Buffer.from('\r\n'),
    ]
  })
  return {
    corps: Buffer.concat([...morceaux, Buffer.from(`--${limite}--\r\n`)]),
    type: `multipart/form-data; boundary=${limite}`,
  }
}

/** Percent by percent, so that a half of a character, which no browser would send, is sent too. */
function encoder(texte: string): string {
  return [...Buffer.from(texte, 'utf8')]
    .map((octet) =>
      /[A-Za-z0-9._-]/.test(String.fromCharCode(octet)) && octet < 128
        ? String.fromCharCode(octet)
        : `%${octet.toString(16).padStart(2, '0').toUpperCase()}`,
    )
    .join('')
}

function attribut(balise: string, nom: string): string | undefined {
  return new RegExp(`\\b${nom}="([^"]*)"`).exec(balise)?.[1]
}

function enClair(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
