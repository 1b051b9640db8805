import { peutTenirLePasse } from '#app/domain/candidat/permissions.ts'
import { salaireDeReference } from '#app/domain/droit/bareme-suites.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { enVigueur } from '#app/domain/shared/bareme.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import type { Base } from '#db/client.server.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'
import { listerOccupations, trouverOccupation } from '#db/reads/passe.server.ts'
import { consulterDossier } from '../candidat/consulter-dossier.server.ts'
import type { Contexte } from '../contexte.server.ts'

/**
 * The past periods of a person, as their page shows them; why one was withdrawn, in somebody's words, is
 * for those who keep them. Refuses `commun/introuvable`.
 */
export function lirePasse(base: Base, { acteur, perimetre }: Contexte, candidatId: string) {
  const { id, prenom, nom, statut } = trouverCandidat(base, perimetre, candidatId)
  const toutes = listerOccupations(base, perimetre, candidatId).map(enVue)
  return {
    id,
    nom: `${prenom} ${nom}`,
    actif: statut === 'actif',
    periodes: toutes.filter(({ retireeLe }) => retireeLe === null),
    retirees: toutes
      .filter(({ retireeLe }) => retireeLe !== null)
      .map((une) => (peutTenirLePasse(acteur) ? une : { ...une, raisonDuRetrait: null })),
  }
}

/** One period, for the form that corrects or withdraws it; the reading of the dossier is recorded. */
export function consulterPeriode(
  ctx: Contexte<ActeurDuCpas>,
  cle: { readonly candidatId: string; readonly occupationId: string },
) {
  const { candidatId } = cle
  return consulterDossier(ctx, { candidatId, section: 'passe' }, (tx) => ({
    candidatId,
    ...lirePeriode(tx, ctx, cle),
  }))
}

function lirePeriode(
  base: Base,
  { perimetre }: Contexte,
  cle: { readonly candidatId: string; readonly occupationId: string },
) {
  const { prenom, nom } = trouverCandidat(base, perimetre, cle.candidatId)
  const periode = trouverOccupation(base, perimetre, cle)
  return { nom: `${prenom} ${nom}`, periode: { ...enVue(periode), version: periode.version } }
}

/** Monthly, in cents: what a part-timer must earn to be treated as full-time. */
export function salaireDeReferenceAu({ aujourdhui }: Pick<Contexte, 'aujourdhui'>) {
  return enVigueur(salaireDeReference, aujourdhui).valeur
}

function enVue({
  verifieeA,
  retireeA,
  cpasId: _,
  candidatId: __,
  version: ___,
  ...periode
}: ReturnType<typeof trouverOccupation>) {
  return {
    ...periode,
    verifieeLe: verifieeA && jourABruxelles(verifieeA),
    retireeLe: retireeA && jourABruxelles(retireeA),
  }
}
