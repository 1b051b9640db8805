import { peutLireDossiers } from '#app/domain/candidat/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import type { Base } from '#db/client.server.ts'
import { consentisPourLePoste, nomsDesPersonnes } from '#db/reads/appariement.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** Somebody on a list made from a post: a number, and a name once she said yes for this post. */
export interface ProfilPourLePoste {
  readonly id: string
  readonly numero: number
  readonly nom: string | null
}

export function profilsPourLePoste(
  base: Base,
  { acteur, perimetre }: Contexte<ActeurDuCpas>,
  posteId: string,
  ids: readonly string[],
): ProfilPourLePoste[] {
  const consentis = consentisPourLePoste(base, perimetre, posteId)
  const peutNommer = peutLireDossiers(acteur)
  return [...nomsDesPersonnes(base, perimetre, ids)].map(([id, { numero, prenom, nom }]) => ({
    id,
    numero,
    nom: peutNommer && consentis.has(id) ? `${prenom} ${nom}` : null,
  }))
}
