import { saisieDeModification } from '#app/domain/candidat/saisie.ts'
import type {
  Acteur,
  ActeurDeLHote,
  ActeurDuCpas,
  ActeurTravailleur,
} from '#app/domain/shared/acteur.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { phraseErreur } from '#app/i18n/index.ts'
import { modifierDossier } from '#app/services/candidat/modifier-dossier.server.ts'
import { noterAuDossier } from '#app/services/candidat/noter.server.ts'
import type { Resultat } from '#app/services/contexte.server.ts'
import { signerConvention } from '#app/services/convention/signer.server.ts'
import { accepterProposition } from '#app/services/proposition/accepter.server.ts'
import { proposer } from '#app/services/proposition/proposer.server.ts'
import { type Base, ouvrirBase } from '#db/client.server.ts'
import { clesDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'

/** What a runner is asked to do, at an instant that the others are given too. */
export interface Course {
  readonly quand: number
  readonly acteur: Acteur
  readonly cle: string | null
  readonly geste:
    | { readonly acte: 'accepter'; readonly propositionId: string }
    | { readonly acte: 'signer'; readonly conventionId: string; readonly sha256: string }
    | {
        readonly acte: 'modifier'
        readonly candidatId: string
        readonly version: number
        readonly etudes: string
      }
    | { readonly acte: 'noter'; readonly candidatId: string; readonly texte: string }
    | { readonly acte: 'proposer'; readonly candidatId: string; readonly posteId: string }
}

export type Arrivee =
  | { readonly ok: true; readonly resultat: Resultat }
  | { readonly ok: false; readonly code: string; readonly phrase: string }

export const JOUR_DE_COURSE = '2026-11-06'

// A process of its own on the same file, as a second server or a command would be.
const [, , fichier] = process.argv
if (fichier) {
  const base = ouvrirBase(fichier, clesDeTest)
  process.on('message', (course: Course) => {
    while (Date.now() < course.quand);
    process.send?.(courir(base, course))
  })
  process.send?.('pret')
}

function courir(base: Base, course: Course): Arrivee {
  try {
    return { ok: true, resultat: faire(base, course) }
  } catch (erreur) {
    if (erreur instanceof ErreurMetier)
      return { ok: false, code: erreur.code, phrase: phraseErreur(erreur, 'fr') }
    return { ok: false, code: String(erreur), phrase: '' }
  }
}

function faire(base: Base, { acteur, cle, geste }: Course): Resultat {
  const ctx = <A extends Acteur>(qui: A) => contexteDe(base, qui, JOUR_DE_COURSE, cle)
  switch (geste.acte) {
    case 'accepter':
      return accepterProposition(ctx(acteur as ActeurDeLHote), geste.propositionId, {
        version: 3,
        debutLe: dateCivile('2026-12-01'),
        tuteurNom: 'Łukasz Nowak',
      })
    case 'signer':
      signerConvention(ctx(acteur as ActeurDuCpas | ActeurTravailleur), geste.conventionId, {
        sha256: geste.sha256,
        methode: 'compte',
        nom: acteur.role,
      })
      return null
    case 'modifier':
      modifierDossier(ctx(acteur as ActeurDuCpas), geste.candidatId, unDossierSaisi(geste))
      return null
    case 'noter':
      noterAuDossier(ctx(acteur as ActeurDuCpas), geste.candidatId, {
        nature: 'sociale',
        texte: geste.texte,
      })
      return null
    case 'proposer':
      return proposer(ctx(acteur as ActeurDuCpas), {
        candidatId: geste.candidatId,
        posteId: geste.posteId,
        origine: 'demande',
        raison: 'Elle y tient.',
      })
  }
}

function unDossierSaisi({ version, etudes }: { version: number; etudes: string }) {
  return saisieDeModification.parse({
    prenom: 'Fatima',
    nom: 'Benali',
    langue: 'fr',
    phase: 'recherche_emploi',
    objectif: 'ouverture_droits',
    etudes,
    version,
  })
}
