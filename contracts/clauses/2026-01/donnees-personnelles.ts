import type { Clause } from '../clause.ts'

export const donneesPersonnelles: Clause = {
  cle: 'donnees-personnelles',
  intitule: { fr: 'Données personnelles', nl: 'Persoonsgegevens' },
  cadre: [
    {
      fr: ({ ref }) =>
        `Les parties respectent le ${ref('rgpd')}. Le CPAS est responsable du traitement des données du dossier ; l’utilisateur l’est de celles qu’il traite pour organiser le travail et assurer la sécurité.`,
      nl: ({ ref }) =>
        `De partijen leven de ${ref('rgpd')} na. Het OCMW is verwerkingsverantwoordelijke voor de gegevens van het dossier; de gebruiker is dat voor de gegevens die hij verwerkt om het werk te organiseren en de veiligheid te verzekeren.`,
    },
    {
      fr: 'L’utilisateur reçoit seulement : le nom du travailleur, ses coordonnées s’il y consent, ses compétences utiles au poste, son horaire, ses absences sans leur motif, la décision d’aptitude et les aménagements. Il ne reçoit ni numéro de registre national, ni nature de l’aide, ni donnée de santé.',
      nl: 'De gebruiker ontvangt alleen: de naam van de werknemer, zijn contactgegevens als hij daarmee instemt, zijn competenties die voor de werkplek nuttig zijn, zijn uurrooster, zijn afwezigheden zonder de reden, de geschiktheidsbeslissing en de aanpassingen. Hij ontvangt geen rijksregisternummer, geen gegevens over de aard van de steun en geen gezondheidsgegevens.',
    },
    {
      fr: 'L’utilisateur réserve ces données aux personnes qui en ont besoin, les protège et les efface un an après la fin de la mise à disposition, sauf celles que la loi lui impose de garder. Il signale toute violation au CPAS dans les vingt-quatre heures.',
      nl: 'De gebruiker beperkt de toegang tot die gegevens tot wie ze nodig heeft, beveiligt ze en wist ze één jaar na het einde van de terbeschikkingstelling, behalve wat hij wettelijk moet bewaren. Hij meldt elk datalek binnen vierentwintig uur aan het OCMW.',
    },
  ],
  individuelle: [
    {
      fr: 'L’utilisateur ne reçoit du CPAS que les données nécessaires au travail et à la sécurité ; le décompte des jours n’en fait pas partie. Le travailleur peut demander au CPAS et à l’utilisateur quelles données ils ont sur lui, les faire corriger, et savoir qui les a consultées au CPAS.',
      nl: 'De gebruiker ontvangt van het OCMW alleen de gegevens die nodig zijn voor het werk en de veiligheid; de telling van de dagen hoort daar niet bij. De werknemer kan aan het OCMW en aan de gebruiker vragen welke gegevens zij over hem hebben, ze laten verbeteren, en weten wie ze bij het OCMW heeft geraadpleegd.',
    },
  ],
  interne: [
    {
      fr: 'Le service ne reçoit que les données nécessaires au travail et à la sécurité ; le dossier social n’en fait pas partie. Le travailleur peut demander au CPAS quelles données il a sur lui, les faire corriger et savoir qui les a consultées.',
      nl: 'De dienst ontvangt alleen de gegevens die nodig zijn voor het werk en de veiligheid; het sociaal dossier hoort daar niet bij. De werknemer kan aan het OCMW vragen welke gegevens het over hem heeft, ze laten verbeteren en weten wie ze heeft geraadpleegd.',
    },
  ],
  sources: [
    'Regulation (EU) 2016/679, art. 5, 6, 13 to 16, 33; law of 30 July 2018',
    'Law of 8 August 1983: no national number to the host',
  ],
}
