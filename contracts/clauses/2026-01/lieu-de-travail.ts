import type { DonneesIndividuelle } from '../../convention-individuelle/2026-01/donnees.ts'
import type { Alinea, Clause } from '../clause.ts'

const adresses: Alinea<Pick<DonneesIndividuelle, 'lieu'>> = {
  fr: ({ d }) =>
    d.lieu.adresses.length === 1
      ? `Le travail est exécuté à l’adresse suivante : ${d.lieu.adresses[0]}.`
      : { texte: 'Le travail est exécuté aux adresses suivantes :', liste: d.lieu.adresses },
  nl: ({ d }) =>
    d.lieu.adresses.length === 1
      ? `Het werk wordt uitgevoerd op het volgende adres: ${d.lieu.adresses[0]}.`
      : { texte: 'Het werk wordt uitgevoerd op de volgende adressen:', liste: d.lieu.adresses },
}

export const lieuDeTravail: Clause = {
  cle: 'lieu-de-travail',
  intitule: { fr: 'Lieu de travail', nl: 'Plaats van tewerkstelling' },
  individuelle: [
    adresses,
    {
      fr: ({ d }) =>
        d.lieu.deplacements
          ? `La fonction demande des déplacements : ${d.lieu.deplacements}. L’utilisateur en supporte le coût et les organise pendant le temps de travail.`
          : null,
      nl: ({ d }) =>
        d.lieu.deplacements
          ? `De functie vraagt verplaatsingen: ${d.lieu.deplacements}. De gebruiker draagt de kosten en regelt ze tijdens de werktijd.`
          : null,
    },
    {
      fr: 'Le travailleur ne peut être occupé ailleurs sans l’accord écrit et préalable du CPAS. L’utilisateur ne le met en aucun cas à la disposition d’un tiers.',
      nl: 'De werknemer mag nergens anders worden tewerkgesteld zonder het voorafgaande schriftelijke akkoord van het OCMW. De gebruiker stelt hem in geen geval ter beschikking van een derde.',
    },
  ],
  interne: [
    adresses,
    {
      fr: ({ d }) =>
        d.lieu.deplacements
          ? `La fonction demande des déplacements : ${d.lieu.deplacements}. Le CPAS en supporte le coût ; ils se font pendant le temps de travail.`
          : null,
      nl: ({ d }) =>
        d.lieu.deplacements
          ? `De functie vraagt verplaatsingen: ${d.lieu.deplacements}. Het OCMW draagt de kosten; ze gebeuren tijdens de werktijd.`
          : null,
    },
    {
      fr: 'Le travailleur n’est pas occupé dans un autre service sans une nouvelle note, ni mis à la disposition d’un tiers sans une convention.',
      nl: 'De werknemer wordt niet in een andere dienst tewerkgesteld zonder een nieuwe nota, en niet ter beschikking van een derde gesteld zonder een overeenkomst.',
    },
  ],
  sources: [
    'SPP IS, questions and answers on art. 60, read 2026-11: no lending on to a third party',
    'Law of 24 July 1987, art. 31',
  ],
}
