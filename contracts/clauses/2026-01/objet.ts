import { nombreEnLettres } from '../../ecriture.ts'
import type { Clause } from '../clause.ts'

export const objet: Clause = {
  cle: 'objet',
  intitule: { fr: 'Objet', nl: 'Voorwerp' },
  cadre: [
    {
      fr: 'La présente convention fixe les règles de toutes les mises à disposition dont le CPAS et l’utilisateur conviennent pendant sa durée. Elle n’oblige ni le CPAS à proposer un travailleur, ni l’utilisateur à en accueillir un.',
      nl: 'Deze overeenkomst legt de regels vast voor alle terbeschikkingstellingen die het OCMW en de gebruiker tijdens haar duur overeenkomen. Ze verplicht het OCMW niet om een werknemer voor te stellen en de gebruiker niet om er een te ontvangen.',
    },
    {
      fr: 'Chaque mise à disposition fait l’objet d’une convention individuelle, qui désigne le travailleur, la fonction, le lieu, la période et l’horaire. Le CPAS, l’utilisateur et le travailleur la signent avant le début du travail. Sans convention individuelle signée, le travail ne commence pas.',
      nl: 'Voor elke terbeschikkingstelling wordt een individuele overeenkomst gesloten, die de werknemer, de functie, de plaats, de periode en het uurrooster vermeldt. Het OCMW, de gebruiker en de werknemer ondertekenen ze vóór het begin van het werk. Zonder ondertekende individuele overeenkomst begint het werk niet.',
    },
    {
      fr: 'Le CPAS est et reste l’employeur du travailleur. Aucun contrat de travail ne naît entre l’utilisateur et le travailleur.',
      nl: 'Het OCMW is en blijft de werkgever van de werknemer. Tussen de gebruiker en de werknemer ontstaat geen arbeidsovereenkomst.',
    },
    {
      fr: ({ d }) => ({
        texte: `Les parties visent ensemble ${nombreEnLettres(d.partenariat.postes, 'fr')} poste${d.partenariat.postes > 1 ? 's' : ''} d’accueil dans le domaine suivant : ${d.partenariat.objet}. Elles mesurent leur collaboration par les indicateurs suivants :`,
        liste: d.partenariat.indicateurs,
      }),
      nl: ({ d }) => ({
        texte: `De partijen beogen samen ${nombreEnLettres(d.partenariat.postes, 'nl')} werkplek${d.partenariat.postes > 1 ? 'ken' : ''} op het volgende gebied: ${d.partenariat.objet}. Ze meten hun samenwerking met de volgende indicatoren:`,
        liste: d.partenariat.indicateurs,
      }),
    },
  ],
  individuelle: [
    {
      fr: ({ d, jour, ref }) =>
        `En application de l’${ref('article_60_complet')}, le CPAS met ${d.travailleur.prenom} ${d.travailleur.nom} à la disposition de l’utilisateur pour exercer la fonction de ${d.fonction.intitule}, aux conditions de la présente convention et de la convention-cadre n° ${d.convention_cadre.numero} du ${jour(d.convention_cadre.date)}. Le travailleur a reçu une copie de la convention-cadre.`,
      nl: ({ d, jour, ref }) =>
        `Krachtens ${ref('article_60_complet')} stelt het OCMW ${d.travailleur.prenom} ${d.travailleur.nom} ter beschikking van de gebruiker om de functie van ${d.fonction.intitule} uit te oefenen, onder de voorwaarden van deze overeenkomst en van de raamovereenkomst nr. ${d.convention_cadre.numero} van ${jour(d.convention_cadre.date)}. De werknemer heeft een kopie van de raamovereenkomst gekregen.`,
    },
    {
      fr: 'Le CPAS est et reste l’employeur du travailleur. La présente convention ne modifie pas le contrat de travail conclu entre eux et n’en crée aucun entre l’utilisateur et le travailleur.',
      nl: 'Het OCMW is en blijft de werkgever van de werknemer. Deze overeenkomst wijzigt de arbeidsovereenkomst tussen hen niet en doet er geen ontstaan tussen de gebruiker en de werknemer.',
    },
    {
      fr: 'En cas de contradiction, la présente convention prévaut sur la convention-cadre pour la fonction, le lieu, la période, l’horaire et l’encadrement. Ni l’une ni l’autre ne peut réduire les droits que le travailleur tient de la loi, de son contrat ou du règlement de travail du CPAS.',
      nl: 'Bij tegenstrijdigheid heeft deze overeenkomst voorrang op de raamovereenkomst wat de functie, de plaats, de periode, het uurrooster en de begeleiding betreft. Geen van beide kan de rechten verminderen die de werknemer ontleent aan de wet, aan zijn arbeidsovereenkomst of aan het arbeidsreglement van het OCMW.',
    },
  ],
  interne: [
    {
      fr: ({ d, ref }) =>
        `En application de l’${ref('article_60_complet')}, le CPAS occupe ${d.travailleur.prenom} ${d.travailleur.nom} dans son propre service (${d.fonction.service}) pour exercer la fonction de ${d.fonction.intitule}. Le CPAS est à la fois l’employeur et l’utilisateur interne.`,
      nl: ({ d, ref }) =>
        `Krachtens ${ref('article_60_complet')} stelt het OCMW ${d.travailleur.prenom} ${d.travailleur.nom} tewerk in zijn eigen dienst (${d.fonction.service}) om de functie van ${d.fonction.intitule} uit te oefenen. Het OCMW is tegelijk de werkgever en de interne gebruiker.`,
    },
    {
      fr: 'La présente note n’est pas une convention avec un tiers : aucune intervention financière n’est due. Elle ne modifie pas le contrat de travail et ne réduit aucun droit que le travailleur tient de la loi, de ce contrat ou du règlement de travail.',
      nl: 'Deze nota is geen overeenkomst met een derde: er is geen financiële tussenkomst verschuldigd. Ze wijzigt de arbeidsovereenkomst niet en vermindert geen enkel recht dat de werknemer ontleent aan de wet, aan die overeenkomst of aan het arbeidsreglement.',
    },
  ],
  sources: [
    'Organic law of 8 July 1976, art. 60, § 7: the CPAS is the employer',
    'Brussels order of 23 May 2019, art. 1: internal user',
    'Walloon decree of 29 April 2024, art. 17: convention signed by the three before the placement',
    'BDAS-WWSB and ADAS sheets on art. 60, read 2026-11: no employment link with the host',
  ],
}
