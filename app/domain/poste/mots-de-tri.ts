/**
 * The words that the check against discrimination knows, as pieces of expressions: folded (no accents,
 * no capitals), French and Dutch together. `(?:…)` everywhere, so that a piece can stand in any other.
 */
const un = (...mots: readonly string[]) => `(?:${mots.join('|')})`

/** Words that choose, before or after who is chosen. */
export const CHOISIR = un(
  ...['uniquement', 'seulement', 'exclusivement', 'de preference', 'idealement', 'plutot'],
  ...['obligatoirement', 'cherchons', 'cherche', 'recherche', 'recherchons', 'recherchee?s?'],
  ...['voulons', 'veut', 'souhaitons', 'souhaite', 'souhaitee?s?', 'preferons', 'prefere'],
  ...['preferee?s?', 'engageons', 'engage', 'exigee?s?', 'demandee?s?', 'reservee?s? a(?:ux)?'],
  ...['que des', 'doit etre', 'devra etre', 'il faut', 'serait', 'est ideale?', "besoin d(?:e|')"],
  ...['enkel', 'alleen', 'uitsluitend', 'liefst', 'bij voorkeur', 'voorkeur voor', 'gezocht'],
  ...['zoeken', 'zoekt', 'willen', 'wensen', 'gewenst', 'gevraagd', 'vereist', 'moet een', 'nodig'],
  ...['convient(?: mieux)?', 'adaptee?s?', 'ideale?', 'ideaal', 'geschikt'],
)

/** Words that keep people out, before who is kept out. */
export const REFUSER = un(
  ...["pas d(?:e|')", 'sans', 'sauf(?: les?)?', 'aucune?', "jamais d(?:e|')", 'ni(?: de)?'],
  ...['interdite?s?(?: aux?)?', 'refusons', 'geen', 'zonder', 'behalve', 'nooit'],
)

/** The same, after. */
export const REFUSE = un("s'abstenir", 'refusee?s?', 'exclue?s?', 'interdite?s?', 'niet toegelaten')

export const ARTICLE = un(
  ...['une?', 'des', 'les?', 'la', "l'", "d'une?", 'de', 'a', 'aux?', 'pour', 'que'],
  ...['een', 'het', 'voor'],
)

/** Whoever does the work. */
export const PERSONNE = un(
  ...['candidate?s?', 'personnes?', 'profils?', 'travailleu(?:rs?|ses?)', 'employee?s?'],
  ...['ouvri(?:ers?|eres?)', 'collegues?', 'collaborat(?:eurs?|rices?)', 'personnel', "quelqu'un"],
  ...["main d'oeuvre", 'kandida(?:at|ten)', 'medewerkers?', 'werknemers?', 'werkkracht(?:en)?'],
  ...['krachten?', 'profiel(?:en)?', 'personeel', 'iemand', 'arbeiders?', "collega'?s?"],
)

export const FEMME = un(
  ...['femmes?', 'dames?', 'filles?', 'demoiselles?', 'mesdames', 'vrouw(?:en)?', 'meisjes?'],
)
export const HOMME = un(
  ...['hommes?', 'messieurs', 'monsieur', 'garcons?', 'man', 'mannen', 'jongens?', 'heren'],
)
/** What is said of a man or a woman one imagines at work. */
export const QUALITE = un(
  ...['forte?s?', 'costaude?s?', 'robustes?', 'solides?', 'motivee?s?', 'serieu(?:x|ses?)'],
  ...['dynamiques?', 'energiques?', 'sporti(?:fs?|ves?)', 'de confiance', 'sterke?', 'stevige?'],
  ...['gemotiveerde?', 'flinke?', 'ernstige?', 'dynamische?'],
)

/** People by their origin; adjectives of things («produits belges») are left out where they can be. */
export const NATION = un(
  ...['belges?', 'europeens?', 'africains?', 'maghrebins?', 'marocains?', 'turcs?', 'arabes?'],
  ...[
    'roumains?',
    'syriens?',
    'afghans?',
    'congolais',
    'polonais',
    'ukrainiens?',
    'noirs',
    'roms?',
  ],
  ...['tsiganes?', 'gitans?', 'belg(?:en)?', 'europe(?:aan|anen)', 'afrika(?:an|nen)'],
  ...['marokka(?:an|nen)', 'tur(?:k|ken)', 'arabier(?:en)?', 'roma', 'zigeuners?', 'zwarten'],
  ...['flamands?', 'wallons?', 'vlaming(?:en)?', 'waal', 'walen'],
)
export const ADJECTIF_DE_NATION = un(
  ...['belges?', 'europeenn?e?s?', 'africaine?s?', 'maghrebine?s?', 'marocaine?s?', 'turques?'],
  ...['turcs?', 'arabes?', 'noire?s?', 'blancs?', 'blanches?', 'flamande?s?', 'wallon(?:ne)?s?'],
)
export const ETRANGER = un(
  ...[
    'etrang(?:ers?|eres?)',
    'immigree?s?',
    'refugiee?s?',
    'migrante?s?',
    'allochto(?:on|ne?n?s?)',
  ],
  ...['autochto(?:on|ne?n?s?)', 'buitenlanders?', 'vreemdelingen', 'vluchtelingen', 'migranten'],
)

export const CROYANT = un(
  ...['musulmane?s?', 'chretienn?e?s?', 'catholiques?', 'juifs?', 'juives?', 'athees?'],
  ...['croyante?s?', 'pratiquante?s?', "moslim(?:a'?)?s?", 'christen(?:en)?', 'katholiek(?:en)?'],
  ...['joden', 'gelovigen?', 'atheisten?'],
)
export const SIGNE = un(
  ...['foulards?', 'voiles?', 'hijabs?', 'turbans?', 'kippas?', 'hoofddoek(?:en|je)?', 'sluiers?'],
  ...['signes? (?:religieux|convictionnels?|philosophiques?)', 'keppeltjes?', 'tulband(?:en)?'],
  '(?:religieuze|levensbeschouwelijke) (?:symbolen|tekens|kentekens|kleding)',
)

export const ENFANT = un(
  ...[
    'enfants?(?: a charge)?',
    'charges? (?:de famille|familiales?)',
    'kind(?:eren)?(?: ten laste)?',
  ],
  ...['gezin(?:slast)?', 'meres?(?: de famille)?', 'moeders?'],
)
export const ETAT_CIVIL = un(
  ...['celibataires?', 'mariee?s?', '(?:on)?gehuwde?n?', 'alleenstaanden?'],
)

export const MALADE = un(
  ...['problemes? (?:de (?:dos|sante)|medica(?:l|ux))', 'maladies?(?: chroniques?)?', 'handicaps?'],
  ...['handicapee?s?', 'personnes handicapees', 'invalides?', 'gezondheidsproblemen'],
  ...['rugproblemen', 'rugklachten', 'beperking(?:en)?'],
)

export const ORIENTATION = un(
  ...['homosexuel(?:le)?s?', 'heterosexuel(?:le)?s?', "hetero'?s?", 'gays?', 'lesbiennes?'],
  ...['transgenres?', "homo'?s?", 'homoseksuelen?', 'transgenders?', 'lgbt\\p{L}*'],
)
export const SYNDIQUE = un(
  ...['syndiquee?s?', 'syndicalistes?', 'affiliation syndicale', 'deleguee?s? syndica(?:le|ux)'],
  ...['vakbond(?:slid|sleden|smensen)?', 'gesyndiceerden?'],
)

/** Those the work is done for. */
export const PUBLIC = un(
  ...['enfants?', 'bebes?', 'jeunes', 'eleves?', 'ecoliers?', 'adolescente?s?', 'ados'],
  ...['mineure?s?', 'public', 'groupes?', 'residente?s?', 'aines', 'kinderen', "baby'?s?"],
  ...['jongeren', 'leerlingen', 'tieners?', 'groepen', 'bewoners?', 'ouderen', 'peuters?'],
  'kleuters?',
)
export const AUTRES_PUBLICS = un(
  ...['familles?', 'parents?', 'meres?', 'peres?', 'personnes?', 'gens', 'seniors?', 'veuves?'],
  ...['gezinnen', 'ouders?', 'moeders?', 'vaders?', 'mensen', 'senioren'],
)
/** Verbs whose object is who is helped, never who is hired. */
export const SOIGNER = un(
  ...['accueillir', "accueil d(?:es?|')", 'aider', "aide a(?: l'|ux?)?", 'accompagner', 'encadrer'],
  ...["accompagnement d(?:es?|')", 'servir', 'soigner', 'animer', 'surveiller', 'garder', 'laver'],
  ...['informer', 'orienter', 'conseiller', 'nourrir', 'coiffer', 'transporter', 'conduire'],
  ...['visiter', 'ecouter', 'former', 'soutenir', 'assister', 'chercher', 'avec'],
)
export const VERZORGEN = un(
  ...['helpen', 'begeleiden', 'verzorgen', 'onthalen', 'opvangen', 'bedienen', 'vervoeren'],
  ...['bezoeken', 'ondersteunen', 'informeren'],
)
/** Places, clothes and things that bear the name of a group. */
export const LIEU = un(
  ...['foyers?', 'maisons?', 'centres?', 'refuges?', 'abris?', 'chambres?', 'dortoirs?', 'rayons?'],
  ...[
    'vetements?',
    'vestiaires?',
    'sanitaires?',
    'toilettes?',
    'coiffure',
    'collection',
    'salons?',
  ],
  ...['chaussures?', 'douches?', 'equipe', 'opvang', 'huis', 'centrum', 'team', 'ploeg', 'kleding'],
  ...['kleren', 'schoenen', 'afdeling', 'toiletten', 'douches'],
)
export const CHOSE = un(
  ...['vehicules?', 'batiments?', 'maisons?', 'immeubles?', 'machines?', 'meubles?', 'archives?'],
  ...['arbres?', 'contrats?', 'voertuig(?:en)?', 'toestel(?:len)?', 'gebouw(?:en)?', 'meubelen'],
  ...['bomen', 'repas', 'maaltijden'],
)
