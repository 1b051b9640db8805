import { createHash } from 'node:crypto'
import type { OrdreDeSignature } from '#app/domain/convention/convention.ts'
import {
  faireAvancer,
  peutRecommencer,
  quiPeutSigner,
} from '#app/domain/convention/cycle-de-vie.ts'
import { type Difference, differences, estMaterielle } from '#app/domain/convention/difference.ts'
import { peutLireConvention, peutRediger } from '#app/domain/convention/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { produire } from '#contracts/produire.ts'
import type { Tx } from '#db/client.server.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'
import { donneesDeVersion, trouverConvention } from '#db/reads/convention.server.ts'
import { figerVersion, modifierConvention, type TexteFige } from '#db/writes/convention.server.ts'
import { accesPourSigner } from '../compte/acces-du-travailleur.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { jetonDesPages, nouveauCode } from '../document/jeton.server.ts'
import { sceller as apposerLeSceau } from '../document/sceau.server.ts'
import { tracer } from '../tracer.server.ts'
import { annoncerASigner } from './annoncer.server.ts'
import { rassembler } from './rassembler.server.ts'
import { reglageDeSignatureDu } from './reglage.server.ts'
import { ouvrirLeSujet } from './sujet.server.ts'

/**
 * Freezes the text and opens it for signature. The first time, or again when what was agreed has
 * changed or a signature was filed by mistake: then the former signatures stay as history and everybody
 * signs the new text. Refuses
 * `commun/interdit`, what the data lack (`contrat/variables_manquantes`…), `convention/rien_de_change`,
 * `commun/modifie_entretemps`.
 */
export async function mettreEnSignature(
  ctx: Contexte<ActeurDuCpas>,
  conventionId: string,
  { version }: { readonly version: number },
): Promise<void> {
  if (!peutRediger(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  // Prepared outside: rendering takes a second, and a transaction never waits.
  const avant = trouverConvention(ctx.base, ctx.perimetre, conventionId)
  if (!peutLireConvention(ctx.acteur, avant.type)) throw new ErreurMetier('commun/interdit')
  const { donnees, langues } = rassembler(ctx.base, ctx, avant)
  const code = nouveauCode()
  const textes: (TexteFige & { modele: string })[] = []
  for (const langue of langues) {
    const {
      octets,
      sha256,
      pages,
      version: modele,
    } = await produire({
      type: avant.type,
      langue,
      donnees,
      jeton: jetonDesPages(ctx.base.cles, { code, langue }),
    })
    textes.push({ langue, pages, modele, ...(await sceller(ctx, octets, sha256)) })
  }
  acte(ctx, 'convention.figee', (tx) => {
    const convention = trouverConvention(tx, ctx.perimetre, conventionId)
    // What was rendered must still be what the product knows.
    if (JSON.stringify(rassembler(tx, ctx, convention).donnees) !== JSON.stringify(donnees))
      throw new ErreurMetier('commun/modifie_entretemps')
    const changements = ceQuiChange(tx, ctx, convention, donnees)
    const numero = convention.numero + 1
    if (convention.statut !== 'a_signer') faireAvancer(convention, 'a_signer')
    figerVersion(
      tx,
      {
        cpasId: convention.cpasId,
        conventionId,
        numero,
        modele: textes[0]?.modele ?? '',
        code,
        donnees,
        figeePar: ctx.acteur.id,
        figeeA: ctx.maintenant,
      },
      textes,
    )
    const { ordre } = reglageDeSignatureDu(tx, ctx.perimetre, ctx.aujourdhui)
    modifierConvention(tx, { id: conventionId, version }, { statut: 'a_signer', ordre, numero })
    ouvrirLeSujet(tx, ctx, convention)
    appeler(tx, ctx, convention, ordre, changements)
    tracer(tx, ctx, {
      type: 'convention.figee',
      cpasId: convention.cpasId,
      sujetId: conventionId,
      details: { type: convention.type, numero, sha256: textes.map(({ sha256 }) => sha256) },
    })
    return null
  })
}

/** Those whose turn it is; the worker's access is made now, when the centre acts, whoever is called. */
function appeler(
  tx: Tx,
  ctx: Contexte<ActeurDuCpas>,
  convention: ReturnType<typeof trouverConvention>,
  ordre: OrdreDeSignature,
  changements: readonly Difference[],
): void {
  const { candidatId, signataires } = convention
  if (candidatId && signataires.includes('travailleur'))
    accesPourSigner(tx, ctx, trouverCandidat(tx, ctx.perimetre, candidatId))
  annoncerASigner(tx, ctx, convention, quiPeutSigner(signataires, ordre), changements)
}

/** The bytes people will sign carry the server's seal, when it has one: anybody can check them. */
async function sceller(
  { base, maintenant }: Contexte,
  octets: Uint8Array,
  sha256: string,
): Promise<{ octets: Uint8Array; sha256: string }> {
  const { sceau } = base.cles
  if (!sceau) return { octets, sha256 }
  const scelles = await apposerLeSceau(octets, sceau, maintenant)
  return { octets: scelles, sha256: createHash('sha256').update(scelles).digest('hex') }
}

/** What a new version changes for its signatories; empty for the first one. */
function ceQuiChange(
  tx: Tx,
  { perimetre }: Contexte,
  convention: ReturnType<typeof trouverConvention>,
  donnees: Record<string, unknown>,
) {
  const { id, statut, numero } = convention
  if (statut !== 'a_signer') return []
  const materielles = differences(
    donneesDeVersion(tx, perimetre, id, numero).donnees,
    donnees,
  ).filter(estMaterielle)
  if (materielles.length === 0 && !peutRecommencer(convention))
    throw new ErreurMetier('convention/rien_de_change')
  return materielles
}
