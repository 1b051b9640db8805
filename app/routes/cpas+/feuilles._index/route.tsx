import { useLoaderData } from '@remix-run/react'
import { BarreDesEtats } from '#app/components/prestation/barre-des-etats.tsx'
import { ChoixDuMois } from '#app/components/prestation/choix-du-mois.tsx'
import { FiltreChoix, Filtres } from '#app/components/ui/liste.tsx'
import { Carte, LienBouton, Page, Vide } from '#app/components/ui/page.tsx'
import { etatsDeFeuille } from '#app/domain/prestation/etat.ts'
import { filtresDeFeuilles } from '#app/domain/prestation/filtres.ts'
import { peutApprouver, peutExporter } from '#app/domain/prestation/permissions.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { moisEnLettres } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { consulterListe } from '#app/services/candidat/consulter-dossier.server.ts'
import { feuillesDuMois } from '#app/services/prestation/feuilles-du-mois.server.ts'
import { ListeDesFeuilles } from './liste-des-feuilles.tsx'
import { ResteesOuvertes } from './restees-ouvertes.tsx'

export const meta = titre((t) => t.feuille.liste.titre)

export const loader = cpas.lire(
  ({ ctx, url }) => {
    const filtres = lireFiltres(url, filtresDeFeuilles)
    return consulterListe(ctx, 'feuilles', (tx) => ({
      filtres,
      changees: (url.searchParams.get('changees') ?? '').split('.'),
      moi: ctx.acteur.id,
      peut: { verrouiller: peutApprouver(ctx.acteur), exporter: peutExporter(ctx.acteur) },
      ...feuillesDuMois(tx, ctx, filtres.mois),
    }))
  },
  ['agent', 'administratif', 'responsable'],
)

export default function Feuilles() {
  const { filtres, changees, moi, peut, mois, toutes, comptes } = useLoaderData<typeof loader>()
  const t = useTextes()
  const langue = useLangue()
  const { liste: l, etats } = t.feuille
  const hotes = [...new Map(toutes.map(({ hoteId, nomDeLHote }) => [hoteId, nomDeLHote]))]
  const montrees = toutes.filter(
    ({ etat, hoteId }) =>
      (!filtres.etat || etat === filtres.etat) && (!filtres.hoteId || hoteId === filtres.hoteId),
  )
  const approuvees = comptes.find(({ etat }) => etat === 'approuvee')?.nombre ?? 0
  return (
    <Page
      titre={l.titreDuMois(moisEnLettres(mois, langue))}
      actions={
        <>
          {peut.verrouiller && approuvees > 0 && (
            <LienBouton vers={paths.cpas.feuillesVerrouillage(mois)}>
              {l.verrouiller(approuvees)}
            </LienBouton>
          )}
          {peut.exporter && (
            <LienBouton vers={paths.cpas.feuillesExport(mois)} genre="second">
              {t.feuille.export.titre}
            </LienBouton>
          )}
        </>
      }
    >
      <ChoixDuMois mois={mois} vers={(un) => paths.cpas.feuilles({ ...filtres, mois: un })} />
      <ResteesOuvertes feuilles={toutes.filter((une) => changees.includes(une.feuilleId ?? ''))} />
      {toutes.length === 0 ? (
        <Vide>{l.vide}</Vide>
      ) : (
        <>
          <div className="mb-5">
            <Carte titre={l.attendues(toutes.length)}>
              <BarreDesEtats
                comptes={comptes}
                vers={(etat) => paths.cpas.feuilles({ mois, etat, hoteId: filtres.hoteId })}
              />
            </Carte>
          </div>
          <Filtres>
            <input type="hidden" name="mois" value={mois} />
            <FiltreChoix
              nom="etat"
              libelle={l.etat}
              valeur={filtres.etat}
              tous={t.ui.tous}
              options={etatsDeFeuille.map((etat) => ({ valeur: etat, texte: etats[etat] }))}
            />
            <FiltreChoix
              nom="hoteId"
              libelle={l.lieu}
              valeur={filtres.hoteId}
              tous={t.ui.tous}
              options={hotes.map(([id, nom]) => ({ valeur: id, texte: nom }))}
            />
          </Filtres>
          <ListeDesFeuilles feuilles={montrees} moi={moi} />
        </>
      )}
    </Page>
  )
}
