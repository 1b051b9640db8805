import type { Domaine, Exigence, StatutVdc } from '#app/domain/metier/metier.ts'

const domaines: Record<Domaine, string> = {
  nettoyage: 'Nettoyage',
  restauration: 'Cuisine et restauration',
  'espace-public': 'Rues, routes et déchets',
  'tri-production': 'Tri, réemploi et production',
  'espaces-verts': 'Espaces verts et terre',
  logistique: 'Magasin et logistique',
  transport: 'Transport et livraison',
  bureau: 'Bureau et accueil',
  'aide-soins': 'Aide dans les soins',
  textile: 'Linge et couture',
  batiment: 'Bâtiment et entretien',
  gardiennage: 'Gardiennage et prévention',
  enfance: 'Enfance et école',
  vente: 'Vente',
  mecanique: 'Mécanique et technique',
}

const exigences: Record<Exigence, string> = {
  produits: 'produits d’entretien',
  solvants: 'peintures et solvants',
  poussiere: 'poussière',
  pollen: 'pollen',
  gestes_repetes: 'gestes répétés',
  accroupi: 'travail accroupi ou à genoux',
  escaliers: 'escaliers',
  marche: 'longue marche',
  hauteur: 'travail en hauteur',
  exterieur: 'travail dehors par tous les temps',
  chaleur: 'chaleur',
  froid: 'froid',
  humidite: 'humidité',
  bruit: 'bruit',
  conduite: 'conduite d’un véhicule ou d’un engin',
  machines: 'machines',
  precision: 'travail de précision',
  ecran: 'écran',
  nuit: 'travail de nuit',
  isole: 'travail seul',
  public: 'contact avec le public',
  animaux: 'présence d’animaux',
  contact_malades: 'contact avec des malades',
  charge_emotionnelle: 'charge émotionnelle',
}

const vdc: Record<StatutVdc, (titre: string | null) => string> = {
  existe: (titre) => `Titre de compétence : ${titre ?? 'oui'}.`,
  probable: (titre) => `Titre de compétence probable, à vérifier${titre ? ` : ${titre}` : ''}.`,
  inconnu: () => 'Aucun titre de compétence connu.',
}

export const metier = { domaines, exigences, vdc }
