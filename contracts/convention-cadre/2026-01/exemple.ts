import type { z } from 'zod'
import type { donneesCadre } from './donnees.ts'

/** Complete data of a fictional framework convention: what other programs may start from. */
export const exemple: z.input<typeof donneesCadre> = {
  numero: 'CC-2026-0007',
  etablie_le: '2026-11-23',
  cpas: {
    nom: 'CPAS de Valmont',
    region: 'wallonie',
    adresse: 'Rue de la Gare 12, 4999 Valmont',
    numero_entreprise: '0876.543.270',
    representants: [
      { nom: 'Ana Đorđević', qualite: 'présidente' },
      { nom: 'Marc Delvaux', qualite: 'directeur général' },
    ],
    decision: {
      organe: 'Conseil de l’action sociale',
      date: '2026-11-16',
      reference: 'CAS/2026/118',
    },
    agent: {
      nom: 'Léa Renard',
      telephone: '04 000 00 01',
      courriel: 'lea.renard@cpas-valmont.example',
    },
  },
  hote: {
    nom: 'La Ressourcerie',
    categorie: 'ASBL',
    forme_juridique: 'ASBL',
    adresse: 'Quai des Usines 3, 4999 Valmont',
    numero_entreprise: '0401.122.318',
    langue: 'fr',
    representants: [{ nom: 'Nadia El Khatib', qualite: 'administratrice déléguée' }],
  },
  objectifs: ['ouverture_droits', 'experience'],
  partenariat: {
    objet: 'tri, réparation et vente d’objets de seconde main',
    postes: 3,
    indicateurs: [
      'nombre de personnes accueillies et de mois prestés',
      'part des mises à disposition menées à leur terme',
      'compétences attestées à la fin',
      'situation des personnes six mois après la fin, avec leur accord',
    ],
  },
  duree: { debut_le: '2026-12-01', fin_le: '2029-11-30', preavis_jours: 30 },
  encadrement: { heures_tuteur_par_semaine: 4 },
  convocation: { preavis_jours_ouvrables: 5 },
  feuille: { jour_limite: 3 },
  bien_etre: { service_prevention: 'Service externe Préventis', appui_du_cpas: true },
  intervention: {
    mode: 'forfait',
    montant_centimes: 20_000,
    indexee: true,
    prorata: 'jours_prestes',
    delai_paiement_jours: 30,
  },
  assurance_rc: { compagnie: 'Assurances du Val', police: 'RC-445.218' },
  juridiction: 'Liège',
  lieu_de_signature: 'Valmont',
  exemplaires: 2,
}
