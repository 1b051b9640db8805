const taches = (n: number) => (n === 0 ? 'rien' : String(n))

/** The home pages of the people of a centre. */
export const journee = {
  bonjour: (prenom: string) => `Bonjour ${prenom}`,
  quand: {
    enRetard: (n: number) => `En retard : ${taches(n)}`,
    cetteSemaine: (n: number) => `Cette semaine : ${taches(n)}`,
    plusTard: (n: number) => `Plus tard : ${taches(n)}`,
  },
  desCollegues: (n: number) =>
    n === 1
      ? '1 tâche dans les dossiers des collègues'
      : `${n} tâches dans les dossiers des collègues`,
  feuillesDe: (mois: string) => `Feuilles de ${mois}`,
  aucuneFeuille: 'Aucune feuille n’est attendue.',
  mouvements: 'Débuts et fins dans les 14 jours',
  aucunMouvement: 'Personne ne commence ou ne finit dans les 14 jours.',
  genres: { debut: 'commence', fin: 'finit' },
  droits: 'Droits atteints ou proches',
  aucunDroit: 'Personne n’est à moins d’un mois du nombre de jours.',
  joursSur: (jours: number, seuil: number) => `${jours} jours sur ${seuil}`,
  donneesAu: (jour: string) => `données jusqu’au ${jour}`,
  attentes: 'Attend depuis le plus longtemps',
  aucuneAttente: 'Personne n’attend.',
  moisDAttente: (n: number) => (n === 0 ? 'moins d’un mois' : `${n} mois`),
  jamaisPropose: 'jamais proposé(e)',
  equipe: {
    titre: 'L’équipe aujourd’hui',
    agent: 'Agent',
    dossiers: 'Dossiers actifs',
    placements: 'Placements',
    enRetard: 'En retard',
    cetteSemaine: 'Cette semaine',
  },
  administratif: {
    aPreparer: (n: number) => `À préparer et à imprimer : ${taches(n)}`,
    aSigner: 'À signer',
    rienASigner: 'Aucun document n’attend de signature.',
    attend: (qui: string) => `Attend : ${qui}`,
    feuilles: (n: number) => `Feuilles à traiter : ${taches(n)}`,
    voirLesFeuilles: 'Voir les feuilles',
  },
  prospection: {
    miennes: (n: number) => `Propositions chez mes lieux de travail : ${taches(n)}`,
    autres: (n: number) => `Chez les autres lieux : ${taches(n)}`,
    aucune: 'Aucune proposition n’attend de réponse.',
    attente: (jours: number) =>
      jours === 0 ? 'envoyée aujourd’hui' : jours === 1 ? 'depuis 1 jour' : `depuis ${jours} jours`,
    entretien: (jour: string) => `entretien ${jour}`,
    postes: (n: number) => `Postes à reconfirmer : ${taches(n)}`,
    aucunPoste: 'Tous les postes ouverts ont été confirmés récemment.',
    confirmeLe: (jour: string) => `confirmé le ${jour}`,
  },
}
