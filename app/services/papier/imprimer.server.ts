import { prefixes } from '#app/domain/placement/papier.ts'
import { peutPreparer } from '#app/domain/placement/permissions.ts'
import type { SaisieDePapier } from '#app/domain/placement/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { textes } from '#app/i18n/index.ts'
import { produire } from '#contracts/produire.ts'
import type { Base } from '#db/client.server.ts'
import { cadreEnVigueur } from '#db/reads/cadre.server.ts'
import { conventionDeDepart } from '#db/reads/convention.server.ts'
import { coordonneesDuTravailleur, trouverPlacement } from '#db/reads/placement.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { adresse, sansVides } from '../convention/donnees-du-cadre.server.ts'
import {
  partiesDuPlacement,
  type SourcesDuPlacement,
} from '../convention/donnees-individuelles.server.ts'
import { horaireDe } from '../convention/horaire-du-document.server.ts'
import { sourcesDuPlacement } from '../convention/sources-du-placement.server.ts'
import { lireHoraireDuPlacement } from '../horaire/lire-horaire.server.ts'
import { consulterPlacement } from '../placement/consulter-placement.server.ts'

/**
 * One paper of a placement, from what the file knows and what the form adds. Nothing is kept: it is
 * printed, read, signed by hand. Refuses `commun/interdit`, `convention/complement_manquant`, and what
 * the model lacks (`contrat/variables_manquantes`…).
 */
export async function imprimerPapier(
  ctx: Contexte<ActeurDuCpas>,
  placementId: string,
  saisie: SaisieDePapier,
): Promise<{
  readonly octets: Uint8Array
  readonly nom: string
  readonly type: 'application/pdf'
}> {
  if (!peutPreparer(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  const donnees = consulterPlacement(ctx, placementId, saisie.papier, (tx) =>
    donneesDuPapier(tx, ctx, placementId, saisie),
  )
  const { octets } = await produire({ type: saisie.papier, langue: saisie.langue, donnees })
  return { octets, type: 'application/pdf', nom: `${String(donnees.numero)}-${saisie.langue}.pdf` }
}

/** The data of a paper, as its model wants them. */
export function donneesDuPapier(
  base: Base,
  ctx: Contexte,
  placementId: string,
  saisie: SaisieDePapier,
): Record<string, unknown> {
  const sources = sourcesDe(base, ctx, placementId, saisie)
  const { placement, complement: c, hote, centre } = sources
  const { travailleur, ...parties } = partiesDuPlacement(sources)
  const { langue: _, ...nomme } = travailleur
  return sansVides({
    ...parties,
    travailleur: nomme,
    formation: placement.formation,
    hote: {
      nom: hote.nom,
      categorie: hote.categorie,
      adresse: c.adresses[0] ?? adresse(hote),
    },
    fonction: { intitule: placement.titreDuPoste, service: c.service, superieur: c.superieur },
    periode: { debut_le: placement.debutLe, fin_prevue_le: placement.finPrevueLe },
    ...siennes(base, ctx, sources, saisie, nomme),
    ...(avecLieu.has(saisie.papier) ? { lieu_de_signature: centre.commune } : {}),
  })
}

const avecLieu: ReadonlySet<string> = new Set([
  'contrat-de-travail',
  'attestation-de-competences',
  'lettre-de-fin',
])

function sourcesDe(
  base: Base,
  ctx: Contexte,
  placementId: string,
  { papier }: SaisieDePapier,
): SourcesDuPlacement {
  const placement = trouverPlacement(base, ctx.perimetre, placementId)
  if (!placement.decisionLe) throw new ErreurMetier('placement/decision_manquante')
  const { reference } = conventionDeDepart(base, ctx.perimetre, placementId) ?? { reference: '' }
  return sourcesDuPlacement(base, ctx, placement, `${prefixes[papier]}-${reference}`)
}

/** What only this paper prints. */
function siennes(
  base: Base,
  ctx: Contexte,
  { placement, complement: c }: SourcesDuPlacement,
  saisie: SaisieDePapier,
  travailleur: object,
): Record<string, unknown> {
  const tuteur = { nom: c.tuteurNom, fonction: c.tuteurFonction }
  switch (saisie.papier) {
    case 'contrat-de-travail': {
      const ou = coordonneesDuTravailleur(base, ctx.perimetre, placement.candidatId)
      const { enVigueur } = lireHoraireDuPlacement(base, ctx, placement.id)
      return {
        travailleur: { ...travailleur, adresse: adresse(ou), naissance_le: ou.naissanceLe },
        statut: saisie.statut,
        horaire: horaireDe(enVigueur?.semaine ?? placement.semaine, placement.heuresSemaine),
        heures_temps_plein: placement.heuresReference,
        remuneration: {
          bareme: saisie.bareme,
          brut_mensuel_centimes: Math.round(saisie.brutEuros * 100),
        },
        exemplaires: 2,
      }
    }
    case 'fiche-de-fonction':
      return {
        tuteur,
        taches: c.taches,
        taches_exclues: c.tachesExclues,
        competences_apprises: c.competencesVisees,
        lieux: c.adresses,
      }
    case 'fiche-de-poste':
      return {
        tuteur,
        service_prevention: servicePrevention(base, ctx, placement, saisie.langue),
        taches: c.taches,
        risques: c.risques,
        equipements: c.equipements.length > 0 ? c.equipements : undefined,
        surveillance_sante: c.surveillanceSante,
        vaccinations: c.vaccinations.length > 0 ? c.vaccinations : undefined,
      }
    case 'points-d-attention':
      return { tuteur }
    case 'evaluation':
      return {
        tuteur,
        rang: saisie.rang,
        prevue_le: c.evaluations[saisie.rang - 1],
        taches: c.taches,
        competences: c.competencesVisees,
        actions: c.actions,
      }
    case 'attestation-de-competences':
      return {
        tuteur,
        taches: c.taches,
        competences: c.competencesVisees.flatMap((intitule, rang) =>
          saisie.acquises.includes(rang)
            ? [{ intitule, niveau: 'acquise' }]
            : saisie.enCours.includes(rang)
              ? [{ intitule, niveau: 'en_cours' }]
              : [],
        ),
        formations:
          c.voletIntitule && c.voletOperateur && c.voletHeures
            ? [{ intitule: c.voletIntitule, operateur: c.voletOperateur, heures: c.voletHeures }]
            : undefined,
      }
    case 'lettre-de-fin': {
      const ou = coordonneesDuTravailleur(base, ctx.perimetre, placement.candidatId)
      return {
        travailleur: { ...travailleur, adresse: adresse(ou) },
        fin_le: saisie.finLe,
        motif: saisie.motif,
        fin_du_contrat: saisie.finDuContrat,
      }
    }
  }
}

function servicePrevention(
  base: Base,
  { perimetre }: Contexte,
  { cpasId, hoteId, categorieDeLHote }: SourcesDuPlacement['placement'],
  langue: SaisieDePapier['langue'],
): string | undefined {
  if (categorieDeLHote === 'INT') return textes(langue).complement.propositions.preventionInterne
  return cadreEnVigueur(base, perimetre, { cpasId, hoteId })?.complement.servicePrevention
}
