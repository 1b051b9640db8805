import type { Changement } from '#app/domain/avenant/avenant.ts'
import type { ComplementDeCadre } from '#app/domain/convention/saisie.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { trouverAvenant } from '#db/reads/avenant.server.ts'
import { representantsConvenus } from '../avenant/representants.server.ts'
import {
  hoteDuDocument,
  interventionDe,
  representants,
  sansVides,
} from './donnees-du-cadre.server.ts'
import {
  chefDeService,
  partiesDuPlacement,
  type SourcesDuPlacement,
} from './donnees-individuelles.server.ts'
import { horaireDe } from './horaire-du-document.server.ts'

interface SourcesDeLAvenant extends SourcesDuPlacement {
  readonly avenant: ReturnType<typeof trouverAvenant>
  readonly origine: {
    readonly reference: string
    readonly type: string
    readonly signeeLe: DateCivile
  }
  readonly signataires: readonly string[]
  /** Null for a service of the CPAS itself. */
  readonly cadre: ComplementDeCadre | null
}

/** The variables of an avenant: the parties of its convention, and one change. */
export function donneesDAvenant(sources: SourcesDeLAvenant): Record<string, unknown> {
  const { avenant, origine, placement, complement, cadre, centre, signataires } = sources
  const interne = origine.type === 'note-affectation-interne'
  return sansVides({
    ...partiesDuPlacement(sources),
    rang: avenant.rang,
    convention: {
      sorte: interne ? 'interne' : 'individuelle',
      numero: origine.reference,
      date: origine.signeeLe,
    },
    formation: placement.formation,
    effet_le: avenant.effetLe,
    motif: avenant.motif,
    hote: cadre ? hoteQuiSigne(sources, cadre) : undefined,
    chef_de_service: interne ? chefDeService(complement) : undefined,
    changement: changementDuDocument(avenant.changement, placement),
    signataires,
    lieu_de_signature: cadre ? cadre.lieuDeSignature : centre.commune,
    exemplaires: signataires.length,
  })
}

/** The host, represented by those who sign this avenant: for a change of them, the centre's rule says. */
function hoteQuiSigne(
  { avenant: { changement }, hote, complement }: SourcesDeLAvenant,
  cadre: ComplementDeCadre,
) {
  const representantsHote =
    changement.nature === 'signataire'
      ? changement.relais === 'ancien'
        ? changement.anciens
        : changement.nouveaux
      : representantsConvenus(complement, cadre)
  return hoteDuDocument(hote, { ...cadre, representantsHote: [...representantsHote] })
}

function changementDuDocument(
  c: Changement,
  placement: SourcesDeLAvenant['placement'],
): Record<string, unknown> {
  const { nature } = c
  switch (c.nature) {
    case 'periode':
      return {
        nature,
        fin_prevue_avant: placement.finPrevueLe,
        fin_prevue_le: c.finPrevueLe,
      }
    case 'horaire':
      return {
        nature,
        heures_avant: c.heuresAvant,
        horaire: horaireDe(c.semaine, c.heuresSemaine),
      }
    case 'fonction':
      return {
        nature,
        service: c.service,
        superieur: c.superieur,
        taches: c.taches,
        taches_exclues: c.tachesExclues,
      }
    case 'lieu':
      return { nature, adresses: c.adresses, deplacements: c.deplacements }
    case 'tuteur':
      return {
        nature,
        nom: c.tuteurNom,
        fonction: c.tuteurFonction,
        remplacant: c.tuteurRemplacant,
        heures_par_semaine: c.heuresTuteur,
      }
    case 'signataire':
      return {
        nature,
        anciens: representants(c.anciens),
        nouveaux: representants(c.nouveaux),
        signe: c.relais,
        regle_des: c.regleDes,
      }
    case 'tarif':
      return { nature, intervention: interventionDe(c) }
    case 'suspension':
      return { nature, reprise_prevue_le: c.reprisePrevueLe }
    case 'rupture':
      return { nature }
  }
}
