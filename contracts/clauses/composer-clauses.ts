import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Bloc } from '../blocs.ts'
import { euros, jourEnLettres } from '../ecriture.ts'
import { referencesAu } from '../references-legales.ts'
import { type Alinea, type Contenu, type Profil, type Redacteur, vaut } from './clause.ts'

/** A heading with the paragraphs it has at one level. */
export interface Rubrique<D> {
  readonly cle: string
  readonly intitule: Readonly<Record<Langue, string>>
  readonly alineas: readonly Alinea<D>[]
}

/** What the clauses say for these data: numbered articles, and which headings were written. */
export interface Articles {
  readonly blocs: readonly Bloc[]
  readonly cles: readonly string[]
}

/** What the clauses of one document write with: laws are named as on the day it is drawn up. */
export function redacteurDe<D extends { readonly etablie_le: DateCivile }>(
  d: D,
  langue: Langue,
): Redacteur<D> {
  return {
    d,
    langue,
    ref: referencesAu(d.etablie_le, langue),
    jour: (date) => jourEnLettres(date, langue),
    euros: (montant) => euros(montant, langue),
  }
}

/** Articles numbered from 1; a heading that has nothing to say takes no number. */
export function articles<D>(
  titres: readonly Rubrique<D>[],
  profil: Profil,
  redacteur: Redacteur<D>,
): Articles {
  const blocs: Bloc[] = []
  const cles: string[] = []
  for (const { cle, intitule, alineas } of titres) {
    const contenus = contenusDe(alineas, profil, redacteur)
    if (contenus.length === 0) continue
    cles.push(cle)
    const numero = cles.length
    blocs.push({ sorte: 'article', numero, intitule: intitule[redacteur.langue] })
    contenus.forEach((contenu, i) => {
      blocs.push(...blocsDe(contenu, `${numero}.${i + 1}`))
    })
  }
  return { blocs, cles }
}

/** A heading without number, its paragraphs plain: the preamble. */
export function considerants<D>(
  { intitule, alineas }: Rubrique<D>,
  profil: Profil,
  redacteur: Redacteur<D>,
): Bloc[] {
  return [
    { sorte: 'intertitre', texte: intitule[redacteur.langue] },
    ...contenusDe(alineas, profil, redacteur).flatMap((contenu) => blocsDe(contenu, null)),
  ]
}

function contenusDe<D>(
  alineas: readonly Alinea<D>[],
  profil: Profil,
  redacteur: Redacteur<D>,
): Contenu[] {
  return alineas
    .filter(({ quand }) => vaut(quand, profil))
    .map((alinea) => {
      const redaction = alinea[redacteur.langue]
      return typeof redaction === 'function' ? redaction(redacteur) : redaction
    })
    .filter((contenu) => contenu !== null)
}

function blocsDe(contenu: Contenu, numero: string | null): Bloc[] {
  const riche = typeof contenu === 'object' && 'texte' in contenu ? contenu : { texte: contenu }
  const tete: Bloc = numero
    ? { sorte: 'clause', numero, texte: riche.texte }
    : { sorte: 'paragraphe', texte: riche.texte }
  const retrait = numero !== null
  return [
    tete,
    ...(riche.liste ? [{ sorte: 'liste', elements: riche.liste, retrait } as const] : []),
    ...(riche.fiche ? [{ sorte: 'fiche', lignes: riche.fiche, retrait } as const] : []),
    ...(riche.tableau
      ? [{ sorte: 'tableau', ...riche.tableau, enTeteDeLigne: true, retrait } as const]
      : []),
  ]
}
