import { useLoaderData } from '@remix-run/react'
import { ChampTexte, Radios } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDeNote } from '#app/domain/candidat/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { noterAuDossier } from '#app/services/candidat/noter.server.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'

export const meta = titre((t) => t.candidat.dossier.noteNouvelle)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const candidatId = parametre(params.candidatId)
    return consulterDossier(ctx, { candidatId, section: 'note' }, (tx) => {
      const { id, prenom, nom } = trouverCandidat(tx, ctx.perimetre, candidatId)
      return { id, nom: `${prenom} ${nom}` }
    })
  },
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieDeNote,
  ({ ctx, params, saisie }) => {
    const candidatId = parametre(params.candidatId)
    noterAuDossier(ctx, candidatId, saisie)
    return apres(paths.cpas.candidat(candidatId), 'candidat.note')
  },
  ['agent', 'responsable'],
)

export default function Note() {
  const { id, nom } = useLoaderData<typeof loader>()
  const { candidat: c } = useTextes()
  return (
    <PageDActe
      titre={c.dossier.noteNouvelle}
      texte={c.dossier.noteAide}
      retour={{ texte: nom, vers: paths.cpas.candidat(id) }}
      envoyer={c.dossier.noteNouvelle}
    >
      <Radios
        nom="nature"
        libelle={c.dossier.notes}
        defaut="sociale"
        options={[
          { valeur: 'sociale', texte: c.dossier.sociale },
          { valeur: 'administrative', texte: c.dossier.administrative },
        ]}
      />
      <ChampTexte nom="texte" libelle={c.dossier.noteNouvelle} lignes={8} />
    </PageDActe>
  )
}
