import { lisible } from '#app/domain/convention/papier.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { textes as mots } from '#app/i18n/index.ts'
import { produire } from '#contracts/produire.ts'
import type { Base } from '#db/client.server.ts'
import { cpasPourDocument } from '#db/reads/cadre.server.ts'
import { lireConvention } from '#db/reads/convention.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { sceller } from '../document/sceau.server.ts'
import { consulterConvention } from './consulter-convention.server.ts'

/** The evidence of the current version: its texts, its signatures, its public code. Refuses `commun/introuvable` for a draft. */
export function lirePreuve(base: Base, { perimetre }: Contexte, conventionId: string) {
  const { id, cpasId, type, reference, statut, numero, textes, signatures, versions } =
    lireConvention(base, perimetre, conventionId)
  const version = versions.find((une) => une.numero === numero)
  if (!version) throw new ErreurMetier('commun/introuvable')
  return {
    id,
    cpasId,
    type,
    reference,
    statut,
    numero,
    code: lisible(version.code),
    figeeA: version.figeeA,
    textes,
    signatures,
    scellee: base.cles.sceau !== undefined,
  }
}

/**
 * The same as a file of its own, sealed by the server when it has a seal: the signed texts are never
 * written again, not even to add who signed them. Refuses what `consulterConvention` refuses.
 */
export async function imprimerPreuve(
  ctx: Contexte<ActeurDuCpas>,
  conventionId: string,
  langue: Langue,
): Promise<{
  readonly octets: Uint8Array
  readonly nom: string
  readonly type: 'application/pdf'
}> {
  const { preuve, emetteur } = consulterConvention(ctx, conventionId, 'preuve', (tx) => {
    const lue = lirePreuve(tx, ctx, conventionId)
    const centre = cpasPourDocument(tx, ctx.perimetre, lue.cpasId)
    return { preuve: lue, emetteur: langue === 'nl' ? centre.nomNl : centre.nomFr }
  })
  const donnees = donneesDeLaPreuve(preuve, emetteur, ctx, langue)
  const { octets } = await produire({ type: 'preuve', langue, donnees })
  const { sceau } = ctx.base.cles
  return {
    octets: sceau ? await sceller(octets, sceau, ctx.maintenant) : octets,
    type: 'application/pdf',
    nom: `${donnees.numero}.pdf`,
  }
}

function donneesDeLaPreuve(
  preuve: ReturnType<typeof lirePreuve>,
  emetteur: string,
  { aujourdhui }: Contexte,
  langue: Langue,
) {
  const { convention: t, commun } = mots(langue)
  const { type, reference, numero, statut, code, figeeA, textes, signatures } = preuve
  return {
    numero: `PR-${reference}`,
    etablie_le: aujourdhui,
    emetteur,
    scellee: preuve.scellee,
    document: {
      intitule: `${t.types[type]} ${reference}`,
      version: numero,
      code,
      etat: t.statuts[statut],
      fige_a: enUniversel(figeeA),
      textes: textes.map((un) => ({
        langue: commun.langues[un.langue],
        pages: un.pages,
        sha256: un.sha256,
      })),
    },
    ...(signatures.length > 0 && {
      signatures: signatures.map(({ partie, nom, methode, signeeA, temoin, sha256 }) => ({
        partie: t.parties[partie],
        nom,
        methode: t.methodes[methode],
        signee_a: enUniversel(signeeA),
        ...(temoin ? { temoin } : {}),
        sha256,
        scan: methode === 'papier',
      })),
    }),
  }
}

function enUniversel(quand: Date): string {
  return quand.toISOString().replace(/\.\d+Z$/, 'Z')
}
