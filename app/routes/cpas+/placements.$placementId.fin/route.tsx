import { useLoaderData } from '@remix-run/react'
import { Champ, ChampTexte, Choix } from '#app/components/ui/champ.tsx'
import { Avis } from '#app/components/ui/page.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { motifsDeFin } from '#app/domain/placement/placement.ts'
import { saisieDeFin } from '#app/domain/placement/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterPlacement } from '#app/services/placement/consulter-placement.server.ts'
import { ceQueLaFinFerme } from '#app/services/placement/lire-pour-acte.server.ts'
import { terminerPlacement } from '#app/services/placement/terminer.server.ts'

export const meta = titre((t) => t.placement.fin.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const placementId = parametre(params.placementId)
    return consulterPlacement(ctx, placementId, 'fin', (tx) =>
      ceQueLaFinFerme(tx, ctx, placementId),
    )
  },
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieDeFin,
  ({ ctx, params, saisie }) => {
    const placementId = parametre(params.placementId)
    terminerPlacement(ctx, placementId, saisie)
    return apres(paths.cpas.placement(placementId), 'placement.termine')
  },
  ['agent', 'responsable'],
)

export default function Fin() {
  const { id, nom, version, finPrevueLe, aujourdhui, feuilles, autres } =
    useLoaderData<typeof loader>()
  const { fin: f, motifsDeFin: noms } = useTextes().placement
  return (
    <PageDActe
      titre={f.titre}
      texte={
        <div className="space-y-3">
          <p>{f.texte}</p>
          <Avis ton="attente">
            <p className="font-semibold">{f.cela}</p>
            <ul className="list-disc pl-5">
              <li>{f.fermees.place}</li>
              {autres > 0 && <li>{f.fermees.taches(autres)}</li>}
              {feuilles > 0 && <li>{f.fermees.feuilles(feuilles)}</li>}
            </ul>
            <p className="mt-2">{f.prevenus}</p>
          </Avis>
        </div>
      }
      retour={{ texte: nom, vers: paths.cpas.placement(id) }}
      envoyer={f.enregistrer}
      genre="danger"
      version={version}
    >
      <Champ
        nom="finLe"
        type="date"
        etroit
        libelle={f.finLe}
        defaut={finPrevueLe < aujourdhui ? finPrevueLe : aujourdhui}
      />
      <Choix
        nom="motif"
        libelle={f.motif}
        options={motifsDeFin.map((un) => ({ valeur: un, texte: noms[un] }))}
      />
      <ChampTexte
        nom="explication"
        requis={false}
        libelle={f.explication}
        aide={f.explicationAide}
      />
    </PageDActe>
  )
}
