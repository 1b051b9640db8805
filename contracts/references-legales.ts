import { type Bareme, enVigueur } from '#app/domain/shared/bareme.ts'
import { ajouterJours, type DateCivile, dateCivile } from '#app/domain/shared/date-civile.ts'
import type { Bilingue, Langue } from '#app/domain/shared/langue.ts'

// How a law is named, by date. Models never write an article number themselves: when a law is
// replaced, a line is added here and documents drawn up from that day on cite the new one.

export type CodeDeReference = keyof typeof references

/** How the law is cited in a document drawn up that day. */
export function referencesAu(
  etablieLe: DateCivile,
  langue: Langue,
): (code: CodeDeReference) => string {
  return (code) => enVigueur(references[code], etablieLe).valeur[langue]
}

function depuis(des: string, source: string, fr: string, nl: string): Bareme<Bilingue> {
  const valeur = { fr, nl }
  return { intitule: valeur, valeurs: [{ des: dateCivile(des), valeur, source }] }
}

const references = {
  loi_organique: depuis(
    '1976-08-05',
    'Organic law of 8 July 1976',
    'loi du 8 juillet 1976 organique des centres publics d’action sociale',
    'organieke wet van 8 juli 1976 betreffende de openbare centra voor maatschappelijk welzijn',
  ),
  article_60: depuis(
    '1976-08-05',
    'Organic law of 8 July 1976, art. 60, § 7',
    'article 60, § 7, de la loi organique',
    'artikel 60, § 7, van de organieke wet',
  ),
  article_60_complet: depuis(
    '1976-08-05',
    'Organic law of 8 July 1976, art. 60, § 7',
    'article 60, § 7, de la loi du 8 juillet 1976 organique des centres publics d’action sociale',
    'artikel 60, § 7, van de organieke wet van 8 juli 1976 betreffende de openbare centra voor maatschappelijk welzijn',
  ),
  article_61: depuis(
    '1976-08-05',
    'Organic law of 8 July 1976, art. 61',
    'article 61 de la loi organique',
    'artikel 61 van de organieke wet',
  ),
  interdiction_de_preter: depuis(
    '1987-09-01',
    'Law of 24 July 1987, art. 31',
    'article 31 de la loi du 24 juillet 1987 sur le travail temporaire, le travail intérimaire et la mise de travailleurs à la disposition d’utilisateurs',
    'artikel 31 van de wet van 24 juli 1987 betreffende de tijdelijke arbeid, de uitzendarbeid en het ter beschikking stellen van werknemers ten behoeve van gebruikers',
  ),
  region_bruxelles: depuis(
    '2020-01-01',
    'Ordinance of 28 March 2019 (numac 2019011415), in force on 1 January 2020; order of 23 May 2019',
    'l’ordonnance du 28 mars 2019 relative au dispositif d’insertion à l’emploi dans le cadre de l’article 60, § 7, et l’arrêté du Gouvernement de la Région de Bruxelles-Capitale du 23 mai 2019 relatif à l’emploi d’insertion',
    'de ordonnantie van 28 maart 2019 betreffende de maatregel voor inschakeling op de arbeidsmarkt in het kader van artikel 60, § 7, en het besluit van de Brusselse Hoofdstedelijke Regering van 23 mei 2019 betreffende de inschakelingsbetrekking',
  ),
  region_wallonie: depuis(
    '2025-01-01',
    'Walloon decree of 29 April 2024 (numac 2024204496), in force on 1 January 2025; order of 6 June 2024 (numac 2024203839)',
    'le décret wallon du 29 avril 2024 qui règle les subventions aux centres publics d’action sociale pour la mise à l’emploi (numac 2024204496), et l’arrêté du Gouvernement wallon du 6 juin 2024 qui l’exécute (numac 2024203839)',
    'het Waalse decreet van 29 april 2024 dat de subsidies aan de openbare centra voor maatschappelijk welzijn voor de tewerkstelling regelt (numac 2024204496), en het besluit van de Waalse Regering van 6 juni 2024 tot uitvoering ervan (numac 2024203839)',
  ),
  region_flandre: depuis(
    '2017-01-01',
    'Flemish decree of 9 December 2016 and order of 23 December 2016, in force on 1 January 2017',
    'le décret flamand du 9 décembre 2016 et l’arrêté du Gouvernement flamand du 23 décembre 2016 relatifs à l’expérience professionnelle temporaire',
    'het Vlaamse decreet van 9 december 2016 en het besluit van de Vlaamse Regering van 23 december 2016 betreffende de tijdelijke werkervaring',
  ),
  ordonnance_de_2019: depuis(
    '2020-01-01',
    'Ordinance of 28 March 2019 (numac 2019011415)',
    'ordonnance du 28 mars 2019',
    'ordonnantie van 28 maart 2019',
  ),
  bien_etre: depuis(
    '1996-10-01',
    'Law of 4 August 1996',
    'loi du 4 août 1996 relative au bien-être des travailleurs lors de l’exécution de leur travail',
    'wet van 4 augustus 1996 betreffende het welzijn van de werknemers bij de uitvoering van hun werk',
  ),
  fiche_de_poste: depuis(
    '2017-06-12',
    'Code of well-being at work, book X, title 2 (agency work), applied by analogy',
    'livre X, titre 2, du code du bien-être au travail, relatif au travail intérimaire',
    'boek X, titel 2, van de codex over het welzijn op het werk, betreffende de uitzendarbeid',
  ),
  contrats_de_travail: depuis(
    '1978-08-22',
    'Law of 3 July 1978',
    'loi du 3 juillet 1978 relative aux contrats de travail',
    'wet van 3 juli 1978 betreffende de arbeidsovereenkomsten',
  ),
  temps_partiel: depuis(
    '1990-01-09',
    'Law of 3 July 1978, art. 11bis, inserted by the programme law of 22 December 1989',
    'article 11bis de la loi du 3 juillet 1978 relative aux contrats de travail',
    'artikel 11bis van de wet van 3 juli 1978 betreffende de arbeidsovereenkomsten',
  ),
  responsabilite_du_travailleur: depuis(
    '1978-08-22',
    'Law of 3 July 1978, art. 18',
    'article 18 de la loi du 3 juillet 1978 relative aux contrats de travail',
    'artikel 18 van de wet van 3 juli 1978 betreffende de arbeidsovereenkomsten',
  ),
  accidents_du_travail: depuis(
    '1967-08-10',
    'Law of 3 July 1967 (public sector)',
    'loi du 3 juillet 1967 sur la prévention ou la réparation des dommages résultant des accidents du travail, des accidents survenus sur le chemin du travail et des maladies professionnelles dans le secteur public',
    'wet van 3 juli 1967 betreffende de preventie van of de schadevergoeding voor arbeidsongevallen, voor ongevallen op de weg naar en van het werk en voor beroepsziekten in de overheidssector',
  ),
  reglement_de_travail: depuis(
    '2003-07-01',
    'Law of 8 April 1965, extended to local authorities by the law of 18 December 2002',
    'loi du 8 avril 1965 instituant les règlements de travail',
    'wet van 8 april 1965 tot instelling van de arbeidsreglementen',
  ),
  temps_de_travail: depuis(
    '2001-01-05',
    'Law of 14 December 2000 (public sector)',
    'loi du 14 décembre 2000 fixant certains aspects de l’aménagement du temps de travail dans le secteur public',
    'wet van 14 december 2000 tot vaststelling van bepaalde aspecten van de organisatie van de arbeidstijd in de openbare sector',
  ),
  secret_professionnel: {
    intitule: { fr: 'secret professionnel', nl: 'beroepsgeheim' },
    valeurs: [
      {
        des: dateCivile('1900-01-01'),
        valeur: { fr: 'article 458 du Code pénal', nl: 'artikel 458 van het Strafwetboek' },
        source: 'Criminal Code of 1867, art. 458',
      },
      {
        des: dateCivile('2026-04-08'),
        valeur: {
          fr: 'disposition du Code pénal qui punit la violation du secret professionnel',
          nl: 'bepaling van het Strafwetboek die de schending van het beroepsgeheim bestraft',
        },
        source: 'Law of 29 February 2024 (numac 2024002088), in force on 8 April 2026: renumbered',
      },
    ],
  },
  secret_du_cpas: depuis(
    '1976-08-05',
    'Organic law of 8 July 1976, art. 36 and 50',
    'articles 36 et 50 de la loi organique',
    'artikelen 36 en 50 van de organieke wet',
  ),
  rgpd: depuis(
    '2018-09-05',
    'Regulation (EU) 2016/679; law of 30 July 2018',
    'règlement (UE) 2016/679 (RGPD) et la loi du 30 juillet 2018 relative à la protection des personnes physiques à l’égard des traitements de données à caractère personnel',
    'verordening (EU) 2016/679 (AVG) en de wet van 30 juli 2018 betreffende de bescherming van natuurlijke personen met betrekking tot de verwerking van persoonsgegevens',
  ),
  non_discrimination: depuis(
    '2007-06-09',
    'Laws of 10 May 2007; law of 30 July 1981',
    'lois du 10 mai 2007 tendant à lutter contre la discrimination et de la loi du 30 juillet 1981 contre le racisme et la xénophobie',
    'wetten van 10 mei 2007 ter bestrijding van discriminatie en de wet van 30 juli 1981 tegen racisme en xenofobie',
  ),
  langues: depuis(
    '1966-08-02',
    'Coordinated laws of 18 July 1966',
    'lois sur l’emploi des langues en matière administrative, coordonnées le 18 juillet 1966',
    'wetten op het gebruik van de talen in bestuurszaken, gecoördineerd op 18 juli 1966',
  ),
} satisfies Record<string, Bareme<Bilingue>>

/** What opens the right to full unemployment benefit, as far as a document needs to say it. */
export interface ConditionDeJours {
  readonly jours: number
  readonly mois: number
}

/**
 * The number of days of work to reach, and the months in which they are counted; null when it still
 * depended on the person's age. The day that decides is that of the application for benefit, hence
 * the day after the placement ends.
 */
export function joursRequisALaFin(finPrevueLe: DateCivile): ConditionDeJours | null {
  return enVigueur(JOURS_REQUIS, ajouterJours(finPrevueLe, 1)).valeur
}

const JOURS_REQUIS: Bareme<ConditionDeJours | null> = {
  intitule: {
    fr: 'jours de travail requis pour les allocations de chômage',
    nl: 'vereiste arbeidsdagen voor werkloosheidsuitkeringen',
  },
  valeurs: [
    {
      des: dateCivile('1991-12-31'),
      valeur: null,
      source: 'RD of 25 November 1991, art. 30: 312, 468 or 624 days by age',
    },
    {
      des: dateCivile('2026-03-01'),
      valeur: { jours: 312, mois: 36 },
      source: 'Programme law of 18 July 2025 (numac 2025005578), art. 98 and 207',
    },
  ],
}
