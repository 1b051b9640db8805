import { nomDeCategorie } from '../../donnees.ts'
import type { Clause } from '../clause.ts'

export const preambule: Clause = {
  cle: 'preambule',
  intitule: { fr: 'Préambule et base légale', nl: 'Aanhef en rechtsgrond' },
  cadre: [
    {
      fr: ({ ref }) =>
        `En application de l’article 60, § 7, de la ${ref('loi_organique')}, ci-après « la loi organique », le CPAS peut procurer un emploi à une personne qu’il aide, afin qu’elle obtienne le bénéfice complet de certaines allocations sociales ou qu’elle acquière une expérience professionnelle. La durée de cet emploi ne dépasse pas celle qui est nécessaire pour obtenir ce bénéfice complet.`,
      nl: ({ ref }) =>
        `Krachtens artikel 60, § 7, van de ${ref('loi_organique')}, hierna “de organieke wet”, kan het OCMW een persoon die het helpt een baan bezorgen, opdat die het volledige voordeel van bepaalde sociale uitkeringen verkrijgt of werkervaring opdoet. De duur van die tewerkstelling is niet langer dan nodig om dat volledige voordeel te verkrijgen.`,
    },
    {
      fr: ({ d, ref }) =>
        `Par exception à l’${ref('interdiction_de_preter')}, le CPAS peut mettre cette personne à la disposition d’un utilisateur qui figure dans la liste de l’${ref('article_60')}. L’utilisateur y figure en qualité de : ${nomDeCategorie(d.hote.categorie, d.etablie_le).fr}. Conformément à l’${ref('article_61')}, la collaboration fait l’objet de la présente convention.`,
      nl: ({ d, ref }) =>
        `In afwijking van ${ref('interdiction_de_preter')} mag het OCMW die persoon ter beschikking stellen van een gebruiker die voorkomt op de lijst van ${ref('article_60')}. De gebruiker staat op die lijst als: ${nomDeCategorie(d.hote.categorie, d.etablie_le).nl}. Overeenkomstig ${ref('article_61')} is de samenwerking in deze overeenkomst vastgelegd.`,
    },
    {
      quand: { regions: ['bruxelles'] },
      fr: ({ ref }) =>
        `En Région de Bruxelles-Capitale, cet emploi est un emploi d’insertion, que règlent ${ref('region_bruxelles')}. Au sens de ces textes, l’utilisateur est un utilisateur externe.`,
      nl: ({ ref }) =>
        `In het Brusselse Hoofdstedelijke Gewest is die tewerkstelling een inschakelingsbetrekking, geregeld door ${ref('region_bruxelles')}. In de zin van die teksten is de gebruiker een externe gebruiker.`,
    },
    {
      quand: { regions: ['wallonie'] },
      fr: ({ ref }) =>
        `En Région wallonne, les subventions et les devoirs qui s’y attachent sont réglés par ${ref('region_wallonie')}.`,
      nl: ({ ref }) =>
        `In het Waalse Gewest worden de subsidies en de daaraan verbonden verplichtingen geregeld door ${ref('region_wallonie')}.`,
    },
    {
      quand: { regions: ['flandre'] },
      fr: ({ ref }) =>
        `En Région flamande, la mise à disposition peut faire partie d’un trajet d’expérience professionnelle temporaire, que règlent ${ref('region_flandre')}.`,
      nl: ({ ref }) =>
        `In het Vlaamse Gewest kan de terbeschikkingstelling deel uitmaken van een traject tijdelijke werkervaring, geregeld door ${ref('region_flandre')}.`,
    },
    {
      fr: 'Le but de la mise à disposition est l’insertion de la personne : apprendre, travailler dans de bonnes conditions et préparer la suite de son parcours. Elle ne sert pas à procurer à l’utilisateur une main-d’œuvre à bas coût. L’utilisateur y consacre du temps et des moyens.',
      nl: 'De terbeschikkingstelling is gericht op de inschakeling van de persoon: leren, werken in goede omstandigheden en het verdere traject voorbereiden. Ze dient niet om de gebruiker goedkope arbeidskrachten te bezorgen. De gebruiker maakt er tijd en middelen voor vrij.',
    },
  ],
  sources: [
    'Organic law of 8 July 1976, art. 60, § 7, and 61',
    'Law of 24 July 1987, art. 31',
    'Brussels ordinance of 28 March 2019 and order of 23 May 2019 (external user)',
    'Walloon decree of 29 April 2024; Flemish decree of 9 December 2016',
    'SPP IS, questions and answers on art. 60, read 2026-11: no cheap labour',
  ],
}
