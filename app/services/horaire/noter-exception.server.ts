import {
  type CodeDException,
  codesDExceptionDeLHote,
  JOURS_ANNONCES_MAX,
  joursAnnonces,
} from '#app/domain/horaire/exception.ts'
import type { AuteurDHoraire } from '#app/domain/horaire/horaire.ts'
import { cotePour } from '#app/domain/horaire/permissions.ts'
import { minutesDuJour } from '#app/domain/horaire/regles.ts'
import type { SaisieDException } from '#app/domain/horaire/saisie.ts'
import { derniereJournee } from '#app/domain/placement/placement.ts'
import { minutesDUnCode, semaineDu } from '#app/domain/prestation/regles.ts'
import { type DateCivile, jourSemaine, moisDe } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Tx } from '#db/client.server.ts'
import { horairesConfirmes } from '#db/reads/horaire.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { feuilleDuMois } from '#db/reads/prestation.server.ts'
import { noterException, supprimerException } from '#db/writes/horaire.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { annoncerAuxAutres } from './annoncer-aux-autres.server.ts'

/**
 * Days known in advance not to be worked: training, interview, leave agreed on, closing. The three
 * sides see them before they happen, and the month's sheet starts from them. Refuses
 * `commun/interdit`, `horaire/hors_placement`, `horaire/aucun_jour_prevu`, `horaire/trop_de_jours`,
 * `horaire/mois_confirme`.
 */
export function annoncerException(
  ctx: Contexte,
  placementId: string,
  saisie: SaisieDException,
): { jours: number } {
  return acte(ctx, 'exception.notee', (tx) => {
    const placement = trouverPlacement(tx, ctx.perimetre, placementId)
    const { code } = saisie
    const par = exigerLeDroit(ctx, placement, code)
    const jours = joursPossibles(tx, ctx, placement, saisie)
    for (const { jour, minutes } of jours)
      noterException(tx, {
        cpasId: placement.cpasId,
        placementId,
        jour,
        code,
        minutes,
        parId: ctx.acteur.id,
        ecriteA: ctx.maintenant,
      })
    const dates = jours.map(({ jour }) => jour)
    annoncerAuxAutres(tx, ctx, placement, { par, code, jours: dates, avis: 'jours_annonces' })
    tracer(tx, ctx, {
      type: 'exception.notee',
      cpasId: placement.cpasId,
      sujetId: placementId,
      details: { jours: dates, code },
    })
    return { jours: jours.length }
  })
}

/** Takes an announced day back: the schedule holds again. Refuses as the announcement does, and `commun/introuvable`. */
export function retirerException(
  ctx: Contexte,
  placementId: string,
  { jour }: { readonly jour: DateCivile },
): void {
  acte(ctx, 'exception.retiree', (tx) => {
    const placement = trouverPlacement(tx, ctx.perimetre, placementId)
    const code = supprimerException(tx, placementId, jour)
    if (!code) throw new ErreurMetier('commun/introuvable')
    const par = exigerLeDroit(ctx, placement, code)
    exigerMoisOuvert(tx, ctx, placementId, jour)
    annoncerAuxAutres(tx, ctx, placement, { par, code, jours: [jour], avis: 'jours_retires' })
    tracer(tx, ctx, {
      type: 'exception.retiree',
      cpasId: placement.cpasId,
      sujetId: placementId,
      details: { jour },
    })
    return null
  })
}

type Placement = ReturnType<typeof trouverPlacement>

function exigerLeDroit({ acteur }: Contexte, placement: Placement, code: string): AuteurDHoraire {
  const par = cotePour(acteur, placement)
  const permis =
    par === 'cpas' || (par === 'hote' && codesDExceptionDeLHote.some((un) => un === code))
  if (!par || !permis) throw new ErreurMetier('commun/interdit')
  return par
}

/** The announced days that the schedule plans work on; all of them while no schedule is known. */
function joursPossibles(
  tx: Tx,
  ctx: Contexte,
  placement: Placement,
  { du, au, jours: choisis, code }: SaisieDException & { readonly code: CodeDException },
): { jour: DateCivile; minutes: number }[] {
  const fin = derniereJournee(placement)
  if (du < placement.debutLe || (au ?? du) > fin)
    throw new ErreurMetier('horaire/hors_placement', { debutLe: placement.debutLe, finLe: fin })
  const horaires = horairesConfirmes(tx, ctx.perimetre, placement.id)
  const prevus = joursAnnonces({ du, au, jours: choisis }).flatMap((jour) => {
    const semaine = semaineDu(horaires, jour)
    const minutes = semaine ? minutesDuJour(semaine, jourSemaine(jour)) : 0
    return semaine && minutes === 0 ? [] : [{ jour, minutes: minutesDUnCode(code, minutes) }]
  })
  if (prevus.length === 0) throw new ErreurMetier('horaire/aucun_jour_prevu')
  if (prevus.length > JOURS_ANNONCES_MAX)
    throw new ErreurMetier('horaire/trop_de_jours', { max: JOURS_ANNONCES_MAX })
  for (const { jour } of prevus) exigerMoisOuvert(tx, ctx, placement.id, jour)
  return prevus
}

/** A confirmed sheet says what the day was: announcing it afterwards would change nothing. */
function exigerMoisOuvert(
  tx: Tx,
  { perimetre }: Contexte,
  placementId: string,
  jour: DateCivile,
): void {
  const mois = moisDe(jour)
  const feuille = feuilleDuMois(tx, perimetre, placementId, mois)
  if (feuille && feuille.statut !== 'ouverte')
    throw new ErreurMetier('horaire/mois_confirme', { mois })
}
