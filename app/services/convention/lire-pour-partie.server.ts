import { estParmi, signatairesNommes } from '#app/domain/avenant/regles.ts'
import type { Partie } from '#app/domain/convention/convention.ts'
import { empechementDe } from '#app/domain/convention/cycle-de-vie.ts'
import { partieDe } from '#app/domain/convention/permissions.ts'
import type { ActeurDeLHote, ActeurTravailleur } from '#app/domain/shared/acteur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Base } from '#db/client.server.ts'
import { trouverAvenant } from '#db/reads/avenant.server.ts'
import { lireConvention } from '#db/reads/convention.server.ts'
import { gestionnairesDe } from '#db/reads/destinataire.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { lireTexteEnClair } from './lire-texte.server.ts'

/** What the page of a refusal needs: the hash of the text that is refused, null when nothing waits. */
export function lirePourRefuser(...args: Parameters<typeof lirePourPartie>) {
  const { id, reference, attend, peutSigner, texte } = lirePourPartie(...args)
  return { id, reference, sha256: attend && peutSigner ? (texte?.sha256 ?? null) : null }
}

/**
 * A document as a host or a worker reads it: its text, who signed, whether it waits for them. A tutor
 * who may not sign is told who may. Refuses `commun/introuvable` for anybody else, and for a draft.
 */
export function lirePourPartie(
  base: Base,
  ctx: Contexte<ActeurDeLHote | ActeurTravailleur>,
  conventionId: string,
  langue: Langue,
) {
  const { acteur, perimetre } = ctx
  const document = lireConvention(base, perimetre, conventionId)
  const { id, type, reference, statut, nomDeLHote, personne, textes, signataires, signatures } =
    document
  const mienne: Partie = acteur.porte === 'hote' ? 'hote' : 'travailleur'
  const empechement = empechementDe(document, mienne)
  const attend = empechement === null
  const designes = attend ? signatairesDesignes(base, ctx, document) : null
  const peutSigner =
    partieDe(acteur, document) === mienne &&
    (designes === null ||
      (acteur.porte === 'hote' && estParmi(designes, nomDuGestionnaire(base, ctx, acteur))))
  return {
    id,
    type,
    reference,
    statut,
    nomDeLHote,
    personne,
    signataires,
    langues: textes.map((texte) => texte.langue),
    signatures: signatures.map(({ temoin: _, ...signature }) => ({ ...signature, temoin: null })),
    // Who refused is known to all; why, to the centre.
    refusePar: statut === 'refusee' ? (document.refus?.partie ?? null) : null,
    attend,
    empechement,
    mienne,
    peutSigner,
    /** An avenant that changes who signs for the host says who signs it. */
    designes,
    habilites:
      attend && !peutSigner && acteur.porte === 'hote'
        ? gestionnairesDe(base, perimetre, acteur.hoteId)
            .filter((un) => un.peutSigner)
            .map(({ prenom, nom, courriel }) => ({ nom: `${prenom} ${nom}`, courriel }))
        : [],
    texte: lireTexteEnClair(base, ctx, conventionId, { langue }),
  }
}

function nomDuGestionnaire(
  base: Base,
  { perimetre }: Contexte,
  { hoteId, id }: ActeurDeLHote,
): string {
  const moi = gestionnairesDe(base, perimetre, hoteId).find(({ compteId }) => compteId === id)
  return moi ? `${moi.prenom} ${moi.nom}` : ''
}

function signatairesDesignes(
  base: Base,
  { acteur, perimetre }: Contexte,
  { type, sujetId }: ReturnType<typeof lireConvention>,
): readonly string[] | null {
  if (type !== 'avenant' || acteur.porte !== 'hote') return null
  return signatairesNommes(trouverAvenant(base, perimetre, sujetId).changement)
}
