import { exigencesDuCadre } from '#app/domain/convention/cadre.ts'
import type { ComplementDeCadre } from '#app/domain/convention/saisie.ts'
import {
  ajouterJours,
  ajouterMois,
  type DateCivile,
  decalerMois,
  moisDe,
  premierJour,
} from '#app/domain/shared/date-civile.ts'
import { textes } from '#app/i18n/index.ts'
import type { Base } from '#db/client.server.ts'
import {
  cadreEnVigueur,
  cpasPourDocument,
  dernierCadre,
  hoteAConventionner,
  placesOuvertes,
} from '#db/reads/cadre.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { langueDuCadre } from '../convention/donnees-du-cadre.server.ts'

export interface CadrePropose {
  readonly hote: { readonly id: string; readonly nom: string; readonly categorie: Categorie }
  /** The number of the framework this one takes over from, when there is one. */
  readonly reprisDe: string | null
  readonly enVigueur: string | null
  readonly valeurs: Partial<ComplementDeCadre>
}

type Hote = ReturnType<typeof hoteAConventionner>
type Categorie = Hote['categorie']
type Centre = ReturnType<typeof cpasPourDocument>

/** How long a framework is proposed for: the elections and the indexes come round in that time. */
const MOIS_PROPOSES = 36

/**
 * What the form of a new framework starts from: the one before with this host, its dates and
 * decision emptied; else what is known of the centre and the host. Refuses `commun/introuvable`.
 */
export function proposerCadre(base: Base, ctx: Contexte, hoteId: string): CadrePropose {
  const hote = hoteAConventionner(base, ctx.perimetre, hoteId)
  const cpasId = ctx.perimetre.genre === 'cpas' ? ctx.perimetre.cpasId : ''
  const centre = cpasPourDocument(base, ctx.perimetre, cpasId)
  const avant = dernierCadre(base, ctx.perimetre, hoteId)
  const enVigueur = cadreEnVigueur(base, ctx.perimetre, { cpasId, hoteId })
  const debutLe = enVigueur?.au ? ajouterJours(enVigueur.au, 1) : moisProchain(ctx.aujourdhui)
  return {
    hote: { id: hote.id, nom: hote.nom, categorie: hote.categorie },
    reprisDe: avant?.numero ?? null,
    enVigueur: enVigueur?.numero ?? null,
    valeurs: {
      ...(avant
        ? sansDecision(avant.complement)
        : premier(hote, centre, placesOuvertes(base, ctx.perimetre, hoteId))),
      debutLe,
      finLe: ajouterJours(ajouterMois(debutLe, MOIS_PROPOSES), -1),
    },
  }
}

function moisProchain(aujourdhui: DateCivile): DateCivile {
  return premierJour(decalerMois(moisDe(aujourdhui), 1))
}

/** Renewing is deciding again: the date and reference of the former decision must not slip in. */
function sansDecision(complement: ComplementDeCadre): Partial<ComplementDeCadre> {
  const { decisionLe: _le, decisionReference: _reference, ...reste } = complement
  return reste
}

function premier(hote: Hote, centre: Centre, places: number): Partial<ComplementDeCadre> {
  const { propositions: p } = textes(langueDuCadre(centre, hote)).cadre
  const forme = p.formes[hote.categorie]
  return {
    objectifs: ['ouverture_droits'],
    objet: p.objet(hote.nom),
    postes: Math.max(1, places),
    indicateurs: p.indicateurs,
    preavisJours: 30,
    heuresTuteur: 4,
    preavisConvocation: 5,
    jourLimiteFeuille: 5,
    appuiDuCpas: false,
    tarifMode: exigencesDuCadre[hote.categorie].privee ? 'forfait' : 'gratuite',
    tarifIndexe: true,
    tarifProrata: 'jours_prestes',
    delaiPaiement: 30,
    decisionOrgane: p.organe,
    lieuDeSignature: centre.commune,
    exemplaires: 2,
    ...(forme ? { formeJuridique: forme } : {}),
    ...(hote.policeRc ? { assurancePolice: hote.policeRc } : {}),
    ...(hote.agrement ? { agrementNumero: hote.agrement } : {}),
    ...(hote.agrementJusquAu ? { agrementJusquAu: hote.agrementJusquAu } : {}),
  }
}
