import { metiers, trouverMetierParCode } from '#app/domain/metier/metier.ts'
import { saisieDePoste } from '#app/domain/poste/saisie.ts'
import type { ActeurDeLHote, ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { trouverPoste } from '#db/reads/poste.server.ts'
import type { HoteDuMonde } from '#db/seed/hotes/hote.ts'
import { lesHotes } from '#db/seed/hotes/hotes.ts'
import { type PosteDuMonde, semaines, tachesExclues } from '#db/seed/postes/poste.ts'
import { lesPostes } from '#db/seed/postes/postes.ts'
import { confirmerActualite } from '../poste/confirmer.server.ts'
import { creerPoste } from '../poste/creer.server.ts'
import { fermerPoste } from '../poste/fermer.server.ts'
import { ouvrirPoste } from '../poste/ouvrir.server.ts'
import { suspendrePoste } from '../poste/suspendre.server.ts'
import type { Recit } from './agenda.ts'
import { joursDeBureau } from './calendrier.ts'
import { duRole, type Monde } from './monde.server.ts'
import { tachesDuMetier } from './mots-du-metier.ts'

/** Each post, from the day it is written to the last time somebody said it is still there. */
export function raconterLesPostes(m: Monde): void {
  for (const [rang, poste] of lesPostes.entries()) {
    const depuis = poste.depuis ?? hoteDu(poste).depuis
    const quand = m.a(
      { mois: -depuis, jour: 12 + (rang % 6) },
      `${9 + (rang % 6)}:${10 + (rang % 45)}`,
    )
    m.agenda.commencer(`post ${poste.cle}`, raconter(m, poste, rang, depuis), quand)
  }
}

function* raconter(m: Monde, poste: PosteDuMonde, rang: number, depuis: number): Recit {
  const centre = m.centres.lire(poste.cpas ?? hoteDu(poste).cpas)
  const prospecteur = duRole(centre, 'prospecteur')
  const saisie = saisieDePoste.parse(enSaisie(m, poste))
  const { posteId } = creerPoste(m.par(prospecteur), saisie)
  m.postes.noter(poste.cle, posteId)
  if (poste.etat === 'brouillon') return

  yield m.a(
    joursDeBureau(m.par(prospecteur).aujourdhui, 1 + (rang % 2)),
    `${10 + (rang % 5)}:${12 + (rang % 40)}`,
  )
  agir(m, prospecteur, posteId, ouvrirPoste)

  for (let mois = depuis - 4 - (rang % 2); mois >= 1; mois -= 5) {
    if (poste.aReconfirmer) break
    yield m.a({ mois: -mois, jour: 6 + (rang % 18) }, `${9 + (rang % 7)}:${14 + (rang % 40)}`)
    // The host says it itself two times out of three, from the reminder on its page.
    const gestionnaire = m.hotes.lire(poste.hote).gestionnaire
    const qui = gestionnaire && (rang + mois) % 3 > 0 ? gestionnaire : prospecteur
    agir(m, qui, posteId, confirmerActualite)
  }
  yield* finir(m, poste, posteId, prospecteur)
}

function* finir(
  m: Monde,
  { etat, hote }: PosteDuMonde,
  posteId: string,
  prospecteur: ActeurDuCpas,
): Recit {
  if (etat === 'suspendu') {
    yield m.a({ jours: -12 }, '10:40')
    agir(m, m.hotes.lire(hote).gestionnaire ?? prospecteur, posteId, suspendrePoste)
  }
  if (etat === 'ferme') {
    yield m.a({ jours: -9 }, '15:25')
    agir(m, prospecteur, posteId, fermerPoste)
  }
}

/** An act on a post as it stands. */
function agir<A extends ActeurDuCpas | ActeurDeLHote>(
  m: Monde,
  acteur: A,
  posteId: string,
  acte: (ctx: ReturnType<typeof m.par<A>>, posteId: string, vu: { version: number }) => void,
): void {
  const ctx = m.par(acteur)
  const { version } = trouverPoste(m.base, ctx.perimetre, posteId)
  acte(ctx, posteId, { version })
}

function hoteDu({ hote: cle }: PosteDuMonde): HoteDuMonde {
  const hote = lesHotes.find((un) => un.cle === cle)
  if (!hote) throw new RangeError(`no host called ${cle}`)
  return hote
}

function enSaisie(m: Monde, poste: PosteDuMonde) {
  const { langue, cle: hote } = hoteDu(poste)
  const metier = trouverMetierParCode(poste.metier)
  if (!metier) throw new RangeError(`no trade called ${poste.metier}; one of ${metiers.length}`)
  const { niveau = 'A2', autreNiveau, raison, tuteur, site } = poste
  const autre: Langue = langue === 'fr' ? 'nl' : 'fr'
  return {
    hoteId: m.hotes.lire(hote).id,
    titre: poste.titre,
    metier: metier.code,
    taches: (poste.taches ?? tachesDuMetier(metier, langue)).join('\n'),
    tachesExclues: tachesExclues[metier.domaine][langue].join('\n'),
    places: poste.places ?? 1,
    semaine: semaines[poste.semaine ?? 'h8'],
    [`${langue}Oral`]: niveau,
    ...(autreNiveau ? { [`${autre}Oral`]: autreNiveau } : {}),
    ...(raison ? { langueRaison: raison } : {}),
    ...(poste.soutien ? { soutienLangue: 'oui' } : {}),
    permis: poste.permis ?? [],
    exigences: metier.exigences.avec,
    ...(metier.exigences.chargeKg === null ? {} : { chargeKg: metier.exigences.chargeKg }),
    ...(metier.exigences.deboutHeures === null
      ? {}
      : { deboutHeures: metier.exigences.deboutHeures }),
    competences: metier.competences.slice(0, 1),
    competencesApprises: metier.competences.slice(1),
    objectif: poste.objectif ?? 'ouverture_droits',
    ...(poste.formation ? { formation: 'oui' } : {}),
    ...(tuteur ? { tuteurId: m.contacts.lire(tuteur) } : {}),
    ...(site ? { siteId: m.sites.lire(`${hote}/${site}`) } : {}),
    ...(poste.duree ? { dureeMois: poste.duree } : {}),
    visibilite: poste.visibilite ?? 'cpas',
  }
}
