import {
  compterSorts,
  type Rapprochement,
  type Sort,
  sortDe,
} from '#app/domain/reprise/decision.ts'
import { peutReprendre } from '#app/domain/reprise/permissions.ts'
import { type Cellule, texteBrut } from '#app/domain/reprise/tableau.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'
import type { Base } from '#db/client.server.ts'
import { type LigneGardee, lireLignesDeReprise, trouverReprise } from '#db/reads/reprise.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { rapprochementDe } from './appliquer.server.ts'
import { colonnesDe } from './lire-lignes.server.ts'
import { rapprocher } from './rapprocher.server.ts'

const PAR_PAGE = 50

/**
 * A file as the person who brings it looks at it: how many rows go each way, and one page of them.
 * Refuses `commun/interdit` to those who may not bring such a file: its rows hold what a dossier holds.
 */
export function montrerReprise(
  base: Base,
  { acteur, perimetre }: Contexte,
  repriseId: string,
  {
    sort,
    page = 1,
    langue,
  }: { sort?: Sort | undefined; page?: number | undefined; langue: Langue },
) {
  const reprise = trouverReprise(base, perimetre, repriseId)
  if (!peutReprendre(acteur, reprise.quoi)) throw new ErreurMetier('commun/interdit')
  const jugees = juger(base, perimetre, reprise)
  const choisies = sort ? jugees.filter((une) => une.sort === sort) : jugees
  const pages = Math.max(1, Math.ceil(choisies.length / PAR_PAGE))
  const laPage = Math.min(Math.max(1, page), pages)
  const reconnues = new Set(jugees.flatMap(({ ligne }) => Object.keys(ligne.cellules)))
  return {
    reprise,
    sorts: compterSorts(jugees.map((une) => une.sort)),
    colonnes: colonnesDe[reprise.quoi]
      .filter(({ cle }) => reconnues.has(cle))
      .map((une) => une[langue]),
    plusieursFeuilles: new Set(jugees.map(({ ligne }) => ligne.feuille)).size > 1,
    lignes: choisies
      .slice((laPage - 1) * PAR_PAGE, laPage * PAR_PAGE)
      .map((une) => enVue(une, reprise.quoi, jugees, langue)),
    total: choisies.length,
    page: laPage,
    pages,
  }
}

/** One row to correct: its cells under their columns, what is wrong with each, what it looks like. */
export function montrerLigne(
  base: Base,
  { acteur, perimetre }: Contexte,
  { repriseId, rang, langue }: { repriseId: string; rang: number; langue: Langue },
) {
  const reprise = trouverReprise(base, perimetre, repriseId)
  if (!peutReprendre(acteur, reprise.quoi)) throw new ErreurMetier('commun/interdit')
  const jugees = juger(base, perimetre, reprise)
  const une = jugees.find(({ ligne }) => ligne.rang === rang)
  if (!une) return null
  const t = textes(langue).reprise
  const problemes = une.ligne.doublon ? une.ligne.doublon.problemesSinon : une.ligne.problemes
  return {
    reprise,
    ...enVue(une, reprise.quoi, jugees, langue),
    decision: une.ligne.decision,
    objetId: une.ligne.objetId,
    cellules: colonnesDe[reprise.quoi].map(({ cle, ...titres }) => ({
      cle,
      titre: titres[langue],
      valeur: texteBrut(une.ligne.cellules[cle] ?? null),
      problemes: problemes
        .filter(({ colonne }) => colonne === cle)
        .map(({ code, valeur }) => t.problemes[code]({ valeur })),
    })),
    ressemblances: une.rapprochement.issue === 'probable' ? une.rapprochement.ids : [],
    connue: une.rapprochement.issue === 'connue' ? une.rapprochement.id : null,
  }
}

interface LigneJugee {
  readonly ligne: LigneGardee
  readonly rapprochement: Rapprochement
  readonly sort: Sort
}

function juger(
  base: Base,
  perimetre: Contexte['perimetre'],
  { id, cpasId, quoi }: ReturnType<typeof trouverReprise>,
): LigneJugee[] {
  const lignes = lireLignesDeReprise(base, perimetre, id)
  const connus = rapprocher(base, { perimetre, cpasId }, quoi, lignes)
  return lignes.map((ligne) => {
    const rapprochement = rapprochementDe(connus, ligne)
    return { ligne, rapprochement, sort: sortDe(ligne, rapprochement) }
  })
}

const nomsDes = {
  candidats: ['nom', 'prenom'],
  hotes: ['nom'],
  postes: ['fonction', 'hote'],
  prestations: ['dossier', 'niss', 'mois', 'jour', 'code'],
} as const

function enVue(
  { ligne, sort, rapprochement }: LigneJugee,
  quoi: keyof typeof nomsDes,
  toutes: readonly LigneJugee[],
  langue: Langue,
) {
  const t = textes(langue).reprise
  const { cellules, doublon, rebut } = ligne
  const nom = nomsDes[quoi]
    .map((cle) => texteBrut((cellules[cle] ?? null) satisfies Cellule))
    .filter((texte) => texte !== '')
    .join(quoi === 'postes' ? ', ' : ' ')
  const premiere = doublon && toutes.find((une) => une.ligne.rang === doublon.de)
  const phrases = [
    ...(rebut ? [t.rebuts[rebut]] : []),
    ...(doublon ? [t.doublon[doublon.certitude](premiere?.ligne.numero ?? doublon.de)] : []),
    ...ligne.problemes.map(({ code, valeur }) => t.problemes[code]({ valeur })),
    ...(rapprochement.issue === 'sans_personne' && !ligne.objetId
      ? [t.problemes.person_unknown({ valeur: nom })]
      : []),
  ]
  return {
    rang: ligne.rang,
    numero: ligne.numero,
    feuille: ligne.feuille,
    nom,
    sort,
    phrases,
    objetId: ligne.objetId,
  }
}
