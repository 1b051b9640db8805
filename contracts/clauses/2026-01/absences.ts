import type { Clause } from '../clause.ts'

export const absences: Clause = {
  cle: 'absences',
  intitule: { fr: 'Absences et maladie', nl: 'Afwezigheden en ziekte' },
  cadre: [
    {
      fr: 'Le travailleur empêché de venir avertit l’utilisateur et le CPAS avant l’heure où il devait commencer. En cas de maladie, il envoie son certificat médical au CPAS seul, dans les deux jours ouvrables ou dans le délai du règlement de travail.',
      nl: 'Een werknemer die verhinderd is, verwittigt de gebruiker en het OCMW vóór het uur waarop hij moest beginnen. Bij ziekte stuurt hij zijn medisch getuigschrift alleen naar het OCMW, binnen twee werkdagen of binnen de termijn van het arbeidsreglement.',
    },
    {
      fr: 'L’utilisateur signale au CPAS, le matin même, toute absence qui n’a pas été annoncée.',
      nl: 'De gebruiker meldt het OCMW dezelfde ochtend elke afwezigheid die niet werd aangekondigd.',
    },
    {
      fr: 'L’utilisateur ne demande pas le motif médical d’une absence et ne reçoit ni certificat ni diagnostic. Le CPAS lui en communique seulement la durée probable. Le CPAS décide seul d’un contrôle médical.',
      nl: 'De gebruiker vraagt niet naar de medische reden van een afwezigheid en ontvangt geen getuigschrift en geen diagnose. Het OCMW deelt hem alleen de vermoedelijke duur mee. Alleen het OCMW beslist over een medische controle.',
    },
  ],
  individuelle: [
    {
      fr: ({ d }) =>
        `Si le travailleur ne peut pas venir, il avertit le tuteur et l’agent d’insertion (${d.cpas.agent.telephone}) avant l’heure où il devait commencer. Il envoie le certificat médical au CPAS seul. L’utilisateur ne lui demande pas le motif médical.`,
      nl: ({ d }) =>
        `Als de werknemer niet kan komen, verwittigt hij de mentor en de trajectbegeleider (${d.cpas.agent.telephone}) vóór het uur waarop hij moest beginnen. Hij stuurt het medisch getuigschrift alleen naar het OCMW. De gebruiker vraagt hem niet naar de medische reden.`,
    },
    {
      fr: 'En cas d’accident, même léger, au travail ou sur le chemin du travail, le travailleur avertit le jour même le tuteur et le CPAS.',
      nl: 'Bij een ongeval, ook een licht ongeval, op het werk of op de weg naar en van het werk, verwittigt de werknemer dezelfde dag de mentor en het OCMW.',
    },
  ],
  interne: [
    {
      fr: ({ d }) =>
        `Si le travailleur ne peut pas venir, il avertit le tuteur et l’agent d’insertion (${d.cpas.agent.telephone}) avant l’heure où il devait commencer. Il envoie le certificat médical au service du personnel seul ; le service où il travaille ne lui demande pas le motif médical.`,
      nl: ({ d }) =>
        `Als de werknemer niet kan komen, verwittigt hij de mentor en de trajectbegeleider (${d.cpas.agent.telephone}) vóór het uur waarop hij moest beginnen. Hij stuurt het medisch getuigschrift alleen naar de personeelsdienst; de dienst waar hij werkt, vraagt hem niet naar de medische reden.`,
    },
    {
      fr: 'En cas d’accident, même léger, au travail ou sur le chemin du travail, le travailleur avertit le jour même le tuteur et le service du personnel.',
      nl: 'Bij een ongeval, ook een licht ongeval, op het werk of op de weg naar en van het werk, verwittigt de werknemer dezelfde dag de mentor en de personeelsdienst.',
    },
  ],
  sources: [
    'Abbet, sheet 7.8, minimum content: medical control by the CPAS, read 2026-11',
    'Organic law of 8 July 1976, art. 36 and 50: secrecy; no diagnosis to the host',
  ],
}
