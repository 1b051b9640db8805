import { z } from 'zod'
import {
  cpas,
  entreprisePrivee,
  heure,
  hote,
  intervention,
  jour,
  langue,
  objectifs,
  texte,
  textes,
} from '../../donnees.ts'
import { traductions } from '../../traductions.ts'

const jourDeSemaine = z.literal([1, 2, 3, 4, 5, 6, 7])

/** A fixed week, hour by hour, or the frame within which the hours may vary. */
export const horaireConvenu = z.discriminatedUnion('sorte', [
  z.strictObject({
    sorte: z.literal('fixe'),
    heures_par_semaine: z.number().positive().max(50),
    plages: z.array(z.strictObject({ jour: jourDeSemaine, de: heure, a: heure })).min(1),
  }),
  z.strictObject({
    sorte: z.literal('variable'),
    heures_par_semaine: z.number().positive().max(50),
    jours: z.array(jourDeSemaine).min(1),
    de: heure,
    a: heure,
    heures_min_par_jour: z.number().positive().max(11),
    heures_max_par_jour: z.number().positive().max(11),
    // Seven working days is the legal notice; an agreement may only lengthen it here.
    preavis_jours_ouvrables: z.int().min(7).max(31),
  }),
])

/**
 * Every variable of the individual convention between CPAS, host and worker. The host keeps a copy,
 * so it holds no national number, birth date, address, wage, kind of aid or count of days: strict
 * objects refuse them.
 */
export const donneesIndividuelle = z.strictObject({
  numero: texte,
  etablie_le: jour,
  convention_cadre: z.strictObject({ numero: texte, date: jour }),
  objectif: z.enum(objectifs),
  cpas,
  hote,
  travailleur: z.strictObject({ prenom: texte, nom: texte, reference: texte, langue }),
  fonction: z.strictObject({
    intitule: texte,
    service: texte,
    superieur: texte,
    taches: textes,
    taches_exclues: textes,
  }),
  lieu: z.strictObject({ adresses: textes, deplacements: texte.optional() }),
  periode: z.strictObject({
    debut_le: jour,
    fin_prevue_le: jour,
    observation_semaines: z.int().min(0).max(4),
  }),
  horaire: horaireConvenu,
  tuteur: z.strictObject({
    nom: texte,
    fonction: texte,
    remplacant: texte,
    heures_par_semaine: z.number().positive().max(38),
  }),
  insertion: z.strictObject({ actions: textes, competences: textes }),
  formation: z.strictObject({
    par_utilisateur: textes,
    volet: z
      .strictObject({
        intitule: texte,
        operateur: texte,
        heures: z.number().positive(),
        debut_le: jour,
        fin_le: jour,
      })
      .optional(),
  }),
  evaluation: z.strictObject({ dates: z.array(jour).min(1).max(12) }),
  bien_etre: z.strictObject({
    service_prevention: texte,
    fiche_de_poste_le: jour,
    risques: textes,
    surveillance_sante: z.boolean(),
    vaccinations: z.array(texte).max(10).optional(),
  }),
  equipements: z
    .array(
      z.strictObject({
        objet: texte,
        fourni_par: z.enum(['utilisateur', 'cpas']),
        entretenu_par: z.enum(['utilisateur', 'cpas']),
      }),
    )
    .max(30)
    .optional(),
  intervention,
  assurance_rc: z.strictObject({ compagnie: texte, police: texte }),
  entreprise_privee: entreprisePrivee.pick({ commission_paritaire: true }).optional(),
  /** Lasting employment: when the host decides, and about which post. */
  engagement: z.strictObject({ decision_le: jour, fonction: texte }).optional(),
  annexes: z.array(texte).max(20).optional(),
  lieu_de_signature: texte,
  exemplaires: z.int().min(1).max(9),
  traductions: traductions.optional(),
})
export type DonneesIndividuelle = z.infer<typeof donneesIndividuelle>
