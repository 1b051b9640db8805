import { estDateCivile } from '#app/domain/shared/date-civile.ts'
import { jour, jourEnLettres, jourLong } from '#app/i18n/format.ts'
import { desceller, sceller } from '#db/cles.server.ts'
import type { Base } from '#db/client.server.ts'
import { lieuDeNote, lieuDuMotif, lieuDuNiss } from '#db/lieux.ts'
import { estEvidente, type Public, publics } from './publics.ts'

/** Whose a row is, as far as it says. */
export interface Appartenance {
  readonly cpasId: string | null
  readonly hoteId: string | null
  readonly candidatId: string | null
  readonly posteId: string | null
  readonly compteId: string | null
}

/** A word that stands in one cell of the database and nowhere else in the world. */
export interface Canari {
  readonly ou: string
  readonly public: Public
  readonly a: Appartenance
}

export interface Voliere {
  readonly jetons: Map<string, Canari>
  /** National numbers by their digits, dates of birth by each way of writing them. */
  readonly secrets: Map<string, Canari>
}

export const voliereVide = (): Voliere => ({ jetons: new Map(), secrets: new Map() })

/**
 * Puts a word of its own in every cell of text of every table, and remembers whose it is. Cells sown
 * before keep theirs. What the database refuses to rewrite is rewritten here with its triggers laid
 * aside: this is a world for tests, told by the services before.
 */
export function semer(base: Base, voliere: Voliere): void {
  const sqlite = base.$client
  const gardes = sqlite
    .prepare("select name, sql from sqlite_master where type = 'trigger'")
    .all() as { name: string; sql: string }[]
  for (const { name } of gardes) sqlite.exec(`drop trigger "${name}"`)
  for (const [table, colonnes] of Object.entries(colonnesDeTexte(base)))
    for (const colonne of colonnes) semerLaColonne(base, voliere, table, colonne)
  for (const { sql } of gardes) sqlite.exec(sql)
  releverLesSecrets(base, voliere)
}

/** Columns that nobody has said who may see. */
export function colonnesSansPublic(base: Base): string[] {
  return Object.entries(colonnesDeTexte(base)).flatMap(([table, colonnes]) =>
    colonnes.filter((colonne) => !publics[table]?.[colonne]).map((un) => `${table}.${un}`),
  )
}

/** Columns somebody may or may not read, of which this world holds no text: nothing is proved of them. */
export function colonnesSansMot({ jetons }: Voliere): string[] {
  const semees = new Set([...jetons.values()].map(({ ou }) => ou))
  return Object.entries(publics).flatMap(([table, colonnes]) =>
    Object.entries(colonnes)
      .filter(([colonne, genre]) => genre !== 'technique' && !semees.has(`${table}.${colonne}`))
      .map(([colonne]) => `${table}.${colonne}`),
  )
}

/** The words found in an answer, with what they are. */
export function trouver(voliere: Voliere, texte: string): Canari[] {
  const trouves = new Set<Canari>()
  for (const [mot] of texte.matchAll(/zq0[0-9a-z]{4}x/gi)) {
    const canari = voliere.jetons.get(mot.toLowerCase())
    if (canari) trouves.add(canari)
  }
  for (const [forme] of texte.matchAll(NUMERO_OU_DATE)) {
    const canari = voliere.secrets.get(
      /\p{L}|[-/]\d\d[-/]/u.test(forme) ? forme : forme.replace(/\D/g, ''),
    )
    if (canari) trouves.add(canari)
  }
  return [...trouves]
}

/** Eleven digits, however they are grouped; a day in figures; a day in words. */
const NUMERO_OU_DATE =
  /\d{2}[. ]?\d{2}[. ]?\d{2}[- .]?\d{3}[. -]?\d{2}|\d{4}-\d\d-\d\d|\d\d\/\d\d\/\d{4}|(?:\p{L}+ )?\d{1,2} \p{L}+ \d{4}/gu

/** A word for a cell that cannot be sown afterwards: the caller writes it where it belongs. */
export function poserAMain({ jetons }: Voliere, ou: string, genre: Public, cpasId: string): string {
  const jeton = jetonSuivant(jetons)
  jetons.set(jeton, {
    ou,
    public: genre,
    a: { cpasId, hoteId: null, candidatId: null, posteId: null, compteId: null },
  })
  return jeton
}

const jetonSuivant = (jetons: Voliere['jetons']) =>
  `zq0${jetons.size.toString(36).padStart(4, '0')}x`

interface Ligne {
  readonly rowid: number
  readonly [colonne: string]: unknown
}

function semerLaColonne(base: Base, voliere: Voliere, table: string, colonne: string): void {
  const genre = publics[table]?.[colonne]
  if (!genre || genre === 'technique') return
  const lignes = base.$client.prepare(`select rowid, * from "${table}"`).all() as Ligne[]
  const ecrire = base.$client.prepare(`update "${table}" set "${colonne}" = ? where rowid = ?`)
  for (const ligne of lignes) {
    const valeur = ligne[colonne]
    if (typeof valeur !== 'string' || valeur === '') continue
    const scelle = lieuxScelles[`${table}.${colonne}`]?.(ligne)
    const clair = scelle ? desceller(base.cles, scelle, valeur) : valeur
    if (/zq0[0-9a-z]{4}x/.test(clair)) continue
    const jeton = jetonSuivant(voliere.jetons)
    voliere.jetons.set(jeton, {
      ou: `${table}.${colonne}`,
      public: genre,
      a: appartenance(base, table, ligne),
    })
    const nouvelle = avecJeton(clair, jeton)
    ecrire.run(scelle ? sceller(base.cles, scelle, nouvelle) : nouvelle, ligne.rowid)
  }
}

const lieuxScelles: Record<string, (ligne: Ligne) => string> = {
  'note.texte': ({ id }) => lieuDeNote(String(id)),
  'indisponibilite.motif': ({ id }) => lieuDuMotif(String(id)),
}

/** The word goes where the text still means what it meant: before an @, into each text of a list. */
function avecJeton(clair: string, jeton: string): string {
  if (clair.startsWith('{') || clair.startsWith('[')) {
    const dedans = (valeur: unknown, sous: string): unknown => {
      if (typeof valeur === 'string')
        return estUnTexte(valeur, sous) ? `${valeur} ${jeton}` : valeur
      if (Array.isArray(valeur)) return valeur.map((un) => dedans(un, sous))
      if (typeof valeur === 'object' && valeur !== null)
        return Object.fromEntries(Object.entries(valeur).map(([cle, v]) => [cle, dedans(v, cle)]))
      return valeur
    }
    return JSON.stringify(dedans(JSON.parse(clair), ''))
  }
  return clair.includes('@') ? `${jeton}.${clair}` : `${clair} ${jeton}`
}

/** Fields of a JSON text that hold codes: a word in them would make them no code any more. */
const champsDeCode = new Set(['objectifs', 'tarifMode', 'tarifProrata', 'nature'])

function estUnTexte(valeur: string, champ: string): boolean {
  return !champsDeCode.has(champ) && !estDateCivile(valeur) && !/^\d\d:\d\d$/.test(valeur)
}

function colonnesDeTexte(base: Base): Record<string, string[]> {
  const tables = base.$client
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[]
  return Object.fromEntries(
    tables.map((table) => {
      const colonnes = base.$client.pragma(`table_info("${table}")`) as {
        name: string
        type: string
      }[]
      return [
        table,
        colonnes
          .filter(({ name, type }) => /text|blob/i.test(type) && !estEvidente(name))
          .map(({ name }) => name),
      ]
    }),
  )
}

const parents: Record<string, { readonly par: string; readonly table: string }> = {
  feuille: { par: 'placement_id', table: 'placement' },
  feuille_jour: { par: 'feuille_id', table: 'feuille' },
  correction: { par: 'feuille_id', table: 'feuille' },
  horaire: { par: 'placement_id', table: 'placement' },
  exception: { par: 'placement_id', table: 'placement' },
  demarche: { par: 'placement_id', table: 'placement' },
  verification: { par: 'placement_id', table: 'placement' },
  convention_version: { par: 'convention_id', table: 'convention' },
  convention_texte: { par: 'convention_id', table: 'convention' },
  morceau_de_tirage: { par: 'tirage_id', table: 'tirage' },
  refus_de_signer: { par: 'convention_id', table: 'convention' },
  impression: { par: 'convention_id', table: 'convention' },
  signature: { par: 'convention_id', table: 'convention' },
  reprise_ligne: { par: 'reprise_id', table: 'reprise' },
  mot_de_passe: { par: 'compte_id', table: 'compte' },
  session: { par: 'user_id', table: 'compte' },
}

/** Whose a row is: its own columns, or those of the row it hangs on. */
export function appartenance(
  base: Base,
  table: string,
  ligne: Readonly<Record<string, unknown>>,
): Appartenance {
  const parent = parents[table]
  if (parent) {
    const au = base.$client
      .prepare(`select * from "${parent.table}" where id = ?`)
      .get(ligne[parent.par]) as Ligne | undefined
    if (au) return appartenance(base, parent.table, au)
  }
  const lire = (colonne: string, si: string) => {
    const valeur = table === si ? ligne.id : ligne[colonne]
    return typeof valeur === 'string' ? valeur : null
  }
  return {
    cpasId: lire('cpas_id', 'cpas'),
    hoteId: lire('hote_id', 'hote'),
    candidatId: lire('candidat_id', 'candidat'),
    posteId: lire('poste_id', 'poste'),
    compteId: lire('compte_id', 'compte'),
  }
}

/** The national numbers and dates of birth as they are: they carry no word, their digits are known. */
function releverLesSecrets(base: Base, { secrets }: Voliere): void {
  const lignes = base.$client
    .prepare('select id, cpas_id, niss, naissance_le from candidat')
    .all() as { id: string; cpas_id: string; niss: string | null; naissance_le: string | null }[]
  for (const { id, cpas_id: cpasId, niss, naissance_le: naissance } of lignes) {
    const a = { cpasId, hoteId: null, candidatId: id, posteId: null, compteId: null }
    const garder = (forme: string, ou: string) => secrets.set(forme, { ou, public: 'dossier', a })
    if (niss) garder(desceller(base.cles, lieuDuNiss(cpasId, id), niss), 'candidat.niss')
    if (naissance === null || !estDateCivile(naissance)) continue
    garder(naissance, 'candidat.naissance_le')
    for (const langue of ['fr', 'nl'] as const)
      for (const ecrire of [jour, jourEnLettres, jourLong])
        garder(ecrire(naissance, langue), 'candidat.naissance_le')
  }
}
