import { ErreurMetier } from '#app/domain/shared/erreur.ts'

/**
 * What a convention must at least say, and the heading that says it at each level. Source: Abbet,
 * sheet 7.8 «Les contrats article 60», list of minimum contents, read in November 2026 (the copy
 * breaks off after the eleventh item: a jurist should complete it).
 */
export const mentionsMinimales: readonly {
  readonly mention: string
  readonly cadre: readonly string[]
  readonly individuelle: readonly string[]
}[] = [
  { mention: 'identite', cadre: ['parties'], individuelle: ['parties'] },
  { mention: 'duree', cadre: ['duree'], individuelle: ['duree'] },
  { mention: 'fonction', cadre: [], individuelle: ['fonction-et-taches'] },
  { mention: 'regime_de_travail', cadre: [], individuelle: ['horaire'] },
  { mention: 'formation_par_utilisateur', cadre: ['formation'], individuelle: ['formation'] },
  { mention: 'objectifs_et_actions', cadre: [], individuelle: ['objectifs-insertion'] },
  { mention: 'evaluation', cadre: ['evaluation'], individuelle: ['evaluation'] },
  {
    mention: 'obligations_de_l_employeur',
    cadre: ['obligations-du-cpas', 'absences', 'accident-du-travail'],
    individuelle: ['objet', 'absences'],
  },
  {
    mention: 'responsabilite_et_police',
    cadre: ['responsabilite-et-assurances'],
    individuelle: ['responsabilite-et-assurances'],
  },
  { mention: 'bien_etre', cadre: ['bien-etre'], individuelle: ['bien-etre'] },
  {
    mention: 'contrepartie_financiere',
    cadre: ['intervention-financiere'],
    individuelle: ['intervention-financiere'],
  },
]

/** Refuses a text that lacks a minimum item (`contrat/mention_absente`, listing all that lack). */
export function exigerMentions(niveau: 'cadre' | 'individuelle', cles: readonly string[]): void {
  const mentions = mentionsMinimales
    .filter((une) => une[niveau].some((cle) => !cles.includes(cle)))
    .map(({ mention }) => mention)
  if (mentions.length > 0) throw new ErreurMetier('contrat/mention_absente', { mentions })
}

/** What an employment contract must at least say (law of 3 July 1978; part-time hours in writing). */
const mentionsDuContrat = ['engagement', 'duree', 'lieu', 'horaire', 'remuneration', 'fin']

/** Refuses an employment contract that lacks one of them (`contrat/mention_absente`). */
export function exigerMentionsDuContrat(cles: readonly string[]): void {
  const mentions = mentionsDuContrat.filter((cle) => !cles.includes(cle))
  if (mentions.length > 0) throw new ErreurMetier('contrat/mention_absente', { mentions })
}
