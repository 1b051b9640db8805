import type { Objectif } from '#app/domain/candidat/candidat.ts'
import type { ComplementDePlacement } from '#app/domain/convention/saisie.ts'
import { estJourOuvrable } from '#app/domain/horaire/feries.ts'
import { exigences, trouverCompetence, trouverMetierParCode } from '#app/domain/metier/metier.ts'
import { evaluationsProposees } from '#app/domain/placement/regles.ts'
import { ajouterMois, jourSemaine } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'
import { langueQuiPrevaut } from '#contracts/langues.ts'
import type { Base } from '#db/client.server.ts'
import { cadreEnVigueur, cpasPourDocument, hotePourDocument } from '#db/reads/cadre.server.ts'
import {
  personneDuPlacement,
  trouverPlacement,
  verificationsDe,
} from '#db/reads/placement.server.ts'
import { posteDuPlacement } from '#db/reads/triangle.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { adresse } from '../convention/donnees-du-cadre.server.ts'

export interface ComplementPropose {
  readonly placementId: string
  readonly nom: string
  readonly objectif: Objectif
  readonly version: number
  /** The language the convention is written in, hence that of these lines. */
  readonly langue: Langue
  readonly valeurs: Partial<ComplementDePlacement>
}

/**
 * What the form of a convention starts from: what was saved, else what the post, the framework and
 * the trade already say. Nothing is asked twice; what nobody knows stays empty. Refuses
 * `commun/introuvable`.
 */
export function proposerComplement(
  base: Base,
  ctx: Contexte,
  placementId: string,
): ComplementPropose {
  const placement = trouverPlacement(base, ctx.perimetre, placementId)
  const personne = personneDuPlacement(base, ctx.perimetre, placementId)
  const langue = langueQuiPrevaut({
    cpas: cpasPourDocument(base, ctx.perimetre, placement.cpasId),
    hote: hotePourDocument(base, ctx.perimetre, placement.hoteId),
    travailleur: personne,
  })
  const { version, complement, objectif } = placement
  return {
    placementId,
    nom: `${personne.prenom} ${personne.nom}`,
    objectif,
    version,
    langue,
    valeurs:
      complement ??
      sansInconnus({
        ...duPoste(base, ctx, placementId, langue),
        ...duPlacement(base, ctx, placement, langue),
      }),
  }
}

type Valeurs = { [C in keyof ComplementDePlacement]?: ComplementDePlacement[C] | undefined }

function duPoste(
  base: Base,
  { perimetre }: Contexte,
  placementId: string,
  langue: Langue,
): Valeurs {
  const poste = posteDuPlacement(base, perimetre, placementId)
  const { propositions: p } = textes(langue).complement
  const { exigences: noms } = textes(langue).candidat
  const demandes = exigences.filter((une) => poste.exigences.includes(une))
  const { chargeKg } = poste
  return {
    taches: [...poste.taches],
    tachesExclues: poste.tachesExclues.length > 0 ? [...poste.tachesExclues] : p.tachesExclues,
    adresses: [adresse(poste.site?.adresse ? poste.site : poste.hote)].filter((une) => une !== ''),
    observationSemaines: 2,
    tuteurFonction: poste.fonctionDuTuteur ?? undefined,
    competencesVisees: competencesDe(poste, langue),
    formationParHote: p.formation,
    risques: [
      ...(chargeKg ? [p.charge(chargeKg)] : []),
      ...demandes.map((une) => noms[une].toLowerCase()),
    ],
    equipements: [
      ...(chargeKg && chargeKg >= CHARGE_LOURDE ? [p.chaussures] : []),
      ...demandes.flatMap((une) => p.protections[une] ?? []),
    ],
    surveillanceSante: demandes.some((une) => une === 'nuit' || une === 'contact_malades'),
    vaccinations: [],
  }
}

/** From this load on the foot must be protected when it falls. */
const CHARGE_LOURDE = 10

function competencesDe(
  {
    competencesApprises,
    metier,
  }: { competencesApprises: readonly string[]; metier: string | null },
  langue: Langue,
): string[] {
  const codes =
    competencesApprises.length > 0
      ? competencesApprises
      : (metier && trouverMetierParCode(metier)?.competences) || []
  return codes.map((code) => trouverCompetence(code)?.[langue] ?? code)
}

function duPlacement(
  base: Base,
  { perimetre }: Contexte,
  placement: ReturnType<typeof trouverPlacement>,
  langue: Langue,
): Valeurs {
  const { debutLe, finPrevueLe, objectif, titreDuPoste, tuteurNom } = placement
  const { propositions: p } = textes(langue).complement
  const fiche = verificationsDe(base, perimetre, placement.id).find(
    ({ quoi }) => quoi === 'fiche_poste',
  )
  const durable = objectif === 'emploi_durable'
  return {
    tuteurNom: tuteurNom ?? undefined,
    heuresTuteur: cadreEnVigueur(base, perimetre, placement)?.complement.heuresTuteur,
    actions: [...p.actions[objectif]],
    evaluations: evaluationsProposees(
      debutLe,
      finPrevueLe,
      (jour) => jourSemaine(jour) <= 5 && estJourOuvrable(jour),
    ),
    ficheDePosteLe: fiche?.faiteLe,
    engagementDecisionLe: durable ? ajouterMois(finPrevueLe, -3) : undefined,
    engagementFonction: durable ? titreDuPoste : undefined,
  }
}

function sansInconnus(valeurs: Valeurs): Partial<ComplementDePlacement> {
  const connues = Object.entries(valeurs).filter(([, valeur]) => valeur !== undefined)
  return Object.fromEntries(connues)
}
