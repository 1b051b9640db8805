import type { CategorieHote } from '#app/domain/reprise/categories-hote.ts'
import type { Sort } from '#app/domain/reprise/decision.ts'
import type { CodeProbleme, MotifDeRebut, StatutDeLigne } from '#app/domain/reprise/reprise.ts'
import type { ObjetExporte, ObjetRepris } from '#app/domain/reprise/saisie.ts'
import type { Aide, CategorieAide, Etudes, Phase } from '#app/domain/reprise/vocabulaire.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'

const erreurs: ErreursDe<'reprise'> = {
  'reprise/fichier_vide': () => 'Ce fichier est vide. Vérifiez que vous avez choisi le bon.',
  'reprise/fichier_trop_grand': ({ mo }) =>
    `Ce fichier dépasse ${mo} Mo. Enlevez les images, ou divisez-le en plusieurs fichiers.`,
  'reprise/format_inconnu': () =>
    'Ce fichier n’est ni un CSV ni un classeur Excel (.xlsx). Enregistrez-le sous l’un de ces formats.',
  'reprise/ancien_excel_ou_protege': () =>
    'Ce classeur est un ancien fichier .xls, ou il est protégé par un mot de passe. Enregistrez-le en .xlsx, sans mot de passe.',
  'reprise/fichier_abime': () =>
    'Ce fichier est abîmé et ne peut pas être lu en entier. Ouvrez-le dans votre tableur et enregistrez-le à nouveau.',
  'reprise/archive_suspecte': () =>
    'Ce classeur contient des éléments qu’un tableur n’écrit pas, ou bien trop de données. Par sécurité, il n’a pas été ouvert. Recopiez la liste dans un nouveau classeur.',
  'reprise/trop_de_lignes': ({ max }) =>
    `Ce fichier a plus de ${max} lignes. Divisez-le, ou supprimez les lignes vides du bas.`,
  'reprise/trop_de_colonnes': ({ max }) =>
    `Ce fichier a plus de ${max} colonnes. Gardez seulement celles de la liste.`,
  'reprise/deja_terminee': () => 'Cette reprise est terminée.',
  'reprise/lignes_en_attente': ({ nombre }) =>
    `${nombre} ligne${nombre > 1 ? 's attendent' : ' attend'} encore : corrigez, décidez ou laissez-les, puis recommencez.`,
  'reprise/rien_a_reprendre': () => 'Aucune ligne n’est prête à être reprise.',
  'reprise/entetes_introuvables': ({ attendus }) =>
    `Aucune ligne de titres reconnue. Il faut au moins les colonnes : ${attendus.join(', ')}.`,
}

type Phrase = (details: { readonly valeur: string }) => string

const problemes: Record<CodeProbleme, Phrase> = {
  missing_nom: () =>
    'Le nom manque. Complétez-le : sans nom, la personne ne peut pas être enregistrée.',
  missing_prenom: () =>
    'Le prénom manque. Complétez-le : sans prénom, la personne ne peut pas être enregistrée.',
  dob_missing: () => 'La date de naissance manque et le NISS ne la donne pas. Complétez-la.',
  dob_impossible: ({ valeur }) =>
    `«${valeur}» n’est pas une date de naissance possible. Corrigez-la d’après la carte d’identité.`,
  minor: () =>
    'Cette personne a moins de 18 ans. Vérifiez la date de naissance ; si elle est juste, un contrat article 60 n’est pas possible.',
  missing_hote: () => 'Le nom de l’hôte manque. Complétez-le.',
  missing_fonction: () => 'La fonction manque. Dites quel travail c’est.',
  missing_dossier: () =>
    'Ni numéro de dossier ni NISS : on ne sait pas de qui il s’agit. Complétez l’un des deux.',
  mois_unreadable: ({ valeur }) => `Le mois «${valeur}» ne se lit pas. Écrivez-le comme 09/2026.`,
  jour_unreadable: ({ valeur }) =>
    `Le jour «${valeur}» ne se lit pas. Écrivez une date (15/09/2026) ou un jour du mois (15).`,
  jour_outside_mois: ({ valeur }) =>
    `Le jour «${valeur}» n’est pas dans le mois indiqué. Corrigez l’un des deux.`,
  code_unknown: ({ valeur }) =>
    `Le code «${valeur}» n’est pas connu ici. Le jour est repris, mais il reste à vérifier : il ne compte ni ne se perd.`,
  code_missing: () => 'Le code de prestation manque. Complétez-le.',
  person_unknown: ({ valeur }) =>
    `«${valeur}» ne désigne pas une seule personne de vos dossiers ouverts. Corrigez le numéro de dossier ou le NISS.`,
  prestation_heures_unreadable: ({ valeur }) =>
    `Les heures «${valeur}» ne se lisent pas. Écrivez 7,6 ou 7h36.`,
  heures_too_many: ({ valeur }) => `Une journée n’a pas ${valeur} heures. Corrigez le nombre.`,

  niss_missing: () =>
    'Pas encore de NISS. La personne peut être enregistrée ; complétez-le avant le contrat.',
  niss_checksum: ({ valeur }) =>
    `Le NISS «${valeur}» contient une erreur : ses chiffres de contrôle sont faux. Recopiez-le depuis la carte d’identité.`,
  niss_length: ({ valeur }) =>
    `Le NISS «${valeur}» n’a pas 11 chiffres. Recopiez-le depuis la carte d’identité.`,
  niss_scientific: ({ valeur }) =>
    `Le tableur a transformé le NISS en «${valeur}» et des chiffres sont perdus. Recopiez-le, et mettez la colonne au format Texte.`,
  niss_dob_mismatch: () =>
    'Le NISS donne une autre date de naissance que la ligne. Vérifiez les deux ; si les deux sont justes, gardez-les et dites pourquoi.',
  niss_sex_mismatch: () =>
    'Le NISS et la colonne du sexe ne disent pas la même chose. Vérifiez ; si les deux sont justes, gardez-les et dites pourquoi.',
  niss_shared: () =>
    'Deux personnes différentes portent ce NISS dans le fichier. L’une des deux lignes est fausse : corrigez-la.',
  over_65: () =>
    'Cette personne a atteint l’âge de la pension. Vérifiez la date de naissance et ses droits.',
  missing_sexe: () => 'Le sexe n’est pas indiqué. Demandez-le : il n’est jamais déduit du prénom.',
  sexe_unreadable: ({ valeur }) => `«${valeur}» ne dit pas le sexe. Écrivez F, M ou X.`,
  missing_cp: () => 'Le code postal manque. Complétez-le : une commune peut en avoir plusieurs.',
  cp_invalid: ({ valeur }) =>
    `«${valeur}» n’est pas un code postal belge. Il a quatre chiffres, de 1000 à 9992.`,
  missing_commune: () =>
    'La commune manque. Complétez-la : sans elle, on ne peut pas calculer de trajet.',
  cp_commune_mismatch: ({ valeur }) =>
    `La commune «${valeur}» n’a pas ce code postal. Le code est gardé, la commune est à corriger.`,
  tel_unreadable: ({ valeur }) =>
    `«${valeur}» n’est pas un numéro de téléphone que l’on peut appeler. Corrigez-le ou laissez vide.`,
  email_invalid: ({ valeur }) =>
    `«${valeur}» n’est pas une adresse e-mail. Corrigez-la ou laissez vide.`,
  email_shared: () =>
    'Plusieurs personnes ont cette adresse e-mail. C’est permis : chaque message nommera son destinataire. Vérifiez qu’elles la partagent vraiment.',
  missing_langue: () => 'La langue manque. Demandez dans quelle langue écrire.',
  langue_unreadable: ({ valeur }) =>
    `«${valeur}» n’est pas une langue de contact. Choisissez français ou néerlandais ; les autres langues se notent à part.`,
  level_unreadable: ({ valeur }) =>
    `«${valeur}» n’est pas un niveau de langue. Choisissez de A1 à C2, ou laissez vide.`,
  etudes_unreadable: ({ valeur }) =>
    `Le niveau d’études «${valeur}» n’est pas reconnu. Choisissez-le dans la liste.`,
  permis_unreadable: ({ valeur }) =>
    `Le permis «${valeur}» n’est pas reconnu. Choisissez les catégories dans la liste.`,
  mobilite_unreadable: ({ valeur }) =>
    `«${valeur}» ne donne pas un temps de trajet. Écrivez le maximum en minutes.`,
  phase_unreadable: ({ valeur }) =>
    `La phase «${valeur}» n’est pas reconnue. Choisissez bilan, projet ou prêt.`,
  missing_aide: () => 'Le type d’aide manque. Indiquez RIS ou ERIS : il décide du subside.',
  aide_unreadable: ({ valeur }) =>
    `Le type d’aide «${valeur}» n’est pas reconnu. Choisissez RIS ou ERIS.`,
  date_unreadable: ({ valeur }) =>
    `La date «${valeur}» ne se lit pas. Écrivez une seule date, comme 15/09/2026.`,
  date_future: ({ valeur }) => `La date «${valeur}» est dans le futur. Vérifiez l’année.`,
  jours_unreadable: ({ valeur }) =>
    `«${valeur}» n’est pas un nombre de jours. Écrivez le nombre exact, ou laissez vide et faites le calcul.`,
  jours_ge_312: ({ valeur }) =>
    `${valeur} jours prestés : le droit aux allocations est peut-être déjà ouvert. Vérifiez avant tout contrat.`,
  sensitive_free_text: () =>
    'Ce texte semble contenir une donnée sensible (santé, conviction, justice…). Retirez-la : seules les limites utiles au travail peuvent être notées.',
  lossy_1252: ({ valeur }) =>
    `Des lettres ont été perdues à l’enregistrement du fichier : «${valeur}». Corrigez le nom, ou enregistrez le fichier en UTF-8 ou en .xlsx et recommencez.`,
  missing_categorie: () =>
    'La catégorie d’hôte manque. Choisissez-la : elle décide de la convention.',
  categorie_unreadable: ({ valeur }) =>
    `La catégorie d’hôte «${valeur}» n’est pas reconnue. Choisissez-la dans la liste.`,
  bce_invalid: ({ valeur }) =>
    `Le numéro d’entreprise «${valeur}» est faux. Vérifiez-le dans la Banque-Carrefour des Entreprises.`,
  horaire_ambiguous: ({ valeur }) =>
    `L’horaire «${valeur}» est ambigu : «ma» et «di» n’ont pas le même sens en français et en néerlandais. Écrivez les jours en entier.`,
  heures_unreadable: ({ valeur }) =>
    `«${valeur}» n’est pas un nombre d’heures par semaine. Écrivez par exemple 38 ou 28,5.`,
  heures_mismatch: ({ valeur }) =>
    `${valeur} heures par semaine ne correspondent pas à l’horaire. Corrigez l’un des deux.`,
  places_unreadable: ({ valeur }) =>
    `«${valeur}» n’est pas un nombre de places. Écrivez un nombre entier.`,
  places_approx: ({ valeur }) =>
    `«${valeur}» est une estimation. Demandez à l’hôte combien de places sont vraiment ouvertes.`,
  debut_unreadable: ({ valeur }) =>
    `Le début «${valeur}» ne se lit pas. Écrivez une date ou «dès que possible».`,
  duree_unreadable: ({ valeur }) =>
    `La durée «${valeur}» ne se lit pas. Écrivez un nombre de mois.`,
  heures_many: ({ valeur }) =>
    `${valeur} heures en un jour : c’est plus que la limite légale. Vérifiez.`,

  niss_bis: () =>
    'Numéro bis valable : la personne n’est pas encore inscrite au registre national.',
  dob_from_niss: () => 'La date de naissance a été reprise du NISS. Confirmez-la avec la personne.',
  date_partial: ({ valeur }) =>
    `Date incomplète («${valeur}») : reprise telle quelle. Complétez-la si vous pouvez.`,
  formula_cell: () =>
    'Ce texte ressemble à une formule. Il est gardé comme texte et ne sera jamais calculé.',
  homonym: () => 'Une autre personne du fichier porte le même nom. Ne les confondez pas.',
  twin: () =>
    'Même nom, même date de naissance, même adresse : sans doute des jumeaux. Ne les confondez pas.',
  horaire_free_text: ({ valeur }) =>
    `L’horaire «${valeur}» est gardé en mots. Complétez les heures pour qu’il compte dans la recherche.`,
  contrainte_unknown: () =>
    'Une contrainte n’est pas dans la liste. Elle est gardée en mots ; choisissez un code pour qu’elle compte.',
  value_inferred: () => 'Certaines valeurs ont été déduites. Confirmez-les avec l’hôte.',
}

const statuts: Record<StatutDeLigne, string> = {
  ok: 'En ordre',
  flag: 'À vérifier',
  refuse: 'Refusée',
  duplicate: 'Doublon',
  junk: 'Ignorée',
}

const rebuts: Record<MotifDeRebut, string> = {
  ligne_vide: 'Ligne vide',
  entete_repetee: 'Titres répétés',
  total: 'Ligne de total',
  note: 'Note entre deux lignes',
}

const etudes: Record<Etudes, string> = {
  aucun: 'Sans diplôme',
  primaire: 'Primaire (CEB)',
  sec_inf: 'Secondaire inférieur',
  sec_sup: 'Secondaire supérieur (CESS)',
  superieur: 'Supérieur',
  etranger_non_reconnu: 'Diplôme étranger non reconnu',
}

const phases: Record<Phase, string> = { bilan: 'Bilan', projet: 'Projet', pret: 'Prêt à l’emploi' }

const categoriesAide: Record<CategorieAide, string> = {
  cohabitant: 'cohabitant',
  isole: 'isolé',
  charge_famille: 'charge de famille',
}

const aides: Record<Aide, string> = { RIS: 'RIS', ERIS: 'ERIS' }

const categoriesHote: Record<CategorieHote, string> = {
  INT: 'Service interne du CPAS',
  COM: 'Commune',
  ASBL: 'ASBL',
  INTCOM: 'Intercommunale',
  SFS: 'Société à finalité sociale',
  CPAS2: 'Autre CPAS',
  CH12: 'Association chapitre XII',
  HOP: 'Hôpital public',
  IES: 'Économie sociale',
  PART: 'Partenaire non marchand',
  PRIV: 'Entreprise privée',
}

export const reprise = {
  erreurs,
  problemes,
  statuts,
  rebuts,
  doublon: {
    same_niss: (ligne: number) => `Même NISS que la ligne ${ligne} : c’est la même personne.`,
    same_ref: (ligne: number) => `Répète la ligne ${ligne}.`,
    probable: (ligne: number) =>
      `Ressemble beaucoup à la ligne ${ligne}. Même chose ? Sinon, déclarez que c’est une autre.`,
  },
  /** Said once for the whole file. */
  encodage1252:
    'Ce fichier est en Windows-1252 : des lettres comme ş, ł ou ễ n’y existent pas et ont pu être remplacées. Pour les garder, enregistrez-le en «CSV UTF-8» ou en .xlsx.',
  colonneInconnue: (titre: string) =>
    `La colonne «${titre}» n’est pas reconnue : elle n’est pas reprise.`,
  colonneEnDouble: (titre: string) =>
    `La colonne «${titre}» est en double : seule la première est lue.`,
  feuilleIgnoree: (nom: string) =>
    `La feuille «${nom}» n’a pas de titres reconnus : elle est ignorée.`,
  pages: {
    titre: 'Reprendre un fichier',
    texte:
      'Un fichier Excel (.xlsx) ou CSV, avec vos colonnes, en français ou en néerlandais, dans n’importe quel ordre. Rien n’est enregistré avant votre oui.',
    nouvelle: 'Reprendre un fichier',
    quoi: 'Que contient le fichier ?',
    fichier: 'Fichier',
    fichierAide: 'CSV ou .xlsx, 10 Mo au plus.',
    lire: 'Lire le fichier',
    vide: 'Aucun fichier n’a encore été repris.',
    nom: 'Fichier',
    depose: 'Déposé le',
    par: 'Par',
    lignes: 'Lignes',
    reprises: 'Reprises',
    etat: 'État',
    apercu: 'Ce que le fichier contient',
    colonnes: 'Colonnes reconnues',
    remarques: 'Remarques',
    ligne: (numero: number) => `Ligne ${numero}`,
    personneOuChose: 'Nom',
    constat: 'Constat',
    toutes: 'Toutes les lignes',
    filtrer: 'Montrer',
    aucune: 'Aucune ligne ici.',
    corriger: 'Ouvrir',
    appliquer: 'Reprendre les lignes prêtes',
    appliquerTexte: (nombre: number) =>
      nombre === 1
        ? '1 ligne sera enregistrée. Les autres restent ici, à corriger.'
        : `${nombre} lignes seront enregistrées. Les autres restent ici, à corriger.`,
    toutOuRien: 'Tout ou rien : n’enregistrer que si aucune ligne n’attend',
    abandonner: 'Terminer et effacer les lignes restantes',
    abandonnerTexte:
      'Ce qui est repris reste. Les lignes qui ne le sont pas sont effacées de ce site : leur fichier reste chez vous.',
    corrigerTitre: (numero: number) => `Corriger la ligne ${numero}`,
    corrigerTexte: 'Ce que vous changez ici ne change pas votre fichier.',
    decision: 'Que faire de cette ligne ?',
    decisions: {
      prendre: 'La reprendre quand elle est en ordre',
      autre: 'C’est une autre personne (ou un autre objet) : la reprendre aussi',
      laisser: 'La laisser de côté',
    },
    enregistrer: 'Enregistrer la ligne',
    dejaLa: 'Déjà dans vos dossiers',
    ressemble: 'Ressemble à',
    ouvrirLObjet: 'Ouvrir',
    sorts: {
      prete: 'Prête',
      a_corriger: 'À corriger',
      a_decider: 'À décider',
      deja_la: 'Déjà là',
      laissee: 'Laissée',
      reprise: 'Reprise',
    } satisfies Record<Sort, string>,
    statuts: { a_voir: 'À regarder', appliquee: 'Reprise', abandonnee: 'Terminée' },
    objets: {
      candidats: 'Des candidats',
      hotes: 'Des lieux de travail (hôtes)',
      postes: 'Des postes',
      prestations: 'Des jours de prestations (avant le placement)',
    } satisfies Record<ObjetRepris, string>,
    exporter: 'Exporter',
    exporterTitre: {
      candidats: 'Exporter les candidats',
      hotes: 'Exporter les lieux de travail',
      postes: 'Exporter les postes',
    } satisfies Record<ObjetExporte, string>,
    exporterTexte:
      'Le fichier sort de ce site : vous en êtes responsable. L’export est écrit au journal, et la direction est prévenue.',
    format: 'Format',
    formats: { csv: 'CSV (texte)', xlsx: 'Excel (.xlsx)' },
    avecNiss: 'Avec les numéros NISS',
    sansNiss: 'Les numéros NISS ne sont pas dans ce fichier.',
    telecharger: 'Télécharger',
  },
  valeurs: {
    sexe: { F: 'F', M: 'M', X: 'X' },
    langue: { fr: 'FR', nl: 'NL' },
    etudes,
    phases,
    aides,
    categoriesAide,
    categoriesHote,
    debut: { immediat: 'immédiat', des_que_possible: 'dès que possible' },
  },
}
