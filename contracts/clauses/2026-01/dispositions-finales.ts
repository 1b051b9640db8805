import type { Alinea, Clause } from '../clause.ts'

const parEcrit: Alinea<unknown> = {
  fr: 'Toute modification se fait par un avenant écrit, signé par les mêmes parties. Un avenant ne remplace pas le document signé : il s’y ajoute.',
  nl: 'Elke wijziging gebeurt met een schriftelijke bijakte, ondertekend door dezelfde partijen. Een bijakte vervangt het ondertekende document niet: ze wordt eraan toegevoegd.',
}

const signature: Alinea<unknown> = {
  fr: 'Les parties peuvent signer sur papier ou par un moyen électronique qui identifie le signataire et garantit l’intégrité du texte. Personne ne peut être obligé de signer par voie électronique.',
  nl: 'De partijen kunnen ondertekenen op papier of met een elektronisch middel dat de ondertekenaar identificeert en de integriteit van de tekst waarborgt. Niemand kan worden verplicht elektronisch te ondertekenen.',
}

const genres: Alinea<unknown> = {
  fr: 'Les mots qui désignent des personnes valent pour tous les genres.',
  nl: 'De woorden die personen aanduiden, gelden voor alle genders.',
}

export const dispositionsFinales: Clause = {
  cle: 'dispositions-finales',
  intitule: { fr: 'Dispositions finales et annexes', nl: 'Slotbepalingen en bijlagen' },
  cadre: [
    {
      fr: ({ d, jour }) =>
        `La présente convention a été approuvée par décision de l’organe suivant du CPAS : ${d.cpas.decision.organe}, le ${jour(d.cpas.decision.date)} (référence ${d.cpas.decision.reference}).`,
      nl: ({ d, jour }) =>
        `Deze overeenkomst werd goedgekeurd bij beslissing van het volgende orgaan van het OCMW: ${d.cpas.decision.organe}, op ${jour(d.cpas.decision.date)} (kenmerk ${d.cpas.decision.reference}).`,
    },
    parEcrit,
    signature,
    genres,
    {
      fr: ({ d }) => ({
        texte: 'Les annexes suivantes font partie de la présente convention :',
        liste: [
          'modèle de convention individuelle',
          'modèle de feuille de prestations et grille d’évaluation',
          'règlement de travail du CPAS',
          ...(d.annexes ?? []),
        ],
      }),
      nl: ({ d }) => ({
        texte: 'De volgende bijlagen maken deel uit van deze overeenkomst:',
        liste: [
          'model van individuele overeenkomst',
          'model van prestatieblad en evaluatierooster',
          'arbeidsreglement van het OCMW',
          ...(d.annexes ?? []),
        ],
      }),
    },
  ],
  individuelle: [
    {
      fr: ({ d, jour }) =>
        `La mise à disposition a été décidée par l’organe suivant du CPAS : ${d.cpas.decision.organe}, le ${jour(d.cpas.decision.date)} (référence ${d.cpas.decision.reference}).`,
      nl: ({ d, jour }) =>
        `Tot de terbeschikkingstelling werd beslist door het volgende orgaan van het OCMW: ${d.cpas.decision.organe}, op ${jour(d.cpas.decision.date)} (kenmerk ${d.cpas.decision.reference}).`,
    },
    parEcrit,
    signature,
    genres,
    {
      fr: ({ d }) => ({
        texte: 'Les annexes suivantes font partie de la présente convention :',
        liste: ['fiche de poste de travail', 'copie de la convention-cadre', ...(d.annexes ?? [])],
      }),
      nl: ({ d }) => ({
        texte: 'De volgende bijlagen maken deel uit van deze overeenkomst:',
        liste: ['werkpostfiche', 'kopie van de raamovereenkomst', ...(d.annexes ?? [])],
      }),
    },
  ],
  interne: [
    {
      fr: ({ d, jour }) =>
        `L’affectation a été décidée par l’organe suivant du CPAS : ${d.cpas.decision.organe}, le ${jour(d.cpas.decision.date)} (référence ${d.cpas.decision.reference}).`,
      nl: ({ d, jour }) =>
        `Tot de toewijzing werd beslist door het volgende orgaan van het OCMW: ${d.cpas.decision.organe}, op ${jour(d.cpas.decision.date)} (kenmerk ${d.cpas.decision.reference}).`,
    },
    {
      fr: 'Le CPAS a expliqué la présente note au travailleur avant la signature, dans des mots simples et au besoin avec un interprète. Les mots qui désignent des personnes valent pour tous les genres.',
      nl: 'Het OCMW heeft deze nota vóór de ondertekening aan de werknemer uitgelegd, in eenvoudige woorden en zo nodig met een tolk. De woorden die personen aanduiden, gelden voor alle genders.',
    },
    {
      fr: ({ d }) => ({
        texte: 'Annexes :',
        liste: ['fiche de poste de travail', ...(d.annexes ?? [])],
      }),
      nl: ({ d }) => ({ texte: 'Bijlagen:', liste: ['werkpostfiche', ...(d.annexes ?? [])] }),
    },
  ],
  sources: ['Practice of CPAS conventions: changes in writing, annexes; eIDAS regulation 910/2014'],
}
