import type { feuille as fr } from '../fr/feuille.ts'

const deBladen = (n: number) => (n === 1 ? '1 vergrendeld blad' : `${n} vergrendelde bladen`)

export const feuille: typeof fr = {
  etats: {
    a_venir: 'Nog niet nodig',
    manquante: 'Ontbreekt',
    ouverte: 'Teruggestuurd naar de werkplek',
    confirmee: 'Bevestigd, goed te keuren',
    contestee: 'Betwist',
    approuvee: 'Goedgekeurd',
    verrouillee: 'Vergrendeld',
  },
  une: 'Prestatieblad',
  feuilles: 'Prestatiebladen',
  aucune: 'Nog geen blad.',
  deLaPersonne: (nom, mois) => `${nom}, ${mois}`,
  lesJours: 'De dagen',
  calendrier: 'De dagen van de maand, van maandag tot zondag',
  corrige: 'verbeterd na de vergrendeling',
  totaux: 'Totalen per code',
  code: 'Code',
  nombreDeJours: 'Dagen',
  heures: 'Uren',
  total: 'Totaal',
  semaineDu: (jour) => `Week van ${jour}`,
  joursNonPrevus: (n) => (n === 1 ? '1 niet-ingeroosterde dag' : `${n} niet-ingeroosterde dagen`),
  codeDu: (jour) => `Wat er gebeurde op ${jour}`,
  heuresDu: (jour) => `Uren op ${jour}`,
  heuresAide: 'Uren schrijft u als 7 u. 36, 7:36 of 7,6. Leeg: de geplande uren.',
  approuver: 'Goedkeuren',
  renvoyer: 'Terugsturen',
  decider: 'Beslissen',
  verrouiller: 'Vergrendelen',
  corriger: 'Een dag verbeteren',
  desaccord: 'De werknemer gaat niet akkoord',
  decisionDuCpas: 'Beslissing van het OCMW',
  histoire: {
    titre: 'Opvolging',
    confirmee: 'Bevestigd door de werkplek',
    vue: 'Bekeken en juist bevonden door de werknemer',
    approuvee: 'Goedgekeurd door het OCMW',
    verrouillee: 'Vergrendeld',
    pasEncore: 'Nog niet',
  },
  corrections: {
    titre: 'Verbeteringen na de vergrendeling',
    jour: 'Dag',
    changement: 'Voor → na',
    raison: 'Reden',
    par: 'Door',
    totaux: 'Totaal van de maand',
  },
  liste: {
    titre: 'Prestatiebladen',
    titreDuMois: (mois) => `Prestatiebladen van ${mois}`,
    mois: 'Maand',
    attendues: (n) => (n === 1 ? '1 blad verwacht deze maand' : `${n} bladen verwacht deze maand`),
    parEtat: 'Aantal bladen per toestand',
    etat: 'Toestand',
    nombre: 'Aantal',
    lieu: 'Werkplek',
    personne: 'Persoon',
    confirmee: 'Bevestigd op',
    vue: 'Bekeken door de werknemer',
    contestee: 'Niet akkoord',
    suite: 'Te doen',
    vide: 'In die maand loopt er geen tewerkstelling: er wordt geen blad verwacht.',
    aucune: 'Geen enkel blad past bij deze filters.',
    verrouiller: (n) =>
      n === 1 ? 'Het goedgekeurde blad vergrendelen' : `De ${n} goedgekeurde bladen vergrendelen`,
    changees: (n) =>
      n === 1
        ? 'Dit blad is intussen veranderd: het blijft zoals het nu is.'
        : `Deze ${n} bladen zijn intussen veranderd: ze blijven zoals ze nu zijn.`,
  },
  approbation: {
    titre: 'Het blad goedkeuren',
    texte: (nom, mois) =>
      `${nom}, ${mois}. De werkplek zei wie er was; de reden van een afwezigheid blijft bij het OCMW.`,
    absences: (n) =>
      n === 0
        ? 'Geen afwezigheid zonder reden. Lees na en keur goed.'
        : n === 1
          ? 'Bij 1 afwezigheid ontbreekt de reden: de gekleurde lijn.'
          : `Bij ${n} afwezigheden ontbreekt de reden: de gekleurde lijnen.`,
    pasEncoreVue: 'De werknemer heeft nog niet gezegd of het blad klopt.',
    envoyer: 'Het blad goedkeuren',
  },
  decision: {
    titre: 'Beslissen over de betwisting',
    texte: (nom, mois) => `${nom}, ${mois}. De werknemer schrijft:`,
    voirLaFeuille: 'Het blad van de werkplek bekijken',
    question: 'Uw beslissing',
    maintenir: 'Het blad klopt: het blijft zoals het is',
    renvoyer: 'Het blad gaat terug naar de werkplek om verbeterd te worden',
    explication: 'Uitleg',
    explicationAide: 'De werknemer en de werkplek lezen die allebei.',
    envoyer: 'Beslissen',
  },
  renvoi: {
    titre: 'Het blad terugsturen',
    texte: (nom, mois) =>
      `Het blad van ${nom} (${mois}) gaat terug naar de werkplek. Die wordt verwittigd en bevestigt het opnieuw.`,
    quoi: 'Wat er niet klopt',
    quoiAide: 'De werkplek leest dit. Voorbeeld: de 9e ontbreekt, de persoon was er.',
    envoyer: 'Het blad terugsturen',
  },
  verrou: {
    titre: 'Het blad vergrendelen',
    texte: (nom, mois) =>
      `Het blad van ${nom} (${mois}) gaat naar de loondienst en telt voor de rechten. Daarna verandert een dag alleen nog met een verbetering en haar reden.`,
    envoyer: 'Het blad vergrendelen',
  },
  correction: {
    titre: 'Een dag verbeteren',
    texte: (nom, mois) =>
      `${nom}, ${mois}. Er wordt niets gewist: de verbetering komt erbij, met uw naam en de reden. De rechten worden opnieuw berekend.`,
    jour: 'Te verbeteren dag',
    code: 'Wat er gebeurde',
    heures: 'Uren',
    raison: 'Reden van de verbetering',
    raisonAide: 'De werknemer kan ze lezen.',
    envoyer: 'De verbetering toevoegen',
  },
  verrouillage: {
    titre: 'De goedgekeurde bladen vergrendelen',
    titreDuMois: (mois) => `De bladen van ${mois} vergrendelen`,
    texte:
      'De aangevinkte bladen gaan naar de loondienst en tellen voor de rechten. Een blad dat intussen veranderde, wordt niet vergrendeld; u krijgt de naam te zien.',
    feuilles: 'Goedgekeurde bladen',
    aucune: 'Geen goedgekeurd blad deze maand.',
    envoyer: 'De aangevinkte bladen vergrendelen',
  },
  export: {
    titre: 'Exporteren voor de lonen',
    titreDuMois: (mois) => `${mois} exporteren voor de lonen`,
    texte: (n) => `Het bestand bevat ${deBladen(n)}, één dag per lijn.`,
    lesColonnes: (noms) => `Kolommen: ${noms}. Uw export wordt in het logboek genoteerd.`,
    manquent: (n) =>
      n === 1
        ? '1 blad is niet vergrendeld. Het staat in het bestand met zijn toestand, zonder uren:'
        : `${n} bladen zijn niet vergrendeld. Ze staan in het bestand met hun toestand, zonder uren:`,
    dmfa: 'De DmfA-code blijft leeg wanneer één code er meerdere kan zijn (moederschap 51 of geboorte 52) of wanneer een sluiting niet betaald is: de loondienst kiest.',
    format: 'Bestand',
    formats: { xlsx: 'Excel (XLSX)', csv: 'CSV (puntkomma)' },
    colonnes: {
      dossier: 'Dossier',
      nom: 'Naam',
      hote: 'Werkplek',
      jour: 'Dag',
      code: 'Code',
      dmfa: 'DmfA-code',
      heures: 'Uren',
    },
    fichier: 'prestatiebladen',
    onglet: 'Bladen',
    envoyer: 'Downloaden',
  },
  hote: {
    titre: 'Bladen',
    aConfirmer: 'Te bevestigen',
    rienAConfirmer: 'Er is nu niets te bevestigen. Dank u!',
    autres: 'Andere maanden',
    vide: 'Nog geen ander blad.',
    ouvrir: 'Openen',
    mois: 'Maand',
    personne: 'Persoon',
    poste: 'Plek',
    dejaRemplie:
      'Het blad is al ingevuld met het uurrooster, de feestdagen en de aangekondigde afwezigheden. Verander alleen de dagen die anders waren en bevestig.',
    totalPrevu: (heures) => `Gepland totaal: ${heures}`,
    renvoyee: 'Het OCMW stuurt u dit blad terug. Verbeter het en bevestig opnieuw.',
    sansRaison:
      'Zeg bij een afwezigheid alleen of ze gemeld was. De reden gaat u niet aan en wordt niet gevraagd.',
    confirmer: 'Alles klopt, ik bevestig',
    confirmeeLe: (quand) => `Bevestigd op ${quand}.`,
    vueParLeTravailleur: 'De werknemer vond het juist.',
    contestee: 'De werknemer gaat niet akkoord met dit blad. Het OCMW beslist.',
    sansHoraire:
      'Het uurrooster van deze maand is niet bevestigd: het blad kan niet ingevuld worden.',
    voirHoraire: 'Het uurrooster bekijken',
    pasEncore: (jour) => `Deze maand is niet voorbij. U kunt bevestigen vanaf ${jour}.`,
    prevu: 'Wat er gepland is',
  },
}
