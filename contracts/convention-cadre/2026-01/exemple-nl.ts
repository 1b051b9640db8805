import type { z } from 'zod'
import type { donneesCadre } from './donnees.ts'

/** Complete data of a fictional framework convention, in Dutch: Flanders, social economy. */
export const exempleNl: z.input<typeof donneesCadre> = {
  numero: 'RO-2026-0003',
  etablie_le: '2026-11-23',
  cpas: {
    nom: 'OCMW Wijkdorp',
    region: 'flandre',
    adresse: 'Stationsplein 4, 9999 Wijkdorp',
    numero_entreprise: '1012.345.646',
    representants: [
      { nom: 'Els Vandevelde', qualite: 'voorzitter van de raad voor maatschappelijk welzijn' },
      { nom: 'Pieter De Smet', qualite: 'algemeen directeur' },
    ],
    decision: {
      organe: 'raad voor maatschappelijk welzijn',
      date: '2026-11-17',
      reference: 'RMW/2026/64',
    },
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
  objectifs: ['emploi_durable'],
  partenariat: {
    objet: 'inzameling, herstelling en verkoop van tweedehandsgoederen',
    postes: 1,
    indicateurs: [
      'aantal ontvangen personen en gewerkte maanden',
      'aandeel personen met een baan zes maanden na het einde, met hun akkoord',
    ],
  },
  duree: { debut_le: '2027-01-01', fin_le: null, preavis_jours: 60 },
  encadrement: { heures_tuteur_par_semaine: 6 },
  convocation: { preavis_jours_ouvrables: 7 },
  feuille: { jour_limite: 5 },
  bien_etre: { service_prevention: 'externe dienst Preventis', appui_du_cpas: false },
  intervention: {
    mode: 'pourcentage',
    pourcentage: 12.5,
    prorata: 'arret_apres_30_jours',
    delai_paiement_jours: 30,
  },
  assurance_rc: { compagnie: 'Dijleverzekeringen', police: 'BA-2026-7781' },
  juridiction: 'Oost-Vlaanderen, afdeling Gent',
  economie_sociale: { contingent: true },
  lieu_de_signature: 'Wijkdorp',
  exemplaires: 2,
}
