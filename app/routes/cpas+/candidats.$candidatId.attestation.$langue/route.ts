import { cpas } from '#app/guards/gardes.server.ts'
import { servirFichierFait } from '#app/http/fichier.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { imprimerAttestation, preparerAttestation } from '#app/services/droit/attester.server.ts'

/** The statement of days of a person, as a PDF in one of the two languages. */
export const loader = cpas.lire(
  ({ ctx, params, langue }) =>
    servirFichierFait(langue, async () => {
      const candidatId = parametre(params.candidatId)
      return imprimerAttestation(
        consulterDossier(ctx, { candidatId, section: 'attestation' }, (tx) =>
          preparerAttestation(tx, ctx, candidatId, params.langue),
        ),
      )
    }),
  ['agent', 'administratif', 'responsable'],
)
