import { Link, useLoaderData } from '@remix-run/react'
import { Badge, Carte, Fiche, Page, Vide } from '#app/components/ui/page.tsx'
import { derniereJournee } from '#app/domain/placement/placement.ts'
import { hote } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourEnLettres } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import {
  listerPlacementsDeLHote,
  type PlacementPourLHote,
} from '#db/reads/placement-pour-hote.server.ts'

export const meta = titre((t) => t.planning.travailleurs.titre)

export const loader = hote.lire(({ ctx }) => ({
  presents: listerPlacementsDeLHote(ctx.base, ctx.perimetre),
  partis: listerPlacementsDeLHote(ctx.base, ctx.perimetre, { finis: true }),
}))

export default function Travailleurs() {
  const { presents, partis } = useLoaderData<typeof loader>()
  const { travailleurs: t } = useTextes().planning
  return (
    <Page titre={t.titre}>
      {presents.length === 0 && <Vide>{t.vide}</Vide>}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        {presents.map((un) => (
          <Travailleur key={un.id} travailleur={un} />
        ))}
      </div>
      {partis.length > 0 && <Partis partis={partis} />}
    </Page>
  )
}

function Travailleur({ travailleur: un }: { travailleur: PlacementPourLHote }) {
  const { planning, placement } = useTextes()
  const { travailleurs: t } = planning
  const langue = useLangue()
  const nomDuCpas = langue === 'nl' ? un.nomDuCpasNl : un.nomDuCpasFr
  return (
    <Carte
      titre={`${un.prenom} ${un.nom}`}
      actions={<Badge ton="info">{placement.statuts[un.statut]}</Badge>}
    >
      <Fiche
        lignes={[
          [t.poste, un.titreDuPoste],
          [
            t.periode,
            t.duAu(jourEnLettres(un.debutLe, langue), jourEnLettres(derniereJournee(un), langue)),
          ],
          [t.tuteur, un.tuteurNom],
          [t.telephone, un.telephone && <a href={`tel:${un.telephone}`}>{un.telephone}</a>],
          [
            t.agent,
            <span key="agent">
              {un.agent ?? nomDuCpas}
              {un.telephoneDeLAgent && (
                <a href={`tel:${un.telephoneDeLAgent}`} className="block">
                  {un.telephoneDeLAgent}
                </a>
              )}
            </span>,
          ],
        ]}
      />
      <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1">
        <Link to={paths.hote.placement(un.id)}>{t.ouvrir(un.prenom)}</Link>
        <Link to={paths.hote.placementHoraire(un.id)}>{t.horaire(un.prenom)}</Link>
      </p>
    </Carte>
  )
}

function Partis({ partis }: { partis: readonly PlacementPourLHote[] }) {
  const { travailleurs: t } = useTextes().planning
  const langue = useLangue()
  return (
    <div className="mt-5">
      <Carte titre={t.partis}>
        <ul className="divide-y divide-trait/70">
          {partis.map((un) => (
            <li key={un.id} className="py-2">
              <Link to={paths.hote.placement(un.id)}>
                {un.prenom} {un.nom}
              </Link>{' '}
              <span className="text-gris">
                {t.duAu(
                  jourEnLettres(un.debutLe, langue),
                  jourEnLettres(derniereJournee(un), langue),
                )}
              </span>
            </li>
          ))}
        </ul>
      </Carte>
    </div>
  )
}
