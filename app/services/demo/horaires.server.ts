import { apresJoursOuvrables } from '#app/domain/horaire/feries.ts'
import { saisieDException } from '#app/domain/horaire/saisie.ts'
import { derniereJournee } from '#app/domain/placement/placement.ts'
import { ajouterJours, type DateCivile, jourSemaine } from '#app/domain/shared/date-civile.ts'
import { horairesDe } from '#db/reads/horaire.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { formules } from '#db/seed/formules.ts'
import type { AnnonceDuMonde, ChangementDHoraire } from '#db/seed/placements/placement.ts'
import { semaines } from '#db/seed/postes/poste.ts'
import { annoncerException } from '../horaire/noter-exception.server.ts'
import { proposerHoraire } from '../horaire/proposer-horaire.server.ts'
import { noterHoraireVu, repondreHoraire } from '../horaire/repondre-horaire.server.ts'
import type { Recit } from './agenda.ts'
import { joursDeBureau } from './calendrier.ts'
import { hasard } from './hasard.ts'
import { gestionnaireDe, type Monde, travailleur } from './monde.server.ts'
import { referentActuel } from './personnes.server.ts'
import type { Triangle } from './preparations.server.ts'
import { hoteDuPoste } from './propositions.server.ts'

/** The week of the post is agreed on before the start; changes and announced days follow. */
export function* raconterLesHoraires(m: Monde, t: Triangle): Recit {
  const agent = m.par(referentActuel(m, t.centre, t.candidatId))
  const { semaine } = trouverPlacement(m.base, agent.perimetre, t.placementId)
  const { horaireId } = proposerHoraire(agent, t.placementId, {
    des: t.debutLe,
    semaine: [...semaine],
  })
  // Who starts in a few days may still wait for the answer of a host.
  if (t.p.jusqua) return

  yield m.a(joursDeBureau(agent.aujourdhui, 2), `${9 + (t.rang % 7)}:${13 + (t.rang % 45)}`)
  repondre(m, t, horaireId, 'hote', 'oui')
  yield m.a(joursDeBureau(agent.aujourdhui, 3), `${17 + (t.rang % 4)}:${10 + (t.rang % 45)}`)
  voir(m, t, horaireId)

  for (const changement of t.p.horaires ?? [])
    m.agenda.commencer(
      `new hours ${t.p.personne}`,
      changer(m, t, changement),
      m.a(changement.le, '10:35'),
    )
  for (const annonce of [...(t.p.annonces ?? []), ...conges(m, t)])
    m.agenda.commencer(`days ${t.p.personne}`, annoncer(m, t, annonce), quandAnnoncer(m, annonce))
}

function cote(m: Monde, t: Triangle, par: 'cpas' | 'hote') {
  return par === 'hote'
    ? m.par(gestionnaireDe(m, hoteDuPoste(t.p.poste)))
    : m.par(referentActuel(m, t.centre, t.candidatId))
}

function repondre(
  m: Monde,
  t: Triangle,
  horaireId: string,
  par: 'cpas' | 'hote',
  reponse: 'oui' | 'non',
  mot?: string,
): void {
  const ctx = cote(m, t, par)
  const version = horairesDe(m.base, ctx.perimetre, t.placementId).find(
    ({ id }) => id === horaireId,
  )?.version
  repondreHoraire(ctx, horaireId, { version: version ?? 0, reponse, mot })
}

function voir(m: Monde, t: Triangle, horaireId: string): void {
  const elle = travailleur(m, { cpasId: t.centre.id, candidatId: t.candidatId })
  if (elle && t.rang % 7 !== 3) noterHoraireVu(m.par(elle), horaireId)
}

function* changer(m: Monde, t: Triangle, changement: ChangementDHoraire): Recit {
  const { par, semaine, mot, reponse, motDeReponse } = changement
  const ctx = cote(m, t, par)
  // Seven working days of notice, and a Monday: people change weeks, not days.
  const des = prochainLundi(apresJoursOuvrables(ctx.aujourdhui, 7))
  const { horaireId } = proposerHoraire(ctx, t.placementId, {
    des,
    semaine: [...semaines[semaine]],
    mot,
  })
  if (!reponse) return
  yield m.a(joursDeBureau(ctx.aujourdhui, 2), '11:50')
  const autre = par === 'hote' ? 'cpas' : 'hote'
  const refus = motDeReponse ?? formules[t.centre.langue].refusDHoraire
  repondre(m, t, horaireId, autre, reponse, reponse === 'non' ? refus : motDeReponse)
  if (reponse === 'non') return
  yield m.a(joursDeBureau(ctx.aujourdhui, 3), '18:40')
  voir(m, t, horaireId)
}

function prochainLundi(jour: DateCivile): DateCivile {
  return jourSemaine(jour) === 1 ? jour : ajouterJours(jour, 8 - jourSemaine(jour))
}

function quandAnnoncer(m: Monde, { du, avance = 10 }: AnnonceDuMonde): Date {
  return m.a(joursDeBureau(m.jour(du), -avance), '14:15')
}

/** Announces what of the days lies within the placement; days already over are left alone. */
// biome-ignore lint/correctness/useYield: one act, at its moment
function* annoncer(m: Monde, t: Triangle, { du, au, jours, code }: AnnonceDuMonde): Recit {
  const ctx = cote(m, t, code === 'FU' ? 'hote' : 'cpas')
  const placement = trouverPlacement(m.base, ctx.perimetre, t.placementId)
  if (placement.statut !== 'actif') return
  const fin = derniereJournee(placement)
  const premier = [m.jour(du), t.debutLe, ctx.aujourdhui].toSorted().at(-1) ?? t.debutLe
  const voulu = m.jour(au ?? du)
  const dernier = voulu < fin ? voulu : fin
  if (premier > dernier) return
  const saisie = saisieDException.parse({
    du: premier,
    au: dernier,
    jours: (jours ?? []).map(String),
    code,
  })
  annoncerException(ctx, t.placementId, saisie)
}

/** A fortnight in the summer and the days between the holidays, for who is there then. */
function conges(m: Monde, t: Triangle): AnnonceDuMonde[] {
  if (t.p.assidu || t.p.suspendu) return []
  const h = hasard(`leave ${t.p.personne} ${t.p.poste}`)
  const ecart = (annee: number, mois: number) =>
    (annee - Number(m.aujourdhui.slice(0, 4))) * 12 + mois - Number(m.aujourdhui.slice(5, 7))
  const annees = [-2, -1, 0, 1].map((n) => Number(m.aujourdhui.slice(0, 4)) + n)
  return annees.flatMap((annee): AnnonceDuMonde[] => {
    const mois = ecart(annee, 7 + h.entier(2))
    const jour = 1 + h.entier(18)
    const noel = ecart(annee, 12)
    return [
      { du: { mois, jour }, au: { mois, jour: jour + 4 + h.entier(6) }, code: 'CA', avance: 25 },
      { du: { mois: noel, jour: 28 }, au: { mois: noel, jour: 31 }, code: 'CA', avance: 20 },
    ]
  })
}
