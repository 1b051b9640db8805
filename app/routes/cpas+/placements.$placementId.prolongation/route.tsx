import { Link, useLoaderData } from '@remix-run/react'
import { DemandeDeProlongation } from '#app/components/placement/demande-de-prolongation.tsx'
import { Champ, ChampTexte, Choix } from '#app/components/ui/champ.tsx'
import { Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Avis, Carte, Fiche, LienBouton, Page, Vide } from '#app/components/ui/page.tsx'
import { saisieDeProlongation } from '#app/domain/prolongation/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterPlacement } from '#app/services/placement/consulter-placement.server.ts'
import { demanderProlongation } from '#app/services/prolongation/demander.server.ts'
import {
  type ProlongationsVues,
  voirProlongations,
} from '#app/services/prolongation/voir.server.ts'

export const meta = titre((t) => t.prolongation.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const placementId = parametre(params.placementId)
    return consulterPlacement(ctx, placementId, 'prolongation', (tx) =>
      voirProlongations(tx, ctx, placementId),
    )
  },
  ['agent', 'administratif', 'responsable'],
)

export const action = cpas.agir(
  saisieDeProlongation,
  ({ ctx, params, saisie }) => {
    const placementId = parametre(params.placementId)
    demanderProlongation(ctx, placementId, saisie)
    return apres(paths.cpas.placementProlongation(placementId), 'prolongation.demandee')
  },
  ['agent', 'responsable'],
)

export default function Prolongation() {
  const vues = useLoaderData<typeof loader>()
  const { prolongation: t, suiviDesDroits } = useTextes()
  const langue = useLangue()
  const { placementId, nom, demandes, decideur, exclue, peutDemander } = vues
  return (
    <Page titre={t.titre} fil={[{ texte: nom, vers: paths.cpas.placement(placementId) }]}>
      <div className="space-y-5">
        <Avis ton="info">
          {exclue ? t.exclue : t.quiDecide(suiviDesDroits.politique.decideurs[decideur])}{' '}
          <Link to={paths.cpas.absences}>{t.absences.titre}</Link>
        </Avis>
        <Fiche
          lignes={[
            [t.finPrevue, jour(vues.finPrevueLe, langue)],
            [t.atteint, vues.atteintLe && jour(vues.atteintLe, langue)],
          ]}
        />
        {peutDemander && !exclue && <Demander vues={vues} />}
        <Carte titre={t.demandes}>
          {demandes.length === 0 && <Vide>{t.aucune}</Vide>}
          <ul className="divide-y divide-trait">
            {demandes.map((une) => (
              <li key={une.id} className="space-y-3 py-4 first:pt-0 last:pb-0">
                <DemandeDeProlongation demande={une} />
                {une.statut === 'demandee' && une.peutDecider && (
                  <LienBouton vers={paths.cpas.prolongation(une.id)}>{t.decider}</LienBouton>
                )}
              </li>
            ))}
          </ul>
        </Carte>
      </div>
    </Page>
  )
}

function Demander({ vues: { titulaires, atteintLe, finPrevueLe } }: { vues: ProlongationsVues }) {
  const { prolongation: t } = useTextes()
  if (titulaires.length === 0) return <Avis ton="mal">{t.personne}</Avis>
  const present = titulaires.find(({ absent }) => !absent) ?? titulaires[0]
  return (
    <Carte titre={t.demander}>
      <p className="mb-4 max-w-2xl">{t.demanderTexte}</p>
      <Formulaire>
        <Champ
          nom="finVoulueLe"
          type="date"
          etroit
          libelle={t.finVoulue}
          defaut={atteintLe && atteintLe > finPrevueLe ? atteintLe : ''}
        />
        <ChampTexte nom="motif" libelle={t.motif} aide={t.motifAide} />
        <Choix
          nom="adresseeAId"
          libelle={t.aQui}
          defaut={present?.compteId}
          options={titulaires.map(({ compteId, nom, absent }) => ({
            valeur: compteId,
            texte: absent ? t.absent(nom) : nom,
          }))}
        />
        <Envoyer>{t.envoyer}</Envoyer>
      </Formulaire>
    </Carte>
  )
}
