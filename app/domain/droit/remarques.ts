import { enVigueur } from '#app/domain/shared/bareme.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Evaluation } from './admission.ts'
import { stageMutuelle, subsideTempsPartielPartiel } from './bareme-suites.ts'
import { dateDe, decalerDeMois, jourDe } from './calendrier.ts'
import type { Dossier } from './dossier.ts'
import type { Remarque } from './droit.ts'
import type { DureeDuDroit } from './duree.ts'

/** What a reader must know beside the figures, in the order in which it matters. */
export function remarquesDe(
  dossier: Dossier,
  evaluation: Evaluation,
  duree: DureeDuDroit | null,
): readonly Remarque[] {
  return [
    ...surLeComptage(evaluation),
    ...surLesInconnues(evaluation),
    ...surLaPersonne(evaluation),
    ...surLaMutuelle(dossier, evaluation),
    ...(duree?.surplusAVerifier ? [{ code: 'surplus_a_verifier' as const }] : []),
    ...surLeSubside(dossier, evaluation),
  ]
}

function surLeComptage({ retenu, carriere }: Evaluation): readonly Remarque[] {
  const { certains, route, remplieSurement } = retenu
  const valeurs = [certains.brut, certains.occupation, certains.trimestre]
  const reponses = Object.values(remplieSurement)
  const divergent = reponses.includes(true) && reponses.includes(false)
  return [
    ...(carriere.loi.regime === 'ancien' ? [{ code: 'ancien_regime' as const }] : []),
    ...(divergent
      ? [
          {
            code: 'lectures_divergentes' as const,
            min: Math.min(...valeurs),
            max: Math.min(route.seuil, Math.max(...valeurs)),
          },
        ]
      : []),
    ...(retenu.joursEnChaine > 0
      ? [{ code: 'prolongation_en_chaine' as const, jours: retenu.joursEnChaine }]
      : []),
  ]
}

function surLesInconnues({ carriere, retenu }: Evaluation): readonly Remarque[] {
  const { fenetre } = retenu
  const inconnues = [
    ...carriere.etats.filter(({ regle }) => regle === 'inconnu'),
    ...carriere.groupes.filter(({ regle, certain }) => regle === 'inconnu' && !certain),
  ]
    .filter(({ du, au }) => du <= fenetre.au && au >= fenetre.du)
    .map(({ du, au }) => ({ du: dateDe(du), au: dateDe(au) }))
  const uniques = [...new Map(inconnues.map((une) => [`${une.du}${une.au}`, une])).values()]
  return [
    ...(carriere.typesInconnus.length > 0
      ? [{ code: 'types_inconnus' as const, types: carriere.typesInconnus }]
      : []),
    ...uniques.map((une) => ({ code: 'periode_inconnue' as const, ...une })),
  ]
}

function surLaPersonne({ age, carriere, statut }: Evaluation): readonly Remarque[] {
  const { loi } = carriere
  return [
    ...(age === null && loi.routes.length > 1 ? [{ code: 'age_inconnu' as const }] : []),
    ...(statut.base === 'a_verifier' ? [{ code: 'statut_a_verifier' as const }] : []),
    ...(statut.base === 'art_33' ? [{ code: 'demi_allocations' as const }] : []),
    ...(statut.base !== 'art_30' && !statut.heuresSuffisantes
      ? [{ code: 'heures_insuffisantes' as const, minimum: loi.volontaire.heures }]
      : []),
  ]
}

/**
 * A sickness in the first twelve months of insurance may be paid by nobody: it then neither counts
 * nor lengthens the period.
 */
function surLaMutuelle({ occupations }: Dossier, evaluation: Evaluation): readonly Remarque[] {
  const premiere = occupations[0]
  if (!premiere) return []
  const debut = jourDe(premiere.du)
  return evaluation.retenu.periode.motifs
    .filter(
      ({ regle, du }) =>
        regle === 'maladie_mutuelle' && du < decalerDeMois(debut, moisDeStage(dateDe(du))),
    )
    .map(({ du }) => ({ code: 'stage_mutuelle_douteux', du: dateDe(du) }))
}

/** The qualifying months of a sickness that begins on a day; before the first line, its own. */
function moisDeStage(du: DateCivile): number {
  const premier = stageMutuelle.valeurs[0]?.des ?? du
  return enVigueur(stageMutuelle, du < premier ? premier : du).valeur.mois
}

function surLeSubside({ cas }: Dossier, { statut, demande }: Evaluation): readonly Remarque[] {
  if (statut.base !== 'art_33' || !cas.region) return []
  const premier = subsideTempsPartielPartiel.valeurs[0]?.des
  const date = dateDe(demande)
  if (premier === undefined || date < premier) return []
  const mois = enVigueur(subsideTempsPartielPartiel, date).valeur[cas.region]
  return mois === undefined ? [] : [{ code: 'subside_limite', mois }]
}
