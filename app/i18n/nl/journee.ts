import type { journee as fr } from '../fr/journee.ts'

const taken = (n: number) => (n === 0 ? 'niets' : String(n))

export const journee: typeof fr = {
  bonjour: (prenom) => `Dag ${prenom}`,
  quand: {
    enRetard: (n) => `Te laat: ${taken(n)}`,
    cetteSemaine: (n) => `Deze week: ${taken(n)}`,
    plusTard: (n) => `Later: ${taken(n)}`,
  },
  desCollegues: (n) =>
    n === 1 ? '1 taak in de dossiers van collega’s' : `${n} taken in de dossiers van collega’s`,
  feuillesDe: (mois) => `Bladen van ${mois}`,
  aucuneFeuille: 'Er wordt geen blad verwacht.',
  mouvements: 'Wie begint of stopt binnen 14 dagen',
  aucunMouvement: 'Niemand begint of stopt binnen 14 dagen.',
  genres: { debut: 'begint', fin: 'stopt' },
  droits: 'Rechten bereikt of bijna',
  aucunDroit: 'Niemand is op minder dan een maand van het aantal dagen.',
  joursSur: (jours, seuil) => `${jours} van de ${seuil} dagen`,
  donneesAu: (jour) => `gegevens tot en met ${jour}`,
  attentes: 'Wacht het langst',
  aucuneAttente: 'Niemand wacht.',
  moisDAttente: (n) => (n === 0 ? 'minder dan een maand' : n === 1 ? '1 maand' : `${n} maanden`),
  jamaisPropose: 'nog nooit voorgesteld',
  equipe: {
    titre: 'Het team vandaag',
    agent: 'Begeleider',
    dossiers: 'Actieve dossiers',
    placements: 'Tewerkstellingen',
    enRetard: 'Te laat',
    cetteSemaine: 'Deze week',
  },
  administratif: {
    aPreparer: (n) => `Klaar te maken en af te drukken: ${taken(n)}`,
    aSigner: 'Te ondertekenen',
    rienASigner: 'Geen enkel document wacht op een handtekening.',
    attend: (qui) => `Wacht op: ${qui}`,
    feuilles: (n) => `Te behandelen bladen: ${taken(n)}`,
    voirLesFeuilles: 'De bladen bekijken',
  },
  prospection: {
    miennes: (n) => `Voorstellen bij mijn werkplekken: ${taken(n)}`,
    autres: (n) => `Bij andere werkplekken: ${taken(n)}`,
    aucune: 'Geen enkel voorstel wacht op antwoord.',
    attente: (jours) =>
      jours === 0 ? 'vandaag verstuurd' : jours === 1 ? 'sinds 1 dag' : `sinds ${jours} dagen`,
    entretien: (jour) => `gesprek ${jour}`,
    postes: (n) => `Opnieuw te bevestigen plekken: ${taken(n)}`,
    aucunPoste: 'Alle open plekken zijn onlangs bevestigd.',
    confirmeLe: (jour) => `bevestigd op ${jour}`,
  },
}
