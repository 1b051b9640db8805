import type { TypeDeConvention } from '#app/domain/convention/convention.ts'
import { type Difference, differences, estMaterielle } from '#app/domain/convention/difference.ts'
import type { BlocDeTexte } from '#app/domain/convention/texte.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Base } from '#db/client.server.ts'
import { trouverAvenant } from '#db/reads/avenant.server.ts'
import { cadreEnVigueur } from '#db/reads/cadre.server.ts'
import { donneesDeVersion, trouverConvention } from '#db/reads/convention.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { redigerEnClair } from './lire-texte.server.ts'
import { rassembler } from './rassembler.server.ts'

/** What sending a document out for signature would do, before anybody presses the button. */
export interface MiseEnSignaturePossible {
  readonly sujet: SujetDuDocument
  /** What stops it: the rule, with the variables that lack or are wrong. Null when nothing does. */
  readonly obstacle: ErreurMetier | null
  /** What was agreed and is no longer so; empty the first time. */
  readonly changements: readonly Difference[]
  /** How to reach somebody, corrected since: nobody signs again for that. */
  readonly corrections: readonly Difference[]
  /** The text as it would be frozen today; empty when something stops it. */
  readonly apercu: readonly { readonly langue: Langue; readonly blocs: readonly BlocDeTexte[] }[]
}

/** The things a document is written from, each with the page that fills it in. */
export interface SujetDuDocument {
  readonly type: TypeDeConvention
  readonly sujetId: string
  readonly hoteId: string
  readonly candidatId: string | null
  readonly cadreId: string | null
  readonly posteId: string | null
}

/** Tries the document on the data of this moment. Refuses `commun/introuvable`. */
export function preparerMiseEnSignature(
  base: Base,
  ctx: Contexte,
  conventionId: string,
): MiseEnSignaturePossible {
  const convention = trouverConvention(base, ctx.perimetre, conventionId)
  const { type, numero } = convention
  const sujet = sujetDe(base, ctx, convention)
  try {
    const { donnees, langues } = rassembler(base, ctx, convention)
    const apercu = langues.map((langue) => ({
      langue,
      blocs: redigerEnClair(type, donnees, langue),
    }))
    const avant = numero > 0 ? donneesDeVersion(base, ctx.perimetre, conventionId, numero) : null
    const toutes = avant ? differences(avant.donnees, donnees) : []
    const corrections = toutes.filter((une) => !estMaterielle(une) && une.chemin !== 'etablie_le')
    return { sujet, obstacle: null, changements: toutes.filter(estMaterielle), corrections, apercu }
  } catch (erreur) {
    if (!(erreur instanceof ErreurMetier) || erreur.code === 'commun/introuvable') throw erreur
    return { sujet, obstacle: erreur, changements: [], corrections: [], apercu: [] }
  }
}

function sujetDe(
  base: Base,
  { perimetre }: Contexte,
  { type, sujetId, cpasId, hoteId, candidatId }: ReturnType<typeof trouverConvention>,
): SujetDuDocument {
  const commun = { type, sujetId, hoteId, candidatId }
  if (type === 'convention-cadre') return { ...commun, cadreId: sujetId, posteId: null }
  const placementId =
    type === 'avenant' ? trouverAvenant(base, perimetre, sujetId).placementId : sujetId
  const { posteId } = trouverPlacement(base, perimetre, placementId)
  const cadre = cadreEnVigueur(base, perimetre, { cpasId, hoteId })
  return { ...commun, sujetId: placementId, cadreId: cadre?.id ?? null, posteId }
}

/**
 * The variables a refusal is about, or the one that would lift it: what a person goes and fills in.
 */
export function lacunesDe(erreur: ErreurMetier): readonly string[] {
  switch (erreur.code) {
    case 'contrat/variables_manquantes':
    case 'contrat/variables_invalides':
      return cheminsDe(erreur.details)
    case 'contrat/horaire_incoherent':
      return ['horaire', 'horaire.heures_par_semaine']
    case 'contrat/periode_incoherente':
    case 'placement/decision_apres_debut':
      return ['periode.debut_le', 'periode.fin_prevue_le']
    case 'contrat/agrement_expire':
      return ['hote.agrement']
    case 'placement/decision_manquante':
      return ['cpas.decision.date']
    case 'placement/sans_cadre':
    case 'placement/cadre_trop_court':
      return ['convention_cadre']
    case 'convention/complement_manquant':
      return ['fonction.taches', 'tuteur.nom', 'bien_etre.risques']
    default:
      return []
  }
}

function cheminsDe(details: object): string[] {
  const listes = ['manquantes', 'invalides'].map((nom): unknown => Reflect.get(details, nom))
  return listes.flatMap((liste) =>
    Array.isArray(liste) ? liste.filter((un): un is string => typeof un === 'string') : [],
  )
}
