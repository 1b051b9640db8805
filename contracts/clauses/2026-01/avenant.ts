import type { DonneesAvenant } from '../../avenant/2026-01/donnees.ts'
import type { Rubrique } from '../composer-clauses.ts'

type D = DonneesAvenant

/** What the avenant is about, and which document it changes. */
export const objetDeLAvenant: Rubrique<D> = {
  cle: 'objet',
  intitule: { fr: 'Objet', nl: 'Voorwerp' },
  alineas: [
    {
      fr: ({ d, jour }) =>
        `Le présent avenant modifie ${d.convention.sorte === 'interne' ? 'la note d’affectation interne' : 'la convention individuelle de mise à disposition'} n° ${d.convention.numero} du ${jour(d.convention.date)}, qui concerne ${d.travailleur.prenom} ${d.travailleur.nom}. Il prend effet le ${jour(d.effet_le)}.`,
      nl: ({ d, jour }) =>
        `Deze bijakte wijzigt ${d.convention.sorte === 'interne' ? 'de nota van interne toewijzing' : 'de individuele overeenkomst van terbeschikkingstelling'} nr. ${d.convention.numero} van ${jour(d.convention.date)}, die ${d.travailleur.prenom} ${d.travailleur.nom} betreft. Ze gaat in op ${jour(d.effet_le)}.`,
    },
    {
      fr: ({ d }) => `La raison de la modification est la suivante : ${d.motif}`,
      nl: ({ d }) => `De reden van de wijziging is de volgende: ${d.motif}`,
    },
  ],
}

/** What does not change. */
export const resteDeLaConvention: Rubrique<D> = {
  cle: 'reste',
  intitule: { fr: 'Ce qui ne change pas', nl: 'Wat niet verandert' },
  alineas: [
    {
      fr: ({ d }) =>
        `Toutes les autres dispositions de la convention n° ${d.convention.numero} restent en vigueur. Le présent avenant en fait partie ; le texte déjà signé n’est pas remplacé.`,
      nl: ({ d }) =>
        `Alle andere bepalingen van overeenkomst nr. ${d.convention.numero} blijven van kracht. Deze bijakte maakt er deel van uit; de al ondertekende tekst wordt niet vervangen.`,
    },
    {
      fr: ({ d }) =>
        d.signataires.includes('travailleur')
          ? 'Le CPAS a expliqué le présent avenant au travailleur avant la signature, dans des mots simples et au besoin avec un interprète.'
          : 'Le présent avenant ne concerne que le CPAS et l’utilisateur ; il ne modifie aucun droit ni aucune obligation du travailleur.',
      nl: ({ d }) =>
        d.signataires.includes('travailleur')
          ? 'Het OCMW heeft deze bijakte vóór de ondertekening aan de werknemer uitgelegd, in eenvoudige woorden en zo nodig met een tolk.'
          : 'Deze bijakte betreft alleen het OCMW en de gebruiker; ze wijzigt geen enkel recht en geen enkele verplichting van de werknemer.',
    },
    {
      fr: ({ d, jour }) =>
        `L’organe suivant du CPAS a décidé de la mise à disposition : ${d.cpas.decision.organe}, le ${jour(d.cpas.decision.date)} (référence ${d.cpas.decision.reference}).`,
      nl: ({ d, jour }) =>
        `Het volgende orgaan van het OCMW heeft over de terbeschikkingstelling beslist: ${d.cpas.decision.organe}, op ${jour(d.cpas.decision.date)} (kenmerk ${d.cpas.decision.reference}).`,
    },
  ],
}

/** Where the content was read. */
export const sourcesDesChangements = [
  'Organic law of 8 July 1976, art. 60, § 7: duration limited to what full allowances need',
  'Practice of CPAS conventions: modification in writing, signed before it applies, read 2026-11',
  'Code of well-being at work, book X, title 2, by analogy: workstation sheet before new tasks',
  'Law of 3 July 1978: a change of weekly hours changes the employment contract',
] as const
