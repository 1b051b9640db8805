import type { Langue } from '#app/domain/shared/langue.ts'
import type { FaitsDAvis } from '#app/i18n/fr/avis.ts'
import type { Base } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import { nomsDuCpas } from '#db/reads/cpas.server.ts'

/** What the notices about a proposal may say: the post, the host, the centre; never the person. */
export function faitsDe(
  base: Base,
  perimetre: Perimetre,
  {
    cpasId,
    titreDuPoste,
    nomDeLHote,
  }: { cpasId: string; titreDuPoste: string; nomDeLHote: string },
): (langue: Langue) => FaitsDAvis {
  const noms = nomsDuCpas(base, perimetre, cpasId)
  return (langue) => ({ poste: titreDuPoste, hote: nomDeLHote, cpas: noms[langue] })
}
