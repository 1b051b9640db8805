import { useLoaderData } from '@remix-run/react'
import { Avis } from '#app/components/ui/page.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { hote } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { retirerDeLEquipe } from '#app/services/compte/retirer-de-l-equipe.server.ts'
import { compterEnCours } from '#db/reads/encours.server.ts'
import { trouverMandat } from '#db/reads/mandat.server.ts'

export const meta = titre((t) => t.compte.equipe.retirer)

/** What the person leaves behind is told before they go: in numbers, it stays the team's. */
export const loader = hote.lire(
  ({ ctx, params }) => {
    const { base, perimetre } = ctx
    const mandat = trouverMandat(base, perimetre, parametre(params.mandatId))
    return {
      nom: `${mandat.prenom} ${mandat.nom}`,
      enCours: compterEnCours(base, perimetre, mandat),
    }
  },
  ['gestionnaire'],
)

export const action = hote.agir(
  saisieVide,
  ({ ctx, params }) => {
    retirerDeLEquipe(ctx, parametre(params.mandatId))
    return apres(paths.hote.equipe, 'equipe.quittee')
  },
  ['gestionnaire'],
)

export default function Retrait() {
  const { nom, enCours } = useLoaderData<typeof loader>()
  const { equipe: t } = useTextes().compte
  const choses = (['placements', 'postes', 'signatures', 'feuilles'] as const).filter(
    (chose) => enCours[chose] > 0,
  )
  return (
    <PageDActe
      titre={t.retirerTitre(nom)}
      texte={t.retirerTexte}
      retour={{ texte: t.titre, vers: paths.hote.equipe }}
      envoyer={t.retirer}
      genre="danger"
    >
      {choses.length === 0 ? (
        <p>{t.rienEnCours}</p>
      ) : (
        <Avis ton="attente">
          <p>{t.enCours}</p>
          <ul className="list-disc pl-6">
            {choses.map((chose) => (
              <li key={chose}>{t[chose](enCours[chose])}</li>
            ))}
          </ul>
        </Avis>
      )}
    </PageDActe>
  )
}
