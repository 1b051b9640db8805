import { useLoaderData } from '@remix-run/react'
import { Radios } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { motifsADonner, saisieDeMotif } from '#app/domain/candidat/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { cheminInterne } from '#app/http/interne.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { donnerMotif } from '#app/services/candidat/consulter-dossier.server.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'

export const meta = titre((t) => t.candidat.motif.titre)

/** Before the reason is given only the number of the dossier is shown. */
export const loader = cpas.lire(
  ({ ctx, params, url }) => ({
    numero: trouverCandidat(ctx.base, ctx.perimetre, parametre(params.candidatId)).numero,
    suite: cheminInterne(url.searchParams.get('suite')),
  }),
  ['agent', 'administratif', 'responsable'],
)

export const action = cpas.agir(
  saisieDeMotif,
  ({ ctx, params, saisie }) => {
    const candidatId = parametre(params.candidatId)
    donnerMotif(ctx, { candidatId, motif: saisie.motif })
    return cheminInterne(saisie.suite) ?? paths.cpas.candidat(candidatId)
  },
  ['agent', 'administratif', 'responsable'],
)

export default function Motif() {
  const { numero, suite } = useLoaderData<typeof loader>()
  const { candidat: c } = useTextes()
  return (
    <PageDActe
      titre={c.motif.titre}
      texte={c.motif.texte}
      retour={{ texte: c.liste.titre, vers: paths.cpas.candidats() }}
      envoyer={c.motif.ouvrir}
    >
      <p className="font-semibold">{c.dossier.numero(numero)}</p>
      <input type="hidden" name="suite" value={suite ?? ''} />
      <Radios
        nom="motif"
        libelle={c.motif.titre}
        options={motifsADonner.map((motif) => ({ valeur: motif, texte: c.motif.motifs[motif] }))}
      />
    </PageDActe>
  )
}
