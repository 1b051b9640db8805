import { useLoaderData } from '@remix-run/react'
import { Avis } from '#app/components/ui/page.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { desactiverCompte } from '#app/services/compte/desactiver.server.ts'
import { listerCandidats } from '#db/reads/candidat.server.ts'
import { trouverMandat } from '#db/reads/mandat.server.ts'

export const meta = titre((t) => t.compte.personne.desactiver)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const { base, perimetre } = ctx
    const { prenom, nom, compteId } = trouverMandat(base, perimetre, parametre(params.mandatId))
    const { total } = listerCandidats(base, perimetre, { referentId: compteId })
    return { nom: `${prenom} ${nom}`, dossiers: total }
  },
  ['responsable'],
)

export const action = cpas.agir(
  saisieVide,
  ({ ctx, params }) => {
    desactiverCompte(ctx, parametre(params.mandatId))
    return apres(paths.cpas.comptes, 'compte.desactive')
  },
  ['responsable'],
)

export default function Desactivation() {
  const { nom, dossiers } = useLoaderData<typeof loader>()
  const { compte } = useTextes()
  const { desactivation: t } = compte
  return (
    <PageDActe
      titre={t.titre(nom)}
      texte={t.texte}
      retour={{ texte: compte.comptes.titre, vers: paths.cpas.comptes }}
      envoyer={t.fermer}
      genre="danger"
    >
      {dossiers > 0 && <Avis ton="attente">{t.dossiers(dossiers)}</Avis>}
    </PageDActe>
  )
}
