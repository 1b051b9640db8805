import type { Intervention } from '../../donnees.ts'
import { nombre } from '../../ecriture.ts'
import type { Alinea, Clause } from '../clause.ts'

export type AvecIntervention = { readonly intervention: Intervention }

export const montant: Alinea<AvecIntervention> = {
  fr: ({ d: { intervention }, euros }) => {
    switch (intervention.mode) {
      case 'gratuite':
        return 'L’utilisateur ne doit aucune intervention dans le coût du travailleur.'
      case 'forfait':
        return `L’utilisateur paie au CPAS une intervention de ${euros(intervention.montant_centimes)} par mois et par travailleur à temps plein, réduite en proportion du temps de travail.${intervention.indexee ? ' Ce montant est adapté à l’indice santé le 1er janvier de chaque année.' : ' Ce montant n’est pas indexé.'}`
      case 'pourcentage':
        return `L’utilisateur paie au CPAS une intervention mensuelle de ${nombre(intervention.pourcentage)} % du coût salarial de référence de la fonction, que le CPAS fixe chaque année et communique. Ce calcul ne fait pas connaître la rémunération du travailleur.`
    }
  },
  nl: ({ d: { intervention }, euros }) => {
    switch (intervention.mode) {
      case 'gratuite':
        return 'De gebruiker is geen tussenkomst in de kosten van de werknemer verschuldigd.'
      case 'forfait':
        return `De gebruiker betaalt het OCMW een tussenkomst van ${euros(intervention.montant_centimes)} per maand en per voltijdse werknemer, verminderd in verhouding tot de arbeidstijd.${intervention.indexee ? ' Dat bedrag wordt elk jaar op 1 januari aan de gezondheidsindex aangepast.' : ' Dat bedrag wordt niet geïndexeerd.'}`
      case 'pourcentage':
        return `De gebruiker betaalt het OCMW een maandelijkse tussenkomst van ${nombre(intervention.pourcentage)} % van de referentieloonkost van de functie, die het OCMW elk jaar vaststelt en meedeelt. Die berekening maakt het loon van de werknemer niet bekend.`
    }
  },
}

export const prorata: Alinea<AvecIntervention> = {
  fr: ({ d: { intervention } }) =>
    intervention.mode === 'gratuite'
      ? 'Les frais que la fonction entraîne, comme les déplacements de service et le matériel, restent à la charge de l’utilisateur.'
      : `${PRORATA.fr[intervention.prorata]} Le CPAS établit une facture par mois, payable dans les ${intervention.delai_paiement_jours} jours de sa réception. Les montants impayés portent de plein droit intérêt au taux légal.`,
  nl: ({ d: { intervention } }) =>
    intervention.mode === 'gratuite'
      ? 'De kosten die de functie meebrengt, zoals dienstverplaatsingen en materiaal, blijven ten laste van de gebruiker.'
      : `${PRORATA.nl[intervention.prorata]} Het OCMW maakt maandelijks een factuur op, betaalbaar binnen ${intervention.delai_paiement_jours} dagen na ontvangst. Onbetaalde bedragen brengen van rechtswege intrest op tegen de wettelijke rentevoet.`,
}

const PRORATA = {
  fr: {
    mois_complet:
      'L’intervention est due pour chaque mois commencé, quelles que soient les absences.',
    jours_prestes:
      'L’intervention est réduite en proportion des jours d’absence, sauf les congés et les jours fériés.',
    arret_apres_30_jours:
      'L’intervention reste due pendant les trente premiers jours d’une absence ; elle est suspendue ensuite.',
  },
  nl: {
    mois_complet:
      'De tussenkomst is verschuldigd voor elke begonnen maand, ongeacht de afwezigheden.',
    jours_prestes:
      'De tussenkomst wordt verminderd in verhouding tot de afwezigheidsdagen, behalve verlof en feestdagen.',
    arret_apres_30_jours:
      'De tussenkomst blijft verschuldigd tijdens de eerste dertig dagen van een afwezigheid; daarna wordt ze geschorst.',
  },
} as const

const parCategorie: readonly Alinea<AvecIntervention>[] = [
  {
    quand: { categories: ['COM', 'INTCOM', 'CPAS2', 'CH12', 'HOP'] },
    fr: ({ d }) =>
      d.intervention.mode === 'gratuite'
        ? null
        : 'Entre administrations, la facture est transmise sous forme électronique et peut, par accord écrit, être compensée avec d’autres dettes certaines.',
    nl: ({ d }) =>
      d.intervention.mode === 'gratuite'
        ? null
        : 'Tussen besturen wordt de factuur elektronisch bezorgd; ze kan met een schriftelijk akkoord worden verrekend met andere vaststaande schulden.',
  },
  {
    quand: { categories: ['PRIV'] },
    fr: ({ d }) =>
      d.intervention.mode === 'gratuite'
        ? null
        : 'L’intervention ne dispense pas l’utilisateur des frais que la fonction entraîne. La facture est transmise sous forme électronique structurée lorsque la loi l’impose ; la taxe sur la valeur ajoutée est appliquée si elle est due.',
    nl: ({ d }) =>
      d.intervention.mode === 'gratuite'
        ? null
        : 'De tussenkomst ontslaat de gebruiker niet van de kosten die de functie meebrengt. De factuur wordt gestructureerd elektronisch bezorgd wanneer de wet het oplegt; btw wordt aangerekend als ze verschuldigd is.',
  },
]

const auTravailleur: Alinea<AvecIntervention> = {
  fr: 'Aucune somme ne peut être réclamée au travailleur, ni retenue sur sa rémunération, du fait de l’intervention ou de son non-paiement.',
  nl: 'Van de werknemer mag geen enkel bedrag worden gevorderd of op zijn loon worden ingehouden wegens de tussenkomst of de niet-betaling ervan.',
}

export const interventionFinanciere: Clause = {
  cle: 'intervention-financiere',
  intitule: { fr: 'Intervention financière', nl: 'Financiële tussenkomst' },
  cadre: [montant, prorata, ...parCategorie, auTravailleur],
  individuelle: [montant, prorata, ...parCategorie, auTravailleur],
  sources: [
    'Abbet, sheet 7.8, minimum content: possible financial counterpart, read 2026-11',
    'Decision of the Council for social action: no single tariff; ADAS, sheet on art. 60, 2021',
    'Law of 6 February 2024: structured electronic invoices between firms from 1 January 2026',
  ],
}
