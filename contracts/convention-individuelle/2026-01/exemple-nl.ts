import type { z } from 'zod'
import type { donneesIndividuelle } from './donnees.ts'

/** Complete data of a fictional individual convention, in Dutch: Flanders, lasting employment. */
export const exempleNl: z.input<typeof donneesIndividuelle> = {
  numero: 'IO-2026-0011',
  etablie_le: '2026-12-14',
  convention_cadre: { numero: 'RO-2026-0003', date: '2026-11-23' },
  objectif: 'emploi_durable',
  cpas: {
    nom: 'OCMW Wijkdorp',
    region: 'flandre',
    adresse: 'Stationsplein 4, 9999 Wijkdorp',
    numero_entreprise: '1012.345.646',
    representants: [
      { nom: 'Els Vandevelde', qualite: 'voorzitter van de raad voor maatschappelijk welzijn' },
      { nom: 'Pieter De Smet', qualite: 'algemeen directeur' },
    ],
    decision: { organe: 'vast bureau', date: '2026-12-10', reference: 'VB/2026/902' },
    agent: {
      nom: 'Bram Claes',
      telephone: '09 000 00 02',
      courriel: 'bram.claes@ocmw-wijkdorp.example',
    },
  },
  hote: {
    nom: 'Kringwinkel De Draad',
    categorie: 'IES',
    forme_juridique: 'vzw',
    adresse: 'Kanaalstraat 18, 9999 Wijkdorp',
    numero_entreprise: '0401.122.318',
    langue: 'nl',
    representants: [{ nom: 'Mieke Haddad', qualite: 'directeur' }],
    agrement: {
      numero: 'SE-2024-118',
      autorite: 'het departement Werk en Sociale Economie',
      valable_jusqu_au: '2029-06-30',
    },
  },
  travailleur: { prenom: 'Łukasz', nom: 'Wiśniewski', reference: 'TB-2026-0190', langue: 'nl' },
  fonction: {
    intitule: 'fietshersteller',
    service: 'fietsatelier',
    superieur: 'Noor Jacobs, werkleider',
    taches: [
      'fietsen nakijken en een herstelling inschatten',
      'banden, remmen en derailleurs herstellen',
      'herstelde fietsen afstellen en proefrijden',
    ],
    taches_exclues: ['elektrische aandrijvingen openen', 'alleen kassa houden'],
  },
  lieu: {
    adresses: ['Kanaalstraat 18, 9999 Wijkdorp', 'Fietspunt, Stationsplein 1, 9999 Wijkdorp'],
    deplacements: 'met de bakfiets tussen het atelier en het fietspunt',
  },
  periode: { debut_le: '2027-01-04', fin_prevue_le: '2028-01-03', observation_semaines: 0 },
  horaire: {
    sorte: 'variable',
    heures_par_semaine: 38,
    jours: [1, 2, 3, 4, 5, 6],
    de: '07:30',
    a: '18:00',
    heures_min_par_jour: 4,
    heures_max_par_jour: 8,
    preavis_jours_ouvrables: 7,
  },
  tuteur: {
    nom: 'Sofie Maes',
    fonction: 'hersteller',
    remplacant: 'Noor Jacobs, werkleider',
    heures_par_semaine: 6,
  },
  insertion: {
    actions: [
      'een tweewekelijks gesprek met de trajectbegeleider',
      'een kennismaking met drie fietswinkels in de streek',
    ],
    competences: [
      'zelfstandig een onderhoudsbeurt uitvoeren binnen twee uur',
      'een klant uitleggen wat hersteld werd',
    ],
  },
  formation: {
    par_utilisateur: ['diagnose stellen met een controlelijst', 'veilig werken met gereedschap'],
  },
  evaluation: { dates: ['2027-02-04', '2027-04-05', '2027-07-05', '2027-10-04'] },
  bien_etre: {
    service_prevention: 'externe dienst Preventis',
    fiche_de_poste_le: '2026-12-07',
    risques: ['snijwonden', 'ontvettingsmiddelen'],
    surveillance_sante: false,
  },
  intervention: {
    mode: 'pourcentage',
    pourcentage: 12.5,
    prorata: 'arret_apres_30_jours',
    delai_paiement_jours: 30,
  },
  assurance_rc: { compagnie: 'Dijleverzekeringen', police: 'BA-2026-7781' },
  engagement: { decision_le: '2027-10-04', fonction: 'fietshersteller' },
  lieu_de_signature: 'Wijkdorp',
  exemplaires: 3,
}
