import type { Phase } from '#app/domain/candidat/candidat.ts'
import { saisieDeDossier, saisieDeModification } from '#app/domain/candidat/saisie.ts'
import { trouverCommune } from '#app/domain/metier/commune.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import {
  type DateCivile,
  dateCivile,
  decalerMois,
  dernierJour,
  moisDe,
  premierJour,
} from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { mots } from '#app/domain/shared/texte.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'
import { notesCourantes } from '#db/seed/notes.ts'
import type { NoteDuMonde, PersonneDuMonde } from '#db/seed/personnes/personne.ts'
import { lesPersonnes } from '#db/seed/personnes/personnes.ts'
import { rues } from '#db/seed/rues.ts'
import { archiverDossier } from '../candidat/archiver.server.ts'
import { consulterDossier } from '../candidat/consulter-dossier.server.ts'
import { modifierDossier } from '../candidat/modifier-dossier.server.ts'
import { noterAuDossier } from '../candidat/noter.server.ts'
import { ouvrirDossier } from '../candidat/ouvrir-dossier.server.ts'
import { inviterTravailleur } from '../compte/inviter-travailleur.server.ts'
import { ajouterPeriode } from '../passe/ajouter-periode.server.ts'
import type { Recit } from './agenda.ts'
import { joursDeBureau } from './calendrier.ts'
import { accepter } from './centres.server.ts'
import { PARTANT } from './depart.server.ts'
import { hasard } from './hasard.ts'
import { type CentreFonde, duRole, type Monde } from './monde.server.ts'
import { nissFictif, telephoneFictif } from './numeros.ts'

/** Each person, from the first talk: the file, the notes, the access to their own space. */
export function raconterLesPersonnes(m: Monde, ouverture: DateCivile): void {
  for (const centre of m.centres.toutes())
    for (const [rang, personne] of (lesPersonnes[centre.cle] ?? []).entries()) {
      const premier = m.jour({ mois: -personne.suivi, jour: 2 + (rang % 20) })
      const quand = premier > ouverture ? premier : joursDeBureau(ouverture, 3 + (rang % 7))
      m.agenda.commencer(
        `person ${personne.cle}`,
        raconter(m, centre, { personne, rang, suiviDepuis: premier }),
        m.a(quand, `${8 + (rang % 8)}:${11 + (rang % 47)}`),
      )
    }
}

interface Suivi {
  readonly personne: PersonneDuMonde
  readonly rang: number
  readonly suiviDepuis: DateCivile
}

function* raconter(m: Monde, centre: CentreFonde, suivi: Suivi): Recit {
  const { personne, suiviDepuis } = suivi
  const agent = referentDe(m, centre, suivi)
  const { candidatId } = ouvrirDossier(
    m.par(agent),
    saisieDeDossier.parse(enSaisie(centre, suivi)),
    {
      origine: 'saisie',
      suiviDepuis,
    },
  )
  m.personnes.noter(personne.cle, candidatId)
  m.referents.set(candidatId, agent)
  m.noms.noter(personne.cle, `${personne.prenom} ${personne.nom}`)
  raconterLePasse(m, centre, candidatId, personne)
  const ouvertLe = m.par(agent).aujourdhui

  if (invitee(suivi)) {
    yield m.a(joursDeBureau(ouvertLe, 2), '9:40')
    inviterTravailleur(m.par(agent), candidatId)
    yield m.a(joursDeBureau(ouvertLe, 4), '18:25')
    yield* accepter(m, courrielDe(centre, personne), null)
  }
  for (const [i, { mois, nature, texte }] of notesDe(centre, suivi).entries()) {
    const jour = 5 + ((suivi.rang + 6 * i) % 20)
    yield m.a({ mois: -mois, jour }, `${10 + ((suivi.rang + i) % 6)}:${13 + mois}`)
    noter(m, referentActuel(m, centre, candidatId), candidatId, { nature, texte })
  }
  if (!personne.archive) return
  yield m.a({ mois: -personne.archive, jour: 11 }, '11:35')
  archiver(m, centre, candidatId)
}

/** The file is put away: nothing is expected of it any more. */
export function archiver(m: Monde, centre: CentreFonde, candidatId: string): void {
  const ctx = m.par(duRole(centre, 'responsable'))
  const { version } = trouverCandidat(m.base, ctx.perimetre, candidatId)
  archiverDossier(ctx, candidatId, { version, statut: 'archive' })
}

/** The papers of before, at the first talk; those of work found since, once it is over. */
function raconterLePasse(
  m: Monde,
  centre: CentreFonde,
  candidatId: string,
  { cle, passe = [] }: PersonneDuMonde,
): void {
  for (const periode of passe)
    m.agenda.commencer(
      `past of ${cle}`,
      noterPeriode(m, centre, candidatId, periode),
      m.a({ mois: 1 - periode.au, jour: 9 }, '10:25'),
    )
}

// biome-ignore lint/correctness/useYield: one act, at its moment
function* noterPeriode(
  m: Monde,
  centre: CentreFonde,
  candidatId: string,
  { du, au, heures, papier, preuve, aVerifier }: NonNullable<PersonneDuMonde['passe']>[number],
): Recit {
  const ce = moisDe(m.aujourdhui)
  ajouterPeriode(m.par(referentActuel(m, centre, candidatId)), candidatId, {
    nature: heures ? 'temps_partiel' : 'temps_plein',
    du: premierJour(decalerMois(ce, -du)),
    au: dernierJour(decalerMois(ce, -au)),
    ...(heures ? { heuresSemaine: heures, heuresReference: 38 } : { regimeJours: 5 }),
    natureDePreuve: papier,
    preuve,
    vue: !aVerifier,
  })
}

/** Whoever writes a note has the file before their eyes: the reading is recorded too. */
function noter(
  m: Monde,
  agent: ActeurDuCpas,
  candidatId: string,
  note: Pick<NoteDuMonde, 'nature' | 'texte'>,
): void {
  const ctx = m.par(agent)
  consulterDossier(ctx, { candidatId, section: 'dossier' }, () => null)
  noterAuDossier(ctx, candidatId, note)
}

/** The agent changes the phase on the form that holds everything else as it was. */
export function changerDePhase(m: Monde, centre: CentreFonde, cle: string, phase: Phase): void {
  const toutes = lesPersonnes[centre.cle] ?? []
  const rang = toutes.findIndex((une) => une.cle === cle)
  const personne = toutes[rang]
  if (!personne) throw new RangeError(`nobody called ${cle} at ${centre.cle}`)
  const candidatId = m.personnes.lire(cle)
  const ctx = m.par(referentActuel(m, centre, candidatId))
  const { version } = trouverCandidat(m.base, ctx.perimetre, candidatId)
  const { referentId: _, ...saisie } = enSaisie(centre, { personne, rang })
  modifierDossier(ctx, candidatId, saisieDeModification.parse({ ...saisie, phase, version }))
}

/** Who follows the person today; their head when nobody does. */
export function referentActuel(m: Monde, centre: CentreFonde, candidatId: string): ActeurDuCpas {
  return m.referents.get(candidatId) ?? duRole(centre, 'responsable')
}

function referentDe(m: Monde, centre: CentreFonde, { personne, rang }: Suivi): ActeurDuCpas {
  const partant = centre.equipe.trouver(PARTANT)
  const agents = centre.equipe
    .toutes()
    .filter(({ role, id }) => role === 'agent' && id !== partant?.id)
  const tire = agents[rang % agents.length]
  const ancien = personne.suivi > MOIS_DE_PARTANT ? partant : undefined
  const acteur = personne.agent ? centre.equipe.lire(personne.agent) : (ancien ?? tire)
  if (!acteur) throw new RangeError(`no agent at ${centre.cle} on ${m.aujourdhui}`)
  return acteur
}

/** Files that are older were opened by the agent who has left since. */
const MOIS_DE_PARTANT = 6

function invitee({ personne, rang }: Suivi): boolean {
  return !personne.sansCourriel && !personne.archive && (rang < 3 || rang % 3 === 0)
}

function notesDe({ langue }: CentreFonde, { personne, rang }: Suivi): NoteDuMonde[] {
  const { notes = [], suivi } = personne
  const h = hasard(`notes ${personne.cle}`)
  const courantes = notesCourantes[langue]
  const combien = suivi > 3 ? h.entier(3) : 0
  const tirees = Array.from({ length: combien }, (_, i) => ({
    ...(courantes[(rang * 3 + i * 5) % courantes.length] ?? h.parmi(courantes)),
    mois: 1 + h.entier(Math.min(suivi, 18) - 1),
  }))
  return [...notes, ...tirees].toSorted((a, b) => b.mois - a.mois)
}

function courrielDe({ langue }: CentreFonde, { courriel, prenom, nom }: PersonneDuMonde): string {
  const domaine = langue === 'nl' ? 'post.example' : 'courriel.example'
  return courriel ?? `${mots(prenom).join('-')}.${mots(nom).join('-')}@${domaine}`
}

function enSaisie(centre: CentreFonde, { personne, rang }: Omit<Suivi, 'suiviDepuis'>) {
  const h = hasard(`dossier ${personne.cle}`)
  const [frOral, frEcrit] = personne.fr.split(' ')
  const [nlOral, nlEcrit] = personne.nl.split(' ')
  const [souhait1, souhait2, souhait3] = personne.veut
  const { prenom, nom, sexe, naissanceLe, codePostal } = personne
  const langue: Langue = personne.langue ?? centre.langue
  const tires = {
    rue: h.parmi(rues[centre.cle] ?? []),
    numero: 1 + h.entier(180),
    aide: h.vrai(0.7) ? 'RIS' : h.vrai(0.75) ? 'ERIS' : 'autre',
    trajetMax: h.parmi([45, 60, 60, 75, 90]),
  }
  return {
    prenom,
    nom,
    sexe,
    naissanceLe,
    langue,
    ...(personne.sansNiss ? {} : { niss: nissFictif(dateCivile(naissanceLe), sexe) }),
    adresse: `${tires.rue} ${tires.numero}`,
    codePostal,
    commune: trouverCommune(codePostal)?.[centre.langue],
    telephone: telephoneFictif('mobile', (centre.langue === 'nl' ? 500 : 100) + rang),
    ...(personne.sansCourriel ? {} : { courriel: courrielDe(centre, personne) }),
    aide: personne.aide ?? tires.aide,
    phase: personne.phase ?? 'recherche_emploi',
    objectif: personne.objectif ?? 'ouverture_droits',
    ...{ frOral, frEcrit, nlOral, nlEcrit },
    permis: personne.permis ?? [],
    ...{ souhait1, souhait2, souhait3 },
    etudes: personne.etudes,
    experience: personne.fait,
    trajetMax: personne.trajetMax ?? tires.trajetMax,
    heuresSouhaitees: personne.heures ?? 38,
    limites: personne.limites ?? [],
    chargeMaxKg: personne.chargeMaxKg,
    deboutMaxHeures: personne.deboutMaxHeures,
    competences: personne.sait ?? [],
    indisponibilites: (personne.occupe ?? []).flatMap(({ jours, de, a, motif }) =>
      jours.map((jour) => ({ jour, de, a, motif })),
    ),
    referentId: undefined,
  }
}
