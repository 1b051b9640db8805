import type { CandidatRepris } from '#app/domain/reprise/candidats.ts'
import type { Rapprochement } from '#app/domain/reprise/decision.ts'
import { apparierDoublons } from '#app/domain/reprise/doublons.ts'
import type { HoteRepris } from '#app/domain/reprise/hotes.ts'
import type { PosteRepris } from '#app/domain/reprise/postes.ts'
import type { ObjetRepris } from '#app/domain/reprise/saisie.ts'
import { replier } from '#app/domain/shared/texte.ts'
import { indexAveugle } from '#db/cles.server.ts'
import type { Base } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import { trouverHoteParBce, trouverHoteParNom } from '#db/reads/hote.server.ts'
import { personnesConnues, postesConnus } from '#db/reads/reprise.server.ts'
import { rapprocherPrestations } from './prestations.server.ts'

const nouvelle: Rapprochement = { issue: 'nouvelle' }

interface LigneARapprocher {
  readonly rang: number
  readonly propre: unknown
}

/** Holds the rows of a file against what the centre already has, so that nothing is written twice. */
export function rapprocher(
  base: Base,
  { perimetre, cpasId }: { perimetre: Perimetre; cpasId: string },
  quoi: ObjetRepris,
  lignes: readonly LigneARapprocher[],
): ReadonlyMap<number, Rapprochement> {
  switch (quoi) {
    case 'candidats':
      return rapprocherPersonnes(base, perimetre, cpasId, lignes)
    case 'hotes':
      return new Map(
        lignes.map(({ rang, propre }) => {
          const id = propre ? hoteConnu(base, perimetre, propre as HoteRepris) : undefined
          return [rang, id ? { issue: 'connue' as const, id } : nouvelle]
        }),
      )
    case 'postes':
      return rapprocherPostes(base, perimetre, lignes)
    case 'prestations':
      return rapprocherPrestations(base, { perimetre, cpasId }, lignes)
  }
}

/** The host of a row among those of the centre: by its number, else by its name at its place. */
export function hoteConnu(
  base: Base,
  perimetre: Perimetre,
  { bce, nom, cp }: Pick<HoteRepris, 'bce' | 'nom' | 'cp'>,
): string | undefined {
  const parBce = bce && trouverHoteParBce(base, perimetre, bce)
  if (parBce) return parBce.id
  return nom ? trouverHoteParNom(base, perimetre, { nom, codePostal: cp })?.id : undefined
}

function rapprocherPersonnes(
  base: Base,
  perimetre: Perimetre,
  cpasId: string,
  lignes: readonly LigneARapprocher[],
): Map<number, Rapprochement> {
  const personnes = lignes.flatMap(({ rang, propre }) => {
    if (!propre) return []
    const { nom, prenom, naissance, niss, commune } = propre as CandidatRepris
    return [{ rang, nom, prenom, naissance, niss, commune }]
  })
  const trouves = apparierDoublons(personnesConnues(base, perimetre), personnes, (niss) =>
    indexAveugle(base.cles, cpasId, `niss|${niss}`),
  )
  return new Map(trouves.map(({ rang, ...reste }) => [rang, reste]))
}

function rapprocherPostes(
  base: Base,
  perimetre: Perimetre,
  lignes: readonly LigneARapprocher[],
): Map<number, Rapprochement> {
  const connus = postesConnus(base, perimetre)
  const parRef = new Map(connus.flatMap(({ ref, id }) => (ref ? [[ref, id] as const] : [])))
  const parTexte = new Map(
    connus.flatMap((un) => (un.ref ? [] : [[cleDePoste(un.hote, un.titre), un.id] as const])),
  )
  return new Map(
    lignes.map(({ rang, propre }) => {
      const { ref, hote, fonction } = (propre ?? {}) as Partial<PosteRepris>
      const id = ref
        ? parRef.get(ref)
        : hote && fonction
          ? parTexte.get(cleDePoste(hote, fonction))
          : undefined
      return [rang, id ? { issue: 'connue', id } : nouvelle]
    }),
  )
}

function cleDePoste(hote: string, titre: string): string {
  return `${replier(hote)}|${replier(titre)}`
}
