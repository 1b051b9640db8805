import type { ClasseDAbsence } from '#app/domain/droit/absences.ts'
import type { CodeDeParametre } from '#app/domain/droit/bareme.ts'
import type {
  Base,
  Effet,
  Lecture,
  Regime,
  Regle,
  Remarque,
  Verdict,
} from '#app/domain/droit/droit.ts'
import type { Levier } from '#app/domain/droit/leviers.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'
import { jour } from '../format.ts'

/** A name for a table, and one sentence for whoever asks why. */
export interface Explication {
  readonly nom: string
  readonly phrase: string
}

type RemarqueDe<Code extends Remarque['code']> = Extract<Remarque, { readonly code: Code }>

const erreurs: ErreursDe<'droit'> = {
  'droit/demande_trop_ancienne': ({ date, depuis }) =>
    `Une demande du ${date} est trop ancienne : les règles connues commencent le ${depuis}.`,
  'droit/etape_sans_option': () => 'Ceci est une étape : ajoutez l’option --etapes.',
  'droit/cas_avec_option': () => 'Avec --etapes, chaque élément est une étape {id, fn, input}.',
  'droit/etape_sur_la_base': () =>
    'Une étape se calcule toujours avec la loi livrée : retirez l’option --base.',
  'droit/etape_inconnue': ({ fn, connues }) =>
    `Étape inconnue : «${fn}». Étapes connues : ${connues}.`,
  'droit/rien_a_attester': () =>
    'Aucune feuille n’est encore verrouillée : il n’y a pas encore de jours à attester.',
  'droit/ligne_retroactive': () =>
    'Une ligne commence dans l’avenir. Si la loi vaut déjà (texte publié en retard, montant indexé), écrivez pourquoi dans «Motif».',
  'droit/passe_derange': ({ nombre, cas, compteurs }) =>
    `Avec cette ligne, ${nombre} cas de référence et ${compteurs} compteurs jugés avant son premier jour changeraient${cas ? ` : ${cas}` : ''}. Rien de ce qui précède ne peut bouger : la ligne n’est pas ajoutée.`,
  'droit/cas_en_panne': ({ nombre, cas }) =>
    `Avec cette ligne, ${nombre} cas de référence ne peuvent plus être calculés : ${cas}. La ligne n’est pas ajoutée.`,
  'droit/lecture_a_confirmer': () =>
    'Lisez d’abord ce que la ligne change, puis cochez la case qui le confirme.',
  'droit/comparaison_changee': () =>
    'Ce que la ligne change n’est plus ce qui était affiché (une feuille a pu être verrouillée entre-temps). Lisez la nouvelle liste, puis confirmez.',
  'droit/ligne_illisible': ({ parametre, des, ou }) =>
    `La ligne ajoutée au paramètre «${parametre.fr}» à partir du ${des} n’est plus lisible par cette version${ou ? ` (${ou})` : ''}. Sans elle, les comptes de jours seraient faux : le serveur ne démarre pas. Reprenez la version précédente et ajoutez-y, pour le même jour, une ligne que la nouvelle version accepte.`,
  'droit/politique_retroactive': () =>
    'Une nouvelle ligne commence aujourd’hui ou plus tard : le passé ne change pas.',
  'droit/champ_d_etape': ({ champ }) => `Le champ «${champ}» manque ou n’a pas la bonne forme.`,
}

const absences: Record<ClasseDAbsence, Explication> = {
  travail: { nom: 'Jour travaillé', phrase: 'Un jour travaillé et payé compte.' },
  heures_supplementaires: {
    nom: 'Heures supplémentaires',
    phrase: 'Les heures supplémentaires qui ne sont pas récupérées comptent comme du travail.',
  },
  vacances_payees: {
    nom: 'Vacances payées',
    phrase: 'Les jours de vacances couverts par un pécule comptent comme du travail.',
  },
  ferie_paye: { nom: 'Jour férié payé', phrase: 'Un jour férié payé compte comme du travail.' },
  ferie_remplacement: {
    nom: 'Remplacement d’un jour férié',
    phrase: 'Le jour qui remplace un jour férié compte comme du travail.',
  },
  repos_compensatoire: {
    nom: 'Repos compensatoire',
    phrase: 'Les heures récupérées sont payées : elles comptent.',
  },
  salaire_garanti: {
    nom: 'Maladie, salaire garanti',
    phrase: 'Les jours de maladie que l’employeur paie comptent, pendant trente jours au plus.',
  },
  salaire_garanti_semaine_1: {
    nom: 'Maladie, première semaine',
    phrase: 'La première semaine de maladie est payée par l’employeur : elle compte.',
  },
  salaire_garanti_semaine_2: {
    nom: 'Maladie, deuxième semaine',
    phrase: 'La deuxième semaine de salaire garanti compte aussi.',
  },
  salaire_garanti_employe: {
    nom: 'Maladie, trente jours de l’employé',
    phrase: 'Les trente premiers jours de maladie d’un employé sont payés : ils comptent.',
  },
  complement_cct: {
    nom: 'Complément de la CCT 12bis ou 13bis',
    phrase:
      'Ces jours comptent. La mutuelle paie en même temps : ils peuvent aussi allonger la période.',
  },
  conge_circonstance: {
    nom: 'Congé de circonstance',
    phrase: 'Un petit chômage payé (mariage, deuil, jury) compte comme du travail.',
  },
  formation_remuneree: {
    nom: 'Formation dans le contrat',
    phrase: 'Une formation suivie pendant le contrat et payée compte comme du travail.',
  },
  indemnite_rupture: {
    nom: 'Indemnité de rupture',
    phrase: 'Les jours couverts par une indemnité de rupture soumise à l’ONSS comptent.',
  },
  dmfa_assimile: {
    nom: 'Code DmfA compté',
    phrase: 'Ce code de la déclaration à l’ONSS est du travail ou lui est assimilé.',
  },
  dmfa_non_assimile: {
    nom: 'Code DmfA non compté',
    phrase: 'Ce code de la déclaration à l’ONSS n’est pas du travail et ne lui est pas assimilé.',
  },
  maternite: {
    nom: 'Congé de maternité',
    phrase: 'Le congé de maternité compte entièrement et n’allonge pas la période.',
  },
  naissance: {
    nom: 'Congé de naissance',
    phrase: 'Le congé de naissance compte et n’allonge pas la période.',
  },
  adoption: {
    nom: 'Congé d’adoption',
    phrase: 'Le congé d’adoption compte et n’allonge pas la période.',
  },
  ecartement: {
    nom: 'Interdiction de travail (maternité)',
    phrase: 'Une femme enceinte ou qui allaite et qui ne peut pas travailler garde ses jours.',
  },
  greve: { nom: 'Grève ou lock-out', phrase: 'Les jours de grève ou de lock-out comptent.' },
  juge_social: {
    nom: 'Juge social',
    phrase: 'Les jours d’absence pour siéger comme juge social comptent.',
  },
  soins_accueil: {
    nom: 'Congé pour soins d’accueil',
    phrase: 'L’absence d’un parent d’accueil, indemnisée, compte.',
  },
  chomage_temporaire: {
    nom: 'Chômage temporaire',
    phrase: 'Les jours de chômage temporaire indemnisés comptent.',
  },
  maladie_mutuelle: {
    nom: 'Maladie, mutuelle',
    phrase:
      'Depuis le 1er mars 2026, les jours payés par la mutuelle ne comptent plus, mais ils allongent la période de 36 mois.',
  },
  accident_travail: {
    nom: 'Accident du travail',
    phrase: 'Les jours indemnisés ne comptent plus, mais ils allongent la période.',
  },
  maladie_professionnelle: {
    nom: 'Maladie professionnelle',
    phrase: 'Les jours indemnisés ne comptent plus, mais ils allongent la période.',
  },
  accident_travail_public: {
    nom: 'Accident du travail (secteur public)',
    phrase:
      'Si le salaire et les cotisations continuent, ces jours peuvent compter : demandez à l’organisme de paiement.',
  },
  maladie_non_remuneree: {
    nom: 'Maladie non payée par l’employeur',
    phrase: 'Ces jours ne comptent pas. Ils allongent la période seulement si la mutuelle a payé.',
  },
  maladie_sans_indemnite: {
    nom: 'Maladie sans aucune indemnité',
    phrase: 'Personne n’a payé ces jours : ils ne comptent pas et n’allongent rien.',
  },
  reprise_partielle: {
    nom: 'Reprise partielle du travail',
    phrase: 'Une partie est du travail, l’autre est payée par la mutuelle : à faire vérifier.',
  },
  chomage_complet: {
    nom: 'Chômage complet',
    phrase: 'Les jours d’allocations de chômage ne comptent plus depuis le 1er mars 2026.',
  },
  carence: {
    nom: 'Jour de carence',
    phrase: 'Le jour de carence ne compte plus depuis le 1er mars 2026.',
  },
  gel: { nom: 'Jour de gel', phrase: 'Les jours de gel ne comptent plus depuis le 1er mars 2026.' },
  formation_professionnelle: {
    nom: 'Formation FOREM, Actiris ou VDAB',
    phrase: 'Ces jours de formation ne comptent plus depuis le 1er mars 2026.',
  },
  conge_sans_solde: {
    nom: 'Congé sans solde',
    phrase: 'Un jour sans solde ne compte plus et n’allonge pas la période.',
  },
  absence_injustifiee: {
    nom: 'Absence injustifiée',
    phrase: 'Une absence injustifiée ne compte pas et n’allonge pas la période.',
  },
  raison_imperieuse: {
    nom: 'Raison impérieuse, non payée',
    phrase: 'Un jour non payé pour raison impérieuse ne compte plus.',
  },
  interruption_carriere: {
    nom: 'Interruption de carrière avec allocation',
    phrase: 'Ces jours ne comptent pas, mais ils allongent la période.',
  },
  detention: {
    nom: 'Détention',
    phrase: 'Les jours de détention ne comptent pas, mais ils allongent la période.',
  },
  profession_non_assujettie: {
    nom: 'Activité indépendante à titre principal',
    phrase: 'Elle ne compte pas. À partir de trois mois, elle allonge la période.',
  },
  activite_complementaire: {
    nom: 'Activité complémentaire',
    phrase: 'Une activité indépendante complémentaire ne compte pas et n’allonge rien.',
  },
  force_majeure: {
    nom: 'Force majeure',
    phrase: 'La force majeure n’allonge plus la période depuis le 1er mars 2026.',
  },
  education_enfant: {
    nom: 'Éducation d’un enfant sans allocation',
    phrase: 'Élever un enfant sans allocation n’allonge plus la période depuis le 1er mars 2026.',
  },
}

const regles: Record<Regle, Explication> = {
  ...absences,
  travail_temps_plein: {
    nom: 'Travail à temps plein',
    phrase: 'Chaque jour est converti en régime de six jours : jours × 6 ÷ jours par semaine.',
  },
  travail_temps_partiel: {
    nom: 'Travail à temps partiel',
    phrase: 'Les heures sont converties en jours : heures × 6 ÷ heures d’un temps plein.',
  },
  declaration_globale: {
    nom: 'Déclaration sans dates',
    phrase: 'L’employeur a déclaré un nombre de jours sans dire lesquels.',
  },
  heures_a_verifier: {
    nom: 'Heures à vérifier',
    phrase: 'Ces heures comptent peut-être : personne ne l’a encore établi.',
  },
  acquis: { nom: 'Jours déjà acquis', phrase: 'Des jours prouvés par une attestation.' },
  type_inconnu: {
    nom: 'Absence non reconnue',
    phrase: 'Le mot employé n’est pas connu : ces jours ne sont ni comptés ni perdus.',
  },
  evenements_contradictoires: {
    nom: 'Informations contradictoires',
    phrase: 'Deux informations se contredisent pour ces jours : à faire vérifier.',
  },
  assimile_hors_occupation: {
    nom: 'Absence assimilée hors contrat',
    phrase: 'Une absence compte comme le travail qui l’entoure, et ici il n’y en a pas.',
  },
  duree_garantie_depassee: {
    nom: 'Salaire garanti trop long',
    phrase: 'Le salaire garanti est fini à cette date : ces jours sont sans doute à la mutuelle.',
  },
  rechute: {
    nom: 'Rechute',
    phrase: 'La même maladie revient trop tôt pour ouvrir un nouveau salaire garanti.',
  },
  limite_annuelle: {
    nom: 'Limite atteinte',
    phrase: 'L’ancien régime comptait ces jours jusqu’à un maximum, déjà atteint.',
  },
  trimestre_complet: {
    nom: 'Trimestre complet',
    phrase: 'Un trimestre civil complet et sans interruption vaut 78 jours.',
  },
  plafond_trimestre: {
    nom: 'Plafond du trimestre',
    phrase: 'Un trimestre ne donne jamais plus de 78 jours.',
  },
  plafond_occupation: {
    nom: 'Moyenne de 26 jours par mois',
    phrase: 'Sur toute l’occupation, un mois complet donne 26 jours au plus.',
  },
  cumul_emplois: {
    nom: 'Deux emplois en même temps',
    phrase: 'Ensemble, ils ne donnent pas plus qu’un temps plein.',
  },
  apprentissage: { nom: 'Apprentissage', phrase: 'L’apprentissage ne compte pas.' },
  benevolat: { nom: 'Bénévolat', phrase: 'Le bénévolat ne compte pas.' },
  etranger: {
    nom: 'Travail à l’étranger',
    phrase: 'Il compte selon les traités, et après trois mois de travail en Belgique.',
  },
  etudiant: {
    nom: 'Job d’étudiant',
    phrase: 'Un job d’étudiant à cotisation réduite ne compte pas.',
  },
  formation: {
    nom: 'PFI, IBO ou stage',
    phrase: 'Une formation en entreprise sans contrat de travail ne compte pas.',
  },
  inconnu: {
    nom: 'Période inconnue',
    phrase: 'Il manque une feuille ou une preuve : ces jours ne sont ni comptés ni perdus.',
  },
}

const effets: Record<Effet, string> = {
  compte: 'compte',
  ne_compte_pas: 'ne compte pas',
  prolonge: 'allonge la période',
  a_verifier: 'à vérifier',
  hors_periode: 'hors de la période',
  deja_utilise: 'déjà utilisé pour un droit précédent',
  correction: 'correction de la moyenne',
}

const verdicts: Record<Verdict, Explication> = {
  atteint: {
    nom: 'Le calcul atteint le nombre de jours',
    phrase: 'Les trois façons de compter arrivent au nombre de jours demandé.',
  },
  non_atteint: {
    nom: 'Le calcul n’atteint pas le nombre de jours',
    phrase: 'Aucune façon de compter n’arrive au nombre de jours demandé.',
  },
  a_verifier: {
    nom: 'À vérifier',
    phrase:
      'Le résultat dépend d’un point que le calcul ne peut pas trancher. Demandez à l’organisme de paiement avant de fixer la date de fin.',
  },
}

const regimes: Record<Regime, Explication> = {
  ancien: {
    nom: 'Anciennes règles',
    phrase: 'Pour une demande jusqu’au 28 février 2026 : 312, 468 ou 624 jours selon l’âge.',
  },
  nouveau: {
    nom: 'Nouvelles règles',
    phrase: 'Pour une demande depuis le 1er mars 2026 : 312 jours en 36 mois, à tout âge.',
  },
}

const bases: Record<Base, Explication> = {
  art_30: {
    nom: 'Temps plein (article 30)',
    phrase: 'La personne est admise comme travailleur à temps plein.',
  },
  art_33: {
    nom: 'Temps partiel volontaire (article 33)',
    phrase: 'La personne est admise sur des demi-jours et reçoit des demi-allocations.',
  },
  a_verifier: {
    nom: 'Statut à vérifier',
    phrase: 'Il manque le salaire mensuel du dernier emploi à temps partiel.',
  },
}

const lectures: Record<Lecture, Explication> = {
  brut: { nom: 'Sans moyenne', phrase: 'Jours × 6 ÷ régime, sans plafond.' },
  occupation: {
    nom: 'Par occupation',
    phrase: 'Au plus 26 jours par mois, sur toute l’occupation.',
  },
  trimestre: {
    nom: 'Par trimestre',
    phrase: '78 jours par trimestre civil complet, le reste jour par jour.',
  },
}

const parametres: Record<CodeDeParametre, string> = {
  regime: 'La date de la demande décide quelles règles s’appliquent.',
  routes: 'Le nombre de jours à prouver et les mois dans lesquels ils doivent se trouver.',
  mois_en_plus: 'Avant la réforme, un temps partiel volontaire avait six mois de plus.',
  minimum_temps_partiel: 'En dessous de ces heures, un temps partiel n’ouvre pas de droit.',
  comptage: 'Comment des jours et des heures deviennent des jours de six par semaine.',
  demi_allocations: 'Le nombre de demi-allocations par semaine suit les heures du contrat.',
  absences: 'Ce que chaque absence fait au compte et à la période.',
  assimilations_limitees: 'Ce que l’ancien régime comptait jusqu’à un maximum.',
  profession_non_assujettie: 'Quand une activité indépendante allonge la période, et de combien.',
  duree: 'Combien de mois dure le droit, selon la carrière.',
  illimite: 'À partir de 55 ans, une longue carrière donne un droit sans fin.',
  rechute: 'Quand la même maladie ouvre un nouveau salaire garanti.',
  depot: 'Les délais pour introduire la demande et s’inscrire.',
  remise: 'Quand le CPAS doit avoir préparé le passage au service de l’emploi.',
  subside_temps_partiel: 'Combien de mois un temps partiel sans bénéfice complet est subsidié.',
  stage_mutuelle: 'Ce qu’il faut avoir travaillé pour être payé par la mutuelle.',
  salaire_reference: 'Le salaire à partir duquel un temps partiel est traité comme un temps plein.',
  codes_dmfa: 'Ce que veulent dire les codes de la déclaration à l’ONSS.',
}

const remarques: { [C in Remarque['code']]: (une: RemarqueDe<C>) => string } = {
  lectures_divergentes: ({ min, max }) =>
    `Selon la façon de compter, le total est de ${min} ou de ${max} jours. Faites confirmer avant de fixer la fin du contrat.`,
  types_inconnus: ({ types }) => `Absences non reconnues, à qualifier : ${types.join(', ')}.`,
  periode_inconnue: ({ du, au }) =>
    `Rien n’est connu du ${jour(du, 'fr')} au ${jour(au, 'fr')} : feuille ou preuve à ajouter.`,
  prolongation_en_chaine: ({ jours }) =>
    `La loi ne dit pas si ${jours} jours plus anciens allongent encore la période. Le résultat en dépend.`,
  stage_mutuelle_douteux: ({ du }) =>
    `La maladie du ${jour(du, 'fr')} tombe dans la première année de travail connue : vérifiez que la mutuelle a payé, sinon elle n’allonge rien.`,
  statut_a_verifier: () =>
    'Le dernier emploi est à temps partiel : il faut savoir si le salaire mensuel atteint le salaire de référence.',
  demi_allocations: () => 'Ce droit donne des demi-allocations, pas le bénéfice complet.',
  heures_insuffisantes: ({ minimum }) =>
    `Le dernier temps partiel compte moins de ${minimum} heures par semaine et moins d’un tiers d’un temps plein.`,
  age_inconnu: () => 'L’âge n’est pas connu, et l’ancien régime en dépend.',
  ancien_regime: () => 'Calculé selon les règles en vigueur jusqu’au 28 février 2026.',
  surplus_a_verifier: () =>
    'Les jours utilisés pour le droit précédent ne sont pas connus : la durée peut être plus longue.',
  subside_limite: ({ mois }) =>
    `Dans cette région, un temps partiel sans bénéfice complet est subsidié ${mois} mois au plus.`,
}

const leviers: Record<Levier['code'], string> = {
  inconnu: 'Si cette période est confirmée comme travaillée',
  absence: 'Sans cette absence',
  un_jour_non_paye: 'Avec un jour non payé de plus',
  une_semaine_de_mutuelle: 'Avec une semaine de mutuelle de plus',
}

export const droit = {
  erreurs,
  mention: 'Estimation, l’ONEM décide.',
  absences,
  regles,
  effets,
  verdicts,
  regimes,
  bases,
  lectures,
  parametres,
  remarques,
  leviers,
}

/** The sentence about one remark, in the language of the dictionary given. */
export function phraseDeRemarque<C extends Remarque['code']>(
  { remarques }: Pick<typeof droit, 'remarques'>,
  une: RemarqueDe<C> & { readonly code: C },
): string {
  return remarques[une.code](une)
}
