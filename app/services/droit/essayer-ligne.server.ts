import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { peutGererInstance } from '#app/domain/compte/permissions.ts'
import {
  avecLaLigne,
  type CasChange,
  derange,
  type Ecart,
  type EssaiDesCas,
  ecartsEntre,
  essayerSurLesCas,
} from '#app/domain/droit/essai-de-ligne.ts'
import {
  type LigneAjoutee,
  sousLesLignes,
  valeurAGarder,
} from '#app/domain/droit/lignes-ajoutees.ts'
import type { SaisieDeLigne } from '#app/domain/droit/saisie-de-ligne.ts'
import type { ActeurAdmin, ActeurSysteme } from '#app/domain/shared/acteur.ts'
import { ajouterMois, type DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { compteursSuivis } from '#db/reads/droit.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { casDe } from './cas-connu.server.ts'
import { type CeQueLaLoiDonne, ceQueLaLoiDonne } from './recalculer.server.ts'

/** A right that was reached lasts at most so long unused: older counters are history. */
const MOIS_SUIVIS = 37

/** A counter that the line changes. Who it is about is not the administrator's to know. */
export interface CompteurChange {
  readonly candidatId: string
  readonly cpasId: string
  readonly nomDuCpas: { readonly fr: string; readonly nl: string }
  readonly dateDemande: DateCivile
  readonly ecarts: readonly Ecart[]
}

export interface EssaiDeLigne {
  readonly ligne: LigneAjoutee
  readonly cas: EssaiDesCas
  /** Counters of placements that run or ended lately, computed without and with the line. */
  readonly examines: number
  readonly compteurs: readonly CompteurChange[]
  /** Names exactly what is shown: whoever confirms has read this and nothing else. */
  readonly empreinte: string
}

/**
 * A line of the law tried on every reference case and every counter that is followed; nothing is kept.
 * `systeme` reads the counters: an administrator sees no dossier. The pages breathe between slices.
 * Refuses `commun/interdit`, `droit/ligne_retroactive` (a day that is not to come, without a reason),
 * `droit/passe_derange` (what was judged before the line's day would change), `droit/cas_en_panne`.
 */
export async function essayerLigne(
  ctx: Contexte<ActeurAdmin>,
  systeme: Contexte<ActeurSysteme>,
  saisie: SaisieDeLigne,
): Promise<EssaiDeLigne> {
  const { apres: _, ...essai } = await essayerAvecLaSuite(ctx, systeme, saisie)
  return essai
}

/** The same with what each counter becomes, for the act that keeps the line. */
export async function essayerAvecLaSuite(
  ctx: Contexte<ActeurAdmin>,
  systeme: Contexte<ActeurSysteme>,
  saisie: SaisieDeLigne,
): Promise<EssaiDeLigne & { readonly apres: ReadonlyMap<string, CeQueLaLoiDonne> }> {
  const { ligne, cas } = essayerSurLaReference(ctx, saisie)
  const { des, motif } = saisie
  const { examines, compteurs, apres } = await compteursChanges(systeme, ligne)
  const passes = compteurs.filter(
    ({ dateDemande, ecarts }) => dateDemande < des && derange(ecarts, des),
  )
  refuserLePasse([], passes.length)
  const lu = { ligne, motif: motif ?? null, cas: cas.changes, compteurs }
  const empreinte = createHash('sha256').update(JSON.stringify(lu)).digest('hex')
  return { ligne, cas, examines, compteurs, empreinte, apres }
}

/**
 * The part that takes no time, for a form that was just typed: who, the day, the reference cases.
 * Refuses as `essayerLigne`, but for the counters.
 */
export function essayerSurLaReference(
  ctx: Contexte<ActeurAdmin>,
  saisie: SaisieDeLigne,
): { readonly ligne: LigneAjoutee; readonly cas: EssaiDesCas } {
  if (!peutGererInstance(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  const { parametre, des, source, motif } = saisie
  if (des <= ctx.aujourdhui && !motif) throw new ErreurMetier('droit/ligne_retroactive')
  const ligne = { parametre, des, source, valeur: valeurAGarder(saisie) }
  const cas = essayerSurLesCas(ligne)
  refuserLesPannes(cas)
  refuserLePasse(cas.deranges, 0)
  return { ligne, cas }
}

function refuserLesPannes({ enPanne }: EssaiDesCas): void {
  if (enPanne.length > 0)
    throw new ErreurMetier('droit/cas_en_panne', {
      nombre: enPanne.length,
      cas: nommes(enPanne),
    })
}

function refuserLePasse(deranges: readonly CasChange[], compteurs: number): void {
  if (deranges.length + compteurs > 0)
    throw new ErreurMetier('droit/passe_derange', {
      nombre: deranges.length,
      cas: nommes(deranges.map(({ titre }) => titre)),
      compteurs,
    })
}

const CAS_NOMMES = 3

function nommes(titres: readonly string[]): string {
  return titres.slice(0, CAS_NOMMES).join(' ; ')
}

/** Counters computed between two breaths: some tenths of a second. */
const TRANCHE = 25

async function compteursChanges(systeme: Contexte<ActeurSysteme>, ligne: LigneAjoutee) {
  const { base, perimetre, aujourdhui } = systeme
  const suivis = compteursSuivis(base, perimetre, ajouterMois(aujourdhui, -MOIS_SUIVIS))
  const lignes = avecLaLigne(ligne)
  const apres = new Map<string, CeQueLaLoiDonne>()
  const compteurs: CompteurChange[] = []
  for (let debut = 0; debut < suivis.length; debut += TRANCHE) {
    for (const { suivi, dateDemande, avant, ensuite } of comparer(
      systeme,
      lignes,
      suivis.slice(debut, debut + TRANCHE),
    )) {
      const ecarts = ecartsEntre(avant, ensuite)
      if (ecarts.length === 0) continue
      compteurs.push({ ...suivi, dateDemande, ecarts })
      apres.set(suivi.candidatId, ensuite)
    }
    await setImmediate()
  }
  return { examines: suivis.length, compteurs, apres }
}

/** Some counters without and with the line; the engine is back under its own lines afterwards. */
function comparer(
  systeme: Contexte<ActeurSysteme>,
  lignes: readonly LigneAjoutee[],
  suivis: ReturnType<typeof compteursSuivis>,
) {
  const connus = suivis.flatMap((suivi) => {
    const connu = casDe(systeme.base, systeme, suivi.candidatId)
    return connu ? [{ suivi, connu, avant: ceQueLaLoiDonne(connu) }] : []
  })
  return sousLesLignes(lignes, () =>
    connus.map(({ suivi, connu, avant }) => ({
      suivi,
      dateDemande: connu.cas.date_demande,
      avant,
      ensuite: ceQueLaLoiDonne(connu),
    })),
  )
}
