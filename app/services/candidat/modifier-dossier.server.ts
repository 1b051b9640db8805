import { peutTenirDossiers } from '#app/domain/candidat/permissions.ts'
import type { SaisieDeModification } from '#app/domain/candidat/saisie.ts'
import { trouverMetier } from '#app/domain/metier/reconnaissance.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { lireDossier } from '#db/reads/candidat.server.ts'
import {
  modifierCandidat,
  remplacerIndisponibilites,
  remplacerSouhaits,
} from '#db/writes/candidat.server.ts'
import { suivreLeDossier } from '../compte/acces-du-travailleur.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { champsDe, souhaitsDe } from './champs.server.ts'

/**
 * Changes a dossier as the form shows it. An empty national number leaves the one that is known: the
 * form never shows it. Refuses `commun/interdit`, `candidat/archive`, `candidat/niss_connu`,
 * `commun/modifie_entretemps`.
 */
export function modifierDossier(
  ctx: Contexte<ActeurDuCpas>,
  candidatId: string,
  saisie: SaisieDeModification,
): void {
  if (!peutTenirDossiers(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'candidat.modifie', (tx) => {
    const avant = lireDossier(tx, ctx.perimetre, candidatId)
    if (avant.statut === 'archive') throw new ErreurMetier('candidat/archive')
    const { cpasId } = ctx.acteur
    const champs = champsDe(saisie)
    modifierCandidat(
      tx,
      { id: candidatId, cpasId, version: saisie.version },
      { ...champs, niss: saisie.niss },
      avant.numero,
    )
    const cle = { cpasId, candidatId }
    remplacerSouhaits(
      tx,
      cle,
      souhaitsDe(saisie).map((mots) => ({
        mots,
        metier: trouverMetier(mots, saisie.langue)?.code ?? null,
      })),
    )
    remplacerIndisponibilites(
      tx,
      cle,
      saisie.indisponibilites.map((plage) => ({
        ...plage,
        motif: plage.motif ?? null,
        id: ctx.nouvelId(),
      })),
    )
    suivreLeDossier(tx, ctx, { id: candidatId, ...champs }, avant)
    const touches = Object.entries(champs)
      .filter(
        ([nom, valeur]) =>
          JSON.stringify(avant[nom as keyof typeof champs]) !== JSON.stringify(valeur),
      )
      .map(([nom]) => nom)
    tracer(tx, ctx, {
      type: 'candidat.modifie',
      cpasId,
      sujetId: candidatId,
      details: { champs: saisie.niss ? [...touches, 'niss'] : touches },
    })
    return null
  })
}
