import type { Langue } from '#app/domain/shared/langue.ts'
import { type Article, type Bloc, enClair, type Texte, type VersionDeDocument } from './blocs.ts'

/**
 * The words of a block in the order in which they are read aloud. The PDF must say exactly this, and
 * the tests hold it to it.
 */
export function lire(bloc: Bloc, langue: Langue): string[] {
  switch (bloc.sorte) {
    case 'titre':
      return [bloc.surtitre, bloc.texte, bloc.sousTitre]
        .filter((un) => un !== undefined)
        .map(enClair)
    case 'article':
      return [intituleDArticle(bloc, langue)]
    case 'intertitre':
    case 'paragraphe':
    case 'note':
      return [enClair(bloc.texte)]
    case 'clause':
      return [`${bloc.numero} ${enClair(bloc.texte)}`]
    case 'liste':
      return bloc.elements.flatMap((texte) => ['•', enClair(texte)])
    case 'parties':
      return bloc.parties.flatMap(({ role, nom, lignes }) => [role, nom, ...lignes.map(enClair)])
    case 'fiche':
      return [
        ...seul(bloc.legende),
        ...bloc.lignes.flatMap(({ intitule, valeur }) => [intitule, enClair(valeur)]),
      ]
    case 'tableau':
      return [
        ...seul(bloc.legende),
        ...bloc.colonnes.map(({ intitule }) => intitule),
        ...bloc.lignes.flatMap((ligne) => bloc.colonnes.map((_, i) => enClair(ligne[i] ?? ''))),
      ]
    case 'signatures':
      return bloc.cases.flatMap(({ role, lignes, mention }) => [
        role,
        ...lignes.map(enClair),
        mention,
      ])
    case 'saut':
      return []
  }
}

export function intituleDArticle({ numero, intitule }: Article, langue: Langue): string {
  return `${langue === 'fr' ? 'Article' : 'Artikel'} ${numero}. ${intitule}`
}

/** A version as plain text, one paragraph a line: what a jurist compares from one year to the next. */
export function enTexte({ langue, blocs }: VersionDeDocument): string {
  return `${blocs.map((bloc) => blocEnTexte(bloc, langue)).join('\n')}\n`
}

function blocEnTexte(bloc: Bloc, langue: Langue): string {
  const lignes = lire(bloc, langue)
  switch (bloc.sorte) {
    case 'titre':
      return lignes.join('\n')
    case 'article':
    case 'intertitre':
      return `\n${lignes.join('\n')}`
    case 'clause':
    case 'paragraphe':
      return lignes.join('\n')
    case 'note':
      return `> ${lignes.join('\n')}`
    case 'liste':
      return bloc.elements.map((texte) => `  • ${enClair(texte)}`).join('\n')
    case 'parties':
      return bloc.parties
        .map(
          ({ role, nom, lignes: suite }) =>
            `\n${role} — ${[nom, ...suite.map(enClair)].join('\n  ')}`,
        )
        .join('\n')
    case 'fiche':
      return rangees(
        bloc.legende,
        bloc.lignes.map(({ intitule, valeur }) => [intitule, valeur]),
      )
    case 'tableau':
      return rangees(bloc.legende, [bloc.colonnes.map(({ intitule }) => intitule), ...bloc.lignes])
    case 'signatures':
      return bloc.cases
        .map(
          ({ role, lignes: suite, mention }) =>
            `\n[ ${[role, ...suite.map(enClair), mention].join(' / ')} ]`,
        )
        .join('')
    case 'saut':
      return '\n———'
  }
}

function rangees(legende: string | undefined, lignes: readonly (readonly Texte[])[]): string {
  const textes = lignes.map((ligne) => `  | ${ligne.map(enClair).join(' | ')}`)
  return [...seul(legende), ...textes].join('\n')
}

function seul(texte: string | undefined): string[] {
  return texte === undefined ? [] : [texte]
}
