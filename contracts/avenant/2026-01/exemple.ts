import type { z } from 'zod'
import type { Langue } from '#app/domain/shared/langue.ts'
import { exemple as individuelle } from '../../convention-individuelle/2026-01/exemple.ts'
import { exempleNl as individuelleNl } from '../../convention-individuelle/2026-01/exemple-nl.ts'
import type { donneesAvenant } from './donnees.ts'

type Donnees = z.input<typeof donneesAvenant>

const SEMAINE = [1, 2, 3, 4, 5] as const

/** Complete data of a fictional avenant in each language. */
export const exemples: Record<Langue, Donnees> = {
  fr: {
    numero: 'AV-2027-0003',
    etablie_le: '2027-03-01',
    rang: 1,
    convention: { sorte: 'individuelle', numero: individuelle.numero, date: '2026-11-24' },
    objectif: individuelle.objectif,
    formation: true,
    effet_le: '2027-03-08',
    motif:
      'les absences non payées de janvier reculent la date à laquelle les jours seront atteints.',
    cpas: individuelle.cpas,
    hote: individuelle.hote,
    travailleur: individuelle.travailleur,
    changement: {
      nature: 'periode',
      fin_prevue_avant: '2027-11-30',
      fin_prevue_le: '2027-12-17',
    },
    signataires: ['cpas', 'hote', 'travailleur'],
    lieu_de_signature: 'Valmont',
    exemplaires: 3,
  },
  nl: {
    numero: 'AV-2027-0001',
    etablie_le: '2027-03-01',
    rang: 2,
    convention: { sorte: 'individuelle', numero: individuelleNl.numero, date: '2026-11-24' },
    objectif: individuelleNl.objectif,
    formation: false,
    effet_le: '2027-03-08',
    motif: 'de crèche van het kind sluit voortaan vroeger.',
    cpas: individuelleNl.cpas,
    hote: individuelleNl.hote,
    travailleur: individuelleNl.travailleur,
    changement: {
      nature: 'horaire',
      heures_avant: 38,
      horaire: {
        sorte: 'fixe',
        heures_par_semaine: 30,
        plages: SEMAINE.map((jour) => ({ jour, de: '09:00', a: '15:00' })),
      },
    },
    signataires: ['cpas', 'hote', 'travailleur'],
    lieu_de_signature: 'Wijkdorp',
    exemplaires: 3,
  },
}

/** One change of each nature, to show and to test every paragraph. */
export const changements: readonly ChangementDExemple[] = [
  exemples.fr.changement,
  exemples.nl.changement,
  {
    nature: 'fonction',
    service: 'magasin',
    superieur: 'Imane Peeters, coordinatrice',
    taches: ['tenir la caisse', 'conseiller les clients'],
    taches_exclues: ['fermer seul le magasin'],
  },
  {
    nature: 'lieu',
    adresses: ['Rue du Marché 8, 4999 Valmont'],
    deplacements: 'tournées en camionnette',
  },
  {
    nature: 'tuteur',
    nom: 'Imane Peeters',
    fonction: 'coordinatrice',
    remplacant: 'Łukasz Nowak, responsable du tri',
    heures_par_semaine: 4,
  },
  {
    nature: 'tarif',
    intervention: {
      mode: 'forfait',
      montant_centimes: 25_000,
      indexee: true,
      prorata: 'jours_prestes',
      delai_paiement_jours: 30,
    },
  },
  { nature: 'suspension', reprise_prevue_le: '2027-05-03' },
  { nature: 'suspension', reprise_prevue_le: null },
  { nature: 'rupture' },
  {
    nature: 'signataire',
    anciens: [{ nom: 'Nadia El Khatib', qualite: 'administratrice déléguée' }],
    nouveaux: [{ nom: 'Olivier Maes', qualite: 'directeur' }],
    signe: 'nouveau',
    regle_des: null,
  },
  {
    nature: 'signataire',
    anciens: [{ nom: 'Nadia El Khatib', qualite: 'administratrice déléguée' }],
    nouveaux: [{ nom: 'Olivier Maes', qualite: 'directeur' }],
    signe: 'ancien',
    regle_des: '2027-01-01',
  },
]

type ChangementDExemple = Donnees['changement']
