import type { ComplementDeCadre, ComplementDePlacement } from '#app/domain/convention/saisie.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'
import type { cpasPourDocument, hotePourDocument } from '#db/reads/cadre.server.ts'
import type { personneDuPlacement, trouverPlacement } from '#db/reads/placement.server.ts'
import {
  centreDuDocument,
  entreprisePriveeDe,
  hoteDuDocument,
  interventionDe,
  representants,
  sansVides,
  telephone,
} from './donnees-du-cadre.server.ts'
import { horaireDe } from './horaire-du-document.server.ts'

/** What every document of a placement is written from. */
export interface SourcesDuPlacement {
  readonly reference: string
  readonly etablieLe: DateCivile
  readonly placement: ReturnType<typeof trouverPlacement>
  readonly complement: ComplementDePlacement
  readonly centre: ReturnType<typeof cpasPourDocument>
  readonly hote: ReturnType<typeof hotePourDocument>
  readonly personne: ReturnType<typeof personneDuPlacement>
}

export interface CadreDuDocument {
  readonly numero: string
  readonly decisionLe: DateCivile
  readonly complement: ComplementDeCadre
}

/** The variables of an individual convention. The host keeps a copy: nothing of the file is in it. */
export function donneesIndividuelles(
  sources: SourcesDuPlacement & { readonly cadre: CadreDuDocument },
): Record<string, unknown> {
  const { complement: c, cadre, hote } = sources
  const privee = entreprisePriveeDe(hote, cadre.complement)
  return sansVides({
    ...duTravail(sources, cadre.complement.servicePrevention),
    convention_cadre: { numero: cadre.numero, date: cadre.decisionLe },
    hote: hoteDuDocument(hote, cadre.complement),
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

/**
 * The variables of the note that takes the place of a convention in a service of the CPAS: no
 * framework says where it is signed or who watches over prevention, so the centre does.
 */
export function donneesInternes(
  sources: SourcesDuPlacement,
  langue: Langue,
): Record<string, unknown> {
  const { complement: c, centre } = sources
  return sansVides({
    ...duTravail(sources, textes(langue).complement.propositions.preventionInterne),
    equipements: c.equipements.length > 0 ? c.equipements : undefined,
    chef_de_service: chefDeService(c),
    lieu_de_signature: centre.commune,
    exemplaires: 3,
  })
}

/** Who signs for an internal service: the superior of the worker, «name, capacity». */
export function chefDeService({ superieur }: Pick<ComplementDePlacement, 'superieur'>) {
  return representants([superieur])[0]
}

/** Who the parties are on the side of the centre and of the worker. */
export function partiesDuPlacement({
  reference,
  etablieLe,
  placement,
  centre,
  personne,
}: Omit<SourcesDuPlacement, 'hote' | 'complement'>) {
  return {
    numero: reference,
    etablie_le: etablieLe,
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
    travailleur: {
      prenom: personne.prenom,
      nom: personne.nom,
      reference: `ISP-${personne.numero}`,
      langue: personne.langue,
    },
  }
}

function duTravail(sources: SourcesDuPlacement, servicePrevention: string) {
  const { placement, complement: c } = sources
  return {
    ...partiesDuPlacement(sources),
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
      service_prevention: servicePrevention,
      fiche_de_poste_le: c.ficheDePosteLe,
      risques: c.risques,
      surveillance_sante: c.surveillanceSante,
      vaccinations: c.vaccinations.length > 0 ? c.vaccinations : undefined,
    },
  }
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
