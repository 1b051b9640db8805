import type { z } from 'zod'
import type { Langue } from '#app/domain/shared/langue.ts'
import { exemple } from '../../convention-individuelle/2026-01/exemple.ts'
import { exempleNl } from '../../convention-individuelle/2026-01/exemple-nl.ts'
import type { donneesInternes } from './donnees.ts'

type Donnees = z.input<typeof donneesInternes>

/** Complete data of a fictional internal note in each language. */
export const exemples: Record<Langue, Donnees> = {
  fr: {
    numero: 'NI-2026-0004',
    etablie_le: exemple.etablie_le,
    objectif: 'experience',
    cpas: exemple.cpas,
    travailleur: exemple.travailleur,
    fonction: {
      intitule: 'commis de cuisine',
      service: 'cuisine de la maison de repos',
      superieur: 'Claire Dumont, cheffe de cuisine',
      taches: [
        'laver, éplucher et tailler les légumes',
        'dresser les plateaux',
        'nettoyer le plan de travail',
      ],
      taches_exclues: ['utilisation de la trancheuse', 'préparation des régimes'],
    },
    lieu: { adresses: ['Rue des Tilleuls 8, 4999 Valmont'] },
    periode: { debut_le: '2026-12-01', fin_prevue_le: '2027-11-30', observation_semaines: 0 },
    horaire: exemple.horaire,
    tuteur: { ...exemple.tuteur, fonction: 'second de cuisine', remplacant: 'Claire Dumont' },
    insertion: {
      actions: ['un entretien par mois avec l’agent d’insertion'],
      competences: ['appliquer les règles d’hygiène alimentaire', 'suivre une fiche technique'],
    },
    formation: {
      par_utilisateur: ['les règles d’hygiène et la chaîne du froid', 'l’usage sûr des couteaux'],
    },
    evaluation: exemple.evaluation,
    bien_etre: {
      service_prevention: 'service interne de prévention du CPAS',
      fiche_de_poste_le: '2026-11-12',
      risques: ['coupures', 'brûlures', 'sol glissant'],
      surveillance_sante: true,
    },
    equipements: ['veste et pantalon de cuisine', 'chaussures antidérapantes'],
    chef_de_service: { nom: 'Claire Dumont', qualite: 'cheffe de cuisine' },
    lieu_de_signature: 'Valmont',
    exemplaires: 2,
  },
  nl: {
    numero: 'IT-2026-0002',
    etablie_le: exempleNl.etablie_le,
    objectif: 'ouverture_droits',
    cpas: exempleNl.cpas,
    travailleur: exempleNl.travailleur,
    fonction: {
      intitule: 'klusser',
      service: 'technische dienst',
      superieur: 'Jan Baert, ploegbaas',
      taches: ['sloten en deuren herstellen', 'klein schilderwerk'],
      taches_exclues: ['werken onder spanning'],
    },
    lieu: {
      adresses: ['Stationsplein 4, 9999 Wijkdorp'],
      deplacements: 'tussen de gebouwen van het OCMW',
    },
    periode: { debut_le: '2027-01-04', fin_prevue_le: '2028-01-03', observation_semaines: 0 },
    horaire: exempleNl.horaire,
    tuteur: { ...exempleNl.tuteur, fonction: 'vakman', remplacant: 'Jan Baert' },
    insertion: {
      actions: ['een maandelijks gesprek met de trajectbegeleider'],
      competences: ['een logboek van de herstellingen bijhouden'],
    },
    formation: {
      par_utilisateur: ['veilig werken op een ladder'],
      volet: {
        intitule: 'Nederlands op de werkvloer',
        operateur: 'CVO Wijkdorp',
        heures: 40,
        debut_le: '2027-02-01',
        fin_le: '2027-06-25',
      },
    },
    evaluation: exempleNl.evaluation,
    bien_etre: {
      service_prevention: 'interne preventiedienst van het OCMW',
      fiche_de_poste_le: '2026-12-07',
      risques: ['vallen van hoogte'],
      surveillance_sante: false,
    },
    chef_de_service: { nom: 'Jan Baert', qualite: 'ploegbaas' },
    lieu_de_signature: 'Wijkdorp',
    exemplaires: 2,
  },
}
