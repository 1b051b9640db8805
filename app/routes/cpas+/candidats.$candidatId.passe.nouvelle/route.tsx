import { useLoaderData } from '@remix-run/react'
import { ChampsDePeriode } from '#app/components/passe/formulaire-de-periode.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDePeriode } from '#app/domain/candidat/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { octetsDe } from '#app/http/octets.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { euros } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { ajouterPeriode } from '#app/services/passe/ajouter-periode.server.ts'
import { salaireDeReferenceAu } from '#app/services/passe/lire-passe.server.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'

export const meta = titre((t) => t.passe.formulaire.nouvelle)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const candidatId = parametre(params.candidatId)
    return consulterDossier(ctx, { candidatId, section: 'passe' }, (tx) => {
      const { id, prenom, nom } = trouverCandidat(tx, ctx.perimetre, candidatId)
      return { id, nom: `${prenom} ${nom}`, salaire: salaireDeReferenceAu(ctx) }
    })
  },
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieDePeriode,
  async ({ ctx, params, saisie }) => {
    const candidatId = parametre(params.candidatId)
    ajouterPeriode(ctx, candidatId, saisie, await octetsDe(saisie.papier))
    return apres(paths.cpas.candidatPasse(candidatId), 'passe.ajoutee')
  },
  ['agent', 'responsable'],
)

export default function NouvellePeriode() {
  const { id, nom, salaire } = useLoaderData<typeof loader>()
  const { passe: t } = useTextes()
  const langue = useLangue()
  return (
    <PageDActe
      titre={t.formulaire.nouvelle}
      texte={t.intro}
      retour={{ texte: t.titreDe(nom), vers: paths.cpas.candidatPasse(id) }}
      envoyer={t.formulaire.enregistrer}
      fichiers
    >
      <ChampsDePeriode salaireDeReference={euros(salaire, langue)} />
    </PageDActe>
  )
}
