import { derniereJournee } from '#app/domain/placement/placement.ts'
import type { CodeDeJour, CodeDeLHote } from '#app/domain/prestation/prestation.ts'
import { codesDeLHote } from '#app/domain/prestation/prestation.ts'
import { confirmableDes, joursDuMois } from '#app/domain/prestation/regles.ts'
import type { ActeurDeLHote } from '#app/domain/shared/acteur.ts'
import {
  type DateCivile,
  decalerMois,
  dernierJour,
  type Mois,
  moisDe,
} from '#app/domain/shared/date-civile.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { trouverFeuille, versionDeFeuille } from '#db/reads/prestation.server.ts'
import type { SortDeFeuille } from '#db/seed/placements/placement.ts'
import { approuverFeuille, verrouillerFeuille } from '../prestation/approuver.server.ts'
import { confirmerFeuille } from '../prestation/confirmer.server.ts'
import { corrigerFeuille } from '../prestation/corriger.server.ts'
import { deciderContestation, renvoyerFeuille } from '../prestation/decider-contestation.server.ts'
import { joursAApprouver } from '../prestation/preparer-approbation.server.ts'
import { preparerFeuille } from '../prestation/preparer-feuille.server.ts'
import { contesterFeuille, noterFeuilleVue } from '../prestation/regarder.server.ts'
import { absencesDe, type JourDAbsence } from './absences.ts'
import type { Recit } from './agenda.ts'
import { bureauDes, joursDeBureau } from './calendrier.ts'
import { hasard } from './hasard.ts'
import { duRole, gestionnaireDe, type Monde, travailleur } from './monde.server.ts'
import { referentActuel } from './personnes.server.ts'
import type { Triangle } from './preparations.server.ts'
import { hoteDuPoste } from './propositions.server.ts'

/** Month after month: the host confirms, the person looks, the centre approves and locks. */
export function* raconterLesFeuilles(m: Monde, t: Triangle): Recit {
  for (let mois = moisDe(t.debutLe); ; mois = decalerMois(mois, 1)) {
    yield m.a(bureauDes(dernierJour(mois)), '8:00')
    const { perimetre } = m.par(duRole(t.centre, 'responsable'))
    const placement = trouverPlacement(m.base, perimetre, t.placementId)
    const periode = { du: placement.debutLe, au: derniereJournee(placement) }
    if (joursDuMois(mois, periode).length === 0) return
    const sort = sortDe(m, t, mois)
    if (sort?.sort === 'manquante') continue
    const une = { ...t, mois, sort, pret: bureauDes(confirmableDes(mois, periode)) }
    m.agenda.commencer(`sheet ${t.p.personne} ${mois}`, traiter(m, une), m.a(une.pret, '12:30'))
  }
}

/** Not everybody looks at their sheet before it is approved. */
const CHANCE_DE_REGARD = 0.65

interface FeuilleDuRecit extends Triangle {
  readonly mois: Mois
  readonly sort: SortDeFeuille | undefined
  readonly pret: DateCivile
}

function* traiter(m: Monde, une: FeuilleDuRecit): Recit {
  const { sort, rang, mois } = une
  const h = hasard(`sheet ${une.p.personne} ${une.p.poste} ${mois}`)
  const retard = sort?.sort === 'tardive' ? 17 : 0
  let jour = joursDeBureau(une.pret, retard + h.entier(4))
  const plusTard = (jours: number, heure: number) => {
    jour = joursDeBureau(jour, jours)
    return m.a(jour, `${heure}:${10 + h.entier(49)}`)
  }
  yield m.a(jour, `${13 + h.entier(4)}:${10 + h.entier(49)}`)
  const f = ouvrir(m, une)
  if (sort?.sort === 'confirmee') return

  if (sort?.sort === 'renvoyee') {
    yield plusTard(2, 10)
    return f.renvoyer(sort.mot)
  }
  yield plusTard(1 + h.entier(2), 17 + h.entier(4))
  if (sort?.sort === 'contestee') {
    f.contester(sort.mot)
    if (!sort.decision) return
    yield plusTard(3, 11)
    f.decider(sort.suite ?? 'maintenir', sort.decision)
    yield plusTard(1, 14)
    if (sort.suite === 'renvoyer') f.confirmer()
    yield plusTard(1, 18)
  }
  if (h.vrai(CHANCE_DE_REGARD) || sort) f.regarder()
  if (sort?.sort === 'vue') return
  yield plusTard(1 + h.entier(3), 9 + (rang % 6))
  f.approuver()
  if (sort?.sort === 'approuvee') return
  yield plusTard(1 + h.entier(2), 15)
  f.verrouiller()
  if (sort?.sort !== 'corrigee') return
  yield plusTard(9, 10)
  f.corriger(sort)
}

/** The acts on one sheet; the first confirmation is made at once. */
function ouvrir(m: Monde, une: FeuilleDuRecit) {
  const absences = absencesDe(m, une, une.mois)
  const feuilleId = confirmer(m, une, absences, 0)
  const agent = () => m.par(referentActuel(m, une.centre, une.candidatId))
  const administratif = () => m.par(duRole(une.centre, 'administratif'))
  const version = () => versionDeFeuille(m.base, agent().perimetre, feuilleId)
  const lue = () => trouverFeuille(m.base, agent().perimetre, feuilleId)
  const elle = () => travailleur(m, { cpasId: une.centre.id, candidatId: une.candidatId })
  return {
    confirmer: () => confirmer(m, une, absences, version()),
    renvoyer: (texte: string) => renvoyerFeuille(agent(), feuilleId, { version: version(), texte }),
    contester: (texte: string) => {
      const acteur = elle()
      if (acteur) contesterFeuille(m.par(acteur), feuilleId, { version: version(), texte })
    },
    decider: (suite: 'maintenir' | 'renvoyer', texte: string) =>
      deciderContestation(agent(), feuilleId, { version: version(), suite, texte }),
    regarder: () => {
      const acteur = elle()
      if (acteur) noterFeuilleVue(m.par(acteur), feuilleId, { version: version() })
    },
    approuver: () => {
      const ctx = une.rang % 3 === 0 ? agent() : administratif()
      const { version, placementId, jours } = lue()
      const qualifies = joursAApprouver(m.base, ctx, { placementId, jours }).map(
        ({ jour, code, minutes, dit }) => ({
          jour,
          code: code === dit ? motifDe(absences, jour, dit) : code,
          minutes,
        }),
      )
      approuverFeuille(ctx, feuilleId, { version, jours: qualifies })
    },
    verrouiller: () => verrouillerFeuille(administratif(), feuilleId, { version: version() }),
    corriger: (sort: Extract<SortDeFeuille, { readonly sort: 'corrigee' }>) => {
      const preste = lue().jours.findLast(({ code }) => code === 'P')
      if (!preste) return
      const { jour, minutes } = preste
      corrigerFeuille(agent(), feuilleId, { jour, code: sort.code, minutes, raison: sort.raison })
    },
  }
}

/** The host starts from the filled sheet and says only who was away, and whether it had been told. */
function confirmer(
  m: Monde,
  une: FeuilleDuRecit,
  absences: ReadonlyMap<DateCivile, JourDAbsence>,
  version: number,
): string {
  const ctx = m.par(quiConfirme(m, une))
  const { jours } = preparerFeuille(m.base, ctx, une.placementId, une.mois)
  return confirmerFeuille(ctx, une.placementId, une.mois, {
    version,
    jours: jours.map(({ jour, code, minutes, prevues }) => {
      const absence = prevues > 0 && code === 'P' ? absences.get(jour) : undefined
      return absence
        ? { jour, code: absence.sansPrevenir ? 'ABN' : 'ABA', minutes: 0 }
        : { jour, code: pourLHote(code), minutes }
    }),
  }).feuilleId
}

function pourLHote(code: CodeDeJour): CodeDeLHote {
  return codesDeLHote.find((un) => un === code) ?? 'ABA'
}

function quiConfirme(m: Monde, { p, rang, mois }: FeuilleDuRecit): ActeurDeLHote {
  const { tuteurs } = m.hotes.lire(hoteDuPoste(p.poste))
  const tuteur = tuteurs[rang % Math.max(1, tuteurs.length)]
  return tuteur && (rang + Number(mois.slice(5))) % 4 > 0
    ? tuteur
    : gestionnaireDe(m, hoteDuPoste(p.poste))
}

/** The reason of an absence that nobody had announced: the certificate, or none. */
function motifDe(
  absences: ReadonlyMap<DateCivile, JourDAbsence>,
  jour: DateCivile,
  dit: CodeDeJour,
): CodeDeJour {
  if (dit !== 'ABA' && dit !== 'ABN') return dit
  return absences.get(jour)?.code ?? 'AA'
}

function sortDe(m: Monde, { p }: Triangle, mois: Mois): SortDeFeuille | undefined {
  return p.feuilles?.find((une) => decalerMois(moisDe(m.aujourdhui), une.mois) === mois)
}
