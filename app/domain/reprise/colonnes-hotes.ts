import { type Colonne, colonne } from './colonnes.ts'

const indispensable = { indispensable: true }
const nombre = { genre: 'nombre' } as const

/** A list of hosts. */
export const colonnesHotes = [
  colonne('ref', 'Réf. hôte', 'Ref. gebruiker', [
    'hote_ref',
    'référence',
    'ref',
    'id',
    'numéro',
    'referentie',
  ]),
  colonne(
    'nom',
    'Hôte',
    'Gebruiker',
    [
      'hote',
      'nom',
      'organisation',
      'partenaire',
      'utilisateur',
      'employeur',
      'naam',
      'organisatie',
      'partner',
      'werkgever',
      'werkplek',
    ],
    indispensable,
  ),
  colonne(
    'categorie',
    "Catégorie d'hôte",
    'Categorie gebruiker',
    ['categorie_hote', 'catégorie', 'type', 'forme juridique', 'categorie', 'rechtsvorm'],
    indispensable,
  ),
  colonne('bce', 'N° BCE', 'KBO-nr', [
    'bce',
    'kbo',
    "numéro d'entreprise",
    'n° entreprise',
    'tva',
    'ondernemingsnummer',
    'btw',
  ]),
  colonne('adresse', 'Adresse', 'Adres', ['rue', 'rue et numéro', 'straat', 'straat en nummer']),
  colonne('cp', 'Code postal', 'Postcode', ['code_postal', 'cp', 'postnummer']),
  colonne('commune', 'Commune', 'Gemeente', ['localité', 'ville', 'stad', 'plaats']),
  colonne('secteur', 'Secteur', 'Sector', ['activité', 'activiteit']),
  colonne('statut_art60', 'Accueil art. 60', 'Ontvangst art. 60', [
    'statut_art60',
    'art60',
    'art. 60',
  ]),
  colonne('postes', 'Postes', 'Werkplekken', ['postes_ref', 'plaatsen', 'vacatures']),
  colonne('source', 'Source', 'Bron', ['source_url', 'url', 'site', 'website']),
  colonne('deduit', 'Déduit', 'Afgeleid', ['what_is_inferred', 'à confirmer', 'te bevestigen']),
] as const satisfies readonly Colonne[]

export type CleHote = (typeof colonnesHotes)[number]['cle']

/** A list of posts, each with its host. */
export const colonnesPostes = [
  colonne('ref', 'Réf. poste', 'Ref. werkplek', [
    'poste_ref',
    'référence',
    'ref',
    'id',
    'referentie',
  ]),
  colonne(
    'hote',
    'Hôte',
    'Gebruiker',
    [
      'organisation',
      'partenaire',
      'utilisateur',
      'employeur',
      'organisatie',
      'partner',
      'werkgever',
    ],
    indispensable,
  ),
  colonne('categorie', "Catégorie d'hôte", 'Categorie gebruiker', [
    'categorie_hote',
    'catégorie',
    'type',
    'categorie',
  ]),
  colonne('bce', 'N° BCE', 'KBO-nr', ['bce', 'kbo', "numéro d'entreprise", 'ondernemingsnummer']),
  colonne('adresse', 'Adresse', 'Adres', ['lieu de travail', 'rue', 'straat', 'werkplaats']),
  colonne('cp', 'Code postal', 'Postcode', ['code_postal', 'cp']),
  colonne('commune', 'Commune', 'Gemeente', ['localité', 'ville', 'stad']),
  colonne(
    'fonction',
    'Fonction',
    'Functie',
    ['poste', 'métier', 'intitulé', 'job', 'beroep', 'functietitel'],
    indispensable,
  ),
  colonne('taches', 'Tâches', 'Taken', ['description', 'omschrijving', 'takenpakket']),
  colonne('competences_demandees', 'Compétences demandées', 'Gevraagde competenties', [
    'competences_demandees',
    'exigences',
    'profil',
    'vereisten',
    'profiel',
  ]),
  colonne('competences_apprises', 'Compétences apprises', 'Aan te leren competenties', [
    'competences_apprises',
    'apprentissages',
    'leerdoelen',
  ]),
  colonne('horaire', 'Horaire', 'Uurrooster', ['horaires', 'uren', 'werkrooster', 'rooster']),
  colonne(
    'heures_semaine',
    'Heures/semaine',
    'Uren/week',
    [
      'heures_semaine',
      'heures par semaine',
      'h/sem',
      'temps de travail',
      'uren per week',
      'arbeidsduur',
    ],
    nombre,
  ),
  colonne('langue_fr', 'Niveau FR', 'Niveau Frans', ['langue_fr', 'fr', 'français', 'frans']),
  colonne('langue_nl', 'Niveau NL', 'Niveau Nederlands', [
    'langue_nl',
    'nl',
    'néerlandais',
    'nederlands',
  ]),
  colonne('permis', 'Permis', 'Rijbewijs', ['permis de conduire']),
  colonne('contraintes', 'Contraintes', 'Werkomstandigheden', [
    'conditions',
    'risques',
    'beperkingen',
    'belasting',
  ]),
  colonne(
    'places',
    'Places',
    'Plaatsen',
    ['nombre de places', 'nombre', 'aantal plaatsen', 'aantal'],
    nombre,
  ),
  colonne('debut', 'Début', 'Begin', [
    'date de début',
    'à partir du',
    'startdatum',
    'vanaf',
    'start',
  ]),
  colonne('duree_mois', 'Durée (mois)', 'Duur (maanden)', ['duree_mois', 'durée', 'duur'], nombre),
  colonne('source', 'Source', 'Bron', ['source_url', 'url', 'site', 'website']),
  colonne('deduit', 'Déduit', 'Afgeleid', ['what_is_inferred', 'à confirmer', 'te bevestigen']),
  colonne('type_source', 'Type de source', 'Type bron', ['type_source']),
] as const satisfies readonly Colonne[]

export type ClePoste = (typeof colonnesPostes)[number]['cle']
