import {
  ajouterAuReleve,
  cleDuJour,
  type JourDeReleve,
  joursDuReleve,
  RELEVE,
} from '#app/domain/candidat/passe.ts'
import type { Rapprochement } from '#app/domain/reprise/decision.ts'
import type { PrestationReprise } from '#app/domain/reprise/prestations.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { type Mois, moisDe } from '#app/domain/shared/date-civile.ts'
import { contient } from '#app/domain/shared/periode.ts'
import { indexAveugle } from '#db/cles.server.ts'
import type { Base, Tx } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import { dossiersParNumero, periodesPlacees, relevesDe } from '#db/reads/passe.server.ts'
import { insererOccupation, modifierOccupation } from '#db/writes/candidat.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { recalculerDroits } from '../droit/recalculer.server.ts'
import { tracer } from '../tracer.server.ts'

interface LigneDeJour {
  readonly rang: number
  readonly propre: unknown
}

type Centre = { readonly perimetre: Perimetre; readonly cpasId: string }

/**
 * Holds the days of a file against what is known: whose they are, and whether the day is there already,
 * by another file or by the sheets of a placement. The same code on the same day with other hours is
 * left to somebody to decide.
 */
export function rapprocherPrestations(
  base: Base,
  centre: Centre,
  lignes: readonly LigneDeJour[],
): Map<number, Rapprochement> {
  const personnes = personnesDesLignes(base, centre, lignes)
  const ids = [...new Set(personnes.values())]
  const placees = periodesPlacees(base, centre.perimetre, ids)
  const connus = new Map(
    relevesDe(base, centre.perimetre, ids).flatMap(({ candidatId, details }) =>
      joursDuReleve({ details }).map((un) => [`${candidatId}|${cleDuJour(un)}`, un] as const),
    ),
  )
  return new Map(
    lignes.flatMap(({ rang, propre }): [number, Rapprochement][] => {
      const candidatId = personnes.get(rang)
      const jour = enJour(propre)
      if (!jour) return []
      if (!candidatId) return [[rang, { issue: 'sans_personne' }]]
      const placee = placees.some(
        (une) => une.candidatId === candidatId && contient(une, jour.jour),
      )
      const connu = connus.get(`${candidatId}|${cleDuJour(jour)}`)
      if (placee || (connu && connu.minutes === jour.minutes))
        return [[rang, { issue: 'connue', id: candidatId }]]
      return [[rang, connu ? { issue: 'probable', ids: [candidatId] } : { issue: 'nouvelle' }]]
    }),
  )
}

/**
 * Keeps the days of the good rows, one period per person and month; what was checked before must be
 * checked again, since it is no longer the same. Answers whose each row was.
 */
export function reprendreJours(
  ctx: Contexte<ActeurDuCpas>,
  tx: Tx,
  lignes: readonly LigneDeJour[],
  fichier: string,
): Map<number, string> {
  const centre = { perimetre: ctx.perimetre, cpasId: ctx.acteur.cpasId }
  const personnes = personnesDesLignes(tx, centre, lignes)
  const paquets = new Map<string, { candidatId: string; mois: Mois; jours: JourDeReleve[] }>()
  for (const { rang, propre } of lignes) {
    const candidatId = personnes.get(rang)
    const jour = enJour(propre)
    if (!candidatId || !jour) continue
    const mois = moisDe(jour.jour)
    const paquet = paquets.get(candidatId + mois) ?? { candidatId, mois, jours: [] }
    paquet.jours.push(jour)
    paquets.set(candidatId + mois, paquet)
  }
  const ids = [...new Set(personnes.values())]
  const releves = relevesDe(tx, ctx.perimetre, ids)
  for (const { candidatId, mois, jours } of paquets.values()) {
    const avant = releves.find((un) => un.candidatId === candidatId && moisDe(un.du) === mois)
    garder(ctx, tx, { candidatId, jours, fichier, avant })
  }
  for (const candidatId of ids) recalculerDroits(tx, ctx, candidatId)
  return personnes
}

function garder(
  ctx: Contexte<ActeurDuCpas>,
  tx: Tx,
  {
    candidatId,
    jours,
    fichier,
    avant,
  }: {
    candidatId: string
    jours: readonly JourDeReleve[]
    fichier: string
    avant: ReturnType<typeof relevesDe>[number] | undefined
  },
): void {
  const { cpasId } = ctx.acteur
  const tous = ajouterAuReleve(avant ? joursDuReleve(avant) : [], jours)
  const [du, au] = [tous.at(0)?.jour, tous.at(-1)?.jour]
  if (!du || !au) return
  const champs = {
    du,
    au,
    details: { ...avant?.details, jours: tous },
    preuve: fichier,
    verifieePar: null,
    verifieeA: null,
  }
  const occupationId = avant?.id ?? ctx.nouvelId()
  if (avant) modifierOccupation(tx, avant, champs)
  else
    insererOccupation(tx, {
      ...champs,
      id: occupationId,
      cpasId,
      candidatId,
      type: RELEVE,
      creeA: ctx.maintenant,
    })
  tracer(tx, ctx, {
    type: avant ? 'candidat.occupation_corrigee' : 'candidat.occupation_ajoutee',
    cpasId,
    sujetId: candidatId,
    details: { occupationId, type: RELEVE, verifiee: false, papierSha256: null },
  })
}

/** The dossier that each row names by its number or its national number; both must agree. */
function personnesDesLignes(
  base: Base,
  { perimetre, cpasId }: Centre,
  lignes: readonly LigneDeJour[],
): Map<number, string> {
  const dossiers = dossiersParNumero(base, perimetre)
  const parNumero = new Map(dossiers.map(({ numero, id }) => [numero, id]))
  const parNiss = new Map(dossiers.map(({ nissIndex, id }) => [nissIndex, id]))
  return new Map(
    lignes.flatMap(({ rang, propre }): [number, string][] => {
      const { dossier, niss } = enPrestation(propre)
      const numero = dossier && NUMERO.exec(dossier)?.[1]
      const nommes = [
        ...(dossier ? [numero ? parNumero.get(Number(numero)) : undefined] : []),
        ...(niss ? [parNiss.get(indexAveugle(base.cles, cpasId, `niss|${niss}`))] : []),
      ]
      const [id] = nommes
      return id && nommes.every((un) => un === id) ? [[rang, id]] : []
    }),
  )
}

/** «12», «D-12», «Dossier 12»: the number that people say on the telephone. */
const NUMERO = /^\D{0,12}0*(\d{1,7})$/

function enJour(propre: unknown): JourDeReleve | null {
  const { jour, code, heures } = enPrestation(propre)
  if (!jour || !code) return null
  return { jour, code, minutes: heures === null ? null : Math.round(heures * 60) }
}

const vide: PrestationReprise = { dossier: null, niss: null, jour: null, code: null, heures: null }

/** A row as its reading kept it; a row of another kind says nothing. */
function enPrestation(propre: unknown): PrestationReprise {
  return propre ? (propre as PrestationReprise) : vide
}
