import type { ComplementDeCadre, ComplementDePlacement } from '#app/domain/convention/saisie.ts'
import type { PlageDeTravail } from '#app/domain/poste/poste.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { cpasPourDocument, hotePourDocument } from '#db/reads/cadre.server.ts'
import type { personneDuPlacement, trouverPlacement } from '#db/reads/placement.server.ts'
import {
  centreDuDocument,
  entreprisePriveeDe,
  hoteDuDocument,
  interventionDe,
  sansVides,
  telephone,
} from './donnees-du-cadre.server.ts'

interface Sources {
  readonly reference: string
  readonly etablieLe: DateCivile
  readonly placement: ReturnType<typeof trouverPlacement>
  readonly complement: ComplementDePlacement
  readonly cadre: {
    readonly numero: string
    readonly decisionLe: DateCivile
    readonly complement: ComplementDeCadre
  }
  readonly centre: ReturnType<typeof cpasPourDocument>
  readonly hote: ReturnType<typeof hotePourDocument>
  readonly personne: ReturnType<typeof personneDuPlacement>
}

/** The variables of an individual convention. The host keeps a copy: nothing of the file is in it. */
export function donneesIndividuelles(sources: Sources): Record<string, unknown> {
  const { reference, etablieLe, placement, complement: c, cadre, centre, hote, personne } = sources
  const privee = entreprisePriveeDe(hote, cadre.complement)
  return sansVides({
    numero: reference,
    etablie_le: etablieLe,
    convention_cadre: { numero: cadre.numero, date: cadre.decisionLe },
    objectif: placement.objectif,
    cpas: centreDuDocument(
      centre,
      {
        decisionOrgane: placement.decisionOrgane ?? '',
        decisionLe: placement.decisionLe ?? '',
        decisionReference: placement.decisionReference ?? '',
      },
      {
        nom: [personne.agentPrenom, personne.agentNom].filter(Boolean).join(' '),
        telephone: telephone(personne.agentTelephone ?? centre.telephone),
        courriel: personne.agentCourriel ?? centre.courriel,
      },
    ),
    hote: hoteDuDocument(hote, cadre.complement),
    travailleur: {
      prenom: personne.prenom,
      nom: personne.nom,
      reference: `ISP-${personne.numero}`,
      langue: personne.langue,
    },
    fonction: {
      intitule: placement.titreDuPoste,
      service: c.service,
      superieur: c.superieur,
      taches: c.taches,
      taches_exclues: c.tachesExclues,
    },
    lieu: { adresses: c.adresses, deplacements: c.deplacements },
    periode: {
      debut_le: placement.debutLe,
      fin_prevue_le: placement.finPrevueLe,
      observation_semaines: c.observationSemaines,
    },
    horaire: horaireDe(placement.semaine, placement.heuresSemaine),
    tuteur: {
      nom: c.tuteurNom,
      fonction: c.tuteurFonction,
      remplacant: c.tuteurRemplacant,
      heures_par_semaine: c.heuresTuteur,
    },
    insertion: { actions: c.actions, competences: c.competencesVisees },
    formation: { par_utilisateur: c.formationParHote, volet: voletDe(c) },
    evaluation: { dates: c.evaluations },
    bien_etre: {
      service_prevention: cadre.complement.servicePrevention,
      fiche_de_poste_le: c.ficheDePosteLe,
      risques: c.risques,
      surveillance_sante: c.surveillanceSante,
      vaccinations: c.vaccinations.length > 0 ? c.vaccinations : undefined,
    },
    equipements: c.equipements.map((objet) => ({
      objet,
      fourni_par: 'utilisateur',
      entretenu_par: 'utilisateur',
    })),
    intervention: interventionDe(cadre.complement),
    assurance_rc: {
      compagnie: cadre.complement.assuranceCompagnie,
      police: cadre.complement.assurancePolice,
    },
    // The agreement of the union delegation stands in the framework alone.
    entreprise_privee: privee && { commission_paritaire: privee.commission_paritaire },
    engagement:
      c.engagementDecisionLe && c.engagementFonction
        ? { decision_le: c.engagementDecisionLe, fonction: c.engagementFonction }
        : undefined,
    lieu_de_signature: cadre.complement.lieuDeSignature,
    exemplaires: 3,
  })
}

function voletDe(c: ComplementDePlacement) {
  const { voletIntitule, voletOperateur, voletHeures, voletDebutLe, voletFinLe } = c
  if (!voletIntitule || !voletOperateur || !voletHeures || !voletDebutLe || !voletFinLe)
    return undefined
  return {
    intitule: voletIntitule,
    operateur: voletOperateur,
    heures: voletHeures,
    debut_le: voletDebutLe,
    fin_le: voletFinLe,
  }
}

/** A week that is known is written hour by hour; else the frame within which the hours will be told. */
function horaireDe(semaine: readonly PlageDeTravail[], heures: number) {
  if (semaine.length > 0)
    return { sorte: 'fixe', heures_par_semaine: heures, plages: semaine.flatMap(sansPause) }
  return {
    sorte: 'variable',
    heures_par_semaine: heures,
    jours: [1, 2, 3, 4, 5],
    de: '07:00',
    a: '19:00',
    heures_min_par_jour: 3,
    heures_max_par_jour: 9,
    preavis_jours_ouvrables: 7,
  }
}

/** A day with a break is two stretches of work: the break at noon when the day crosses it. */
function sansPause({ jour, de, a, pauseMinutes }: PlageDeTravail) {
  if (pauseMinutes === 0) return [{ jour, de, a }]
  const [debut, fin] = [enMinutes(de), enMinutes(a)]
  const midi = 12 * 60
  const dansLaJournee = debut < midi && midi + pauseMinutes < fin
  const pause = dansLaJournee ? midi : Math.floor((debut + fin - pauseMinutes) / 2)
  return [
    { jour, de, a: enHeure(pause) },
    { jour, de: enHeure(pause + pauseMinutes), a },
  ]
}

function enMinutes(heure: string): number {
  const [h = 0, m = 0] = heure.split(':').map(Number)
  return h * 60 + m
}

function enHeure(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
